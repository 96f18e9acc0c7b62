<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>ដូចដែលមានក្នុងឯកសារ៖ នៅទីនេះមានអ្វីមួយដែលគ្មានកន្លែងក្នុងបញ្ជីនេះ។</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>តើរូបភាពបង្ហាញអ្វី? សម្រាប់អ្នកដែលមើលវាមិនឃើញ</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>ពាក្យនៅក្រោមរូបភាព បើមាន</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>ចំណងជើងរបស់ប្រអប់។ បើគ្មាន វាមានឈ្មោះតាមប្រភេទរបស់វា</translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>List</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ជំហាន</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>សម្រង់</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>ប្រអប់</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>អក្សរដិត</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>អក្សរទ្រេត</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>តំណ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>បន្ថែមជួរខាងក្រោម</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>កំណត់ចំណាំខាងក្រោម</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ប្តូរឡើងលើ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ប្តូរចុះក្រោម</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>ចូលក្នុងបញ្ជីខាងក្នុង</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>ចេញពីបញ្ជីខាងក្នុង</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>បន្ថែមបន្ទាត់</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>បន្ថែមជួរឈរ</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>ដកបន្ទាត់នេះចេញ</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>ដកជួរឈរនេះចេញ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ការព្រមាន</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>គន្លឹះ</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>ធ្វើនៅថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>{deed}: {key}</source>
        <translation>{deed}៖ {key}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>There is no text yet. Drop a file here, or press “Bring in” or “Write a text”.</source>
        <translation>មិនទាន់មានអត្ថបទទេ។ ទម្លាក់ឯកសារនៅទីនេះ ឬចុច “នាំចូល” ឬ “សរសេរអត្ថបទ”។</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>ត្រូវកែ៖ {number}។</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>អត្ថបទខ្លួនវា និងព័ត៌មានរបស់វា។</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>អ្វីដែលខុស</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>មនុស្សក្នុងរូបភាព</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>ប្រអប់រូប និងពពុះសម្តី</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>សរសេរ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>សំឡេង</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>បកប្រែ</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>សម្រាប់អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>នាំឯកសាររបស់វាចូល</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>ទម្លាក់ឯកសារនៅទីនេះ ឬជ្រើសមួយ</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>ឯកសារនេះជាអត្ថបទដដែលជាភាសានេះ។ វាត្រូវដាក់ក្បែរអត្ថបទដើម។ គ្មានអ្វីត្រូវសរសេរទេ មុនពេលអ្នកឃើញថាវាត្រូវគ្នាយ៉ាងណា។</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>អត្ថបទមកពី Word, OpenDocument, EPUB, ទំព័រគេហទំព័រ, Markdown, អត្ថបទធម្មតា ឬ PDF។ រឿងគំនូរមកពីថតរូបភាព ឯកសារ CBZ ឬ PDF។ ការបកប្រែត្រូវនាំចូលនៅលើក្តារ នៅត្រង់អត្ថបទ និងភាសារបស់វា។</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>ភាសាដែលវាត្រូវបានសរសេរ</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>ឈ្មោះខ្លីសម្រាប់ថតរបស់វា ជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ត្រូវបានទុកចោល</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>ត្រូវមើល</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>នាំវាចូល</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>បានស្គាល់។ ចុចលើអ្វីដែលមិនត្រឹមត្រូវ៖</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>យក</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>មិនយក</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… និង {number} ទៀត</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}៖ {number} ក្នុងចំណោម {total} ជួរ ត្រូវគ្នាតាមរចនាសម្ព័ន្ធ និងទីកន្លែង។</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>ជួរទាំងនេះមិនត្រូវគ្នាទេ។ វាត្រូវនាំចូលជា “ហួសសម័យ” ដើម្បីដោះស្រាយក្បែរអត្ថបទដើម៖</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>មិនមានក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>មានតែក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>មនុស្សពីរនាក់បានប្តូរ៖ អ្វីដែលនៅទីនេះនៅដដែល</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>បាននាំ {file} ចូល</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>ពិនិត្យ៖ {title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>សំណួរដប់</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>អ្នកណាបានពិនិត្យវា</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>ពាក្យត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>ច្បាប់ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>សន្លឹកសម្រាប់បោះពុម្ព</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>{name} បានពិនិត្យវានៅថ្ងៃទី {day}។ ជួរដែលបានប្តូរតាំងពីពេលនោះ៖ {number}។</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>អ្វីដែលបានប្តូរ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>ត្រូវមើលម្តងទៀត៖ {number}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>វាត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>កែវា</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>តើគ្រប់ប្រយោគនៃអត្ថបទដើមមាននៅទីនោះ ហើយគ្មានអ្វីដែលអត្ថបទដើមមិននិយាយទេឬ?</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>តើការបដិសេធទាំងអស់ត្រូវបានរក្សាទុកឬទេ (មិន មិនដែល គ្មានអ្នកណា ដោយគ្មាន លុះត្រាតែ)?</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>តើលេខ ចំនួនប្រាក់ ថ្ងៃ និងកាលបរិច្ឆេទទាំងអស់ត្រឹមត្រូវ សូម្បីតែក្នុងតារាងឬទេ?</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>តើឈ្មោះច្បាប់ ការិយាល័យ និងមនុស្សត្រឹមត្រូវ ហើយការិយាល័យនីមួយៗធ្វើអ្វីដែលអត្ថបទដើមនិយាយថាវាធ្វើឬទេ?</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>តើ “អាច” នៅតែ “អាច” “ត្រូវតែ” នៅតែ “ត្រូវតែ” ហើយ “មានរាយការណ៍ថា” នៅតែ “មានរាយការណ៍ថា” ឬទេ?</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>តើអត្ថបទមិនសន្យាអ្វីដែលអត្ថបទដើមមិនសន្យាទេឬ?</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>តើពាក្យបច្ចេកទេសនីមួយៗដូចគ្នាគ្រប់ទីកន្លែង ហើយជាពាក្យដែលប្រើក្នុងភាសានេះ (មើល ពាក្យដែលគួរដឹង) ឬទេ?</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>តើអ្នកដែលបានរៀនតិចឆ្នាំ យល់គ្រប់ប្រយោគ ពេលគេអានឱ្យស្តាប់ឬទេ?</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>តើសំដីគួរសម និងស្ងប់ ហើយគ្មានអ្វីធ្វើឱ្យខ្មាស ឬភ័យ លើសពីអត្ថបទដើមទេឬ?</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>តើពាក្យសម្រាប់រូបភាពត្រឹមត្រូវ សម្រាប់អ្នកដែលមើលវាមិនឃើញឬទេ?</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>ពិនិត្យដោយ {name}</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>បានកត់ត្រា៖ ពិនិត្យដោយ {name}។</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>ជួរមួយត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>សូមសរសេរខាងក្រោមថាអ្នកណាបានពិនិត្យវា៖ ការពិនិត្យត្រូវការឈ្មោះ។</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>បានសរសេរ៖ {file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>កុំព្យូទ័រនេះគ្មានឧបករណ៍បំពងសំឡេងដែលអាចប្រើបានឥឡូវនេះទេ។</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>កំពុងអានសំឡេងដែលបានថត ហើយកាត់វាត្រង់កន្លែងឈប់ …</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{number} ក្នុងចំណោម {total}។ រក្សាទុក៖ {kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Listen (space)</source>
        <translation>ស្តាប់ (space)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>រក្សាវាទុក ហើយបន្ត (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>ទុកវាចោល (Delete)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>រួចរាល់ (Esc)</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>អូសបន្ទាត់ទាំងពីរ ឬជ្រើសមួយដោយ Home និង End ហើយផ្លាស់វាដោយគ្រាប់ចុចព្រួញ។</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>អ្វីមួយទៀតកំពុងត្រូវបានធ្វើ។ សូមរង់ចាំ ឬបោះបង់វា។</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}៖ បានបញ្ចប់។ អ្វីដែលមិនទាន់រួច គឺគ្មានទេ។</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>មិនបានធ្វើ៖ {names}។ អ្វីៗផ្សេងទៀតបានធ្វើរួច។</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}៖ រួចរាល់។</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>ក្នុងពេលនោះ មានអ្នកផ្សេងបានប្តូរ “{file}”។ គ្មានអ្វីត្រូវបានសរសេរជាន់លើទេ៖ សូមមើលវា ហើយធ្វើម្តងទៀត។</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>មិនអាចអាន ឬសរសេរ “{file}” បានទេ ({reason})។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>បានយកមកវិញ៖ {name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>បានធ្វើម្តងទៀត៖ {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>សរសេរអត្ថបទ</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>បង្កើតវា</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>មិនធ្វើវិញ៖ {name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>សូមទម្លាក់សំឡេងថតលើអត្ថបទ ក្រោមភាសាដែលបានអាន។</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>សម្រាប់អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>តើពួកគេធ្វើការក្នុងទម្រង់អ្វី?</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>តារាងគណនា</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>តើអ្នកណាមានវាចាប់ពីថ្ងៃនេះ? ទុកឱ្យទទេ បើមិនបាច់ប្រាប់ឈ្មោះអ្នកណា</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>សរសេរឯកសារ</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>សរសេរវានៅកន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>វាមកវិញហើយ</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{name} មានវាតាំងពីថ្ងៃទី {day}។</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>បានសរសេរ៖ {file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>បានប្រគល់ឱ្យ {name}</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>អ្វីដែលមកវិញ</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>ទម្លាក់ឯកសារនៅទីនេះ ឬជ្រើសវា។ គ្មានអ្វីត្រូវសរសេរទេ មុនពេលអ្នកឃើញអ្វីដែលនឹងប្តូរ។</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>បានបកប្រែឥឡូវ៖ {before} ក្នុងចំណោម {total}។ ជាមួយឯកសារនេះ៖ {after}។</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>រក្សាអ្វីដែលនៅទីនេះ</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>យករបស់ឯកសារ</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>ធ្វើឱ្យវាទទេ</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… និង {number} ទៀត</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>មិនមានក្នុងឯកសារ៖ {number} ជួរ។</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>យកវាចូល</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>មនុស្សពីរនាក់បានប្តូរ៖</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>មិនដូចដែលត្រូវតែមាន។ រក្សាទុកជាហួសសម័យ៖</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>អត្ថបទដើមរបស់វាបានប្តូរក្នុងពេលនោះ។ រក្សាទុកជាហួសសម័យ៖</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>បានយក ហើយត្រូវមើល៖</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>ទទេក្នុងឯកសារ៖</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>មិនត្រូវនឹងអ្វីក្នុងអត្ថបទទេ ហើយមិនត្រូវបានយកទេ៖</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>វាមានពីរដងក្នុងឯកសារ។ យកលើកទីមួយ៖</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>បានយក {file} ចូល</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation>ព័ត៌មាន៖ {title}</translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation>កន្លែងរបស់វានៅលើធ្នើ</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>តើវាត្រូវការការពិនិត្យអ្វី</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>វានិយាយអំពីសិទ្ធិ៖ ភាសា និងច្បាប់</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>វានិយាយអំពីសុខភាព៖ ភាសា</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>គ្មានទេ៖ វាមិននិយាយអ្វីដែលត្រូវតែពិនិត្យទេ</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>អ្នកណាផ្សាយវា</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>ក្រោមអាជ្ញាប័ណ្ណណា</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>ថ្ងៃរបស់វា (2026-11-23)</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>សម្រាប់អត្ថបទអំពីសិទ្ធិ៖ ថ្ងៃនៃច្បាប់ដែលវាពិពណ៌នា (2026-11-23)</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>… និងថ្ងៃដែលត្រូវពិនិត្យម្តងទៀតមិនឱ្យហួស</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>រូបភាពលើកាតរបស់វា (images/NAME)។ ទទេ បើមិនអាចមានរូប</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>អ្នកណាសរសេរ អ្នកណាគូររូប។ មួយក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>ព័ត៌មានរបស់វាមកពីណា៖ ចំណងជើង និងអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>អានឱ្យស្តាប់៖ {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” មិនមែនជាថ្ងៃទេ៖ សូមសរសេរដូច 2026-11-23។</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>នៅខ្វះ</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>គ្មានអ្វីខ្វះទេ</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>ក្នុង៖</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>ឈ្មោះ៖</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>ប្រភេទ៖</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ជ្រើស</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
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
        <translation>សំឡេងឮប៉ុនណា</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>តើពាក្យទាំងនេះនាំទៅណា? វាយផ្នែកខ្លះនៃចំណងជើង</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>លែងនាំទៅណាទៀត</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>ភាសារបស់តុការងារ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>ពណ៌ផ្ទុយខ្លាំង</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>ភាសា និងអក្សរ</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>បង្កើតវា</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. រកកំហុស</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>ត្រូវកែ៖ {number}។</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>ពិនិត្យទាំងអស់</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. បង្កើតឯកសាររបស់បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>វាមិនទាន់មានហត្ថលេខាទេ។ សោបង្ហាញអ្នកអានថា ឯកសារមកពីអ្នក ហើយគ្មានអ្នកណាបានប្តូរវាទេ។ អ្នកណាដែលមានសោ និងពាក្យសម្ងាត់របស់វា អាចចុះហត្ថលេខាក្នុងនាមអ្នក៖ សូមរក្សាទាំងពីរឱ្យមានសុវត្ថិភាព ហើយដាច់ពីគ្នា។ គ្មានអ្នកណាអាចបង្កើតមួយណាឡើងវិញបានទេ។</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>ពាក្យសម្ងាត់ថ្មី</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>ពាក្យសម្ងាត់ដដែលម្តងទៀត</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>បង្កើតសោ</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>ពាក្យសម្ងាត់របស់សោ</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>ទាំងអស់ ជាសេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>តែអ្វីដែលបានពិនិត្យ</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>បង្កើតឯកសារ</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>បង្កើតឯកសារសំឡេង</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>មានមួយហើយ៖ {file}, {size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. ដាក់វាលើ USB</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>USB ទទួលកម្មវិធីដែលបង្ហាញបណ្ណាល័យ អត្ថបទទាំងអស់ និងច្បាប់ចម្លងសម្រាប់ទូរស័ព្ទ។ ឯកសារនីមួយៗត្រូវអានឡើងវិញ។ អ្វីដែលមាននៅលើវាហើយ នៅដដែល។</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>ដ្រាយ ឬថតផ្សេង</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>ជ្រើស USB Sala មួយ</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>បង្កើត USB</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>USB ត្រូវការកម្មវិធីពី USB Sala ផ្សេង៖ សូមដោតមួយ ឬជ្រើសច្បាប់ចម្លងរបស់វា។</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>USB ត្រូវមានហត្ថលេខា៖ សូមបង្កើតសោជាមុនសិន។</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>“{folder}” មិនមែនជា USB Sala ទេ ឬមិនពេញលេញ។</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>រៀបចំ USB</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>សម្រាប់ការិយាល័យ</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>សម្រាប់យកទៅ</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. ច្បាប់ចម្លងសម្រាប់ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ទំព័រគេហទំព័រ</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>សៀវភៅ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>សំឡេង សម្រាប់កម្មវិធីចាក់ណាក៏បាន</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>ឯកសារមួយសម្រាប់ Kiwix</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>បង្កើតច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… និង {number} ទៀត</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>ពាក្យសម្ងាត់ទាំងពីរមិនដូចគ្នាទេ ឬទទេ។</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>បង្កើតឯកសាររបស់បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>ច្បាប់ចម្លងសម្រាប់ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>ចម្លងទៅ {drive}</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>សរសេរ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>អ្វីដែលខុស៖ {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>លែងមានអ្វីខុសទៀតហើយ។</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>តើវាជាអ្វី?</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>តើវាត្រូវសរសេរជាភាសាណាមុនគេ?</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>ឈ្មោះខ្លីសម្រាប់ថតរបស់វា ជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>បង្កើតវា</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>សរសេរអត្ថបទ</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>អត្ថបទថ្មី</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>បង្អួច</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>ពពុះសម្តី</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>ពាក្យគ្មានកន្លែងគ្រប់ក្នុងពពុះសម្តីទេ៖ សូមធ្វើឱ្យខ្លីជាងនេះ។</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>ប្រអប់រូប៖ {title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>អានមុន</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>អានក្រោយ</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>ស្នើប្រអប់រូប</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>បានផ្លាស់ប្រអប់មួយ</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>លំដាប់អាន</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>ទំព័រ {number} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>តើពាក្យចូលគ្រប់ទេ? …</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>ពាក្យគ្មានកន្លែងគ្រប់ក្នុងពពុះសម្តីជាភាសា៖ {languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>ពាក្យចូលគ្រប់ក្នុងគ្រប់ភាសា។</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>ចុចប្រអប់ដើម្បីផ្លាស់វា។ អូសជ្រុងរបស់វាដើម្បីពង្រីក។ គ្រាប់ចុច៖ Space, ព្រួញ, Shift និងព្រួញ។</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>មនុស្សក្នុងរូបភាព៖ {title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>រូបថតអាចធ្វើឱ្យមនុស្សក្នុងនោះមានគ្រោះថ្នាក់។ សូមសរសេរថាអាចឃើញអ្នកណា និងថ្ងៃដែលពួកគេទាំងអស់បានយល់ព្រមរួច។ អ្វីដែលគ្មានអ្នកណាដឹង ទុកឱ្យទទេ។</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” មិនមែនជាថ្ងៃទេ៖ សូមសរសេរដូច 2026-11-23។</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>មនុស្សក្នុងរូបភាព</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>មើលមិនឃើញអ្នកណាទេ</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>មើលម្តងទៀត៖ គ្មានអ្នកណាបានសរសេរថាពួកគេបានយល់ព្រមទេ។</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>អាចឃើញអ្នកណា។ សញ្ញាក្បៀសរវាងឈ្មោះ</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>ថ្ងៃដែលទាំងអស់គ្នាបានយល់ព្រមរួច (2026-11-23)</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>ម៉ាស៊ីននិយាយ៖ {name}។ មនុស្សម្នាក់ជំនួសវា។</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>អ្នកណាអាន</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>ពេលណា (2026-11-23)</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>សំឡេងអាចត្រូវគេស្គាល់បាន។ សូមសួរ ហើយចុចលើអ្វីដែលពួកគេបានយល់ព្រម៖</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>ពួកគេយល់ព្រមឱ្យគេស្តាប់</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>វាក៏អាចនៅលើ USB ដែលគេចែកឱ្យ</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>អ្នកណាអាន និងពេលណា ទៅជាមួយគ្នា៖ សូមបំពេញទាំងពីរ ឬកុំបំពេញទាំងពីរ។</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” មិនមែនជាថ្ងៃទេ៖ សូមសរសេរដូច 2026-11-23។</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>កុំព្យូទ័រនេះគ្មានមីក្រូហ្វូនដែលអាចប្រើបានឥឡូវនេះទេ។</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>កុំព្យូទ័រនេះគ្មានឧបករណ៍បំពងសំឡេងដែលអាចប្រើបានឥឡូវនេះទេ។</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>និយាយរួច៖ រក្សាវាទុក ហើយបន្ត (space)</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>ថតសំឡេង (space)</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>ម្តងទៀត (Backspace)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>ស្តាប់ (L)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>រួចរាល់ (Esc)</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{number} ក្នុងចំណោម {total}។ បានអាន៖ {read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>កំពុងថត {seconds} វិនាទី</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>ចុច Enter ត្រង់ប្រយោគបន្ទាប់ចាប់ផ្តើម៖ {number} ក្នុងចំណោម {total}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>បើកបណ្ណាល័យ</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>បណ្ណាល័យថ្មី</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>បណ្ណាល័យជាថតមួយ</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>វាមានអត្ថបទ ការបកប្រែ និងរូបភាព ជាឯកសារធម្មតា។ គ្មានអ្វីត្រូវរក្សាទុកនៅកន្លែងផ្សេងលើកុំព្យូទ័រនេះទេ។ ចម្លងថតនោះ ហើយអ្នកមានច្បាប់ចម្លងនៃអ្វីៗទាំងអស់។</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>តុការងាររបស់ការិយាល័យ</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>មើលវា</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>ចាប់ផ្តើមបកប្រែ</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>ធ្វើបច្ចុប្បន្នភាព៖ {number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>បកប្រែអ្វីដែលនៅសល់៖ {number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>បំពេញព័ត៌មាន</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>ពិនិត្យច្បាប់</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>ពិនិត្យពាក្យ</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{name} មានវាតាំងពីថ្ងៃទី {day}។</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>មិនទាន់បានសរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>អត្ថបទត្រូវបានសរសេរជាភាសានេះ។</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>បានបកប្រែ {number} ក្នុងចំណោម {total} ជួរ។</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>ហួសសម័យ៖ {number}។</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>ត្រូវមើលម្តងទៀត៖ {number}។</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>បានអានឱ្យស្តាប់៖ {number} ក្នុងចំណោម {total}។</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>ត្រូវអានម្តងទៀត៖ {number}។</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>ពិនិត្យដោយ {names}។</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>គ្មានអ្នកណាបានពិនិត្យវាទេ។</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>ត្រឹមត្រូវ ជួរបន្ទាប់</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>គ្រប់ជួរបានបកប្រែហើយ។ បន្ទាប់ទៀត សូមឱ្យគេពិនិត្យអត្ថបទ។</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>ការបកប្រែ “{words}”</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>មានអ្នកផ្សេងបានសរសេរក្នុងជួរនេះនៅពេលតែមួយ។ ពាក្យរបស់ពួកគេនៅទីនោះ ពាក្យរបស់អ្នកត្រូវបានរក្សាទុក៖ សូមជ្រើស។</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>អត្ថបទដើមបានប្តូរ។ ពីមុនវាជា៖ “{words}”</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>ក៏បានសរសេរនៅទីនេះដែរ៖ {words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+Space យកអ្វីដែលមាននៅកន្លែងផ្សេង សម្រាប់ពាក្យដូចនេះ</translation>
    </message>
    <message>
        <source>{term}: Alt+{number}</source>
        <translation>{term}៖ Alt+{number}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{number}: too long; read it in smaller parts</source>
        <translation>{number}៖ វែងពេក។ សូមអានជាផ្នែកតូចៗ</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number}៖ មិនឮអ្វីទេ</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number}៖ ឮខ្លាំងពេក។ សូមទៅឱ្យឆ្ងាយពីមីក្រូហ្វូន</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number}៖ តិចណាស់។ សូមមកឱ្យជិតមីក្រូហ្វូន</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>ឈ្មោះ សំណួរ សញ្ញា៖ {language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>សំឡេង៖ {title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>មិនទាន់បានសរសេរអ្វីជាភាសានេះទេ។</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>អានឱ្យស្តាប់</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>បំបែកសំឡេងថតមួយ</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>អ្នកណាអាន</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>ឈ្មោះ សំណួរ សញ្ញា</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>មុនពេលថតអ្វីមួយ</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>រក្សាទុក ហើយចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>គ្មានអ្វីត្រូវថតទេ មុនពេលមានឈ្មោះមនុស្សម្នាក់នៅទីនេះ ហើយគាត់យល់ព្រមឱ្យគេស្តាប់។</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>អានឱ្យស្តាប់៖ {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>តើបានអានអ្វីក្នុងនោះ?</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>អ្វីដែលមិនទាន់មានអ្នកណាអាន៖ {number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>កាត់វាត្រង់កន្លែងឈប់</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>ពីវិនាទីទី {start} ដល់វិនាទីទី {end}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>សរសេរ៖ {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>ជ្រើសរូបភាព</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>ប្រអប់មួយ</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>ប្រភេទនៃជួរ</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>ជួរថ្មី</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>បានផ្លាស់ជួរមួយ</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>បានដកជួរមួយចេញ</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>រូបភាពមួយ</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>ចេញពីប្រអប់</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>ជួរពីរក្លាយជាមួយ</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>បានបិទភ្ជាប់</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>តារាងមួយ</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>កំណត់ចំណាំខាងក្រោមមួយ</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>អក្សរនៃ “{work}”</translation>
    </message>
</context>
</TS>
