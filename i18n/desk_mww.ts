<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mww" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>Zaj ntawv</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Cov kauj ruam</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Duab</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nco tseg</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Txav nce</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Txav nqis</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tshem tawm</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ntxiv ib kab</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ceeb toom</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tswv yim</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed}: {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>There is no text yet. Drop a file here, or press “Bring in” or “Write a text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kuaj</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Cov suab</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Txhais</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Xaiv ib daim ntawv</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… thiab {number} ntxiv</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>Cov lus yog lawm</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>Ib daim ntawv rau luam tawm</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yam uas hloov lawm</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Txhua yam</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Nws yog lawm</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>{name} kuaj lawm</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yog</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>Lub khoos phis tawj no tsis muaj lub tso suab uas siv tau tam sim no.</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tom ntej</translation>
    </message>
    <message>
        <source>Listen (space)</source>
        <translation>Mloog (space)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: tiav lawm.</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rov qab</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Sau ib zaj ntawv</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Thim rov qab</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Xaiv ib daim ntawv</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… thiab {number} ntxiv</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Khaws cia</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>Nyeem kom hnov suab: {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Tsis tu ib yam dab tsi</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Lub npe:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Khaws cia</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Xaiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Tsis yog tam sim no</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Tsis yog tam sim no</translation>
    </message>
    <message>
        <source>{name} … {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>How loud it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Tsis yog tam sim no</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Xim</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tsaus</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Tsiaj ntawv</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>Lus thiab tsiaj ntawv</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Kuaj txhua yam</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Cov phau ntawv</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Cov duab</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… thiab {number} ntxiv</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>Nws yog dab tsi?</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Sau ib zaj ntawv</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Zaj ntawv tshiab</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>Lub qhov rais</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Xov tooj</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kev sib tham</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Nplooj {number} ntawm {total}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>Khaws cia</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Leej twg nyeem</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>pom zoo</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>tsis pom zoo</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>Lub khoos phis tawj no tsis muaj lub tso suab uas siv tau tam sim no.</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tom ntej</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>Pib txhais</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>Kuaj cov lus</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Tseem tsis tau sau dab tsi.</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>Tseem tsis tau muaj leej twg kuaj.</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} ntawm {total}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}: Alt+{number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{number}: too long; read it in smaller parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Nyeem kom hnov suab</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Leej twg nyeem</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>Nyeem kom hnov suab: {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>Sau: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Xaiv ib daim duab</translation>
    </message>
    <message>
        <source>A box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ib daim duab</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
