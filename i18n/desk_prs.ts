<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="prs" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>همان‌گونه که در فایل است: این‌جا چیزی است که در این فهرست جای ندارد.</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>تصویر چه را نشان می‌دهد؟ برای کسی که آن را دیده نمی‌تواند</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>کلمه‌های زیر تصویر، اگر باشد</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>عنوان چوکات؛ بدون آن، نام نوع خود را دارد</translation>
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
        <translation>بخش</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>مرحله‌ها</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>نقل قول</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>چوکات</translation>
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
        <translation>درشت</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>کج</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>افزودن یک ردیف در زیر</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>پاورقی</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>به فهرست درونی</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>بیرون از فهرست درونی</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>افزودن یک سطر</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>افزودن یک ستون</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>برداشتن این سطر</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>برداشتن این ستون</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نکته</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>همین امروز انجام دهید</translation>
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
        <translation>هنوز هیچ متنی نیست. فایلی را این‌جا رها کنید، یا «آوردن» یا «نوشتن متن» را فشار دهید.</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>باید اصلاح شود: {number}.</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>خود متن و معلومات آن.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>چه غلط است</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>مردم در تصویرها</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>خانه‌ها و بالون‌ها</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>صداها</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>برای ترجمان</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>آوردن فایل آن</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>آوردن</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>فایل‌ها را این‌جا رها کنید، یا یکی را انتخاب کنید</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>این فایل همان متن به این زبان است. در کنار اصل گذاشته می‌شود؛ پیش از آن‌که ببینید چگونه برابر است، هیچ چیز نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>متن از Word، OpenDocument، EPUB، صفحهٔ وب، Markdown، متن ساده یا PDF می‌آید؛ قصهٔ تصویری از فولدر تصویرها، فایل CBZ یا PDF. ترجمه روی تخته، در متن و زبان خودش آورده می‌شود.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>زبانی که به آن نوشته شده</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>نام کوتاه برای فولدر آن، به حروف لاتین</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته شده</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>برای دیدن</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>آوردن آن</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>شناخته شد. آنچه را درست نیست فشار دهید:</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>گرفته شد</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>گرفته نشد</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… و {number} دیگر</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}: {number} از {total} ردیف در ساختار و جای برابر است.</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>این‌ها برابر نیست. به عنوان «کهنه» آورده می‌شود تا در کنار اصل حل شود:</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>در فایل نیست</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>تنها در فایل است</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>دو نفر تغییر داده‌اند: آنچه این‌جاست می‌ماند</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>{file} آورده شد</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>بررسی: {title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>ده سؤال</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>چه کسی بررسی کرد</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>کلمه‌ها درست است</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>قانون درست است</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>ورقی برای چاپ</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>{name} آن را در {day} بررسی کرد. ردیف‌هایی که از آن پس تغییر کرده: {number}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرده</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>دوباره دیده شود: {number}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>درست است</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>آیا هر جملهٔ اصل هست، و هیچ چیزی نیست که اصل نمی‌گوید؟</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>آیا هر نفی حفظ شده (نه، هرگز، هیچ‌کس، بدون، مگر)؟</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>آیا همهٔ عددها، مبلغ‌ها، روزها و تاریخ‌ها درست است، در جدول‌ها هم؟</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>آیا نام قانون‌ها، دفترها و مردم درست است، و هر دفتر همان کاری را می‌کند که اصل می‌گوید؟</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>آیا «می‌تواند» همان «می‌تواند»، «باید» همان «باید»، و «گزارش شده» همان «گزارش شده» مانده است؟</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>آیا متن چیزی را وعده نمی‌دهد که اصل وعده نمی‌دهد؟</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>آیا هر اصطلاح در همه جا یکی است، و همان است که در این زبان به کار می‌رود («کلمه‌هایی که باید بدانید» را ببینید)؟</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>آیا کسی که چند سال کم مکتب خوانده، هر جمله را وقتی بلند خوانده شود می‌فهمد؟</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>آیا لحن مؤدبانه و آرام است، و هیچ چیز بیشتر از اصل شرمنده نمی‌کند یا نمی‌ترساند؟</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>آیا کلمه‌های تصویرها برای کسی که آن‌ها را دیده نمی‌تواند درست است؟</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>بررسی‌شده توسط {name}</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>ثبت شد: بررسی‌شده توسط {name}.</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>یک ردیف درست است</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>در زیر بنویسید چه کسی آن را بررسی کرد: بررسی به نام ضرورت دارد.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بلی</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>نوشته شد: {file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>این کمپیوتر اکنون بلندگویی ندارد که به کار برده شود.</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>ضبط خوانده می‌شود و در مکث‌هایش بریده می‌شود …</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{number} از {total}؛ نگه داشته شده: {kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>نگه داشته شده</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Listen (space)</source>
        <translation>شنیدن (فاصله)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>نگه داشتن و پیش رفتن (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>کنار گذاشتن (Delete)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>تمام (Esc)</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>دو خط را بکشید؛ یا یکی را با Home و End انتخاب کنید و با کلیدهای تیر حرکت دهید.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>چیز دیگری هنوز ساخته می‌شود. منتظر باشید، یا آن را لغو کنید.</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}: پایان داده شد. آنچه تمام نشده بود، نیست.</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>انجام نشد: {names}. همه چیز دیگر انجام شد.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: انجام شد.</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>در این میان کس دیگری «{file}» را تغییر داد. هیچ چیز روی آن نوشته نشد: آن را ببینید و یک بار دیگر انجام دهید.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>«{file}» خوانده یا نوشته نمی‌شود ({reason}). هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>برگردانده شد: {name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>یک بار دیگر انجام شد: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>نوشتن متن</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>آوردن</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>برگرداندن: {name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>ضبط را روی متن، زیر زبانی که به آن خوانده شده، رها کنید.</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>برای ترجمان</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>آن‌ها در چه شکلی کار می‌کنند؟</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول حساب</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>از امروز نزد کیست؟ اگر لازم نیست نام کسی برده شود، خالی بگذارید</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>نوشتن فایل</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>نوشتن در جای دیگر</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>برگشته است</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>از {day} نزد {name} است.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>نوشته شد: {file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>به {name} داده شد</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>آنچه برگشت</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>فایل را این‌جا رها کنید، یا انتخاب کنید. پیش از آن‌که ببینید چه تغییر می‌کند، هیچ چیز نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>اکنون ترجمه‌شده: {before} از {total}. با این فایل: {after}.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>نگه داشتن آنچه این‌جاست</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>گرفتن از فایل</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>خالی کردن آن‌ها</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… و {number} دیگر</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>در فایل نیست: {number} ردیف.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>گرفتن آن</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>دو نفر تغییر داده‌اند:</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>آن‌گونه که باید باشد نیست؛ به عنوان کهنه نگه داشته شد:</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>اصل آن‌ها در این میان تغییر کرده؛ به عنوان کهنه نگه داشته شد:</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>گرفته شد، و باید دیده شود:</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>در فایل خالی است:</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>با هیچ چیز متن برابر نیست، و گرفته نمی‌شود:</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>دو بار در فایل است؛ اولی گرفته شد:</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>{file} گرفته شد</translation>
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
        <translation>جای آن روی تاقچه</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>به کدام بررسی‌ها ضرورت دارد</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>دربارهٔ حقوق است: زبان و قانون</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>دربارهٔ صحت است: زبان</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>هیچ: چیزی نمی‌گوید که باید بررسی شود</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>چه کسی آن را نشر می‌کند</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>زیر کدام جواز</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>تاریخ آن (2026-11-23)</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>برای متن دربارهٔ حقوق: تاریخ قانونی که شرح می‌دهد (2026-11-23)</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>… و تاریخی که تا آن باید دوباره بررسی شود</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>تصویر روی کارت آن (images/NAME)؛ خالی، جایی که نباید تصویری باشد</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>چه کسی نوشت، چه کسی تصویرها را کشید؛ در هر سطر یکی</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>معلومات آن از کجاست: عنوان و نشانی</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>بلند خوانده‌شده: {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>«{day}» تاریخ نیست: مانند 2026-11-23 بنویسید.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>هنوز کم است</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>هیچ چیز کم نیست</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>در:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>فولدر:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>نام:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>نوع:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
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
        <translation>بلندی صدا</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>این کلمه‌ها به کجا می‌برد؟ بخشی از عنوان را بنویسید</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>دیگر به هیچ جا نمی‌برد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>زبان میز کار</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تضاد قوی</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>زبان و حروف</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. جستجوی غلطی‌ها</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>باید اصلاح شود: {number}.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>بررسی همه</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. ساختن فایل کتابخانه</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>هنوز امضا نشده است. کلید به خوانندگان نشان می‌دهد که فایل از شماست و هیچ‌کس آن را تغییر نداده است. هر کس کلید و رمز آن را داشته باشد می‌تواند به نام شما امضا کند: هر دو را محفوظ، و جدا از هم نگه دارید. هیچ‌کس نمی‌تواند هیچ کدام را دوباره بسازد.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>رمز نو</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>همان رمز یک بار دیگر</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>ساختن کلید</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>رمز کلید</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>همه، به عنوان مسوده</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>تنها آنچه بررسی شده</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ساختن فایل</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>ساختن فایل‌های صداها</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>یکی هست: {file}، {size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. گذاشتن روی فلش‌ها</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>فلش برنامه‌هایی را که کتابخانه را نشان می‌دهد، همهٔ متن‌ها و کاپی‌ها برای تیلفون را می‌گیرد. هر فایل دوباره خوانده می‌شود. آنچه از پیش روی آن است می‌ماند.</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>درایو یا فولدر دیگر</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>انتخاب یک فلش Sala</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>ساختن فلش‌ها</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>فلش به برنامه‌های یک فلش Sala دیگر ضرورت دارد: یکی را وصل کنید، یا کاپی آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>فلش امضا می‌شود: نخست کلید بسازید.</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>«{folder}» فلش Sala نیست، یا کامل نیست.</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>چیدن فلش</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>برای دفتر</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>برای بردن</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. کاپی‌ها برای تیلفون</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحه‌های وب</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>کتاب‌ها</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>صداها، برای هر پخش‌کننده</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>یک فایل برای Kiwix</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>ساختن کاپی‌ها</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… و {number} دیگر</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>دو رمز یکی نیست، یا خالی است.</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>ساختن فایل کتابخانه</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>کاپی‌ها برای تیلفون</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>کاپی به {drive}</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>چه غلط است: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>دیگر هیچ چیز غلط نیست.</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>این چیست؟</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>نخست به کدام زبان نوشته می‌شود؟</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>نام کوتاه برای فولدر آن، به حروف لاتین</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>نوشتن متن</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>متن نو</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>کلکین</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تیلفون</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>بالون‌ها</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>کلمه‌ها در بالون جای ندارد: کوتاه‌ترش کنید.</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>خانه‌ها: {title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>پیش‌تر خوانده شود</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>پس‌تر خوانده شود</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>پیشنهاد خانه‌ها</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>یک خانه حرکت داده شد</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>ترتیب خواندن</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>صفحهٔ {number} از {total}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>آیا کلمه‌ها جای می‌گیرد؟ …</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>کلمه‌ها در بالون‌ها جای ندارد به: {languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>کلمه‌ها در هر زبان جای می‌گیرد.</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>برای حرکت دادن خانه آن را فشار دهید؛ برای بزرگ کردن گوشهٔ آن را بکشید. کلیدها: فاصله، تیرها، Shift و تیرها.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>مردم در تصویرها: {title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>عکس می‌تواند مردمی را که در آن‌اند در خطر اندازد. بنویسید چه کسی دیده می‌شود، و روزی که تا آن همه موافقت کرده بودند. آنچه هیچ‌کس نمی‌داند خالی می‌ماند.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>«{day}» تاریخ نیست: مانند 2026-11-23 بنویسید.</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>مردم در تصویرها</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>هیچ‌کس دیده نمی‌شود</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>دوباره ببینید: هیچ‌کس ننوشته که آن‌ها موافقت کرده‌اند.</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>چه کسی دیده می‌شود؛ میان نام‌ها کامه</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>روزی که تا آن همه موافقت کرده بودند (2026-11-23)</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>ماشین حرف می‌زند: {name}. یک انسان جای آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>چه کسی می‌خواند</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>چه وقت (2026-11-23)</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>صدا شناخته شده می‌تواند. بپرسید، و آنچه را موافقت کردند فشار دهید:</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>موافق‌اند که شنیده شوند</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>روی فلش‌هایی که بخشیده می‌شود هم بوده می‌تواند</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>موافق نیست</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>چه کسی می‌خواند و چه وقت با هم است: هر دو را پر کنید، یا هیچ کدام را.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>«{day}» تاریخ نیست: مانند 2026-11-23 بنویسید.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>این کمپیوتر اکنون میکروفونی ندارد که به کار برده شود.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>این کمپیوتر اکنون بلندگویی ندارد که به کار برده شود.</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>گفته شد: نگه داشتن و پیش رفتن (فاصله)</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>ضبط (فاصله)</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>دوباره (Backspace)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>شنیدن (L)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>تمام (Esc)</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{number} از {total}؛ خوانده‌شده: {read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>در حال ضبط، {seconds} ثانیه</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>Enter در جایی که جملهٔ بعدی شروع می‌شود: {number} از {total}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>باز کردن کتابخانه</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>کتابخانهٔ نو</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>کتابخانه یک فولدر است</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>متن‌ها، ترجمه‌ها و تصویرهای آن‌ها را به شکل فایل‌های ساده دارد. هیچ چیز در جای دیگر این کمپیوتر نگه داشته نمی‌شود. فولدر را کاپی کنید، و کاپی همه چیز را دارید.</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>میز کار دفتر</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>آغاز ترجمه</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>تازه کردن: {number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>ترجمهٔ بقیه: {number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>پر کردن معلومات</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>بررسی قانون</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>بررسی کلمه‌ها</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>از {day} نزد {name} است.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>هنوز هیچ چیز نوشته نشده.</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>متن به این زبان نوشته شده.</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>{number} از {total} ردیف ترجمه شده.</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>کهنه: {number}.</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>دوباره دیده شود: {number}.</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>بلند خوانده‌شده: {number} از {total}.</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>دوباره خوانده شود: {number}.</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>بررسی‌شده توسط {names}.</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>هیچ‌کس آن را بررسی نکرده.</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>درست، ردیف بعدی</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>همهٔ ردیف‌ها ترجمه شده. پس از این متن را برای بررسی بدهید.</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>ترجمهٔ «{words}»</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>کس دیگری در همان وقت در این ردیف نوشت. کلمه‌های او آن‌جاست، کلمه‌های شما نگه داشته شده: انتخاب کنید.</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>اصل تغییر کرد. این بود: «{words}»</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>این هم این‌جا نوشته شده: {words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+فاصله آنچه را در جای دیگر برای کلمه‌هایی مانند این هست می‌گیرد</translation>
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
        <translation>{number}: بسیار دراز؛ در بخش‌های کوچک‌تر بخوانید</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number}: هیچ چیز شنیده نشد</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number}: بسیار بلند؛ از میکروفون دورتر شوید</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number}: بسیار آهسته؛ به میکروفون نزدیک‌تر شوید</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>نام‌ها، سؤال‌ها، نشانه‌ها: {language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>صداها: {title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>هنوز هیچ چیز به این زبان نوشته نشده.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>بلند خواندن</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>جدا کردن یک ضبط</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>چه کسی می‌خواند</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>نام‌ها، سؤال‌ها، نشانه‌ها</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>پیش از آن‌که چیزی ضبط شود</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>ذخیره و آغاز</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>پیش از آن‌که کسی این‌جا نام برده شود و موافقت کند که شنیده شود، هیچ چیز ضبط نمی‌شود.</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>بلند خوانده‌شده: {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>در آن چه خوانده شده؟</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>همهٔ آن</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>آنچه هنوز هیچ‌کس نخوانده: {number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>بریدن در مکث‌ها</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>از ثانیهٔ {start} تا ثانیهٔ {end}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>نوشتن: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>یک چوکات</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>نوع ردیف</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>ردیف نو</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>یک ردیف حرکت داده شد</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>یک ردیف برداشته شد</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>یک تصویر</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>بیرون از چوکات</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>دو ردیف یکی شد</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>چسپانده شد</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>یک جدول</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>یک پاورقی</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>متن «{work}»</translation>
    </message>
</context>
</TS>
