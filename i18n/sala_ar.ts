<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>عن Sala</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>برنامج Sala للقراءة مجاني ويعمل دون إنترنت: شروح للقواعد، والصحة، وقصة مصوّرة، وقصص، بلغات كثيرة.</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>كل ما فيه معلومات علنية ويمكن لأي شخص أن يقرأها.</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>ليس فيه بيانات شخصية. لا يعرف من يقرأ، ولا يكتب شيئاً على هذا الحاسوب، ولا يرسل شيئاً.</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>يقدّم معلومات، وهو ليس استشارة قانونية. والنص الذي لم يراجعه أحد يقول ذلك.</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>يوقّعه ناشره رقمياً؛ ومفتاح الناشر هو {key}.</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>لم يوقّع أي ناشر هذه النسخة رقمياً.</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>ذاكرة USB هذه من إعداد {office}.</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>لفتحه: في Windows انقر مرتين على Sala.exe، وفي Linux على Sala؛ وفي الهاتف افتح المجلد «open-anywhere».</translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>عرض كبير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>أعطِ للهاتف</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>شاهد الفيلم</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>أضف هذه الصورة إلى قائمتي</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>أضف هذه الصفحة إلى قائمتي</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>أضف القصة المصورة كلها إلى قائمتي</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>أضف هذه الفقرة إلى قائمتي</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>أضف هذا الجزء إلى قائمتي</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>أضف النص كله إلى قائمتي</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>اللغة الثانية: {language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>صورة بعد صورة</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>أُزيل من قائمتي</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>أحتاج إلى مترجم شفوي</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>أُفرغت القائمة</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>أُزيلت العلامات</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>شاهد الصور كبيرة</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>كل ما يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>تبقى هذه القائمة حتى تخرج. لا تُكتب أبداً.</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>القائمة فارغة. افتح نصاً واضغط + بجانب فقرة.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>عرض كبير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>أفرغ القائمة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>معروض باللغة {language}: لم يُترجم بعد</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>الصفحة {number} من {total}، الصورة {panel} من {panels}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>الصفحة {number} من {total}</translation>
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
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملء النافذة</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>الجزء {number} من {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>افتح الفيلم</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>يجري فحص الفيلم …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>هذا الفيلم ليس هو الذي وقّعه ناشره، فلا يُفتح.</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>ليس في هذا الحاسوب برنامج للأفلام.</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>يُفتح الفيلم في برنامج آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>قد يتذكر ذلك البرنامج والحاسوب أن الفيلم شوهد. لا يستطيع Sala أن يمحو ذلك، والزر الأحمر لا يغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>والقصة نفسها تُروى هنا بالصور وبلغتك.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>إزالة العلامات</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>«{words}»: {number} من {total}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>هذه ليست وثيقة هوية.</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>المكتب: الختم والهاتف</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>نُشر في {date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>قد يحتفظ هذا الحاسوب والطابعة بنسخة مما يُطبع.</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>لا يوجد مكان للحفظ. أدخل ذاكرة USB وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>لا توجد مساحة كافية هناك. اختر مكاناً آخر أو أفرغ مساحة؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>لا يمكن الكتابة في ذلك المكان. اختر مكاناً آخر؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>لم يعد ذلك المكان موجوداً. أدخل ذاكرة USB مرة أخرى أو اختر مكاناً آخر؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>الطابعة لا تستجيب. تأكد من أنها تعمل، أو احفظ ملف PDF.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>مع رموز QR</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>الصفحة {number} من {total}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>لم يُعثر على طابعة. احفظ ملف PDF على ذاكرة USB واطبعه في مكان آخر.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>تم الإيقاف. لم يُحفظ شيء ولم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>احفظ باسم {file}</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>استبدل الملف</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>اطبع أو احفظ</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>هذا الجزء</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>صفحات كاملة</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>أربع صور في الصفحة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ كملف PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>انتقل إلى الزر أو الرابط التالي واضغطه</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>المفاتيح والمساعدة</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>لا يكتب هذا البرنامج شيئاً على هذا الحاسوب ولا يرسل شيئاً إلى أي مكان.</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>صغّر الحروف</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>إلى الأمام من جديد</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>لا يستطيع إلغاء ما يفعله غيره: قد يتذكر الحاسوب أن ذاكرة USB أُدخلت وأن Sala شُغِّل.</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>قد تحتفظ الطابعة، والحاسوب في الطريق إليها، بما طُبع.</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>من يرى الشاشة يرى ما تقرأ. الضغط على Shift ثلاث مرات يغلق كل شيء فوراً.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>أحتاج إلى مترجم شفوي. دعني أُرِك لغتي على هذه الشاشة.</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>أنا أتكلم {language}. أرجو أن تجدوا لي مترجماً شفوياً.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>شرح مبسّط</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>قصة مصوّرة</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>News</source>
        <translation>أخبار</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد كلمات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation>الأردية بخط النسخ</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>نص أكبر</translation>
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
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>كيف تريد أن تستمع؟</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>بصوت مسموع</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>بسماعات الرأس</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>متابعة القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>صوت آلي</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>لم يُترجم بعد إلى {language}</translation>
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
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>خروج فوري</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>التالي: {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>هذا الجزء تالف في ذاكرة USB هذه. وما زالت قراءة الأجزاء الأخرى ممكنة. اطلب نسخة جديدة من ذاكرة USB.</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>معروض باللغة {language}: لم يُترجم بعد</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>معروض باللغة {language}: تغيّر النص بعد ترجمته</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
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
        <source>Do this today</source>
        <translation>ما تفعله اليوم</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>اقرأ المزيد</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>عن هذا النص</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>القانون كما كان في {date}</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>تُعاد المراجعة في موعد أقصاه {date}</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>الناشر: {publisher}، {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: {licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>أعطِ للهاتف</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>المجلد في ذاكرة USB</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>رموز QR للكاميرا</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>بسلك بين الحاسوب والهاتف: اسمح في الهاتف بنقل الملفات.</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>أو بإدخال ذاكرة USB في الهاتف عبر محوّل: افتحها بتطبيق «الملفات» في الهاتف.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>الرمز السابق</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>الرمز التالي</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>وجّه كاميرا الهاتف إلى الرمز. فيه الكلمات نفسها: لا حاجة إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>اختر «نسخ» لا «بحث»: فالبحث يرسل الكلمات عبر الإنترنت.</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>في هذا المجلد من ذاكرة USB النصوص المعدّة للهواتف. انسخه إلى الهاتف.</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>في الهاتف افتح «{file}» داخل المجلد. لا حاجة إلى الإنترنت.</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>ليس في ذاكرة USB هذه شيء للهواتف بهذه اللغة.</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>من يمسك الهاتف بيده يستطيع قراءة ما فيه.</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>الصورة {number} من {total}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>قد يكون أي شخص قد صنعه، وقد تكون كلماته كاذبة. افتحه فقط إذا كنت تعرف من أعطاك إياه. تبقى صفحاته معلَّمة.</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>سحب الناشر «{work}» ولا يُعرض: لا تعتمد عليه بعد الآن.</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>سحب المكتب نصًا له: {work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>سحب مرسِل غير معروف هنا نصًا له: {work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>لا يضمن هذا الملفَّ أيُّ طرف معروف هنا: {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>تعذّرت قراءة بعض إعدادات هذا الـUSB (sala.toml)، فاستُعملت الإعدادات المعتادة. للموظفين: احفظوها من جديد.</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>يحتوي «{file}» على نص آخر باسم نص موجود هنا. يُعرض النص الموجود هنا.</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>أُعدّ «{file}» لإصدار أحدث من Sala. اطلب نسخة أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>«{file}» تالف. ويُعرض هنا ما لا يزال ممكناً قراءته. اطلب نسخة جديدة من ذاكرة USB.</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>نص ليس من الناشر يحمل عنواناً يشبه عنوان أحد نصوصه: {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>«{work}» موجود هنا بنسخة أحدث، بتاريخ {date}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>لا يمكن البحث في «{file}»: فهرسه مفقود أو تالف. وما زال يمكن قراءة كل ما فيه. اطلب نسخة جديدة من ذاكرة USB.</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>هناك نص تالف في ذاكرة USB هذه ولا يمكن عرضه. اطلب نسخة جديدة من ذاكرة USB.</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>تعذّر عرض شيء ما فأُغلق. كل ما عداه يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>تعذّر عرض «{work}» فأُغلق. كل ما عداه يمكن قراءته.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>أي لغة أخرى تساعدك؟</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>احذف الحرف الأخير</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>وُجد عن: {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>وُجد: {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>لم يُعثر على شيء عن «{words}». جرّب كلمات أخرى أو كلمات أقل، أو ابحث بين الكلمات التي تفيدك معرفتها.</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>ابحث بأي لغة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>تنتهي الجلسة عندما لا يلمس أحد شيئاً للمدة التالية بالدقائق</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>اللغات التي تأتي أولاً</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>رقم سري (PIN) جديد لصفحات الموظفين: من 4 إلى 12 رقماً</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>مفاتيح المكاتب المعروفة نصوصها على ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>للموظفين. تُكتب على ذاكرة USB، ولا تُكتب أبداً على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>يتكوّن الرقم السري (PIN) من 4 إلى 12 رقماً. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>أزل الرقم السري</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>اكتب على ذاكرة USB</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>هذا ليس مفتاحاً. يبدأ المفتاح بـ RW وفيه 56 حرفاً ورقماً.</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>إعدادات ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>اسم المكتب، للمطبوعات</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>هاتف المكتب</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>عدد الدقائق: {number}</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>ماذا تحتاج؟</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>اكتب الرقم السري (PIN) للمكتب.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>فحص ذاكرة USB هذه أو نسخها</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>لا يضمن هذا النصَّ أيُّ طرف معروف هنا. قد يكون كاذبًا: لا تعتمد عليه.</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>من هذا المكتب</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسِل مجهول</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>مراجَع لغوياً</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>مراجَع قانونياً</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>قديم جزئياً</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>قد يكون قديماً</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>هذا النص من المكتب الذي أعطى ذاكرة USB هذه، وليس من ناشر Sala.</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>مسودة لم تُراجَع بعد</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>لم يُنشر رسمياً بعد</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>تاريخ هذا الحاسوب خاطئ. قد يكون هذا النص قديماً: اسأل مستشاراً قانونياً.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>تاريخ هذا الحاسوب خاطئ. قد يكون هذا النص قديماً: اسأل.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>كان ينبغي أن يُراجَع هذا النص مرة أخرى في موعد أقصاه {date}. وقد يكون قديماً: اسأل مستشاراً قانونياً.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>كان ينبغي أن يُراجَع هذا النص مرة أخرى في موعد أقصاه {date}. وقد يكون قديماً: اسأل.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>هذا النص مسودة. لم يراجعه أحد. لا تعتمد عليه وحده: اسأل مستشاراً قانونياً.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>هذا النص مسودة. لم يراجعه أحد.</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>أجزاء من هذا النص لم تُراجَع.</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>تغيّرت بعض الفقرات بعد ترجمتها. وهي معروضة بلغة أخرى.</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>جرت المراجعة اللغوية لهذا النص على يد {name} بتاريخ {date}.</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>جرت المراجعة القانونية لهذا النص على يد {name} بتاريخ {date}.</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>لم تجرِ مراجعة قانونية لهذا النص. اسأل مستشاراً قانونياً.</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>ذاكرة USB سليمة، لكن عدد ملفات PDF التي سُحبت نصوصها أو صارت قديمة هو {number}. احذفها، أو انسخ إلى ذاكرة USB مرة أخرى.</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>هذه النسخة ليست ذاكرة USB: ليس فيها قائمة موقّعة رقمياً، ولا يمكن فحصها أو نسخها هنا.</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>تم الإيقاف. مكتوب على وحدة التخزين نفسها أن نسختها غير مكتملة.</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>جارٍ تجهيز وحدة التخزين للإخراج</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>جارٍ النظر في وحدة التخزين</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>ستُنسخ أيضاً أصوات أشخاص يمكن التعرّف عليهم منها:</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>إخراج آمن</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>يمكنك سحب ذاكرة USB الآن.</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>كل وحدات التخزين في الوقت نفسه</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>افصل ذاكرة USB بالطريقة المعتادة في هذا الحاسوب، ثم اسحبها.</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>خذ معها نصاً من المكتب: {title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>لم يُنسخ: هو تالف، أو لم يوقّعه رقمياً أي طرف معروف.</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>هذه الملفات على وحدة التخزين ليست من Sala، وتبقى كما هي:</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>لا تثق بذاكرة USB هذه: عدد الملفات التي ليست كما صُنعت هو {number}. أعد صنعها من ذاكرة USB سليمة.</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>عدد الملفات التي ستُزال من نسخة أقدم: {number}.</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>سُحب أو صار قديماً</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>هذه النسخة موجودة على {drive} من قبل. سيُقارَن كل ملف.</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>غُيّرت قائمة ذاكرة USB هذه، أو لم يوقّعها رقمياً أي طرف معروف. لا تثق بها: اطلب ذاكرة USB جديدة.</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>تعيد وحدة التخزين بايتات غير التي كُتبت عليها: إنها معطلة. لا تستخدمها.</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>ذاكرة USB الجديدة سليمة: قُرئ كل بايت من جديد وهو مطابق.</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>ذاكرة USB هذه سليمة: الملفات (وعددها {number}) كما صُنعت.</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>هذه النسخة غير مكتملة. أدخل ذاكرتَي USB معاً وانسخ مرة أخرى؛ قد تكون أجزاء منها مفقودة.</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>ليس مكانه هنا</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>لا يمكن الكتابة على وحدة التخزين. تأكد هل هي مقفلة، أو اختر وحدة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>لا توجد مساحة كافية على {drive}: المطلوب {size} MB، والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>لا توجد مساحة كافية على وحدة التخزين. أفرغ مساحة أو اختر وحدة أخرى، ثم انسخ مرة أخرى.</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>لم تعد وحدة التخزين موجودة. أدخلها وانسخ مرة أخرى: يستمر النسخ من حيث توقف.</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>اكتب فوق المساحة الفارغة في وحدة التخزين</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>اختر وحدة التخزين. الملفات الأخرى عليها تبقى كما هي.</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>لم يُعثر على وحدة تخزين أخرى. أدخل ذاكرة USB وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>جارٍ الكتابة: الدقائق الباقية نحو {minutes}</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>جارٍ الفحص: الدقائق الباقية نحو {minutes}</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>جارٍ القراءة من جديد: الدقائق الباقية نحو {minutes}</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>لا يزال ممكناً قراءة ملفات المكتب المحذوفة على وحدة التخزين ببرامج خاصة. اكتب فوقها، أو أوقف العمل وهيّئ وحدة التخزين أولاً.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>وحدة التخزين {drive}: عدد الملفات التي ستُكتب {number}، وحجمها {size} MB؛ والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive}: سليمة</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>على وحدة التخزين ملف آخر باسم {file}. اختر وحدة تخزين أخرى أو انقل الملف؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>الملف {file} في ذاكرة USB هذه تالف. انسخ من ذاكرة USB سليمة.</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>يُقارَن كل ملف بالقائمة التي وُقّعت رقمياً عند صنع ذاكرة USB.</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>افحص ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>افحص ذاكرة USB أخرى</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>اصنع ذاكرة USB أخرى</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>اقرأ نسخاً أحدث من ذاكرة USB أخرى</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>للمكتب: كل شيء</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>للأخذ معك: الصحة، والقصص، والقصة المصوّرة، والكلمات؛ بلا اسم أي مكتب</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>الجزء {number} من {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>لغتان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>رف الكتب</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>خروج فوري</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>قائمتي · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>حقوقك</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>قصص</translation>
    </message>
    <message>
        <source>News</source>
        <translation>أخبار</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>كلمات تفيدك معرفتها</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>بالصور</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>ما يمكنك فعله هنا</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>اضغط على لغتك</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>اضغط صورة لفتحها</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>كبّر الحروف</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>شاهد لغتين جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>اضغط الأحمر للخروج فوراً</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>عن Sala</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>لم يُحدَّد رقم سري (PIN): يستطيع أي شخص تغيير هذه الإعدادات. حدِّد رقماً في الإعدادات.</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>هذا ليس الرقم السري (PIN) لهذا المكتب. حاول مرة أخرى، أو اسأل المكتب.</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>كُتبت على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>افتحه مع ذلك</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>أين ترد الكلمة</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>لا يمكن الكتابة على ذاكرة USB. تأكد هل هي مقفلة أو ممتلئة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>لا يوجد في هذا الحاسوب مكبّر صوت يمكن استعماله الآن.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>لا يمكن فتح «{file}» هنا. ملفات Sala تنتهي أسماؤها بـ .sala.</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>لا تستطيع هذه النسخة عرض حروف هذه اللغة. اطلب نسخة جديدة من ذاكرة USB.</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>ليس لدينا نصوص باللغة {language} بعد. ما اللغة الأخرى التي تساعدك؟</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>كل الكلمات</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>هل ما زلت هنا؟ سيُغلق كل شيء بعد ثوانٍ عددها {seconds}.</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>اضغط أي مفتاح أو المس الشاشة للبقاء.</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>اختر اللغة الثانية</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>ليس كل شيء مكتوباً باللغة {language} بعد. ما اللغة الأخرى التي تساعدك؟</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>اختفت الشاشة الثانية: كل شيء معروض هنا.</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>لا يوجد هنا ما يُقرأ. اطلب نسخة جديدة من الشخص الذي أعطاك ذاكرة USB هذه.</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>باللغة: {language}</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>هذا النص غير موجود في ذاكرة USB هذه.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>افتح «{work}»</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>الصور: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>الكلمات: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>الصفحات: {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>الأجزاء: {count}</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>تابع من الجزء {number}</translation>
    </message>
</context>
</TS>
