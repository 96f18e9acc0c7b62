<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>Sala کے بارے میں</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>Sala انٹرنیٹ کے بغیر پڑھنے کا مفت پروگرام ہے: قواعد کی وضاحتیں، صحت، ایک تصویری کہانی اور کہانیاں، بہت سی زبانوں میں۔</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>اس میں تمام معلومات عوامی ہیں اور انہیں کوئی بھی پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>اس میں کوئی ذاتی معلومات نہیں۔ اسے معلوم نہیں کہ کون پڑھتا ہے، یہ اس کمپیوٹر پر کچھ نہیں لکھتا اور کچھ نہیں بھیجتا۔</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>یہ معلومات دیتا ہے اور قانونی مشورہ نہیں ہے۔ جس تحریر کی کسی نے جانچ نہیں کی، اس پر یہ بات لکھی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>اس کا ناشر اس پر ڈیجیٹل دستخط کرتا ہے؛ ناشر کی کلید {key} ہے۔</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>اس نقل پر کسی ناشر نے ڈیجیٹل دستخط نہیں کیے۔</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>یہ USB {office} نے تیار کی۔</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>کھولنے کے لیے: Windows پر Sala.exe کو دو بار کلک کریں، Linux پر Sala کو؛ فون پر فولڈر ”open-anywhere“ کھولیں۔</translation>
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
        <translation>جگہ بدلیں</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>بڑا دکھائیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>فون کو دیں</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>فلم دیکھیں</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>یہ تصویر میری فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>یہ صفحہ میری فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>پوری کامک میری فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>یہ پیراگراف میری فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>یہ حصہ میری فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>پوری تحریر میری فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>دوسری زبان: {language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>پورا صفحہ</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>ایک ایک تصویر</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>صرف تحریر</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>میری فہرست سے ہٹا دیا گیا</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>مجھے ترجمان چاہیے</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>فہرست خالی کر دی گئی</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>نشانات ہٹا دیے گئے</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>تصویریں بڑی دیکھیں</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>پڑھنے کی سب چیزیں</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>یہ فہرست آپ کے جانے تک رہتی ہے۔ اسے کبھی لکھا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>میری فہرست</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>فہرست خالی ہے۔ کوئی تحریر کھولیں اور پیراگراف کے ساتھ + دبائیں۔</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>بڑا دکھائیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>فہرست خالی کریں</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھیں</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>اوپر کریں</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نیچے کریں</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>زبان {language} میں دکھایا گیا ہے: ابھی ترجمہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>صفحہ {number} از {total}، تصویر {panel} از {panels}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>صفحہ {number} از {total}</translation>
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
        <source>Zoom in</source>
        <translation>بڑا کریں</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>چھوٹا کریں</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>پورا دکھائیں</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>حصہ {number}، کل {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فہرست</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>فلم کھولیں</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>فلم کی جانچ ہو رہی ہے …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>یہ وہ فلم نہیں جس پر اس کے ناشر نے دستخط کیے تھے۔ اسے نہیں کھولا جاتا۔</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>اس کمپیوٹر میں فلموں کے لیے کوئی پروگرام نہیں۔</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>فلم اس کمپیوٹر کے کسی دوسرے پروگرام میں کھلے گی۔</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>وہ پروگرام اور کمپیوٹر یاد رکھ سکتے ہیں کہ یہ فلم دیکھی گئی۔ Sala اسے مٹا نہیں سکتا، اور سرخ بٹن اس پروگرام کو بند نہیں کرتا۔</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>یہی کہانی یہاں تصویروں میں، آپ کی زبان میں بتائی گئی ہے۔</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>نشانات ہٹائیں</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>”{words}“: {total} میں سے {number}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>پچھلی جگہ</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>اگلی جگہ</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>یہ شناختی دستاویز نہیں ہے۔</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>دفتر: مہر اور فون</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>شائع شدہ {date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ماخذ: {source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>میری فہرست</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>یہ کمپیوٹر اور پرنٹر چھاپی گئی چیز کی نقل رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>محفوظ کرنے کی کوئی جگہ نہیں۔ USB لگائیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>وہاں جگہ کافی نہیں۔ کوئی اور جگہ چنیں یا جگہ خالی کریں؛ کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>اس جگہ لکھا نہیں جا سکتا۔ کوئی اور چنیں؛ کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>وہ جگہ اب نہیں ہے۔ USB دوبارہ لگائیں یا کوئی اور چنیں؛ کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>پرنٹر جواب نہیں دے رہا۔ دیکھیں کہ وہ چل رہا ہے، یا PDF محفوظ کریں۔</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>اس نام کی فائل پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>QR کوڈ کے ساتھ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>صفحہ {number} از {total}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>کوئی پرنٹر نہیں ملا۔ PDF کو USB میں محفوظ کریں اور کہیں اور چھاپیں۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>روک دیا گیا۔ کچھ بھی محفوظ یا چھاپا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>محفوظ ہو گیا: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>پرنٹر کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>{file} کے نام سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>پرانی فائل مٹا کر نئی رکھیں</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>چھاپیں یا محفوظ کریں</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>یہ حصہ</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>پورا متن</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>پورے صفحے</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>ہر صفحے پر چار تصویریں</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>اگلا حصہ</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>پچھلا حصہ</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>اگلے بٹن یا لنک پر جائیں اور دبائیں</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>بٹن اور مدد</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>یہ پروگرام اس کمپیوٹر پر کچھ نہیں لکھتا اور کہیں کچھ نہیں بھیجتا۔</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>حروف چھوٹے کریں</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>دوبارہ آگے</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>یہ دوسروں کا کیا نہیں مٹا سکتا: کمپیوٹر کو یاد رہ سکتا ہے کہ USB لگائی گئی اور Sala چلایا گیا۔</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>پرنٹر، اور اس تک بھیجنے والا کمپیوٹر، چھاپی گئی چیز رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>جو بھی اسکرین دیکھے، وہ دیکھ سکتا ہے کہ آپ کیا پڑھ رہے ہیں۔ Shift تین بار دبانے سے سب کچھ فوراً بند ہو جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>مزید دکھائیں</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>یہ بھی</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>مجھے ترجمان چاہیے۔ مجھے اس اسکرین پر اپنی زبان دکھانے دیں۔</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>میں {language} بولتا/بولتی ہوں۔ مہربانی کر کے میرے لیے ترجمان تلاش کریں۔</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>آسان وضاحت</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>کتاب</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>تصویری کہانی</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>کہانی</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مضمون</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبریں</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>الفاظ کی فہرست</translation>
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
        <translation>اردو نسخ خط میں</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اپنی زبان چنیں</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>چھوٹے حروف</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکے</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرے</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>بہت نمایاں فرق</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>آپ کیسے سننا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>اونچی آواز میں</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>ہیڈفون سے</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>پڑھ کر سنانا جاری رکھیں</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ٹھہرائیں</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>پچھلا پیراگراف</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>اگلا پیراگراف</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تیز</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>پڑھ کر سنانا بند کریں</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>مشین کی آواز</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>سیاہ اسکرین</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total} میں سے {number}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>{language} میں ابھی ترجمہ نہیں ہوا</translation>
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
        <source>End</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>فوراً نکلیں</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>آگے: {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>اس USB پر یہ حصہ خراب ہے۔ باقی حصے اب بھی پڑھے جا سکتے ہیں۔ USB کی نئی نقل مانگیں۔</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>زبان {language} میں دکھایا گیا ہے: ابھی ترجمہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>زبان {language} میں دکھایا گیا ہے: ترجمے کے بعد بدل گیا</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحہ {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>خبردار</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>مشورہ</translation>
    </message>
    <message>
        <source>Do this today</source>
        <translation>آج یہ کریں</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>آگے پڑھیں</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>اس تحریر کے بارے میں</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>قانون جیسا {date} کو تھا</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>{date} تک دوبارہ جانچ ہونی ہے</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>ناشر: {publisher}، {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>لائسنس: {licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ذرائع</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{total} میں سے {number}</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>فون کو دیں</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>USB پر فولڈر</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>کیمرے کے لیے QR کوڈ</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>کمپیوٹر اور فون کے درمیان تار سے: فون پر فائلیں منتقل کرنے کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>یا اڈاپٹر کے ذریعے USB کو فون میں لگائیں: اسے فون کے ”Files“ سے کھولیں۔</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>پچھلا کوڈ</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>اگلا کوڈ</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>فون کا کیمرا کوڈ کی طرف کریں۔ کوڈ میں خود الفاظ ہیں: انٹرنیٹ کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>”نقل کریں“ چنیں، ”تلاش“ نہیں: تلاش سے الفاظ انٹرنیٹ پر چلے جائیں گے۔</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>USB کے اس فولڈر میں فون کے لیے تحریریں ہیں۔ اسے فون پر نقل کریں۔</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>فون پر اس فولڈر میں ”{file}“ کھولیں۔ انٹرنیٹ کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>اس USB پر اس زبان میں فون کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>جس کے ہاتھ میں فون آئے، وہ پڑھ سکتا ہے کہ اس میں کیا ہے۔</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>تصویر {number}، کل {total}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>پچھلی تصویر</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>اگلی تصویر</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>ہو سکتا ہے اسے کسی نے بھی بنایا ہو، اور اس کی باتیں جھوٹی ہو سکتی ہیں۔ صرف تب کھولیں جب آپ جانتے ہوں کہ یہ آپ کو کس نے دی۔ اس کے صفحوں پر نشان رہے گا۔</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>”{work}“ کو اس کے ناشر نے واپس لے لیا ہے اور یہ نہیں دکھائی جاتی: اب اس پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>دفتر نے اپنی تحریر واپس لے لی: {work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>یہاں ایک نامعلوم بھیجنے والے نے اپنی تحریر واپس لے لی: {work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>یہاں کوئی جانا پہچانا فرد یا ادارہ اس فائل کی ضمانت نہیں دیتا: {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>اس USB کی کچھ ترتیبات (sala.toml) پڑھی نہیں جا سکتیں؛ معمول کی ترتیبات استعمال ہو رہی ہیں۔ عملے کے لیے: انھیں دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>”{file}“ میں یہاں موجود ایک تحریر کے نام سے دوسری تحریر ہے۔ جو یہاں موجود ہے وہی دکھائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>”{file}“ Sala کے نئے نسخے کے لیے بنایا گیا تھا۔ پروگرام کی نئی نقل مانگیں۔</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>”{file}“ خراب ہے۔ جو اب بھی پڑھا جا سکتا ہے وہ یہاں دکھایا گیا ہے۔ USB کی نئی نقل مانگیں۔</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>ایک تحریر جو ناشر کی نہیں، اس کا عنوان ناشر کی ایک تحریر جیسا ہے: {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>”{work}“ کا نیا نسخہ یہاں موجود ہے، تاریخ {date}۔</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>”{file}“ میں تلاش نہیں ہو سکتی: اس کا اشاریہ غائب ہے یا خراب ہے۔ اس میں سب کچھ اب بھی پڑھا جا سکتا ہے۔ USB کی نئی نقل مانگیں۔</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>ایک تحریر اس یو ایس بی پر خراب ہے اور دکھائی نہیں جا سکتی۔ یو ایس بی کی نئی نقل مانگیں۔</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>کوئی چیز دکھائی نہ جا سکی اور بند کر دی گئی۔ باقی سب کچھ پڑھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>”{work}“ دکھایا نہ جا سکا اور بند کر دیا گیا۔ باقی سب کچھ پڑھا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>کون سی دوسری زبان آپ کے کام آتی ہے؟</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>مزید حروف</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>خالی جگہ</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>آخری حرف مٹائیں</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>ملے: {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>ملے: {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>”{words}“ کے لیے کچھ نہیں ملا۔ دوسرے الفاظ یا کم الفاظ آزمائیں، یا جاننے کے لائق الفاظ میں دیکھیں۔</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>کسی بھی زبان میں تلاش کریں</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>اسکرین پر کی بورڈ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>جب کوئی اتنے منٹ کچھ نہ چھوئے تو نشست ختم ہو جاتی ہے</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>پہلے آنے والی زبانیں</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>عملے کے صفحات کے لیے نیا PIN: 4 سے 12 ہندسے</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>ان دفتروں کی کلیدیں جن کی تحریریں اس USB پر پہچانی جاتی ہیں</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>عملے کے لیے۔ یہ USB پر لکھی جاتی ہیں، اس کمپیوٹر پر کبھی نہیں۔</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>PIN میں 4 سے 12 ہندسے ہوتے ہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN ہٹائیں</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>USB پر لکھیں</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>یہ کلید نہیں ہے۔ کلید RW سے شروع ہوتی ہے اور اس میں 56 حروف اور ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>اس USB کی ترتیبات</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>دفتر کا نام، چھپے ہوئے کاغذوں کے لیے</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>دفتر کا فون</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} منٹ</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>آپ کو کیا چاہیے؟</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>عملے کے لیے</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>دفتر کا PIN لکھیں۔</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>آخری ہندسہ مٹائیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>اس USB کی جانچ یا نقل کریں</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>یہاں کوئی جانا پہچانا فرد یا ادارہ اس تحریر کی ضمانت نہیں دیتا۔ یہ جھوٹی ہو سکتی ہے: اس پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>اس دفتر کی طرف سے</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>بھیجنے والا نامعلوم</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>زبان کی جانچ ہو چکی</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>قانون کی جانچ ہو چکی</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>کچھ حصہ پرانا</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>پرانا ہو سکتا ہے</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>یہ تحریر اس دفتر کی طرف سے ہے جس نے یہ USB دی، Sala کے ناشر کی طرف سے نہیں۔</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>مسودہ، ابھی جانچ نہیں ہوئی</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>ابھی جاری نہیں ہوا</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>اس کمپیوٹر کی تاریخ غلط ہے۔ یہ تحریر پرانی ہو سکتی ہے: قانونی مشیر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>اس کمپیوٹر کی تاریخ غلط ہے۔ یہ تحریر پرانی ہو سکتی ہے: پوچھ لیں۔</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>{date} تک اس تحریر کی دوبارہ جانچ ہو جانی چاہیے تھی۔ یہ پرانی ہو سکتی ہے: قانونی مشیر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>{date} تک اس تحریر کی دوبارہ جانچ ہو جانی چاہیے تھی۔ یہ پرانی ہو سکتی ہے: پوچھ لیں۔</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>یہ تحریر مسودہ ہے۔ کسی نے اس کی جانچ نہیں کی۔ صرف اس پر بھروسا نہ کریں: قانونی مشیر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>یہ تحریر مسودہ ہے۔ کسی نے اس کی جانچ نہیں کی۔</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>اس تحریر کے کچھ حصوں کی جانچ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>کچھ پیراگراف ترجمے کے بعد بدل گئے۔ انہیں دوسری زبان میں دکھایا گیا ہے۔</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>اس تحریر کی زبان کی جانچ {name} نے {date} کو کی۔</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>اس تحریر میں قانون کی جانچ {name} نے {date} کو کی۔</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>اس تحریر میں قانون کی جانچ نہیں ہوئی۔ قانونی مشیر سے پوچھیں۔</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>USB مکمل اور سالم ہے، لیکن اس کی {number} PDF فائلوں کی تحریریں واپس لے لی گئی ہیں یا پرانی ہو چکی ہیں۔ انہیں مٹا دیں، یا USB پر ایک بار پھر نقل کریں۔</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>یہ نقل USB نہیں ہے: اس میں ڈیجیٹل دستخط والی فہرست نہیں ہے، اور یہاں اس کی جانچ یا نقل نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>روک دیا گیا۔ خود ڈرائیو پر لکھا ہے کہ اس کی نقل مکمل نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>ڈرائیو کو نکالنے کے لیے تیار کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>ڈرائیو کو دیکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>لوگوں کی آوازیں بھی نقل ہوں گی؛ ان سے انھیں پہچانا جا سکتا ہے:</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>محفوظ طریقے سے نکالیں</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>اب آپ USB کھینچ کر نکال سکتے ہیں۔</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>تمام ڈرائیوز ایک ساتھ</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>USB کو اس کمپیوٹر کے طریقے سے الگ کریں، پھر کھینچ کر نکالیں۔</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>دفتر کی ایک تحریر بھی ساتھ لیں: {title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>نقل نہیں ہوئی: خراب ہے، یا کسی جانے پہچانے فرد یا ادارے نے اس پر ڈیجیٹل دستخط نہیں کیے۔</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>ڈرائیو پر یہ فائلیں Sala کی نہیں ہیں، اور ویسی ہی رہیں گی:</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>اس USB پر بھروسا نہ کریں: جو فائلیں ویسی نہیں ہیں جیسی بنائی گئی تھیں، ان کی تعداد {number} ہے۔ اسے کسی مکمل اور سالم USB سے نئے سرے سے بنائیں۔</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>ایک پرانی نقل کی ہٹائی جانے والی فائلوں کی تعداد: {number}۔</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>واپس لی گئی یا پرانی</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>ڈرائیو {drive} پر یہ نقل پہلے سے موجود ہے۔ ہر فائل کا موازنہ کیا جائے گا۔</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>اس USB کی فہرست بدل دی گئی ہے، یا کسی جانے پہچانے فرد یا ادارے نے اس پر ڈیجیٹل دستخط نہیں کیے۔ اس پر بھروسا نہ کریں: نئی USB مانگیں۔</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>ڈرائیو سے واپس آنے والا ڈیٹا اس پر لکھے گئے ڈیٹا سے مختلف ہے: یہ خراب ہے۔ اسے استعمال نہ کریں۔</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>نئی USB مکمل اور سالم ہے: ہر بائٹ کو دوبارہ پڑھا گیا اور سب کچھ ویسا ہی ہے۔</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>یہ USB مکمل اور سالم ہے: {number} فائلیں ویسی ہی ہیں جیسی بنائی گئی تھیں۔</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>یہ نقل مکمل نہیں ہوئی۔ دونوں USB لگائیں اور ایک بار پھر نقل کریں؛ اس کے کچھ حصے غائب ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>اس کی جگہ یہاں نہیں</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>ڈرائیو پر لکھا نہیں جا سکتا۔ دیکھیں کہ وہ مقفل تو نہیں، یا دوسری ڈرائیو چنیں۔</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>ڈرائیو {drive} پر جگہ کافی نہیں: {size} MB درکار ہیں، {free} MB خالی ہیں۔</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>ڈرائیو پر جگہ کافی نہیں۔ جگہ خالی کریں یا دوسری ڈرائیو چنیں، اور ایک بار پھر نقل کریں۔</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>ڈرائیو اب نہیں ہے۔ اسے لگائیں اور ایک بار پھر نقل کریں: کام جہاں رکا تھا وہیں سے جاری ہو گا۔</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>ڈرائیو کی خالی جگہ پر لکھ دیں</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>ڈرائیو چنیں۔ اس پر موجود دوسری فائلیں ویسی ہی رہیں گی۔</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>کوئی دوسری ڈرائیو نہیں ملی۔ USB لگائیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جانچ ہو رہی ہے</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>لکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>لکھا جا رہا ہے: تقریباً {minutes} منٹ باقی</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>جانچ ہو رہی ہے: تقریباً {minutes} منٹ باقی</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>دوبارہ پڑھا جا رہا ہے: تقریباً {minutes} منٹ باقی</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>دفتر کی مٹائی گئی فائلیں خاص پروگراموں سے ڈرائیو پر اب بھی پڑھی جا سکتی ہیں۔ ان کے اوپر لکھیں، یا رکیں اور پہلے ڈرائیو کو فارمیٹ کریں۔</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>بدلی ہوئی</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>ڈرائیو {drive}: لکھی جانے والی فائلوں کی تعداد {number}، {size} MB؛ {free} MB خالی ہیں۔</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive}: مکمل اور سالم</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>ڈرائیو پر {file} نام کی ایک دوسری فائل ہے۔ دوسری ڈرائیو چنیں، یا اس فائل کو کہیں اور منتقل کریں؛ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>اس USB کی فائل {file} خراب ہے۔ کسی مکمل اور سالم USB سے نقل کریں۔</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>یہ USB</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>ہر فائل کا موازنہ اس فہرست سے کیا جاتا ہے جس پر USB بناتے وقت ڈیجیٹل دستخط کیے گئے تھے۔</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>اس USB کی جانچ کریں</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>کسی اور USB کی جانچ کریں</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>ایک اور USB بنائیں</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>دوسری USB سے نئے متن پڑھیں</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>ابھی نقل کریں</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>دفتر کے لیے: سب کچھ</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>ساتھ لے جانے کے لیے: صحت، کہانیاں، تصویری کہانی، الفاظ؛ کسی دفتر کا نام نہیں</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>حصہ {number}، کل {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>واپس لائیں</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>دو زبانیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>کتابوں کی الماری</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اپنی زبان چنیں</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>فوراً نکلیں</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>میری فہرست · {number}</translation>
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
        <translation>میری فہرست</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>آپ کے حقوق</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>بچے</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحت</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>کہانیاں</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبریں</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>جاننے کے لائق الفاظ</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>تصویروں میں</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>آپ یہاں کیا کر سکتے ہیں</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>اپنی زبان کا نام دبائیں</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>کھولنے کے لیے تصویر دبائیں</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>حروف بڑے کریں</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>دو زبانیں ساتھ ساتھ دیکھیں</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>فوراً نکلنے کے لیے سرخ بٹن دبائیں</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>تمام بٹن</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>Sala کے بارے میں</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>عملے کے لیے</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>کوئی PIN مقرر نہیں: ہر کوئی یہ ترتیبات بدل سکتا ہے۔ ترتیبات میں PIN مقرر کریں۔</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>یہ اس دفتر کا PIN نہیں ہے۔ دوبارہ کوشش کریں، یا دفتر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>USB پر لکھ دیا گیا۔</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>پھر بھی کھولیں</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>یہ لفظ کہاں آتا ہے</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>USB پر لکھا نہیں جا سکتا۔ دیکھیں کہ وہ مقفل یا بھری ہوئی تو نہیں؛ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>اس کمپیوٹر میں کوئی اسپیکر نہیں جو ابھی استعمال ہو سکے۔</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>”{file}“ یہاں نہیں کھل سکتی۔ Sala کی فائلوں کے نام .sala پر ختم ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>یہ نقل اس زبان کے حروف نہیں دکھا سکتی۔ USB کی نئی نقل مانگیں۔</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>ہمارے پاس ابھی {language} میں کوئی تحریر نہیں ہے۔ کون سی دوسری زبان آپ کے کام آتی ہے؟</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>تمام الفاظ</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>کیا آپ اب بھی یہاں ہیں؟ {seconds} سیکنڈ میں سب کچھ بند ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>ٹھہرنے کے لیے کوئی بھی بٹن دبائیں یا اسکرین کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>دوسری زبان چنیں</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>ابھی سب کچھ {language} میں نہیں لکھا گیا۔ کون سی دوسری زبان آپ کے کام آتی ہے؟</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>دوسری اسکرین ہٹ گئی: سب کچھ یہاں دکھایا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>یہاں پڑھنے کے لیے کچھ نہیں ہے۔ جس نے آپ کو یہ USB دی اس سے نئی نقل مانگیں۔</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>زبان: {language}</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>یہ تحریر اس USB پر نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>”{work}“ کھولیں</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>تصویریں: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>الفاظ: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>صفحات: {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>حصے: {count}</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>حصہ {number} سے آگے</translation>
    </message>
</context>
</TS>
