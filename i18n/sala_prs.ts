<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="prs" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>در بارهٔ Sala</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>برنامهٔ Sala برای خواندن است، رایگان و بدون انترنت: توضیح قواعد، صحت، یک قصهٔ تصویری و قصه‌ها به زبان‌های زیاد.</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>همه چیز در آن معلومات عمومی است و هر کس می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>در آن هیچ معلومات شخصی نیست. نمی‌داند چه کسی می‌خواند، چیزی روی این کمپیوتر نمی‌نویسد و چیزی نمی‌فرستد.</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>این برنامه معلومات می‌دهد و مشورهٔ حقوقی نیست. متنی که هیچ‌کس آن را بررسی نکرده، خودش این را می‌گوید.</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>ناشرش آن را امضای دیجیتال می‌کند؛ کلید ناشر {key} است.</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>این کاپی را هیچ ناشری امضای دیجیتال نکرده است.</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>این فلش را {office} آماده کرده است.</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>برای باز کردن: در Windows روی Sala.exe دو بار کلیک کنید، در Linux روی Sala؛ در تیلفون فولدر «open-anywhere» را باز کنید.</translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation>تبدیل جای دو طرف</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>نمایش بزرگ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>شنیدن</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>دادن به تیلفون</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>فلم را ببینید</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>این تصویر را به فهرست من اضافه کنید</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>این صفحه را به فهرست من اضافه کنید</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>تمام کمیک را به فهرست من اضافه کنید</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>این پاراگراف را به فهرست من اضافه کنید</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>این بخش را به فهرست من اضافه کنید</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>تمام متن را به فهرست من اضافه کنید</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>زبان دوم: {language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>صفحهٔ کامل</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>تصویر به تصویر</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>تنها متن</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>از فهرست من برداشته شد</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>من به ترجمان ضرورت دارم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>فهرست خالی شد</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>نشانه‌ها برداشته شد</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>تصویرها را بزرگ ببینید</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>همهٔ متن‌های خواندنی</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>این فهرست تا زمانی که بیرون شوید می‌ماند. هرگز نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>فهرست من</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>فهرست خالی است. متنی را باز کنید و + را در کنار یک پاراگراف فشار دهید.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>نمایش بزرگ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>خالی کردن فهرست</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>به زبان {language} نشان داده شده: هنوز ترجمه نشده است</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>صفحهٔ {number} از {total}، تصویر {panel} از {panels}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>صفحهٔ {number} از {total}</translation>
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
        <source>Zoom in</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>اندازهٔ پنجره</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>بخش {number} از {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فهرست</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاندن</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>فلم را باز کنید</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>فلم بررسی می‌شود …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>این فلم همان نیست که ناشر آن امضا کرده است. باز نمی‌شود.</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>این کمپیوتر برنامه‌ای برای فلم ندارد.</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>فلم در برنامهٔ دیگری از این کمپیوتر باز می‌شود.</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>آن برنامه و کمپیوتر شاید به یاد داشته باشند که این فلم دیده شده است. Sala نمی‌تواند آن را پاک کند، و دکمهٔ سرخ آن برنامه را نمی‌بندد.</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>همین قصه اینجا با تصویر و به زبان شما گفته شده است.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>برداشتن نشانه‌ها</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>«{words}»: {number} از {total}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>جای قبلی</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>جای بعدی</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>این سند هویت نیست.</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>دفتر: مهر و تیلفون</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>نشر شده به تاریخ {date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>منبع: {source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>فهرست من</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>این کمپیوتر و پرینتر ممکن است نسخه‌ای از آنچه چاپ می‌شود نگهدارند.</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>جایی برای ذخیره کردن نیست. یک فلش USB وصل کنید و دوباره کوشش کنید.</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>در آنجا جای کافی نیست. جای دیگری انتخاب کنید یا جا خالی کنید؛ چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>در آنجا نوشته نمی‌شود. جای دیگری انتخاب کنید؛ چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>آن جا دیگر نیست. فلش را دوباره وصل کنید یا جای دیگری انتخاب کنید؛ چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>پرینتر جواب نمی‌دهد. ببینید روشن است یا نه، یا PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>فایلی به این نام از پیش هست.</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>با کودهای QR</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>نام فایل</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>صفحهٔ {number} از {total}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>پرینتر پیدا نشد. PDF را در فلش USB ذخیره کنید و جای دیگر چاپ کنید.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>متوقف شد. هیچ چیزی ذخیره یا چاپ نشد.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>ذخیره شد: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>به پرینتر فرستاده شد.</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>ذخیره به نام {file}</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>جایگزین کردن فایل</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>چاپ یا ذخیره</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>همین بخش</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>تمام متن</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>صفحه‌های کامل</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>چهار تصویر در هر صفحه</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به شکل PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>صفحهٔ پیشین</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>بخش قبلی</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>به دکمه یا لینک بعدی بروید و آن را فشار دهید</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>کلیدها و کمک</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>این برنامه چیزی روی این کمپیوتر نمی‌نویسد و چیزی به جایی نمی‌فرستد.</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>حروف را کوچک‌تر کنید</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>دوباره پیش رفتن</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>آنچه را دیگران می‌کنند پس گرفته نمی‌تواند: کمپیوتر ممکن است به یاد داشته باشد که فلشی وصل شد و Sala باز شد.</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>پرینتر و کمپیوتری که به آن می‌فرستد ممکن است آنچه را چاپ شده نگهدارند.</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>هر که صفحه را ببیند، می‌بیند شما چه می‌خوانید. سه بار فشار دادن Shift همه چیز را فوراً می‌بندد.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>همچنین</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>من به ترجمان ضرورت دارم. بگذارید زبانم را روی این صفحه به شما نشان بدهم.</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>من به {language} حرف می‌زنم. لطفاً برای من ترجمان پیدا کنید.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>توضیح ساده</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>کتاب</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>قصهٔ تصویری</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصه</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبرها</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>فهرست کلمه‌ها</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فلم</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation>اردو به خط نسخ</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>زبان تان را انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>خط خردتر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>خط کلان‌تر</translation>
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
        <translation>تفاوت بسیار واضح</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>شنیدن</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>چگونه می‌خواهید بشنوید؟</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>با صدای بلند</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>با گوشکی</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>ادامهٔ خواندن با صدا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>یک پاراگراف به عقب</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>یک پاراگراف به پیش</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>آهسته‌تر</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تیزتر</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>توقف خواندن با صدا</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>صدای ماشین</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>صفحهٔ تاریک</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} از {total}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>هنوز به {language} ترجمه نشده</translation>
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
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>خروج فوری</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>بعدی: {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>این بخش در این فلش خراب است. بخش‌های دیگر هنوز خوانده می‌شود. یک کاپی نو فلش را بخواهید.</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>به زبان {language} نشان داده شده: هنوز ترجمه نشده است</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>به زبان {language} نشان داده شده: پس از ترجمه تغییر کرده است</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحهٔ {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>مشوره</translation>
    </message>
    <message>
        <source>Do this today</source>
        <translation>امروز این کار را بکنید</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>ادامهٔ مطالعه</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>در بارهٔ این متن</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>قانون به حالتی که به تاریخ {date} بود</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>باید تا تاریخ {date} دوباره بررسی شود</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>ناشر: {publisher}، {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>جواز استفاده: {licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} از {total}</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>دادن به تیلفون</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>فولدر در فلش</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>کودهای QR برای کمره</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>با یک سیم میان کمپیوتر و تیلفون: در تیلفون اجازه بدهید که فایل‌ها انتقال شوند.</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>یا فلش را با یک مبدل به تیلفون وصل کنید: آن را با «Files» تیلفون باز کنید.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>کود قبلی</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>کود بعدی</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>کمرهٔ تیلفون را به طرف کود بگیرید. خود کلمات در آن است: انترنت لازم نیست.</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>«کاپی» را انتخاب کنید، نه «جستجو» را: جستجو کلمات را از راه انترنت می‌فرستد.</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>در این فولدر فلش متن‌ها برای تیلفون است. آن را به تیلفون کاپی کنید.</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>در تیلفون، «{file}» را در آن فولدر باز کنید. انترنت لازم نیست.</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>در این فلش به این زبان برای تیلفون چیزی نیست.</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>هر که تیلفون را به دست بگیرد، می‌تواند آنچه را در آن است بخواند.</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>تصویر {number} از {total}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>تصویر قبلی</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>تصویر بعدی</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>هر کس ممکن است آن را ساخته باشد و نوشته‌هایش شاید دروغ باشد. تنها اگر می‌دانید چه کسی آن را به شما داده است بازش کنید. صفحه‌هایش نشان‌دار می‌مانند.</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>«{work}» را ناشرش پس گرفته و نشان داده نمی‌شود: دیگر به آن تکیه نکنید.</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>دفتر متن خود را پس گرفت: {work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>فرستنده‌ای که اینجا شناخته نیست متن خود را پس گرفت: {work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>هیچ کس شناخته‌شده‌ای این فایل را تضمین نمی‌کند: {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>بعضی تنظیمات این USB (sala.toml) خوانده نمی‌شود؛ تنظیمات معمول به کار رفته است. برای کارمندان: دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>«{file}» متن دیگری به نام متنی دارد که اینجا هست. همان متنی که اینجا هست نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>«{file}» برای یک Sala نوتر ساخته شده است. یک کاپی نوتر برنامه را بخواهید.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>«{file}» خراب است. آنچه هنوز خوانده می‌شود اینجا نشان داده شده است. یک کاپی نو فلش را بخواهید.</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>متنی که از ناشر نیست عنوانی شبیه عنوان یکی از متن‌های ناشر دارد: {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>«{work}» اینجا در نسخه‌ای نوتر است، از {date}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>در «{file}» نمی‌توان جستجو کرد: فهرست آن گم شده یا خراب است. همه چیز آن هنوز خوانده می‌شود. یک کاپی نو فلش را بخواهید.</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>یک متن در این فلش خراب است و نشان داده نمی‌شود. یک کاپی نو فلش را بخواهید.</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>چیزی نشان داده نشد و بسته شد. همه چیزهای دیگر را می‌توان خواند.</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>«{work}» نشان داده نشد و بسته شد. همه چیزهای دیگر را می‌توان خواند.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>کدام زبان دیگر به شما کمک می‌کند؟</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>حروف دیگر</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>حرف آخر را پاک کنید</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>یافت شد برای: {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>یافت شد: {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>برای «{words}» چیزی یافت نشد. کلمه‌های دیگر یا کمتر را امتحان کنید، یا در میان کلمه‌هایی که باید بدانید ببینید.</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>به هر زبانی جستجو کنید</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>کیبورد روی صفحه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>اگر کسی این چند دقیقه به چیزی دست نزند، نشست پایان می‌یابد</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>زبان‌هایی که اول می‌آیند</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>PIN نو برای صفحه‌های کارمندان: 4 تا 12 رقم</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>کلیدهای دفترهایی که متن‌های آن‌ها در این فلش شناخته می‌شود</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>برای کارمندان. روی فلش نوشته می‌شود، هرگز نه روی این کمپیوتر.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>PIN از 4 تا 12 رقم دارد. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>برداشتن PIN</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>نوشتن روی فلش</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>این کلید نیست. کلید با RW شروع می‌شود و 56 حرف و رقم دارد.</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>تنظیمات این فلش</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>نام دفتر، برای ورق‌های چاپی</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>تیلفون دفتر</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} دقیقه</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>به چه چیز ضرورت دارید؟</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>برای کارمندان</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>PIN دفتر را بنویسید.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف رقم آخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>بررسی یا کاپی این فلش</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>هیچ کس شناخته‌شده‌ای این متن را تضمین نمی‌کند. شاید دروغ باشد: به آن تکیه نکنید.</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>از این دفتر</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>فرستنده ناشناس</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسوده</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>زبان بررسی شده</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>قانون بررسی شده</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>قسماً کهنه</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>ممکن است کهنه باشد</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>این متن از دفتری است که این فلش را داده است، نه از ناشر Sala.</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>مسوده، هنوز بررسی نشده</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>هنوز منتشر نشده</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>تاریخ این کمپیوتر غلط است. ممکن است این متن کهنه باشد: از یک مشاور حقوقی بپرسید.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>تاریخ این کمپیوتر غلط است. ممکن است این متن کهنه باشد: بپرسید.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>این متن باید تا تاریخ {date} دوباره بررسی می‌شد. ممکن است کهنه باشد: از یک مشاور حقوقی بپرسید.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>این متن باید تا تاریخ {date} دوباره بررسی می‌شد. ممکن است کهنه باشد: بپرسید.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>این متن مسوده است. هیچ‌کس آن را بررسی نکرده است. تنها به آن تکیه نکنید: از یک مشاور حقوقی بپرسید.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>این متن مسوده است. هیچ‌کس آن را بررسی نکرده است.</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>بخش‌هایی از این متن بررسی نشده است.</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>بعضی پاراگراف‌ها پس از ترجمه تغییر کرده‌اند. آن‌ها به زبان دیگر نشان داده شده‌اند.</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>زبان این متن را {name} به تاریخ {date} بررسی کرد.</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>قانون در این متن را {name} به تاریخ {date} بررسی کرد.</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>قانون در این متن بررسی نشده است. از یک مشاور حقوقی بپرسید.</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>این فلش کامل و سالم است، اما {number} فایل PDF آن متن‌هایی دارد که پس گرفته شده یا کهنه شده است. آن‌ها را حذف کنید، یا یک بار دیگر به این فلش کاپی کنید.</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>این کاپی فلش نیست: فهرستی با امضای دیجیتال ندارد، و نمی‌توان آن را اینجا بررسی یا کاپی کرد.</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>متوقف شد. در خود درایف نوشته است که کاپی آن تمام نشده است.</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>در حال آماده کردن درایف برای بیرون آوردن</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>در حال دیدن درایف</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>صدای اشخاص نیز کاپی خواهد شد؛ از روی آن شناخته شده می‌توانند:</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>بیرون آوردن مصون</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>حالا می‌توانید فلش را بیرون بکشید.</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>همهٔ درایف‌ها هم‌زمان</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>فلش را به روش این کمپیوتر جدا کنید، سپس بیرون بکشید.</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>متنی از دفتر را هم ببرید: {title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>کاپی نشد: خراب است، یا هیچ کس شناخته‌شده‌ای آن را امضای دیجیتال نکرده است.</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>این فایل‌های درایف از Sala نیست و می‌ماند:</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>به این فلش اعتماد نکنید: {number} فایل آن گونه نیست که ساخته شده بود. آن را از فلشی که کامل و سالم است از نو بسازید.</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>{number} فایل یک کاپی کهنه‌تر برداشته می‌شود.</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>پس گرفته شده یا کهنه</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>درایف {drive} این کاپی را از پیش دارد. هر فایل مقایسه می‌شود.</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>فهرست این فلش تغییر داده شده، یا هیچ کس شناخته‌شده‌ای آن را امضای دیجیتال نکرده است. به آن اعتماد نکنید: یک فلش نو بخواهید.</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>بایت‌هایی که از درایف پس می‌آید غیر از آن است که روی آن نوشته شد: درایف خراب است. از آن استفاده نکنید.</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>فلش نو کامل و سالم است: هر بایت دوباره خوانده شد و یکسان است.</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>این فلش کامل و سالم است: {number} فایل همان گونه است که ساخته شده بود.</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>این کاپی تمام نشده است. هر دو فلش را وصل کنید و یک بار دیگر کاپی کنید؛ شاید بخش‌هایی از آن نباشد.</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>جایش اینجا نیست</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>روی درایف نوشته نمی‌شود. ببینید قفل است یا نه، یا درایف دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>در {drive} جای کافی نیست: {size} MB لازم است، {free} MB خالی است.</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>در درایف جای کافی نیست. جا خالی کنید یا درایف دیگری انتخاب کنید، و یک بار دیگر کاپی کنید.</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>درایف دیگر نیست. آن را وصل کنید و یک بار دیگر کاپی کنید: از جایی که ایستاد ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>نوشتن روی جای خالی درایف</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>درایف را انتخاب کنید. فایل‌های دیگر آن همان گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>درایف دیگری پیدا نشد. یک فلش USB وصل کنید و دوباره کوشش کنید.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>در حال نوشتن</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>در حال نوشتن: حدود {minutes} دقیقه مانده است</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>در حال بررسی: حدود {minutes} دقیقه مانده است</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>در حال خواندن دوباره: حدود {minutes} دقیقه مانده است</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>فایل‌های حذف‌شدهٔ دفتر را هنوز می‌توان با برنامه‌های خاص در درایف خواند. روی آن‌ها بنویسید، یا متوقف کنید و اول درایف را فارمت کنید.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییر کرده</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>گم شده</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>درایف {drive}: {number} فایل نوشته می‌شود، {size} MB؛ {free} MB خالی است.</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive}: کامل و سالم</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>درایف فایل دیگری به نام {file} دارد. درایف دیگری انتخاب کنید، یا آن فایل را جابه‌جا کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>فایل {file} در این فلش خراب است. از فلشی که کامل و سالم است کاپی کنید.</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>این فلش</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>هر فایل با فهرستی مقایسه می‌شود که هنگام ساختن فلش امضای دیجیتال شد.</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>بررسی این فلش</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>بررسی یک فلش دیگر</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>ساختن یک فلش دیگر</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>خواندن نسخه‌های نوتر از یک فلش دیگر</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>حالا کاپی کنید</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>برای دفتر: همه چیز</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>برای بردن با خود: صحت، قصه‌ها، قصهٔ تصویری، کلمه‌ها؛ بدون نام دفتر</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>بخش {number} از {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>دو زبان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الماری کتاب</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>زبان تان را انتخاب کنید</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>خروج فوری</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>فهرست من · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>حروف</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>فهرست من</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>حقوق شما</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>اطفال</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحت</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>قصه‌ها</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبرها</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>کلمه‌هایی که باید بدانید</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>در تصویرها</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>اینجا چه می‌توانید بکنید</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>روی نام زبان خود فشار دهید</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>برای باز کردن، تصویر را فشار دهید</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>حروف را بزرگ‌تر کنید</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>دو زبان را کنار هم ببینید</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>برای بیرون رفتن فوری، دکمهٔ سرخ را فشار دهید</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>همهٔ کلیدها</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>در بارهٔ Sala</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>برای کارمندان</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>PIN تعیین نشده است: هر کس می‌تواند این تنظیمات را تغییر دهد. در تنظیمات یک PIN تعیین کنید.</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>این PIN این دفتر نیست. دوباره کوشش کنید، یا از دفتر بپرسید.</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>روی فلش نوشته شد.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>با این همه باز کنید</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>این کلمه در کجاها آمده</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>روی فلش نوشته نمی‌شود. ببینید قفل یا پر است یا نه؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>این کمپیوتر بلندگویی ندارد که فعلاً قابل استفاده باشد.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>«{file}» اینجا باز نمی‌شود. نام فایل‌های Sala با .sala ختم می‌شود.</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>این کاپی نمی‌تواند حروف این زبان را نشان بدهد. یک کاپی نو فلش را بخواهید.</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>ما هنوز متنی به زبان {language} نداریم. کدام زبان دیگر به شما کمک می‌کند؟</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>همهٔ کلمه‌ها</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>آیا هنوز اینجا هستید؟ پس از {seconds} ثانیه همه چیز بسته می‌شود.</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>برای ماندن یک کلید را فشار دهید یا صفحه را لمس کنید.</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>زبان دوم را انتخاب کنید</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>هنوز همه چیز به زبان {language} نوشته نشده است. کدام زبان دیگر به شما کمک می‌کند؟</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>صفحهٔ دوم قطع شد: همه چیز اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>اینجا چیزی برای خواندن نیست. از کسی که این فلش را به شما داد یک کاپی نو بخواهید.</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>به زبان {language}</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>این متن در این فلش نیست.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>«{work}» را باز کنید</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>تصویرها: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>کلمه‌ها: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>صفحه‌ها: {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>بخش‌ها: {count}</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>ادامه از بخش {number}</translation>
    </message>
</context>
</TS>
