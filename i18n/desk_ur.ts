<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>جیسا فائل میں ہے: یہاں کچھ ایسا ہے جس کی اس فہرست میں جگہ نہیں۔</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>تصویر میں کیا ہے؟ اس کے لیے جو اسے نہیں دیکھ سکتا</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>تصویر کے نیچے کے الفاظ، اگر ہوں</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>خانے کا عنوان؛ نہ ہو تو اس کی قسم کا نام لکھا جاتا ہے</translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>مرحلے</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>موٹا</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>ترچھا</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>نیچے ایک قطار شامل کریں</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشیہ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>اوپر لے جائیں</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نیچے لے جائیں</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>اندر کی فہرست میں</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>اندر کی فہرست سے باہر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>سطر شامل کریں</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>کالم شامل کریں</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>یہ سطر ہٹائیں</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>یہ کالم ہٹائیں</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبیہ</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>مشورہ</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>آج ہی کریں</translation>
    </message>
    <message>
        <source>{deed}: {key}</source>
        <translation>{deed}: {key}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>There is no text yet. Drop a file here, or press “Bring in” or “Write a text”.</source>
        <translation>ابھی کوئی تحریر نہیں۔ کوئی فائل یہاں چھوڑیں، یا ”اندر لائیں“ یا ”تحریر لکھیں“ دبائیں۔</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>درست کرنے ہیں: {number}۔</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>خود تحریر، اور اس کی معلومات۔</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>تصویروں میں لوگ</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>تصویری خانے اور غبارے</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>لکھیں</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>آوازیں</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمہ کریں</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>مترجم کے لیے</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>اس کی فائل اندر لائیں</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>اندر لائیں</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>فائلیں یہاں چھوڑیں، یا ایک چنیں</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>یہ فائل اسی تحریر کی اس زبان میں شکل ہے۔ اسے اصل کے ساتھ رکھا جاتا ہے؛ جب تک آپ نہ دیکھ لیں کہ یہ کیسے ملتی ہے، کچھ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>تحریر Word، OpenDocument، EPUB، ویب صفحے، Markdown، سادہ متن یا PDF سے آتی ہے؛ تصویری کہانی تصویروں کے فولڈر، CBZ فائل یا PDF سے۔ ترجمہ تختے پر اس کی تحریر اور زبان پر اندر لایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>جس زبان میں یہ لکھی ہے</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>اس کے فولڈر کا مختصر نام، لاطینی حروف میں</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>دیکھنے کے لیے</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>اسے اندر لائیں</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>پہچانا گیا۔ جو درست نہیں اسے دبائیں:</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>لیا گیا</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>نہیں لیا گیا</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… اور {number} مزید</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}: {total} میں سے {number} قطاریں ساخت اور جگہ سے ملتی ہیں۔</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>یہ نہیں ملتیں۔ انہیں ”پرانی“ کے طور پر اندر لایا جاتا ہے، تاکہ اصل کے ساتھ طے ہوں:</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>فائل میں نہیں</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>صرف فائل میں</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>دو لوگوں نے بدلا: جو یہاں ہے وہ رہتا ہے</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>{file} اندر لائی گئی</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>جانچ: {title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>دس سوال</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>کس نے جانچا</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>الفاظ درست ہیں</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>قانون درست ہے</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>چھاپنے کے لیے ایک صفحہ</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>{name} نے اسے {day} کو جانچا۔ تب سے بدلی ہوئی قطاریں: {number}۔</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>کیا بدلا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>دوبارہ دیکھنا ہے: {number}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>درست ہے</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>کیا اصل کا ہر جملہ موجود ہے، اور کچھ ایسا نہیں جو اصل نہیں کہتا؟</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>کیا ہر نفی برقرار ہے (نہیں، کبھی نہیں، کوئی نہیں، بغیر، جب تک نہ)؟</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>کیا تمام اعداد، رقمیں، دن اور تاریخیں درست ہیں، جدولوں میں بھی؟</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>کیا قوانین، دفتروں اور لوگوں کے نام درست ہیں، اور ہر دفتر وہی کام کرتا ہے جو اصل کہتا ہے؟</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>کیا ”کر سکتا ہے“ اب بھی ”کر سکتا ہے“، ”لازم ہے“ اب بھی ”لازم ہے“، اور ”اطلاع ہے“ اب بھی ”اطلاع ہے“ ہے؟</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>کیا تحریر کوئی ایسا وعدہ نہیں کرتی جو اصل نہیں کرتا؟</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>کیا ہر اصطلاح ہر جگہ ایک ہی ہے، اور وہی جو اس زبان میں استعمال ہوتی ہے (جاننے کے لائق الفاظ دیکھیں)؟</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>کیا چند سال اسکول گیا ہوا شخص سن کر ہر جملہ سمجھ لے گا؟</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>کیا لہجہ مہذب اور پرسکون ہے، اور کوئی بات اصل سے زیادہ شرمندہ یا خوف زدہ نہیں کرتی؟</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>کیا تصویروں کے الفاظ اس شخص کے لیے درست ہیں جو انہیں نہیں دیکھ سکتا؟</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>{name} نے جانچا</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>درج ہوا: {name} نے جانچا۔</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>ایک قطار درست ہے</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>نیچے لکھیں کہ کس نے جانچا: جانچ کے لیے نام ضروری ہے۔</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>لکھا گیا: {file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>اس کمپیوٹر میں ابھی کوئی اسپیکر قابلِ استعمال نہیں۔</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>ریکارڈنگ پڑھی جا رہی ہے اور وقفوں پر کاٹی جا رہی ہے …</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{total} میں سے {number}؛ رکھے گئے: {kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>رکھا گیا</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پچھلا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Listen (space)</source>
        <translation>سنیں (اسپیس)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>رکھیں، اور آگے بڑھیں (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>چھوڑ دیں (Delete)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>ہو گیا (Esc)</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>دونوں لکیریں کھینچیں؛ یا Home اور End سے ایک چنیں اور تیر والی کلیدوں سے ہلائیں۔</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>ابھی کچھ اور بنایا جا رہا ہے۔ انتظار کریں، یا اسے منسوخ کریں۔</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}: ختم کیا گیا۔ جو مکمل نہیں ہوا وہ موجود نہیں۔</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>نہیں ہوا: {names}۔ باقی سب ہو گیا۔</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: ہو گیا۔</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>اس دوران کسی اور نے ”{file}“ بدل دی۔ کسی چیز کے اوپر نہیں لکھا گیا: اسے دیکھیں، اور ایک بار پھر کریں۔</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>”{file}“ پڑھی یا لکھی نہیں جا سکتی ({reason})۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>واپس لیا گیا: {name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>ایک بار پھر کیا گیا: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>تحریر لکھیں</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>اندر لائیں</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>بنائیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>واپس لیں: {name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>ریکارڈنگ کو تحریر پر، جس زبان میں پڑھی گئی اس کے نیچے، چھوڑیں۔</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>مترجم کے لیے</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>وہ کس شکل میں کام کرتے ہیں؟</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>اسپریڈ شیٹ</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>آج سے یہ کس کے پاس ہے؟ نام ضروری نہ ہو تو خالی چھوڑیں</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>فائل لکھیں</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>کہیں اور لکھیں</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>واپس آ گئی</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{day} سے {name} کے پاس ہے۔</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>لکھا گیا: {file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>{name} کو دی گئی</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>جو واپس آیا</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>فائل یہاں چھوڑیں، یا چنیں۔ جب تک آپ نہ دیکھ لیں کہ کیا بدلتا ہے، کچھ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>اب ترجمہ شدہ: {total} میں سے {before}۔ اس فائل کے ساتھ: {after}۔</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>جو یہاں ہے وہ رکھیں</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>فائل کا لیں</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>انہیں خالی کریں</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… اور {number} مزید</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>فائل میں نہیں: {number} قطاریں۔</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>اسے لیں</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>دو لوگوں نے بدلا:</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>جیسا ہونا چاہیے ویسا نہیں؛ پرانا سمجھ کر رکھا گیا:</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>اس دوران ان کا اصل بدل گیا؛ پرانا سمجھ کر رکھا گیا:</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>لیا گیا، اور دیکھنا ہے:</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>فائل میں خالی:</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>تحریر میں کسی چیز سے نہیں ملتے، اور نہیں لیے جاتے:</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>فائل میں دو بار ہیں؛ پہلا لیا گیا:</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>{file} لی گئی</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation>معلومات: {title}</translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation>شیلف پر اس کی جگہ</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>اسے کون سی جانچ چاہیے</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>یہ حقوق کے بارے میں ہے: زبان اور قانون</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>یہ صحت کے بارے میں ہے: زبان</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>کوئی نہیں: اس میں جانچنے کی کوئی بات نہیں</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>کون شائع کرتا ہے</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>کس لائسنس کے تحت</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>اس کی تاریخ (2026-11-23)</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>حقوق کی تحریر کے لیے: جس قانون کا ذکر ہے اس کی تاریخ (2026-11-23)</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>… اور جس دن تک دوبارہ جانچ ہونی ہے</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>اس کے کارڈ کی تصویر (images/NAME)؛ جہاں تصویر نہ ہو سکے وہاں خالی</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>کس نے لکھا، کس نے تصویریں بنائیں؛ ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>اس کی معلومات کہاں سے ہیں: عنوان اور پتہ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>بلند آواز میں پڑھا گیا: {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>”{day}“ تاریخ نہیں: اسے 2026-11-23 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ابھی کمی ہے</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>کسی چیز کی کمی نہیں</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>میں:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>نام:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>قسم:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>{name} … {what}</source>
        <translation>{name} … {what}</translation>
    </message>
    <message>
        <source>{name} …</source>
        <translation>{name} …</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>How loud it is</source>
        <translation>آواز کتنی بلند ہے</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>یہ الفاظ کہاں لے جاتے ہیں؟ عنوان کا کچھ حصہ لکھیں</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>اب کہیں نہیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>ڈیسک کی زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تیز تضاد</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>زبان اور حروف</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>بنائیں</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. غلطیاں تلاش کریں</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>درست کرنے ہیں: {number}۔</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>سب کچھ جانچیں</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. کتب خانے کی فائل بنائیں</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>اس پر ابھی دستخط نہیں۔ کلید پڑھنے والوں کو دکھاتی ہے کہ فائل آپ کی طرف سے ہے اور کسی نے اسے نہیں بدلا۔ جس کے پاس کلید اور اس کا پاس ورڈ ہو وہ آپ کے نام سے دستخط کر سکتا ہے: دونوں کو محفوظ، اور الگ الگ رکھیں۔ ان میں سے کوئی بھی دوبارہ نہیں بنایا جا سکتا۔</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>نیا پاس ورڈ</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>وہی پاس ورڈ ایک بار پھر</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>کلید بنائیں</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>کلید کا پاس ورڈ</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>سب کچھ، مسودے کے طور پر</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>صرف وہ جو جانچا گیا</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>فائل بنائیں</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>آوازوں کی فائلیں بنائیں</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>ایک موجود ہے: {file}، {size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. USB پر رکھیں</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>USB کو وہ پروگرام جو کتب خانہ دکھاتے ہیں، تمام تحریریں اور فون کے لیے نقلیں ملتی ہیں۔ ہر فائل دوبارہ پڑھی جاتی ہے۔ جو اس پر پہلے سے ہے وہ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>کوئی اور ڈرائیو یا فولڈر</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>ایک Sala USB چنیں</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>USB بنائیں</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>USB کو کسی اور Sala USB کے پروگرام چاہییں: ایک لگائیں، یا اس کی نقل چنیں۔</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>USB پر دستخط ہوتے ہیں: پہلے کلید بنائیں۔</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>”{folder}“ Sala USB نہیں، یا مکمل نہیں۔</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>USB ترتیب دیں</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>دفتر کے لیے</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>ساتھ لے جانے کے لیے</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. فون کے لیے نقلیں</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ویب صفحے</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>کتابیں</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویریں</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>آوازیں، ہر پلیئر کے لیے</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>Kiwix کے لیے ایک فائل</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>نقلیں بنائیں</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… اور {number} مزید</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>دونوں پاس ورڈ ایک نہیں، یا خالی ہیں۔</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>کتب خانے کی فائل بنائیں</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>فون کے لیے نقلیں</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>{drive} پر نقل کریں</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>لکھیں</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>کیا غلط ہے: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>اب کچھ غلط نہیں۔</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>یہ پہلے کس زبان میں لکھی جاتی ہے؟</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>اس کے فولڈر کا مختصر نام، لاطینی حروف میں</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>بنائیں</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>تحریر لکھیں</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>نئی تحریر</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>ونڈو</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>غبارے</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجلاس</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>الفاظ غبارے میں نہیں آتے: انہیں مختصر کریں۔</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>تصویری خانے: {title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>پہلے پڑھا جائے</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>بعد میں پڑھا جائے</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>خانے تجویز کریں</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>ایک خانہ ہلایا گیا</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>پڑھنے کی ترتیب</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>{total} میں سے صفحہ {number}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>کیا الفاظ آ جاتے ہیں؟ …</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>ان زبانوں میں الفاظ غباروں میں نہیں آتے: {languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>الفاظ ہر زبان میں آ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>خانہ ہلانے کے لیے اسے دبائیں؛ بڑا کرنے کے لیے کونا کھینچیں۔ کلیدیں: اسپیس، تیر، Shift اور تیر۔</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>تصویروں میں لوگ: {title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>تصویر اپنے اندر کے لوگوں کو خطرے میں ڈال سکتی ہے۔ لکھیں کون دکھائی دیتا ہے، اور وہ دن جب تک سب راضی ہو چکے تھے۔ جو کسی کو معلوم نہیں وہ خالی رہتا ہے۔</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>”{day}“ تاریخ نہیں: اسے 2026-11-23 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>تصویروں میں لوگ</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>کوئی دکھائی نہیں دیتا</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>دوبارہ دیکھیں: کسی نے نہیں لکھا کہ وہ راضی تھے۔</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>کون دکھائی دیتا ہے؛ ناموں کے درمیان کاما</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>وہ دن جب تک سب راضی ہو چکے تھے (2026-11-23)</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>مشین بولتی ہے: {name}۔ اس کی جگہ ایک انسان لیتا ہے۔</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>کون پڑھتا ہے</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>کب (2026-11-23)</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>آواز پہچانی جا سکتی ہے۔ پوچھیں، اور جس پر وہ راضی ہوں اسے دبائیں:</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>وہ سنے جانے پر راضی ہیں</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>یہ ان USB پر بھی ہو سکتی ہے جو دے دیے جاتے ہیں</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>راضی</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>راضی نہیں</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>کون پڑھتا ہے اور کب، دونوں ساتھ ہیں: دونوں بھریں، یا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>”{day}“ تاریخ نہیں: اسے 2026-11-23 کی طرح لکھیں۔</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>اس کمپیوٹر میں ابھی کوئی مائیکروفون قابلِ استعمال نہیں۔</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>اس کمپیوٹر میں ابھی کوئی اسپیکر قابلِ استعمال نہیں۔</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>پڑھ لیا: رکھیں، اور آگے بڑھیں (اسپیس)</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>ریکارڈ کریں (اسپیس)</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>دوبارہ (Backspace)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پچھلا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>سنیں (L)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>ہو گیا (Esc)</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{total} میں سے {number}؛ پڑھے گئے: {read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>ریکارڈ ہو رہا ہے، {seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>جہاں اگلا جملہ شروع ہو وہاں Enter: {total} میں سے {number}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>کتب خانہ کھولیں</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>نیا کتب خانہ</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>کتب خانہ ایک فولڈر ہے</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>اس میں تحریریں، ان کے ترجمے اور تصویریں سادہ فائلوں کی شکل میں ہیں۔ اس کمپیوٹر پر کہیں اور کچھ نہیں رکھا جاتا۔ فولڈر کی نقل کریں، تو آپ کے پاس سب کی نقل ہے۔</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>دفتر کا ڈیسک</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>دیکھیں</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>ترجمہ شروع کریں</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>تازہ کریں: {number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>باقی ترجمہ کریں: {number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>معلومات بھریں</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>قانون جانچیں</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>الفاظ جانچیں</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{day} سے {name} کے پاس ہے۔</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>تحریر اس زبان میں لکھی گئی ہے۔</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>{total} میں سے {number} قطاروں کا ترجمہ ہو چکا۔</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>پرانی: {number}۔</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>دوبارہ دیکھنی ہیں: {number}۔</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>بلند آواز میں پڑھا گیا: {total} میں سے {number}۔</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>دوبارہ پڑھنا ہے: {number}۔</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>{names} نے جانچا۔</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>کسی نے نہیں جانچا۔</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} میں سے {done}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>درست، اگلی قطار</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>ہر قطار کا ترجمہ ہو چکا۔ اب تحریر کی جانچ کروائیں۔</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>”{words}“ کا ترجمہ</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>کسی اور نے اسی وقت اس قطار میں لکھا۔ ان کے الفاظ وہاں ہیں، آپ کے الفاظ محفوظ ہیں: چنیں۔</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>اصل بدل گیا۔ پہلے یہ تھا: ”{words}“</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>یہاں یہ بھی لکھا گیا: {words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+اسپیس ایسے الفاظ کے لیے وہ لیتا ہے جو کہیں اور لکھا ہے</translation>
    </message>
    <message>
        <source>{term}: Alt+{number}</source>
        <translation>{term}: Alt+{number}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{number}: too long; read it in smaller parts</source>
        <translation>{number}: بہت لمبا؛ چھوٹے حصوں میں پڑھیں</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number}: کچھ سنائی نہیں دیا</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number}: بہت بلند؛ مائیکروفون سے دور ہوں</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number}: بہت دھیما؛ مائیکروفون کے قریب ہوں</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>نام، سوال، نشان: {language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>آوازیں: {title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>اس زبان میں ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>بلند آواز میں پڑھیں</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>ریکارڈنگ الگ الگ کریں</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>کون پڑھتا ہے</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>نام، سوال، نشان</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>کچھ ریکارڈ ہونے سے پہلے</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>محفوظ کریں، اور شروع کریں</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>جب تک یہاں کسی کا نام نہ ہو اور وہ سنے جانے پر راضی نہ ہو، کچھ ریکارڈ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>بلند آواز میں پڑھا گیا: {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>اس میں کیا پڑھا گیا؟</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>جو ابھی کسی نے نہیں پڑھا: {number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>وقفوں پر کاٹیں</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>سیکنڈ {start} سے سیکنڈ {end} تک</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>لکھیں: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>ایک خانہ</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>قطار کی قسم</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>نئی قطار</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>قطار ہلائی گئی</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>قطار ہٹائی گئی</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>خانے سے باہر</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>دو قطاریں ایک ہو گئیں</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>چسپاں کیا گیا</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>ایک جدول</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>ایک حاشیہ</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>”{work}“ کا متن</translation>
    </message>
</context>
</TS>
