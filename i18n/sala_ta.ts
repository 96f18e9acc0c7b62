<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>Sala பற்றி</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>Sala என்பது இணையம் இல்லாமல் வாசிப்பதற்கான இலவச செயலி: விதிகளின் விளக்கங்கள், சுகாதாரம், ஒரு சித்திரக்கதை, கதைகள் ஆகியவை பல மொழிகளில் உள்ளன.</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>இதில் உள்ள அனைத்தும் பொதுத் தகவல்; யார் வேண்டுமானாலும் வாசிக்கலாம்.</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>இதில் தனிப்பட்ட தரவு எதுவும் இல்லை. யார் வாசிக்கிறார் என்று இதற்குத் தெரியாது; இது இந்தக் கணினியில் எதையும் எழுதாது, எதையும் அனுப்பாது.</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>இது தகவலைத் தருகிறது; இது சட்ட ஆலோசனை அல்ல. யாரும் சரிபார்க்காத உரையில் அவ்வாறு எழுதப்பட்டிருக்கும்.</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>இதன் வெளியீட்டாளர் இதில் டிஜிட்டல் கையொப்பம் இடுகிறார்; வெளியீட்டாளரின் டிஜிட்டல் சாவி {key}.</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>இந்தப் பிரதியில் எந்த வெளியீட்டாளரும் டிஜிட்டல் கையொப்பம் இடவில்லை.</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>இந்த USB-ஐத் தயாரித்தது: {office}.</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>திறப்பதற்கு: Windows-இல் Sala.exe-ஐ, Linux-இல் Sala-ஐ இரண்டு முறை சொடுக்குங்கள்; தொலைபேசியில் “open-anywhere” கோப்புறையைத் திறவுங்கள்.</translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation>இடம் மாற்று</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>பெரிதாகக் காட்டு</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>கேட்க</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>தொலைபேசிக்குக் கொடுக்க</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>திரைப்படத்தைப் பார்க்க</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>இந்தப் படத்தை என் பட்டியலில் சேர்</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>இந்தப் பக்கத்தை என் பட்டியலில் சேர்</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>முழுப் படக்கதையையும் என் பட்டியலில் சேர்</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>இந்தப் பத்தியை என் பட்டியலில் சேர்</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>இந்தப் பகுதியை என் பட்டியலில் சேர்</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>முழு உரையையும் என் பட்டியலில் சேர்</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>இரண்டாம் மொழி: {language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>முழுப் பக்கம்</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>ஒவ்வொரு படமாக</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>உரை மட்டும்</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>என் பட்டியலிலிருந்து நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>எனக்கு உரைபெயர்ப்பாளர் தேவை</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>பட்டியல் காலி செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>அடையாளங்கள் நீக்கப்பட்டன</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>படங்களைப் பெரிதாகப் பார்க்க</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>படிக்க இருப்பவை அனைத்தும்</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>நீங்கள் வெளியேறும் வரை இந்தப் பட்டியல் இருக்கும். இது ஒருபோதும் எழுதி வைக்கப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>என் பட்டியல்</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>பட்டியல் காலியாக உள்ளது. ஓர் உரையைத் திறந்து பத்தியின் அருகிலுள்ள + ஐ அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>பெரிதாகக் காட்டு</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>பட்டியலைக் காலி செய்</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>வாசிக்க</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>மேலே நகர்த்து</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>கீழே நகர்த்து</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>{language} மொழியில் காட்டப்படுகிறது: இன்னும் மொழிபெயர்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>பக்கம் {number} / {total}, படம் {panel} / {panels}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>பக்கம் {number} / {total}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>முந்தையது</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்தது</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>பெரிதாக்கு</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>சிறிதாக்கு</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>பொருத்து</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>பகுதி {number} / {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>உள்ளடக்கம்</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ஒட்டு</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>திரைப்படத்தைத் திறக்க</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>திரைப்படம் சரிபார்க்கப்படுகிறது …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>இது வெளியீட்டாளர் கையொப்பமிட்ட திரைப்படம் அல்ல. இது திறக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>இந்தக் கணினியில் திரைப்படங்களுக்கான நிரல் இல்லை.</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>திரைப்படம் இந்தக் கணினியின் வேறொரு நிரலில் திறக்கும்.</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>அந்த நிரலும் கணினியும் இந்தத் திரைப்படம் பார்க்கப்பட்டதை நினைவில் வைத்திருக்கலாம். Sala அதை அழிக்க முடியாது; சிவப்புப் பொத்தான் அந்த நிரலை மூடாது.</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>இதே கதை இங்கே படங்களில், உங்கள் மொழியில் சொல்லப்படுகிறது.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>அடையாளங்களை நீக்கு</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>“{words}”: {total} இல் {number}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>முந்தைய இடம்</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>அடுத்த இடம்</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>இது அடையாள ஆவணம் அல்ல.</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>அலுவலகம்: முத்திரை, தொலைபேசி</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>வெளியிடப்பட்டது {date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>மூலம்: {source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>என் பட்டியல்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>இந்தக் கணினியும் அச்சுப்பொறியும் அச்சிடுவதன் நகலை வைத்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>சேமிக்க இடம் இல்லை. USB-ஐச் செருகி மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>அங்கே போதிய இடம் இல்லை. வேறு இடத்தைத் தேர்ந்தெடுங்கள் அல்லது இடம் உண்டாக்குங்கள்; எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>அந்த இடத்தில் எழுத முடியாது. வேறு இடத்தைத் தேர்ந்தெடுங்கள்; எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>அந்த இடம் இப்போது இல்லை. USB-ஐ மீண்டும் செருகுங்கள் அல்லது வேறு இடத்தைத் தேர்ந்தெடுங்கள்; எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>அச்சுப்பொறி பதிலளிக்கவில்லை. அது இயக்கத்தில் உள்ளதா என்று பாருங்கள், அல்லது PDF சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>இந்தப் பெயரில் கோப்பு ஏற்கனவே உள்ளது.</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>QR குறியீடு</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>கோப்பின் பெயர்</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>பக்கம் {number} / {total}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>அச்சுப்பொறி கிடைக்கவில்லை. PDF-ஐ USB-இல் சேமித்து வேறிடத்தில் அச்சிடுங்கள்.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>நிறுத்தப்பட்டது. எதுவும் சேமிக்கப்படவில்லை, அச்சிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>சேமிக்கப்பட்டது: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>அச்சுப்பொறிக்கு அனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>{file} என்று சேமிக்க</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>கோப்பை மாற்றுக</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>அச்சிடு அல்லது சேமி</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>இந்தப் பகுதி</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>முழு உரை</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>முழுப் பக்கங்கள்</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>பக்கத்திற்கு நான்கு படங்கள்</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ஆகச் சேமி</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>முந்தைய பக்கம்</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>அடுத்த பக்கம்</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>அடுத்த பகுதி</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>முந்தைய பகுதி</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>அடுத்த பொத்தான் அல்லது இணைப்புக்குச் சென்று அழுத்த</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>விசைகளும் உதவியும்</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>இந்தச் செயலி இந்தக் கணினியில் எதையும் எழுதாது, எங்கும் எதையும் அனுப்பாது.</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>எழுத்துகளைச் சிறிதாக்குங்கள்</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>மீண்டும் முன்னே</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>மற்றவர்கள் செய்வதை இதனால் அழிக்க முடியாது: USB செருகப்பட்டதையும் Sala திறக்கப்பட்டதையும் கணினி நினைவில் வைத்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>அச்சுப்பொறியும் அதற்கு அனுப்பும் கணினியும் அச்சிட்டதை வைத்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>திரையைப் பார்ப்பவர் நீங்கள் வாசிப்பதைப் பார்க்கிறார். Shift-ஐ மூன்று முறை அழுத்தினால் எல்லாம் உடனே மூடப்படும்.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>மேலும் காட்டு</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>இவையும்</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>எனக்கு உரைபெயர்ப்பாளர் தேவை. என் மொழியை இந்தத் திரையில் காட்டுகிறேன்.</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>நான் {language} பேசுகிறேன். தயவுசெய்து எனக்கு ஓர் உரைபெயர்ப்பாளரை ஒழுங்கு செய்து தாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>விளக்கம்</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>புத்தகம்</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>சித்திரக்கதை</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>கதை</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>அறிக்கை</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>கட்டுரை</translation>
    </message>
    <message>
        <source>News</source>
        <translation>செய்திகள்</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>சொற்பட்டியல்</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>பக்கங்கள்</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>திரைப்படம்</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation>உருது நஸ்க் எழுத்தில்</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>உங்கள் மொழியைத் தெரிவு செய்யுங்கள்</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>சிறிய எழுத்து</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிச்சம்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>இருள்</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>அதிக நிற வேறுபாடு</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>கேட்க</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>எப்படிக் கேட்க விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>சத்தமாக</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>ஹெட்ஃபோனுடன்</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>தொடர்ந்து வாசித்துக் காட்டு</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>முந்தைய பத்தி</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>அடுத்த பத்தி</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>மெதுவாக</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>வேகமாக</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>வாசிப்பதை நிறுத்து</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>இயந்திரக் குரல்</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>இருண்ட திரை</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>{language} மொழியில் இன்னும் மொழிபெயர்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>முந்தையது</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்தது</translation>
    </message>
    <message>
        <source>End</source>
        <translation>முடிக்க</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>உடனே வெளியேறுக</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>அடுத்து: {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>மூடுக</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>இந்த USB டிரைவில் இந்தப் பகுதி சேதமடைந்துள்ளது. மற்றப் பகுதிகளை இன்னும் வாசிக்கலாம். USB டிரைவின் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>{language} மொழியில் காட்டப்படுகிறது: இன்னும் மொழிபெயர்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>{language} மொழியில் காட்டப்படுகிறது: மொழிபெயர்க்கப்பட்ட பின்னர் மாறியது</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>பக்கம் {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>எச்சரிக்கை</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ஆலோசனை</translation>
    </message>
    <message>
        <source>Do this today</source>
        <translation>இன்று இதைச் செய்யுங்கள்</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>தொடர்ந்து படிக்க</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>இந்த உரையைப் பற்றி</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>{date} அன்று இருந்த சட்டம்</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>{date} இற்குள் மீண்டும் சரிபார்க்கப்பட வேண்டும்</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>வெளியீடு: {publisher}, {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>உரிமம்: {licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>மூலங்கள்</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>தொலைபேசிக்குக் கொடுக்க</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>USB-இல் உள்ள கோப்புறை</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>கேமராவுக்கான QR குறியீடுகள்</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>கணினிக்கும் தொலைபேசிக்கும் இடையே ஒரு கம்பியால்: தொலைபேசியில், கோப்புகளை மாற்ற அனுமதியுங்கள்.</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>அல்லது ஒரு அடாப்டர் மூலம் USB-ஐத் தொலைபேசியில் செருகி: தொலைபேசியின் “Files” மூலம் திறவுங்கள்.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>முந்தைய குறியீடு</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>அடுத்த குறியீடு</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>தொலைபேசியின் கேமராவைக் குறியீட்டின் மீது காட்டுங்கள். அதில் சொற்களே உள்ளன: இணையம் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>“நகலெடு” என்பதைத் தேர்ந்தெடுங்கள், “தேடு” என்பதை அல்ல: தேடினால் சொற்கள் இணையத்தின் வழியாகச் செல்லும்.</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>USB-இன் இந்தக் கோப்புறையில் தொலைபேசிகளுக்கான உரைகள் உள்ளன. அதைத் தொலைபேசிக்கு நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>தொலைபேசியில், அதில் உள்ள “{file}”-ஐத் திறவுங்கள். இணையம் தேவையில்லை.</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>இந்த USB-இல் இந்த மொழியில் தொலைபேசிகளுக்கு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>தொலைபேசியைக் கையில் எடுப்பவர் அதில் உள்ளதை வாசிக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>படம் {number} / {total}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>முந்தைய படம்</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>அடுத்த படம்</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>யாரும் இதை உருவாக்கியிருக்கலாம், இதன் சொற்கள் பொய்யாக இருக்கலாம். இதை உங்களுக்குக் கொடுத்தவர் யார் என்று தெரிந்தால் மட்டும் திறக்கவும். இதன் பக்கங்கள் குறியுடன் இருக்கும்.</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>“{work}” அதன் வெளியீட்டாளரால் திரும்பப் பெறப்பட்டது, அது காட்டப்படவில்லை: இனி அதை நம்பியிருக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>அலுவலகம் தனது உரையைத் திரும்பப் பெற்றது: {work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>இங்கு அறியப்படாத அனுப்புநர் ஒருவர் தமது உரையைத் திரும்பப் பெற்றார்: {work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>இந்தச் செயலிக்குத் தெரிந்த யாரும் இந்தக் கோப்புக்கு உறுதி அளிக்கவில்லை: {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>இந்த USB-இன் சில அமைப்புகளை (sala.toml) படிக்க முடியவில்லை; வழக்கமானவை பயன்படுத்தப்படுகின்றன. பணியாளர்களுக்கு: மீண்டும் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>“{file}” கோப்பில் இங்குள்ள ஓர் உரையின் பெயரில் வேறோர் உரை உள்ளது. இங்குள்ள உரையே காட்டப்படுகிறது.</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>“{file}” இதைவிடப் புதிய Sala விற்காக உருவாக்கப்பட்டது. செயலியின் இதைவிடப் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}” சேதமடைந்துள்ளது. இன்னும் வாசிக்கக்கூடியது இங்கே காட்டப்படுகிறது. USB டிரைவின் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>வெளியீட்டாளருடையது அல்லாத ஓர் உரைக்கு வெளியீட்டாளரின் ஓர் உரையைப் போன்ற தலைப்பு உள்ளது: {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>“{work}” இங்கு புதிய பதிப்பில் உள்ளது, திகதி {date}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>“{file}” இல் தேட முடியாது: அதன் அட்டவணை இல்லை அல்லது சேதமடைந்துள்ளது. அதிலுள்ள அனைத்தையும் இன்னும் வாசிக்கலாம். USB டிரைவின் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>இந்த USB டிரைவில் ஓர் உரை சேதமடைந்துள்ளது, அதைக் காட்ட முடியாது. USB டிரைவின் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>ஏதோ ஒன்றைக் காட்ட முடியவில்லை; அது மூடப்பட்டது. மற்ற அனைத்தையும் வாசிக்கலாம்.</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>“{work}” ஐக் காட்ட முடியவில்லை; அது மூடப்பட்டது. மற்ற அனைத்தையும் வாசிக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>வேறு எந்த மொழி உங்களுக்கு உதவும்?</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>மற்ற எழுத்துகள்</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>இடைவெளி</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>கடைசி எழுத்தை நீக்கு</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>கிடைத்தவை: {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>கிடைத்தவை: {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>“{words}” என்பதற்கு எதுவும் கிடைக்கவில்லை. வேறு சொற்களால் அல்லது குறைவான சொற்களால் தேடுங்கள், அல்லது அறிய வேண்டிய சொற்களில் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>எந்த மொழியிலும் தேடலாம்</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>திரை விசைப்பலகை</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>இத்தனை நிமிடங்கள் யாரும் தொடாவிட்டால் அமர்வு முடியும்</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>முதலில் காட்டப்படும் மொழிகள்</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>பணியாளர் பக்கங்களுக்கான புதிய PIN: 4 முதல் 12 இலக்கங்கள்</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>இந்த USB-இல் அறியப்படும் உரைகளின் அலுவலகங்களுடைய டிஜிட்டல் சாவிகள்</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>பணியாளர்களுக்கானது. USB-இல் எழுதப்படும், இந்தக் கணினியில் ஒருபோதும் இல்லை.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>PIN-இல் 4 முதல் 12 இலக்கங்கள் இருக்கும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN-ஐ நீக்கு</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>USB-இல் எழுது</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>இது சாவி அல்ல. சாவி RW என்று தொடங்கும்; அதில் 56 எழுத்துகளும் இலக்கங்களும் இருக்கும்.</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>இந்த USB-இன் அமைப்புகள்</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>அச்சிடும் தாள்களுக்கான அலுவலகப் பெயர்</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>அலுவலகத் தொலைபேசி</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ஒருபோதும் இல்லை</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} நிமிடங்கள்</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>உங்களுக்கு என்ன தேவை?</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>பணியாளர்களுக்கு</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>அலுவலகத்தின் PIN-ஐத் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>கடைசி இலக்கத்தை அழி</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>இந்த USB-ஐச் சரிபார்க்க அல்லது பிரதி எடுக்க</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>இந்தச் செயலிக்குத் தெரிந்த யாரும் இந்த உரைக்கு உறுதி அளிக்கவில்லை. இது பொய்யாக இருக்கலாம்: இதை நம்பியிருக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>இந்த அலுவலகத்திலிருந்து</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>அனுப்பியவர் தெரியவில்லை</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>மொழி சரிபார்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>சட்டம் சரிபார்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>ஒரு பகுதி காலாவதியானது</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>காலாவதியாகியிருக்கலாம்</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>இந்த உரை இந்த USB-ஐக் கொடுத்த அலுவலகத்திலிருந்து வந்தது; Sala-வின் வெளியீட்டாளரிடமிருந்து அல்ல.</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>வரைவு, இன்னும் சரிபார்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>இன்னும் வெளியிடப்படவில்லை</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>இந்தக் கணினியின் திகதி தவறானது. இந்த உரை காலாவதியாகியிருக்கலாம்: ஒரு சட்ட ஆலோசகரைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>இந்தக் கணினியின் திகதி தவறானது. இந்த உரை காலாவதியாகியிருக்கலாம்: கேட்டு அறியுங்கள்.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>இந்த உரை {date} இற்குள் மீண்டும் சரிபார்க்கப்பட்டிருக்க வேண்டும். இது காலாவதியாகியிருக்கலாம்: ஒரு சட்ட ஆலோசகரைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>இந்த உரை {date} இற்குள் மீண்டும் சரிபார்க்கப்பட்டிருக்க வேண்டும். இது காலாவதியாகியிருக்கலாம்: கேட்டு அறியுங்கள்.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>இந்த உரை ஒரு வரைவு. இதை யாரும் சரிபார்க்கவில்லை. இதை மட்டும் நம்பியிருக்க வேண்டாம்: ஒரு சட்ட ஆலோசகரைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>இந்த உரை ஒரு வரைவு. இதை யாரும் சரிபார்க்கவில்லை.</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>இந்த உரையின் சில பகுதிகள் சரிபார்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>சில பந்திகள் மொழிபெயர்க்கப்பட்ட பின்னர் மாறின. அவை வேறொரு மொழியில் காட்டப்படுகின்றன.</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>இந்த உரையின் மொழியை {name} {date} அன்று சரிபார்த்தார்.</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>இந்த உரையில் உள்ள சட்டத்தை {name} {date} அன்று சரிபார்த்தார்.</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>இந்த உரையில் உள்ள சட்டம் சரிபார்க்கப்படவில்லை. ஒரு சட்ட ஆலோசகரைக் கேளுங்கள்.</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>USB முழுமையானது, சேதமில்லாதது; ஆனால் திரும்பப் பெறப்பட்ட அல்லது பழைய உரைகள் கொண்ட PDF கோப்புகள்: {number}. அவற்றை அழியுங்கள், அல்லது இன்னொரு முறை USB-இல் பிரதி எடுங்கள்.</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>இந்தப் பிரதி ஒரு USB அல்ல: இதில் டிஜிட்டல் கையொப்பமிட்ட பட்டியல் இல்லை; இதை இங்கே சரிபார்க்கவோ பிரதி எடுக்கவோ முடியாது.</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>நிறுத்தப்பட்டது. அதன் பிரதி முடிவடையவில்லை என்று மற்ற USB-இலேயே எழுதப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>மற்ற USB-ஐ அகற்ற ஆயத்தம் செய்யப்படுகிறது</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>மற்ற USB பார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>மக்களின் குரல்களும் நகலெடுக்கப்படும்; அவற்றைக் கொண்டு அவர்களை அடையாளம் காண முடியும்:</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>பாதுகாப்பாக அகற்று</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>இப்போது USB-ஐ வெளியே எடுக்கலாம்.</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>எல்லா USB-களும் ஒரே நேரத்தில்</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>இந்தக் கணினியின் முறைப்படி USB-ஐ அகற்றி, பின்னர் வெளியே எடுங்கள்.</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>அலுவலகத்தின் ஓர் உரையையும் எடுத்துச் செல்: {title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>பிரதி எடுக்கப்படவில்லை: சேதமடைந்துள்ளது, அல்லது இந்தச் செயலிக்குத் தெரிந்த யாரும் அதில் டிஜிட்டல் கையொப்பம் இடவில்லை.</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>USB-இல் உள்ள இந்தக் கோப்புகள் Sala-வின் கோப்புகள் அல்ல; அப்படியே இருக்கும்:</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>இந்த USB-ஐ நம்ப வேண்டாம். உருவாக்கப்பட்டபடி இல்லாத கோப்புகள்: {number}. முழுமையான, சேதமில்லாத USB-இலிருந்து இதைப் புதிதாக உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>இதைவிடப் பழைய பிரதியிலிருந்து அகற்றப்படும் கோப்புகள்: {number}.</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>திரும்பப் பெறப்பட்டது அல்லது பழையது</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>{drive} இல் இந்தப் பிரதி ஏற்கனவே உள்ளது. ஒவ்வொரு கோப்பும் ஒப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>இந்த USB-இன் பட்டியல் மாற்றப்பட்டுள்ளது, அல்லது இந்தச் செயலிக்குத் தெரிந்த யாரும் அதில் டிஜிட்டல் கையொப்பம் இடவில்லை. இதை நம்ப வேண்டாம்: புதிய USB-ஐக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>மற்ற USB-இலிருந்து திரும்ப வரும் பைட்டுகள் அதில் எழுதப்பட்டவை அல்ல: அது பழுதடைந்துள்ளது. அதைப் பயன்படுத்த வேண்டாம்.</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>புதிய USB முழுமையாகவும் சேதமின்றியும் உள்ளது: ஒவ்வொரு பைட்டும் மீண்டும் வாசிக்கப்பட்டது, அது அப்படியே உள்ளது.</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>இந்த USB முழுமையாகவும் சேதமின்றியும் உள்ளது. உருவாக்கப்பட்டபடியே உள்ள கோப்புகள்: {number}.</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>இந்தப் பிரதி முடிவடையவில்லை. இரண்டு USB-களையும் செருகி மீண்டும் பிரதி எடுங்கள்; இதன் சில பகுதிகள் இல்லாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>இங்கே இருக்க வேண்டியது அல்ல</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>மற்ற USB-இல் எழுத முடியாது. அது பூட்டப்பட்டதா என்று பாருங்கள், அல்லது வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>{drive} இல் போதிய இடம் இல்லை: {size} MB தேவை, {free} MB காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>மற்ற USB-இல் போதிய இடம் இல்லை. இடம் உண்டாக்குங்கள் அல்லது வேறொன்றைத் தேர்ந்தெடுங்கள்; பின்னர் மீண்டும் பிரதி எடுங்கள்.</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>மற்ற USB இப்போது இல்லை. அதைச் செருகி மீண்டும் பிரதி எடுங்கள்: நின்ற இடத்திலிருந்து தொடரும்.</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>USB-இல் உள்ள காலி இடத்தின் மேல் எழுது</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>மற்ற USB-ஐத் தேர்ந்தெடுங்கள். அதிலுள்ள வேறு கோப்புகள் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>வேறு USB எதுவும் கிடைக்கவில்லை. ஒரு USB-ஐச் செருகி மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>சரிபார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>எழுதப்படுகிறது: இன்னும் சுமார் {minutes} நிமிட நேரம் உள்ளது</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>சரிபார்க்கப்படுகிறது: இன்னும் சுமார் {minutes} நிமிட நேரம் உள்ளது</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>மீண்டும் வாசிக்கப்படுகிறது: இன்னும் சுமார் {minutes} நிமிட நேரம் உள்ளது</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>அலுவலகத்தின் அழிக்கப்பட்ட கோப்புகளைச் சிறப்புச் செயலிகளால் இன்னும் வாசிக்க முடியும். அவற்றின் மேல் எழுதுங்கள், அல்லது நிறுத்தி முதலில் USB-ஐ ஃபார்மட் செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>மாற்றப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>காணவில்லை</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>வாசிக்க முடியாது</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>{drive}: எழுதப்படும் கோப்புகள் {number}, {size} MB; {free} MB காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive}: முழுமையானது</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>மற்ற USB-இல் {file} என்ற பெயரில் வேறு கோப்பு உள்ளது. வேறு USB-ஐத் தேர்ந்தெடுங்கள், அல்லது அந்தக் கோப்பை வேறிடத்துக்கு நகர்த்துங்கள்; எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>இந்த USB-இல் {file} கோப்பு சேதமடைந்துள்ளது. முழுமையான, சேதமில்லாத USB-இலிருந்து பிரதி எடுங்கள்.</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>இந்த USB</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>ஒவ்வொரு கோப்பும், USB உருவாக்கப்பட்டபோது டிஜிட்டல் கையொப்பமிடப்பட்ட பட்டியலுடன் ஒப்பிடப்படுகிறது.</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>இந்த USB-ஐச் சரிபார்</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>வேறு USB-ஐச் சரிபார்</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>இன்னொரு USB உருவாக்கு</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>மற்றொரு USB-இலிருந்து புதிய பதிப்புகளை வாசிக்க</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>இப்போது பிரதி எடு</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>அலுவலகத்துக்கு: அனைத்தும்</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>எடுத்துச் செல்ல: சுகாதாரம், கதைகள், சித்திரக்கதை, சொற்கள்; அலுவலகத்தின் பெயர் இல்லை</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>பகுதி {number} / {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>மீட்டெடு</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>இரண்டு மொழிகள்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>திரும்பிச் செல்க</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>புத்தக அலுமாரி</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>உங்கள் மொழியைத் தெரிவு செய்யுங்கள்</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>உடனே வெளியேறுக</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>என் பட்டியல் · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>உரைபெயர்ப்பாளர்</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>எழுத்துகள்</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>என் பட்டியல்</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>உங்கள் உரிமைகள்</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>சிறுவர்கள்</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>சுகாதாரம்</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>கதைகள்</translation>
    </message>
    <message>
        <source>News</source>
        <translation>செய்திகள்</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>அறிய வேண்டிய சொற்கள்</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>படங்களில்</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>இங்கே நீங்கள் செய்யக்கூடியவை</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>உங்கள் மொழியை அழுத்துங்கள்</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>திறக்க ஒரு படத்தை அழுத்துங்கள்</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>எழுத்துகளைப் பெரிதாக்குங்கள்</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>இரண்டு மொழிகளை அருகருகே பாருங்கள்</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>உடனே வெளியேறச் சிவப்புப் பொத்தானை அழுத்துங்கள்</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>எல்லா விசைகளும்</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>Sala பற்றி</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>பணியாளர்களுக்கு</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>PIN அமைக்கப்படவில்லை: யாரும் இந்த அமைப்புகளை மாற்றலாம். அமைப்புகளில் ஒரு PIN-ஐ அமையுங்கள்.</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>இது இந்த அலுவலகத்தின் PIN அல்ல. மீண்டும் முயலுங்கள், அல்லது அலுவலகத்தைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>USB-இல் எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>இருந்தாலும் திற</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>இது வரும் இடங்கள்</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>USB-இல் எழுத முடியாது. அது பூட்டப்பட்டதா, நிரம்பியதா என்று பாருங்கள்; எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>இந்தக் கணினியில் இப்போது பயன்படுத்தக்கூடிய ஒலிபெருக்கி இல்லை.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>“{file}” ஐ இங்கே திறக்க முடியாது. Sala கோப்புகளின் பெயர்கள் .sala என்று முடியும்.</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>இந்தப் பிரதியால் இந்த மொழியின் எழுத்துகளைக் காட்ட முடியாது. USB டிரைவின் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>எங்களிடம் {language} மொழியில் இன்னும் உரைகள் இல்லை. வேறு எந்த மொழி உங்களுக்கு உதவும்?</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>எல்லாச் சொற்களும்</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>இன்னும் இருக்கிறீர்களா? {seconds} விநாடிகளில் எல்லாம் மூடப்படும்.</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>தொடர ஏதேனும் ஒரு விசையை அழுத்துங்கள் அல்லது திரையைத் தொடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>இரண்டாம் மொழியைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>சில பக்கங்கள் {language} மொழியில் இன்னும் இல்லை. வேறு எந்த மொழி உங்களுக்கு உதவும்?</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>இரண்டாவது திரை இல்லை: எல்லாம் இங்கே காட்டப்படுகிறது.</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>இங்கே வாசிக்க எதுவும் இல்லை. இந்த USB டிரைவை உங்களுக்குக் கொடுத்தவரிடம் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language} மொழியில்</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>இந்த உரை இந்த USB டிரைவில் இல்லை.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>“{work}” திறக்க</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>படங்கள்: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>சொற்கள்: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>பக்கங்கள்: {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>பகுதிகள்: {count}</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>பகுதி {number}-இல் தொடர</translation>
    </message>
</context>
</TS>
