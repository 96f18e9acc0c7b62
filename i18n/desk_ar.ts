<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the translator</source>
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
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. Drop a translation on its text and language on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {name}</source>
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
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>There is one: {file}, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick is copied from another one, file by file, and read back. Choose the one to copy from, then each drive.</source>
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
        <source>Copy a stick</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
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
        <translation type="unfinished"></translation>
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
        <source>The stick to copy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive to copy to</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
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
        <source>Checked by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
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
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
