<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation type="unfinished">បង្ហាញជា {language}៖ មិនទាន់បានបកប្រែ</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>ទំព័រទី {number} ក្នុងចំណោម {total} រូបទី {panel} ក្នុងចំណោម {panels}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>ទំព័រទី {number} ក្នុងចំណោម {total}</translation>
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
        <source>Closer</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>មើលទាំងអស់</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>ផ្នែក {number} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>“{words}”៖ {number} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>កន្លែងមុន</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>កន្លែងបន្ទាប់</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>យកសញ្ញាសម្គាល់ចេញ</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>ការពន្យល់</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>សៀវភៅ</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>រឿងគំនូរ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>រឿង</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>News</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>សទ្ទានុក្រម</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Choose your language</source>
        <translation>សូមជ្រើសរើសភាសារបស់លោកអ្នក</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>ផ្នែកនេះខូចនៅលើ USB នេះ។ ផ្នែកផ្សេងទៀតនៅតែអាចអានបាន។ សូមសុំ USB ចម្លងថ្មី។</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>បង្ហាញជា {language}៖ មិនទាន់បានបកប្រែ</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>បង្ហាញជា {language}៖ បានផ្លាស់ប្តូរ ក្រោយពេលបកប្រែ</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>ទំព័រទី {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ការព្រមាន</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ដំបូន្មាន</translation>
    </message>
    <message>
        <source>Do this today</source>
        <translation>សូមធ្វើការនេះថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>អំពីអត្ថបទនេះ</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>ច្បាប់គិតត្រឹម {date}</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>ត្រូវពិនិត្យម្តងទៀត ត្រឹម {date}</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>ផ្សាយដោយ {publisher}, {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>អាជ្ញាប័ណ្ណ៖ {licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ប្រភព</translation>
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
        <translation>«{file}» ត្រូវបានធ្វើសម្រាប់ Sala ថ្មីជាងនេះ។ សូមសុំកម្មវិធីចម្លងថ្មីជាងនេះ។</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>«{file}» ខូច។ អ្វីដែលនៅអាចអានបាន បង្ហាញនៅទីនេះ។ សូមសុំ USB ចម្លងថ្មី។</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>មិនអាចស្វែងរកក្នុង “{file}” បានទេ៖ លិបិក្រមរបស់វាបាត់ ឬខូច។ អ្វីៗទាំងអស់ក្នុងនោះនៅតែអាចអានបាន។ សូមសុំ USB ចម្លងថ្មី។</translation>
    </message>
    <message>
        <source>“{work}” is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>«{work}» ខូចនៅលើ USB នេះ ហើយមិនអាចបង្ហាញបានទេ។ សូមសុំ USB ចម្លងថ្មី។</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>តើភាសាណាផ្សេងទៀតអាចជួយអ្នកបាន?</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Found: {count}</source>
        <translation>រកឃើញ៖ {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>រកមិនឃើញអ្វីសម្រាប់ “{words}” ទេ។ សូមសាកពាក្យផ្សេង ពាក្យតិចជាងនេះ ឬមើលក្នុងពាក្យដែលគួរដឹង។</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>ស្វែងរកជាភាសាណាក៏បាន</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>បង្ហាញបន្ថែម</translation>
    </message>
</context>
<context>
    <name>SpokenBlocks</name>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>TRIAL: unchecked</source>
        <translation>សាកល្បង៖ មិនទាន់បានពិនិត្យ</translation>
    </message>
    <message>
        <source>TRIAL copy</source>
        <translation>ច្បាប់ចម្លងសាកល្បង</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>បានពិនិត្យភាសា</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>បានពិនិត្យច្បាប់</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>ផ្នែកខ្លះហួសសម័យ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>អាចហួសសម័យ</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>កាលបរិច្ឆេទនៃកុំព្យូទ័រនេះខុស។ អត្ថបទនេះអាចហួសសម័យ៖ សូមសួរទីប្រឹក្សាច្បាប់។</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>កាលបរិច្ឆេទនៃកុំព្យូទ័រនេះខុស។ អត្ថបទនេះអាចហួសសម័យ៖ សូមសួរគេ។</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>អត្ថបទនេះគួរតែត្រូវបានពិនិត្យម្តងទៀត ត្រឹម {date}។ វាអាចហួសសម័យ៖ សូមសួរទីប្រឹក្សាច្បាប់។</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>អត្ថបទនេះគួរតែត្រូវបានពិនិត្យម្តងទៀត ត្រឹម {date}។ វាអាចហួសសម័យ៖ សូមសួរគេ។</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>អត្ថបទនេះជាសេចក្តីព្រាង។ គ្មានអ្នកណាបានពិនិត្យវាទេ។ សូមកុំពឹងលើវាតែមួយមុខ៖ សូមសួរទីប្រឹក្សាច្បាប់។</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>អត្ថបទនេះជាសេចក្តីព្រាង។ គ្មានអ្នកណាបានពិនិត្យវាទេ។</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>ផ្នែកខ្លះនៃអត្ថបទនេះ មិនទាន់បានពិនិត្យទេ។</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>កថាខណ្ឌខ្លះបានផ្លាស់ប្តូរ ក្រោយពេលបកប្រែ។ កថាខណ្ឌទាំងនោះត្រូវបានបង្ហាញជាភាសាផ្សេង។</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>ភាសាក្នុងអត្ថបទនេះ ត្រូវបានពិនិត្យដោយ {name} នៅ {date}។</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>ច្បាប់ក្នុងអត្ថបទនេះ ត្រូវបានពិនិត្យដោយ {name} នៅ {date}។</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>ច្បាប់ក្នុងអត្ថបទនេះមិនទាន់មានអ្នកពិនិត្យទេ។ សូមសួរទីប្រឹក្សាច្បាប់។</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>ផ្នែក {number} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>ផ្នែកមុន</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>ផ្នែកបន្ទាប់</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>ធ្នើសៀវភៅ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>សូមជ្រើសរើសភាសារបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>អក្សរតូចជាងនេះ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>អក្សរធំជាងនេះ</translation>
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
        <source>High contrast</source>
        <translation>ពណ៌ខុសគ្នាខ្លាំង</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>ចាកចេញភ្លាម</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>សិទ្ធិរបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>កុមារ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>សុខភាព</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>រឿង</translation>
    </message>
    <message>
        <source>News</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>ពាក្យដែលគួរដឹង</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>ជារូបភាព</translation>
    </message>
</context>
<context>
    <name>ViewChoice</name>
    <message>
        <source>Whole page</source>
        <translation>ទំព័រទាំងមូល</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>ម្តងមួយរូប</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>តែពាក្យប៉ុណ្ណោះ</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>ច្បាប់ចម្លងនេះមិនអាចបង្ហាញអក្សរនៃភាសានេះបានទេ។ សូមសុំ USB ចម្លងថ្មី។</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>មិនទាន់មានអ្វីៗទាំងអស់ជា {language} នៅឡើយទេ។ តើភាសាណាផ្សេងទៀតអាចជួយលោកអ្នក?</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>គ្មានអ្វីសម្រាប់អាននៅទីនេះទេ។ សូមសុំច្បាប់ចម្លងថ្មី ពីអ្នកដែលបានឱ្យ USB នេះដល់លោកអ្នក។</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>ជា {language}</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>អត្ថបទនេះមិនមាននៅលើ USB នេះទេ។</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>បើក «{work}»</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>ចំនួនរូបភាព៖ {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>ចំនួនពាក្យ៖ {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>ទំព័រ៖ {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>ចំនួនផ្នែក៖ {count}</translation>
    </message>
</context>
</TS>
