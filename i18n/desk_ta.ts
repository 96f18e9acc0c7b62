<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>கோப்பில் உள்ளபடியே: இந்தப் பட்டியலில் இடமில்லாத ஒன்று இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>படம் எதைக் காட்டுகிறது? அதைப் பார்க்க முடியாதவருக்காக</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>அதன் கீழுள்ள சொற்கள், இருந்தால்</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>பெட்டியின் தலைப்பு; இல்லையெனில் அதன் வகையின் பெயர்</translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>பகுதி</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>List</source>
        <translation>பட்டியல்</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>படிகள்</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>மேற்கோள்</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>பெட்டி</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>அட்டவணை</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>தடிப்பு</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>சாய்வு</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>கீழே ஒரு வரிசை சேர்</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>அடிக்குறிப்பு</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>மேலே நகர்த்து</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>கீழே நகர்த்து</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>உள் பட்டியலுக்குள்</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>உள் பட்டியலுக்கு வெளியே</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>வரி சேர்</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>நிரல் சேர்</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>இந்த வரியை நீக்கு</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>இந்த நிரலை நீக்கு</translation>
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
        <source>Do it today</source>
        <translation>இன்றே செய்யுங்கள்</translation>
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
        <translation>இன்னும் எந்த உரையும் இல்லை. ஒரு கோப்பை இங்கே விடுங்கள், அல்லது “உள்ளே கொண்டுவா” அல்லது “உரை எழுது” என்பதை அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>திருத்த வேண்டியவை: {number}.</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>உரையும், அதன் தகவல்களும்.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>என்ன தவறு</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>தகவல்கள்</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>படங்களில் உள்ளவர்கள்</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>படச் சட்டங்களும் பேச்சுக் குமிழ்களும்</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>எழுது</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>குரல்கள்</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>மொழிபெயர்</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>மொழிபெயர்ப்பாளருக்கு</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>அதன் கோப்பை உள்ளே கொண்டுவா</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>உள்ளே கொண்டுவா</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>கோப்புகளை இங்கே விடுங்கள், அல்லது ஒன்றைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>இந்தக் கோப்பு இந்த மொழியில் உள்ள அதே உரை. அது மூலத்தின் அருகில் வைக்கப்படுகிறது; அது எப்படிப் பொருந்துகிறது என்பதை நீங்கள் பார்ப்பதற்கு முன் எதுவும் எழுதப்படாது.</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>உரை Word, OpenDocument, EPUB, இணையப் பக்கம், Markdown, எளிய உரை அல்லது PDF இலிருந்து வரும்; சித்திரக்கதை படங்களின் கோப்புறை, CBZ கோப்பு அல்லது PDF இலிருந்து வரும். மொழிபெயர்ப்பு பலகையில், அதன் உரை மற்றும் மொழியில் உள்ளே கொண்டுவரப்படும்.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>அது எழுதப்பட்ட மொழி</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>அதன் கோப்புறைக்கு ஒரு குறும்பெயர், இலத்தீன் எழுத்துகளில்</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>விடப்பட்டவை</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>பார்க்க வேண்டியவை</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>அதை உள்ளே கொண்டுவா</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>அடையாளம் காணப்பட்டவை. சரியல்லாததை அழுத்துங்கள்:</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>எடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>எடுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… மேலும் {number}</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}: {total} வரிசைகளில் {number} அமைப்பிலும் இடத்திலும் பொருந்துகின்றன.</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>இவை பொருந்தவில்லை. மூலத்தின் அருகில் தீர்ப்பதற்காக “காலாவதியானவை” என உள்ளே கொண்டுவரப்படும்:</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>கோப்பில் இல்லை</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>கோப்பில் மட்டும்</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>இருவர் மாற்றியவை: இங்குள்ளதே இருக்கும்</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>{file} உள்ளே கொண்டுவரப்பட்டது</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>சரிபார்ப்பு: {title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>பத்துக் கேள்விகள்</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>யார் சரிபார்த்தார்</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>சொற்கள் சரி</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>சட்டம் சரி</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>அச்சிட ஒரு தாள்</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>{name} அதை {day} அன்று சரிபார்த்தார். அதன் பின் மாறிய வரிசைகள்: {number}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>மாறியவை</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>மீண்டும் பார்க்க வேண்டியவை: {number}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>மூலத்தின் ஒவ்வொரு வாக்கியமும் உள்ளதா, மூலம் சொல்லாத எதுவும் இல்லையா?</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>ஒவ்வொரு மறுப்பும் அப்படியே உள்ளதா (இல்லை, ஒருபோதும் இல்லை, யாரும் இல்லை, இல்லாமல், தவிர)?</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>அட்டவணைகளிலும் கூட, எல்லா எண்களும் தொகைகளும் நாட்களும் தேதிகளும் சரியா?</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>சட்டங்கள், அலுவலகங்கள், மனிதர்களின் பெயர்கள் சரியா? ஒவ்வோர் அலுவலகமும் செய்வதாக மூலம் சொல்வதையே செய்கிறதா?</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>“செய்யலாம்” என்பது “செய்யலாம்” என்றும், “செய்ய வேண்டும்” என்பது “செய்ய வேண்டும்” என்றும், “என்று கூறப்படுகிறது” என்பது “என்று கூறப்படுகிறது” என்றும் உள்ளதா?</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>மூலம் உறுதியளிக்காத எதையும் உரை உறுதியளிக்காமல் உள்ளதா?</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>ஒவ்வொரு கலைச்சொல்லும் எங்கும் ஒன்றாகவும், இந்த மொழியில் வழங்குவதாகவும் உள்ளதா (அறிய வேண்டிய சொற்கள் பார்க்க)?</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>சில ஆண்டுகளே பள்ளி சென்ற ஒருவர், வாசித்துக் காட்டும்போது ஒவ்வொரு வாக்கியத்தையும் புரிந்துகொள்வாரா?</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>நடை மரியாதையாகவும் அமைதியாகவும் உள்ளதா? மூலத்தைவிட அதிகமாக வெட்கப்படுத்தவோ பயமுறுத்தவோ எதுவும் இல்லையா?</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>படங்களுக்கான சொற்கள், அவற்றைப் பார்க்க முடியாதவருக்குச் சரியாக உள்ளனவா?</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>{name} சரிபார்த்தார்</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>பதிவானது: {name} சரிபார்த்தார்.</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>ஒரு வரிசை சரி</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>யார் சரிபார்த்தார் என்பதைக் கீழே எழுதுங்கள்: சரிபார்ப்புக்குப் பெயர் தேவை.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>எழுதப்பட்டது: {file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>இந்தக் கணினியில் இப்போது பயன்படுத்தக்கூடிய ஒலிபெருக்கி இல்லை.</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>பதிவு வாசிக்கப்பட்டு அதன் இடைநிறுத்தங்களில் வெட்டப்படுகிறது …</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{total} இல் {number}; வைத்தவை: {kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>வைக்கப்பட்டது</translation>
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
        <source>Listen (space)</source>
        <translation>கேட்க (space)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>வைத்து, தொடர் (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>விட்டுவிடு (Delete)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>முடிந்தது (Esc)</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>இரு கோடுகளையும் இழுங்கள்; அல்லது Home, End ஆல் ஒன்றைத் தேர்ந்து அம்புக்குறி விசைகளால் நகர்த்துங்கள்.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>வேறொன்று இன்னும் உருவாக்கப்படுகிறது. அதற்காகக் காத்திருங்கள், அல்லது அதை ரத்து செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}: நிறுத்தப்பட்டது. முடியாதது அங்கே இல்லை.</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>செய்யப்படாதவை: {names}. மற்றவை எல்லாம் செய்யப்பட்டன.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: முடிந்தது.</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>இதற்கிடையில் வேறொருவர் “{file}” ஐ மாற்றினார். எதன் மீதும் எழுதப்படவில்லை: அதைப் பாருங்கள், மீண்டும் ஒருமுறை செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>“{file}” ஐ வாசிக்கவோ எழுதவோ முடியவில்லை ({reason}). எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>திரும்பப் பெறப்பட்டது: {name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>மீண்டும் செய்யப்பட்டது: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>திரும்பிச் செல்க</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>உரை எழுது</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>உள்ளே கொண்டுவா</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>உருவாக்கு</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>மீட்டெடு</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>மீட்டெடு: {name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>பதிவை, அது வாசிக்கப்பட்ட மொழியின் கீழ், உரையின் மீது விடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>மொழிபெயர்ப்பாளருக்கு</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>அவர்கள் எந்த வடிவத்தில் வேலை செய்கிறார்கள்?</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>விரிதாள்</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>இன்று முதல் இது யாரிடம் உள்ளது? யாரையும் பெயரிடத் தேவையில்லையெனில் காலியாக விடுங்கள்</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>கோப்பை எழுது</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>வேறிடத்தில் எழுது</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>திரும்பி வந்தது</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{day} முதல் {name} இடம் உள்ளது.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>எழுதப்பட்டது: {file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>{name} இடம் கொடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>திரும்பி வந்தவை</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>கோப்பை இங்கே விடுங்கள், அல்லது தேர்ந்தெடுங்கள். என்ன மாறும் என்பதை நீங்கள் பார்ப்பதற்கு முன் எதுவும் எழுதப்படாது.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>இப்போது மொழிபெயர்க்கப்பட்டவை: {total} இல் {before}. இந்தக் கோப்புடன்: {after}.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>இங்குள்ளதை வைத்திரு</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>கோப்பில் உள்ளதை எடு</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>அவற்றைக் காலியாக்கு</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… மேலும் {number}</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>கோப்பில் இல்லாதவை: {number} வரிசைகள்.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>ஏற்றுக்கொள்</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>இருவர் மாற்றியவை:</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>இருக்க வேண்டியபடி இல்லை; காலாவதியானவையாக வைக்கப்பட்டன:</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>இதற்கிடையில் அவற்றின் மூலம் மாறியது; காலாவதியானவையாக வைக்கப்பட்டன:</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>எடுக்கப்பட்டவை, பார்க்க வேண்டும்:</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>கோப்பில் காலியானவை:</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>உரையில் எதற்கும் பொருந்தவில்லை, எடுக்கப்படவில்லை:</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>கோப்பில் இருமுறை உள்ளன; முதலாவது எடுக்கப்பட்டது:</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>{file} ஏற்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation>தகவல்கள்: {title}</translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation>அலமாரியில் அதன் இடம்</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>அதற்கு எந்தச் சரிபார்ப்புகள் தேவை</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>இது உரிமைகளைப் பற்றியது: மொழி, சட்டம்</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>இது சுகாதாரத்தைப் பற்றியது: மொழி</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>எதுவும் இல்லை: சரிபார்க்க வேண்டிய எதையும் இது சொல்லவில்லை</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>யார் வெளியிடுகிறார்</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>எந்த உரிமத்தின் கீழ்</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>அதன் தேதி (2026-11-23)</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>உரிமைகளைப் பற்றிய உரைக்கு: அது விவரிக்கும் சட்டத்தின் தேதி (2026-11-23)</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>… மற்றும் எந்தத் தேதிக்குள் மீண்டும் சரிபார்க்க வேண்டும்</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>அதன் அட்டையிலுள்ள படம் (images/NAME); இருக்கக் கூடாதெனில் காலி</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>யார் எழுதினார், யார் படங்களை வரைந்தார்; ஒவ்வொரு வரியிலும் ஒருவர்</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>அதன் தகவல்கள் எங்கிருந்து: தலைப்பு, முகவரி</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>வாசித்துக் காட்டப்பட்டது: {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ஒரு தேதி அல்ல: 2026-11-23 போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>தகவல்கள்</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>இன்னும் இல்லாதவை</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>எதுவும் குறையவில்லை</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>உள்ளே:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>கோப்புறை:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>பெயர்:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>வகை:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
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
        <translation>ஒலி எவ்வளவு</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>இந்தச் சொற்கள் எங்கே இட்டுச் செல்கின்றன? தலைப்பின் ஒரு பகுதியை உள்ளிடுங்கள்</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>இனி எங்கும் இல்லை</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>பணிமேசையின் மொழி</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>இருள்</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>வலுவான வேறுபாடு</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>எழுத்துகள்</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>மொழியும் எழுத்துகளும்</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>உருவாக்கு</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. பிழைகளைத் தேடு</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>திருத்த வேண்டியவை: {number}.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>எல்லாவற்றையும் சரிபார்</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. நூலகத்தின் கோப்பை உருவாக்கு</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>இதில் இன்னும் கையொப்பமிடப்படவில்லை. கோப்பு உங்களிடமிருந்து வருகிறது, யாரும் அதை மாற்றவில்லை என்பதைச் சாவி வாசகர்களுக்குக் காட்டுகிறது. சாவியும் அதன் கடவுச்சொல்லும் யாரிடம் உள்ளதோ அவர் உங்கள் பெயரில் கையொப்பமிடலாம்: இரண்டையும் பாதுகாப்பாகவும், தனித்தனியாகவும் வைத்திருங்கள். யாராலும் இரண்டில் எதையும் மீண்டும் உருவாக்க முடியாது.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>புதிய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>அதே கடவுச்சொல் மீண்டும் ஒருமுறை</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>சாவியை உருவாக்கு</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>சாவியின் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>எல்லாம், வரைவாக</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>சரிபார்க்கப்பட்டவை மட்டும்</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>கோப்பை உருவாக்கு</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>குரல்களின் கோப்புகளை உருவாக்கு</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>ஒன்று உள்ளது: {file}, {size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. USB-களில் வை</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>நூலகத்தைக் காட்டும் நிரல்கள், எல்லா உரைகள், தொலைபேசிகளுக்கான பிரதிகள் ஆகியவற்றை USB பெறுகிறது. ஒவ்வொரு கோப்பும் மீண்டும் வாசிக்கப்படும். அதில் ஏற்கெனவே உள்ளவை அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>வேறொரு இயக்ககம் அல்லது கோப்புறை</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>ஒரு Sala USB-ஐத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>USB-களை உருவாக்கு</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>USB-க்கு மற்றொரு Sala USB-இன் நிரல்கள் தேவை: ஒன்றைச் செருகுங்கள், அல்லது அதன் பிரதியைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>USB கையொப்பமிடப்படும்: முதலில் சாவியை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>“{folder}” ஒரு Sala USB அல்ல, அல்லது முழுமையாக இல்லை.</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>USB-ஐ அடுக்கு</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>அலுவலகத்துக்கு</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>எடுத்துச் செல்ல</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. தொலைபேசிகளுக்கான பிரதிகள்</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>இணையப் பக்கங்கள்</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>புத்தகங்கள்</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>படங்கள்</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>குரல்கள், எந்த இயக்கிக்கும்</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>Kiwix-க்கு ஒரு கோப்பு</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>பிரதிகளை உருவாக்கு</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… மேலும் {number}</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>இரு கடவுச்சொற்களும் ஒன்றல்ல, அல்லது காலி.</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>நூலகத்தின் கோப்பை உருவாக்கு</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>தொலைபேசிகளுக்கான பிரதிகள்</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>{drive} இல் பிரதி எடு</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>எழுது</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>தகவல்கள்</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>என்ன தவறு: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>இனி எதுவும் தவறில்லை.</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>இது என்ன?</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>இது முதலில் எந்த மொழியில் எழுதப்படுகிறது?</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>அதன் கோப்புறைக்கு ஒரு குறும்பெயர், இலத்தீன் எழுத்துகளில்</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>உருவாக்கு</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>உரை எழுது</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>புதிய உரை</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>சாளரம்</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>தொலைபேசி</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>பேச்சுக் குமிழ்கள்</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>கூட்டம்</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>சொற்களுக்குக் குமிழில் இடமில்லை: அவற்றைச் சுருக்குங்கள்.</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>படச் சட்டங்கள்: {title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>முன்னதாக வாசி</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>பின்னதாக வாசி</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>சட்டங்களை முன்மொழி</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>ஒரு சட்டம் நகர்த்தப்பட்டது</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>வாசிக்கும் வரிசை</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>பக்கம் {number} / {total}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>சொற்கள் பொருந்துகின்றனவா? …</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>இந்த மொழிகளில் சொற்களுக்குக் குமிழ்களில் இடமில்லை: {languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>சொற்கள் எல்லா மொழிகளிலும் பொருந்துகின்றன.</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>சட்டத்தை நகர்த்த அதை அழுத்துங்கள்; பெரிதாக்க அதன் மூலையை இழுங்கள். விசைகள்: Space, அம்புகள், Shift மற்றும் அம்புகள்.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>படங்களில் உள்ளவர்கள்: {title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>ஒரு புகைப்படம் அதில் உள்ளவர்களை ஆபத்தில் ஆழ்த்தலாம். யாரைப் பார்க்க முடிகிறது என்பதையும், எந்த நாளுக்குள் அவர்கள் எல்லோரும் சம்மதித்திருந்தனர் என்பதையும் எழுதுங்கள். யாருக்கும் தெரியாதது காலியாக இருக்கும்.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ஒரு தேதி அல்ல: 2026-11-23 போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>படங்களில் உள்ளவர்கள்</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>யாரையும் பார்க்க முடியாது</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>மீண்டும் பாருங்கள்: அவர்கள் சம்மதித்ததாக யாரும் எழுதவில்லை.</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>யாரைப் பார்க்க முடிகிறது; பெயர்களுக்கு இடையே காற்புள்ளி</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>எந்த நாளுக்குள் எல்லோரும் சம்மதித்திருந்தனர் (2026-11-23)</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>இயந்திரம் பேசுகிறது: {name}. ஒரு மனிதர் அதற்குப் பதிலாக வருகிறார்.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>யார் வாசிக்கிறார்</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>எப்போது (2026-11-23)</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>ஒரு குரல் அடையாளம் காணப்படலாம். கேளுங்கள், அவர்கள் சம்மதித்ததை அழுத்துங்கள்:</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>தம் குரல் கேட்கப்படச் சம்மதிக்கிறார்</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>கொடுக்கப்படும் USB-களிலும் இது இருக்கலாம்</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>சம்மதம்</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>சம்மதம் இல்லை</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>யார் வாசிக்கிறார், எப்போது என்பவை சேர்ந்தவை: இரண்டையும் நிரப்புங்கள், அல்லது எதையும் நிரப்ப வேண்டாம்.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ஒரு தேதி அல்ல: 2026-11-23 போல எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>இந்தக் கணினியில் இப்போது பயன்படுத்தக்கூடிய ஒலிவாங்கி இல்லை.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>இந்தக் கணினியில் இப்போது பயன்படுத்தக்கூடிய ஒலிபெருக்கி இல்லை.</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>சொல்லியாயிற்று: வைத்து, தொடர் (space)</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>பதிவு செய் (space)</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>மீண்டும் (Backspace)</translation>
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
        <source>Listen (L)</source>
        <translation>கேட்க (L)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>முடிந்தது (Esc)</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{total} இல் {number}; வாசித்தவை: {read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>பதிவாகிறது, {seconds} வி</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>அடுத்த வாக்கியம் தொடங்கும் இடத்தில் Enter: {total} இல் {number}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>நூலகத்தைத் திற</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>புதிய நூலகம்</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>நூலகம் என்பது ஒரு கோப்புறை</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>அதில் உரைகள், அவற்றின் மொழிபெயர்ப்புகள், படங்கள் எளிய கோப்புகளாக உள்ளன. இந்தக் கணினியில் வேறெங்கும் எதுவும் வைக்கப்படாது. கோப்புறையைப் பிரதி எடுத்தால், எல்லாவற்றின் பிரதியும் உங்களிடம் இருக்கும்.</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>அலுவலகத்தின் பணிமேசை</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>அதைப் பார்</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>மொழிபெயர்க்கத் தொடங்கு</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>புதுப்பி: {number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>மீதியை மொழிபெயர்: {number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>தகவல்களை நிரப்பு</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>சட்டத்தைச் சரிபார்</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>சொற்களைச் சரிபார்</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{day} முதல் {name} இடம் உள்ளது.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>இன்னும் எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>உரை இந்த மொழியில் எழுதப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>{total} வரிசைகளில் {number} மொழிபெயர்க்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>காலாவதியானவை: {number}.</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>மீண்டும் பார்க்க வேண்டியவை: {number}.</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>வாசித்துக் காட்டப்பட்டவை: {total} இல் {number}.</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>மீண்டும் வாசிக்க வேண்டியவை: {number}.</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>சரிபார்த்தவர்: {names}.</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>இதை யாரும் சரிபார்க்கவில்லை.</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} இல் {done}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>சரி, அடுத்த வரிசை</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>எல்லா வரிசைகளும் மொழிபெயர்க்கப்பட்டன. அடுத்து உரையைச் சரிபார்க்கச் செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>“{words}” இன் மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>அதே நேரத்தில் வேறொருவர் இந்த வரிசையில் எழுதினார். அவர் சொற்கள் அங்கே உள்ளன, உங்கள் சொற்கள் வைக்கப்பட்டுள்ளன: தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>மூலம் மாறியது. முன்பு இருந்தது: “{words}”</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>இங்கே இதுவும் எழுதப்பட்டது: {words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+Space இது போன்ற சொற்களுக்கு வேறிடத்தில் உள்ளதை எடுக்கும்</translation>
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
        <translation>{number}: மிக நீளம்; சிறு பகுதிகளாக வாசியுங்கள்</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number}: எதுவும் கேட்கவில்லை</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number}: மிகச் சத்தம்; ஒலிவாங்கியிலிருந்து விலகுங்கள்</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number}: மிக மெதுவாக உள்ளது; ஒலிவாங்கிக்கு அருகில் வாருங்கள்</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>பெயர்கள், கேள்விகள், குறிகள்: {language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>குரல்கள்: {title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>இந்த மொழியில் இன்னும் எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>வாசித்துக் காட்டு</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>ஒரு பதிவைப் பிரி</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>யார் வாசிக்கிறார்</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>பெயர்கள், கேள்விகள், குறிகள்</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>எதையும் பதிவு செய்வதற்கு முன்</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>சேமித்து, தொடங்கு</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>இங்கே ஒருவர் பெயர் எழுதப்பட்டு, தம் குரல் கேட்கப்பட அவர் சம்மதிக்கும் முன் எதுவும் பதிவு செய்யப்படாது.</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>வாசித்துக் காட்டப்பட்டது: {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>அதில் என்ன வாசிக்கப்பட்டது?</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>இன்னும் யாரும் வாசிக்காதவை: {number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>இடைநிறுத்தங்களில் வெட்டு</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>வினாடி {start} முதல் வினாடி {end} வரை</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>எழுது: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>படத்தைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>ஒரு பெட்டி</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>வரிசையின் வகை</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>புதிய வரிசை</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>ஒரு வரிசை நகர்த்தப்பட்டது</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>ஒரு வரிசை நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ஒரு படம்</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>பெட்டிக்கு வெளியே</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>இரு வரிசைகள் ஒன்றாயின</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ஒட்டப்பட்டது</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>ஓர் அட்டவணை</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>ஓர் அடிக்குறிப்பு</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>“{work}” இன் உரை</translation>
    </message>
</context>
</TS>
