<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation type="unfinished">{language} மொழியில் காட்டப்படுகிறது: இன்னும் மொழிபெயர்க்கப்படவில்லை</translation>
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
        <source>Closer</source>
        <translation>பெரிதாக்கு</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>சிறிதாக்கு</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>முழுவதும் காட்டு</translation>
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
    <name>FindBar</name>
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
    <message>
        <source>Take the marks away</source>
        <translation>அடையாளங்களை நீக்கு</translation>
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
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Choose your language</source>
        <translation>உங்கள் மொழியைத் தெரிவு செய்யுங்கள்</translation>
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
    <name>PageTools</name>
    <message>
        <source>Two languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>“{file}” இதைவிடப் புதிய Sala விற்காக உருவாக்கப்பட்டது. செயலியின் இதைவிடப் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}” சேதமடைந்துள்ளது. இன்னும் வாசிக்கக்கூடியது இங்கே காட்டப்படுகிறது. USB டிரைவின் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>“{file}” இல் தேட முடியாது: அதன் அட்டவணை இல்லை அல்லது சேதமடைந்துள்ளது. அதிலுள்ள அனைத்தையும் இன்னும் வாசிக்கலாம். USB டிரைவின் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>“{work}” is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>இந்த USB டிரைவில் “{work}” சேதமடைந்துள்ளது, அதைக் காட்ட முடியாது. USB டிரைவின் புதிய பிரதியைக் கேளுங்கள்.</translation>
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
    <name>SearchPanel</name>
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
        <source>Show more</source>
        <translation>மேலும் காட்டு</translation>
    </message>
</context>
<context>
    <name>SpokenBlocks</name>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>TRIAL: unchecked</source>
        <translation>சோதனை: சரிபார்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>TRIAL copy</source>
        <translation>சோதனைப் பிரதி</translation>
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
    <name>TextPage</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>பகுதி {number} / {total}</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>முந்தைய பகுதி</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>அடுத்த பகுதி</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>திரும்பிச் செல்க</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>புத்தக அலுமாரி</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>உள்ளடக்கம்</translation>
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
        <source>Smaller text</source>
        <translation>சிறிய எழுத்து</translation>
    </message>
    <message>
        <source>Larger text</source>
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
        <source>High contrast</source>
        <translation>அதிக நிற வேறுபாடு</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>உடனே வெளியேறுக</translation>
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
    <name>ViewChoice</name>
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
        <translation>சொற்கள் மட்டும்</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>இந்தப் பிரதியால் இந்த மொழியின் எழுத்துகளைக் காட்ட முடியாது. USB டிரைவின் புதிய பிரதியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>எல்லாமே {language} மொழியில் இன்னும் எழுதி முடிக்கப்படவில்லை. வேறு எந்த மொழி உங்களுக்கு உதவும்?</translation>
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
</context>
</TS>
