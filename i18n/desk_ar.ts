<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>كما هو في الملف: هنا شيء لا مكان له في هذه القائمة.</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>ماذا تُظهر الصورة؟ لمن لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>الكلمات تحتها، إن وُجدت</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>عنوان الإطار؛ وإن لم يكن له عنوان حمل اسم نوعه</translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>خطوات</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>خط عريض</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>إضافة صف تحته</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>في قائمة داخلية</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>خارج القائمة الداخلية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>إزالة هذا العمود</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>افعله اليوم</translation>
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
        <translation>لا يوجد نص بعد. أفلت ملفًا هنا، أو اضغط «إدخال» أو «كتابة نص».</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>يجب إصلاحه: {number}.</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>النص نفسه ومعلوماته.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>الناس في الصور</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>اللوحات والفقاعات</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>للمترجم</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>أدخِل ملفه</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>أفلت الملفات هنا، أو اختر ملفًا</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>الملف هو النص نفسه بهذه اللغة. يوضع بجانب أصله؛ ولا يُكتب شيء قبل أن ترى مدى توافقه.</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>يأتي النص من Word أو OpenDocument أو EPUB أو صفحة ويب أو Markdown أو نص عادي أو PDF؛ وتأتي القصة المصورة من مجلد صور أو ملف CBZ أو PDF. وتُدخَل الترجمة من اللوحة، عند نصها ولغتها.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>اللغة التي كُتب بها</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>اسم قصير لمجلده، بحروف لاتينية</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما لم يؤخذ</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيه</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>هكذا فُهم. اضغط ما ليس صحيحًا:</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>غير مأخوذ</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… و{number} أخرى</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}: {number} من {total} صفًا يتفق في البنية والموضع.</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>هذه لا تتفق. تُدخَل على أنها «قديمة» لتُحسم بجانب أصلها:</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>في الملف فقط</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>غيّره شخصان: يبقى ما هو هنا</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>أُدخل {file}</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>مراجعة: {title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>عشرة أسئلة</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>من راجعه</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>الكلمات صحيحة</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>القانون صحيح</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>ورقة للطباعة</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>فحصه {name} في {day}. الصفوف التي تغيرت منذ ذلك: {number}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>للنظر فيه ثانية: {number}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>إنه صحيح</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>أصلحه</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>هل كل جملة من الأصل موجودة، ولا شيء لا يقوله الأصل؟</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>هل بقي كل نفي (لا، أبدًا، لا أحد، بدون، إلا إذا)؟</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>هل كل الأرقام والمبالغ والأيام والتواريخ صحيحة، وفي الجداول أيضًا؟</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>هل أسماء القوانين والمكاتب والأشخاص صحيحة، وهل يفعل كل مكتب ما يقول الأصل إنه يفعله؟</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>هل بقيت «يجوز» «يجوز»، و«يجب» «يجب»، و«ورد أن» «ورد أن»؟</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>هل لا يعد النص بشيء لا يعد به الأصل؟</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>هل كل مصطلح واحد في كل مكان، وهو المستعمل في هذه اللغة (انظر «كلمات تحتاجها»)؟</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>هل يفهم من درس سنوات قليلة كل جملة حين تُقرأ عليه؟</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>هل النبرة مهذبة وهادئة، ولا شيء يُخجل أو يُخيف أكثر من الأصل؟</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>هل كلمات الصور مناسبة لمن لا يستطيع رؤيتها؟</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>راجعه {name}</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>سُجّل: راجعه {name}.</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>صف صحيح</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>اكتب في الأسفل من راجعه: المراجعة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>لا يوجد في هذا الحاسوب مكبّر صوت يمكن استعماله الآن.</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>يُقرأ التسجيل ويُقطَّع عند مواضع السكوت …</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{number} من {total}؛ حُفظ: {kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Listen (space)</source>
        <translation>استماع (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>احتفظ به وتابع (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>لا تحتفظ به (Delete)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>تم (Esc)</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>اسحب الخطين؛ أو اختر أحدهما بمفتاحي Home وEnd وحرّكه بمفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>ما زال شيء آخر يُصنع. انتظره أو ألغه.</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}: أُوقف. ما لم ينته غير موجود.</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>لم يتم: {names}. وتم كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: تم.</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>غيّر شخص آخر «{file}» في هذه الأثناء. لم يُكتب فوق شيء: انظر إليه وأعد ما فعلت.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>لا يمكن قراءة «{file}» أو كتابته ({reason}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>أُعيد: {name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>نُفّذ ثانية: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>كتابة نص</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>اصنعه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>أعد: {name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>ضع التسجيل على النص، تحت اللغة التي قُرئ بها.</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>للمترجم</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>بأي صيغة يعملون؟</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>لدى من هو من اليوم؟ اتركه فارغًا إن لم يلزم ذكر أحد</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>اكتب الملف</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>اكتبه في مكان آخر</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>هو لدى {name} منذ {day}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>سُلِّم إلى {name}</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>أفلت الملف هنا أو اختره. لا يُكتب شيء قبل أن ترى ما سيتغير.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>المترجم الآن: {before} من {total}. مع هذا الملف: {after}.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>أبقِ ما هو هنا</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>خذ ما في الملف</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>أفرغها</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… و{number} أخرى</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>ليس في الملف: {number} صفوف.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>غيّره شخصان:</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>ليست كما يجب؛ تبقى على أنها قديمة:</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>تغيّر أصلها في هذه الأثناء؛ تبقى على أنها قديمة:</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>أُخذت، ويجب النظر فيها:</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>فارغة في الملف:</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>لا تتفق مع شيء في النص، ولا تؤخذ:</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>وردت مرتين في الملف؛ تؤخذ الأولى:</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>أُدخل {file}</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation>المعلومات: {title}</translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation>موضعه على الرف</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>أي مراجعات يحتاج إليها</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>عن الحقوق: اللغة والقانون</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>عن الصحة: اللغة</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>لا شيء: لا يقول ما يجب أن يُراجع</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>من ينشره</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>بأي رخصة</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>تاريخه (2026-11-23)</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>لنص عن الحقوق: تاريخ القانون الذي يصفه (2026-11-23)</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>… واليوم الذي يجب أن يُراجع قبله ثانية</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>الصورة على بطاقته (images/NAME)؛ فارغة حيث لا يجوز وجودها</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>من كتبه ومن رسم الصور؛ واحد في كل سطر</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>مصدر معلوماته: العنوان والموقع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>القراءة بصوت مسموع: {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>«{day}» ليس تاريخًا: اكتبه هكذا 2026-11-23.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>في:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>إلى أين تقود هذه الكلمات؟ اكتب شيئًا من العنوان</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>لا تقود إلى أي مكان بعد الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>لغة المكتب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>اللغة والحروف</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>اصنعه</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. البحث عن الأخطاء</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>يجب إصلاحه: {number}.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>افحص كل شيء</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. صنع ملف المكتبة</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>لم يُوقَّع بعد. المفتاح يبيّن للقراء أن الملف منك وأن أحدًا لم يغيره. من لديه المفتاح وكلمة سره يستطيع التوقيع باسمك: احفظهما في أمان، كلًا على حدة. لا يستطيع أحد صنع أي منهما ثانية.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>كلمة سر جديدة</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>كلمة السر نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>اصنع مفتاحًا</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>كلمة سر المفتاح</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>كل شيء، كمسودة</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>ما رُوجع فقط</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>اصنع الملف</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>اصنع ملفات الأصوات</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>يوجد ملف: {file}، {size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. نسخها إلى ذواكر USB</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>تحصل الذاكرة على البرامج التي تعرض المكتبة، وكل النصوص، ونسخ للهواتف. ويُقرأ كل ملف ثانية للتأكد. وما هو موجود عليها يبقى.</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>قرص أو مجلد آخر</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>اختر ذاكرة Sala</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>اصنع الذواكر</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>تحتاج الذاكرة إلى برامج ذاكرة Sala أخرى: صِل واحدة، أو اختر نسخة من واحدة.</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>الذاكرة تُوقَّع: اصنع مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>“{folder}” ليست ذاكرة Sala، أو ليست كاملة.</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>تجهيز الذاكرة</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>لمكتب</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>للحمل</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. نسخ للهواتف</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>الأصوات، لأي مشغّل</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>ملف واحد لـ Kiwix</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>اصنع النسخ</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… و{number} أخرى</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>كلمتا السر غير متطابقتين أو فارغتان.</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>صنع ملف المكتبة</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>نسخ للهواتف</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>نسخ إلى {drive}</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>ما الخطأ: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>لم يعد هناك خطأ.</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>بأي لغة يُكتب أولًا؟</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>اسم قصير لمجلده، بحروف لاتينية</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>اصنعه</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>كتابة نص</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>نص جديد</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>نافذة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>البالونات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>لا تتسع البالونة للكلمات: اجعلها أقصر.</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>اللوحات: {title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>تُقرأ قبل</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>تُقرأ بعد</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>اقترح اللوحات</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>نُقل إطار</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>ترتيب القراءة</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>صفحة {number} من {total}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>هل تتسع الكلمات؟ …</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>لا تتسع الفقاعات للكلمات في: {languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>تتسع الكلمات في كل لغة.</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>اضغط إطارًا لنقله؛ اسحب زاويته لتكبيره. المفاتيح: Space والأسهم وShift مع الأسهم.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>الناس في الصور: {title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>قد تعرّض الصورة من فيها للخطر. اكتب من يظهر فيها، واليوم الذي كانوا جميعًا قد وافقوا بحلوله. وما لا يعرفه أحد يبقى فارغًا.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ليس تاريخًا: اكتبه هكذا 2026-11-23.</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>الناس في الصور</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>لا يظهر أحد</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>انظر ثانية: لم يكتب أحد أنهم وافقوا.</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>من يظهر فيها؛ فاصلة (,) بين الأسماء</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>اليوم الذي كان الجميع قد وافق بحلوله (2026-11-23)</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>يتكلم جهاز: {name}. ويحلّ محله صوت شخص.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>من يقرأ</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>متى (2026-11-23)</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>قد يُعرف الشخص من صوته. اسأله، واضغط ما وافق عليه:</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>يوافق على أن يُسمع صوته</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>ويجوز أن يكون أيضًا على وحدات USB التي تُعطى للناس</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>لم يوافق</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>اسم القارئ والتاريخ متلازمان: املأهما معًا، أو اتركهما معًا.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>«{day}» ليس تاريخًا: اكتبه هكذا 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>لا يوجد في هذا الحاسوب ميكروفون يمكن استعماله الآن.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>لا يوجد في هذا الحاسوب مكبّر صوت يمكن استعماله الآن.</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>قُرئ: احتفظ به وتابع (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>سجِّل (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>من جديد (Backspace)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>استماع (L)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>تم (Esc)</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{number} من {total}؛ قُرئ: {read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>يجري التسجيل، {seconds} ثانية</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>اضغط Enter حيث تبدأ الجملة التالية: {number} من {total}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>افتح مكتبة</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>مكتبة جديدة</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>المكتبة مجلد واحد</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>يضم النصوص وترجماتها وصورها كملفات عادية. لا يُحفظ شيء في مكان آخر على هذا الحاسوب. انسخ المجلد فتكون لديك نسخة من كل شيء.</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>مكتب العمل</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>انظر إليه</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>ابدأ الترجمة</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>حدّث: {number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>ترجم الباقي: {number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>املأ المعلومات</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>راجع القانون</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>راجع الكلمات</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>هو لدى {name} منذ {day}.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>كُتب النص بهذه اللغة.</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>تُرجم {number} من {total} صفًا.</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>قديم: {number}.</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>للنظر فيه ثانية: {number}.</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>قُرئ بصوت مسموع: {number} من {total}.</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>تُعاد قراءته: {number}.</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>راجعه {names}.</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>لم يراجعه أحد.</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>صحيح، الصف التالي</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>تُرجمت كل الصفوف. الخطوة التالية مراجعة النص.</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>ترجمة «{words}»</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>كتب شخص آخر في هذا الصف في الوقت نفسه. كلماته هناك وكلماتك محفوظة: اختر.</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>تغيّر الأصل. كان: «{words}»</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>وكُتب هنا أيضًا: {words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+Space يأخذ ما كُتب في مكان آخر لكلمات كهذه</translation>
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
        <translation>{number}: طويل جدًا؛ اقرأه في أجزاء أصغر</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number}: لم يُسمع شيء</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number}: الصوت مرتفع جدًا؛ ابتعد عن الميكروفون</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number}: الصوت خافت جدًا؛ اقترب من الميكروفون</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>الأسماء والأسئلة والأزرار: {language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>الأصوات: {title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>لم يُكتب شيء بهذه اللغة بعد.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت مسموع</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>قسِّم تسجيلًا</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>من يقرأ</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>الأسماء والأسئلة والأزرار</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>قبل أن يُسجَّل شيء</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>احفظ وابدأ</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>لا يُسجَّل شيء قبل أن يُكتب هنا اسم شخص ويوافق على أن يُسمع صوته.</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>القراءة بصوت مسموع: {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>ما الذي قُرئ فيه؟</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>ما لم يقرأه أحد بعد: {number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>قطِّعه عند مواضع السكوت</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>من الثانية {start} إلى الثانية {end}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>كتابة: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>نوع الصف</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>نُقل صف</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>أُزيل صف</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>خارج الإطار</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>صار الصفان صفًا واحدًا</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>لُصق</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>نص «{work}»</translation>
    </message>
</context>
</TS>
