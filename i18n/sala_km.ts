<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>អំពី Sala</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>Sala ជាកម្មវិធីអានឥតគិតថ្លៃ មិនត្រូវការអ៊ីនធឺណិត៖ មានការពន្យល់អំពីវិធាន សុខភាព រឿងគំនូរមួយ និងរឿងផ្សេងៗ ជាភាសាជាច្រើន។</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>អ្វីៗទាំងអស់ក្នុងនេះជាព័ត៌មានសាធារណៈ ហើយនរណាក៏អាចអានបាន។</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>វាមិនមានទិន្នន័យផ្ទាល់ខ្លួនទេ។ វាមិនដឹងថានរណាអានទេ មិនសរសេរអ្វីលើកុំព្យូទ័រនេះទេ ហើយមិនផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>វាផ្តល់ព័ត៌មាន ហើយមិនមែនជាការផ្តល់យោបល់ផ្លូវច្បាប់ទេ។ អត្ថបទដែលគ្មានអ្នកណាពិនិត្យ មានប្រាប់ដូច្នោះ។</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>អ្នកផ្សាយរបស់វាចុះហត្ថលេខាឌីជីថលលើវា។ សោឌីជីថលរបស់អ្នកផ្សាយគឺ {key}។</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>ច្បាប់ចម្លងនេះមិនបានចុះហត្ថលេខាឌីជីថលដោយអ្នកផ្សាយទេ។</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>USB នេះត្រូវបានរៀបចំដោយ {office}។</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>ដើម្បីបើក៖ លើ Windows ចុចពីរដងលើ Sala.exe លើ Linux ចុចពីរដងលើ Sala។ លើទូរស័ព្ទ បើកថត «open-anywhere»។</translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation>ប្តូរសងខាង</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>បង្ហាញធំ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ស្តាប់</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>ផ្តល់ទៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>មើលភាពយន្ត</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>បន្ថែមរូបនេះក្នុងបញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>បន្ថែមទំព័រនេះក្នុងបញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>បន្ថែមរឿងគំនូរទាំងមូលក្នុងបញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>បន្ថែមកថាខណ្ឌនេះក្នុងបញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>បន្ថែមផ្នែកនេះក្នុងបញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>បន្ថែមអត្ថបទទាំងមូលក្នុងបញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>ភាសាទីពីរ៖ {language}</translation>
    </message>
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
        <translation>តែអត្ថបទប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>បានដកចេញពីបញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>ខ្ញុំត្រូវការអ្នកបកប្រែផ្ទាល់មាត់</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>បញ្ជីត្រូវបានសម្អាត</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>បានយកសញ្ញាសម្គាល់ចេញ</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>មើលរូបភាពធំៗ</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>អត្ថបទទាំងអស់ដែលអាចអាន</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>បញ្ជីនេះនៅរហូតដល់លោកអ្នកចាកចេញ។ វាមិនត្រូវបានកត់ទុកឡើយ។</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>បញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>បញ្ជីទទេ។ បើកអត្ថបទមួយ ហើយចុច + នៅក្បែរកថាខណ្ឌ។</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>បង្ហាញធំ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>សម្អាតបញ្ជី</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>អាន</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ផ្លាស់ឡើងលើ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ផ្លាស់ចុះក្រោម</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>បង្ហាញជាភាសា {language}៖ មិនទាន់បានបកប្រែ</translation>
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
        <source>Zoom in</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ឱ្យសម</translation>
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
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>បើកភាពយន្ត</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>កំពុងពិនិត្យមើលភាពយន្ត …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>ភាពយន្តនេះមិនមែនជាឯកសារដែលអ្នកបោះពុម្ពផ្សាយបានចុះហត្ថលេខាទេ។ វាមិនត្រូវបានបើកទេ។</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>កុំព្យូទ័រនេះគ្មានកម្មវិធីសម្រាប់បើកភាពយន្តទេ។</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>ភាពយន្តនឹងបើកក្នុងកម្មវិធីផ្សេងមួយទៀតរបស់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>កម្មវិធីនោះ និងកុំព្យូទ័រ អាចចងចាំថាមានគេបានមើលភាពយន្តនេះ។ Sala មិនអាចលុបវាបានទេ ហើយប៊ូតុងក្រហមមិនបិទកម្មវិធីនោះទេ។</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>រឿងដដែលនេះត្រូវបាននិទានជារូបភាពនៅទីនេះ ជាភាសារបស់អ្នក។</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>យកសញ្ញាសម្គាល់ចេញ</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>«{words}»៖ {number} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>កន្លែងមុន</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>កន្លែងបន្ទាប់</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>នេះមិនមែនជាឯកសារអត្តសញ្ញាណទេ។</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>ការិយាល័យ៖ ត្រា និងទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>បោះពុម្ពផ្សាយ {date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ប្រភព៖ {source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>បញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>កុំព្យូទ័រនេះ និងម៉ាស៊ីនបោះពុម្ពអាចរក្សាទុកច្បាប់ចម្លងនៃអ្វីដែលបោះពុម្ព។</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>គ្មានកន្លែងរក្សាទុកទេ។ សូមដោត USB រួចសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>ទីនោះមិនមានទំហំគ្រប់គ្រាន់ទេ។ ជ្រើសកន្លែងផ្សេង ឬធ្វើឱ្យទំនេរ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>មិនអាចសរសេរទៅទីនោះបានទេ។ ជ្រើសកន្លែងផ្សេង។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>កន្លែងនោះបាត់ហើយ។ ដោត USB ម្តងទៀត ឬជ្រើសកន្លែងផ្សេង។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>ម៉ាស៊ីនបោះពុម្ពមិនឆ្លើយតបទេ។ សូមមើលថាវាបើកឬនៅ ឬរក្សាទុក PDF។</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>មានឯកសារឈ្មោះនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>មានកូដ QR</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ឈ្មោះឯកសារ</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>ទំព័រទី {number} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>រកម៉ាស៊ីនបោះពុម្ពមិនឃើញទេ។ រក្សាទុក PDF ក្នុង USB ហើយបោះពុម្ពនៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>បានឈប់។ គ្មានអ្វីត្រូវបានរក្សាទុក ឬបោះពុម្ពទេ។</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>បានរក្សាទុក៖ {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>បានផ្ញើទៅម៉ាស៊ីនបោះពុម្ព។</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>រក្សាទុកជា {file}</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ជំនួសឯកសារនោះ</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>បោះពុម្ព ឬរក្សាទុក</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>ផ្នែកនេះ</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>អត្ថបទទាំងមូល</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>ទំព័រពេញ</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>រូបបួនក្នុងមួយទំព័រ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុកជា PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>ផ្នែកបន្ទាប់</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>ផ្នែកមុន</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>ទៅប៊ូតុង ឬតំណបន្ទាប់ ហើយចុច</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>គ្រាប់ចុច និងជំនួយ</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>កម្មវិធីនេះមិនសរសេរអ្វីលើកុំព្យូទ័រនេះ ហើយមិនផ្ញើអ្វីទៅណាទេ។</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>ធ្វើឱ្យអក្សរតូច</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>ទៅមុខវិញ</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>វាមិនអាចលុបអ្វីដែលអ្នកដទៃធ្វើបានទេ៖ កុំព្យូទ័រអាចចាំថាមានដោត USB និងបានបើក Sala។</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>ម៉ាស៊ីនបោះពុម្ព និងកុំព្យូទ័រដែលបញ្ជូនទៅវាអាចរក្សាទុកអ្វីដែលបានបោះពុម្ព។</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>អ្នកណាឃើញអេក្រង់ អ្នកនោះក៏ឃើញអ្វីដែលលោកអ្នកអាន។ ចុច Shift បីដង បិទអ្វីៗទាំងអស់ភ្លាម។</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>បង្ហាញបន្ថែម</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>រកឃើញផងដែរ</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>ខ្ញុំត្រូវការអ្នកបកប្រែផ្ទាល់មាត់។ សូមឱ្យខ្ញុំចង្អុលភាសារបស់ខ្ញុំលើអេក្រង់នេះ។</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>ខ្ញុំនិយាយភាសា{language}។ សូមរកអ្នកបកប្រែផ្ទាល់មាត់ឱ្យខ្ញុំផង។</translation>
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
    <message>
        <source>Pages</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>ភាពយន្ត</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation>ភាសាអ៊ូរឌូជាអក្សរ Naskh</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>សូមជ្រើសរើសភាសារបស់លោកអ្នក</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>អក្សរតូចជាងនេះ</translation>
    </message>
    <message>
        <source>Larger</source>
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
        <source>Strong contrast</source>
        <translation>ពណ៌ខុសគ្នាខ្លាំង</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>ស្តាប់</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>តើអ្នកចង់ស្តាប់ដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>បញ្ចេញសំឡេង</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>ដោយប្រើកាស</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>អានឮៗបន្ត</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ផ្អាក</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>ត្រឡប់ទៅកថាខណ្ឌមុន</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>ទៅកថាខណ្ឌបន្ទាប់</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>យឺតជាង</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>លឿនជាង</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>ឈប់អានឮៗ</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>សំឡេងម៉ាស៊ីន</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>អេក្រង់ងងឹត</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>មិនទាន់បកប្រែជាភាសា {language}</translation>
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
        <source>End</source>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>ចាកចេញភ្លាម</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>បន្ទាប់៖ {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
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
        <translation>បង្ហាញជាភាសា {language}៖ មិនទាន់បានបកប្រែ</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>បង្ហាញជាភាសា {language}៖ បានផ្លាស់ប្តូរ ក្រោយពេលបកប្រែ</translation>
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
        <source>Read on</source>
        <translation>អានបន្ត</translation>
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
        <translation>ត្រូវពិនិត្យម្តងទៀត មិនឱ្យហួសថ្ងៃទី {date}</translation>
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
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>ផ្តល់ទៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>ថតនៅក្នុង USB</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>កូដ QR សម្រាប់កាមេរ៉ា</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>ដោយខ្សែរវាងកុំព្យូទ័រ និងទូរស័ព្ទ៖ លើទូរស័ព្ទ អនុញ្ញាតឱ្យផ្ទេរឯកសារ។</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>ឬដោត USB ទៅក្នុងទូរស័ព្ទ ដោយប្រើក្បាលបំប្លែង៖ បើកវាដោយ «Files» នៃទូរស័ព្ទ។</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>កូដមុន</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>កូដបន្ទាប់</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>តម្រង់កាមេរ៉ាទូរស័ព្ទទៅកូដ។ កូដនេះមានពាក្យទាំងនោះផ្ទាល់ មិនត្រូវការអ៊ីនធឺណិតទេ។</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>ជ្រើស «ចម្លង» កុំជ្រើស «ស្វែងរក»៖ ការស្វែងរកនឹងបញ្ជូនពាក្យតាមអ៊ីនធឺណិត។</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>ថតនេះនៃ USB មានអត្ថបទសម្រាប់ទូរស័ព្ទ។ សូមចម្លងវាទៅទូរស័ព្ទ។</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>លើទូរស័ព្ទ បើក «{file}» នៅក្នុងថតនោះ។ មិនត្រូវការអ៊ីនធឺណិតទេ។</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>USB នេះគ្មានអ្វីសម្រាប់ទូរស័ព្ទជាភាសានេះទេ។</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>អ្នកណាកាន់ទូរស័ព្ទ អ្នកនោះអាចអានអ្វីដែលមានក្នុងទូរស័ព្ទ។</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>រូបទី {number} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>រូបមុន</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>រូបបន្ទាប់</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>នរណាក៏អាចបង្កើតវាបាន ហើយពាក្យរបស់វាអាចមិនពិត។ បើកវាតែពេលលោកអ្នកដឹងថានរណាឱ្យលោកអ្នក។ ទំព័ររបស់វានៅតែមានសញ្ញា។</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>«{work}» ត្រូវបានអ្នកផ្សាយដកវិញ ហើយមិនត្រូវបានបង្ហាញទេ៖ កុំពឹងផ្អែកលើវាទៀត។</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>ការិយាល័យបានដកអត្ថបទរបស់ខ្លួនវិញ៖ {work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>អ្នកផ្ញើដែលមិនស្គាល់នៅទីនេះ បានដកអត្ថបទរបស់ខ្លួនវិញ៖ {work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>កម្មវិធីនេះមិនស្គាល់អ្នកដែលធ្វើឯកសារនេះទេ ហើយគ្មានអ្នកណាធានាវាទេ៖ {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>ការកំណត់ខ្លះនៃ USB នេះ (sala.toml) មិនអាចអានបានទេ ដូច្នេះប្រើការកំណត់ធម្មតា។ សម្រាប់បុគ្គលិក៖ សូមរក្សាទុកម្តងទៀត។</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>«{file}» មានអត្ថបទមួយផ្សេងទៀតដែលប្រើឈ្មោះដូចអត្ថបទនៅទីនេះ។ អត្ថបទដែលមាននៅទីនេះត្រូវបានបង្ហាញ។</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>«{file}» ត្រូវបានធ្វើសម្រាប់ Sala ថ្មីជាងនេះ។ សូមសុំកម្មវិធីចម្លងថ្មីជាងនេះ។</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>«{file}» ខូច។ អ្វីដែលនៅអាចអានបាន បង្ហាញនៅទីនេះ។ សូមសុំ USB ចម្លងថ្មី។</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>មានអត្ថបទមួយមិនមែនរបស់អ្នកផ្សាយទេ តែមានចំណងជើងស្រដៀងអត្ថបទរបស់អ្នកផ្សាយ៖ {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>«{work}» នៅទីនេះជាកំណែថ្មីជាង ចុះថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>មិនអាចស្វែងរកក្នុង «{file}» បានទេ៖ លិបិក្រមរបស់វាបាត់ ឬខូច។ អ្វីៗទាំងអស់ក្នុងនោះនៅតែអាចអានបាន។ សូមសុំ USB ចម្លងថ្មី។</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>អត្ថបទមួយខូចនៅលើ USB នេះ ហើយមិនអាចបង្ហាញបានទេ។ សូមសុំ USB ចម្លងថ្មី។</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>មានអ្វីមួយមិនអាចបង្ហាញបាន ហើយត្រូវបានបិទ។ អ្វីៗផ្សេងទៀតទាំងអស់អាចអានបាន។</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>«{work}» មិនអាចបង្ហាញបាន ហើយត្រូវបានបិទ។ អ្វីៗផ្សេងទៀតទាំងអស់អាចអានបាន។</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>តើភាសាណាផ្សេងទៀតអាចជួយលោកអ្នកបាន?</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>អក្សរផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ដកឃ្លា</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>លុបអក្សរចុងក្រោយ</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>រកឃើញសម្រាប់៖ {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>រកឃើញ៖ {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>រកមិនឃើញអ្វីសម្រាប់ «{words}» ទេ។ សូមសាកពាក្យផ្សេង ពាក្យតិចជាងនេះ ឬមើលក្នុងពាក្យដែលគួរដឹង។</translation>
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
        <source>Keys on the screen</source>
        <translation>ក្តារចុចលើអេក្រង់</translation>
    </message>
    <message>
        <source>More</source>
        <translation>បន្ថែម</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>បញ្ចប់ពេលគ្មាននរណាប៉ះអ្វីរយៈពេលប៉ុន្មាននាទី</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>ភាសាដែលនៅមុនគេ</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>PIN ថ្មីសម្រាប់ទំព័របុគ្គលិក៖ លេខ 4 ទៅ 12 ខ្ទង់</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>សោឌីជីថលរបស់ការិយាល័យ ដែល USB នេះស្គាល់អត្ថបទ</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>សម្រាប់បុគ្គលិក។ វាត្រូវបានសរសេរទៅ USB មិនដែលសរសេរលើកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>PIN មានលេខ 4 ទៅ 12 ខ្ទង់។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>ដក PIN ចេញ</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>សរសេរទៅ USB</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>នេះមិនមែនជាសោឌីជីថលទេ។ សោឌីជីថលចាប់ផ្តើមដោយ RW ហើយមានអក្សរ និងលេខចំនួន 56។</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>ការកំណត់នៃ USB នេះ</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>ឈ្មោះការិយាល័យ សម្រាប់ឯកសារបោះពុម្ព</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>ទូរស័ព្ទការិយាល័យ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>មិនបញ្ចប់ទេ</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} នាទី</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>តើលោកអ្នកត្រូវការអ្វី?</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>សម្រាប់បុគ្គលិក</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>សូមវាយ PIN របស់ការិយាល័យ។</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>លុបលេខចុងក្រោយ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>ពិនិត្យ ឬចម្លង USB នេះ</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>កម្មវិធីនេះមិនស្គាល់អ្នកដែលធ្វើអត្ថបទនេះទេ ហើយគ្មានអ្នកណាធានាវាទេ។ អត្ថបទនេះអាចមិនពិត៖ កុំពឹងផ្អែកលើវា។</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>ពីការិយាល័យនេះ</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>មិនស្គាល់អ្នកផ្ញើ</translation>
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
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>អត្ថបទនេះមកពីការិយាល័យដែលបានផ្តល់ USB នេះ មិនមែនមកពីអ្នកផ្សាយ Sala ទេ។</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>សេចក្តីព្រាង មិនទាន់បានពិនិត្យ</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>មិនទាន់ផ្សព្វផ្សាយជាផ្លូវការ</translation>
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
        <translation>អត្ថបទនេះគួរតែត្រូវបានពិនិត្យម្តងទៀត មិនឱ្យហួសថ្ងៃទី {date}។ វាអាចហួសសម័យ៖ សូមសួរទីប្រឹក្សាច្បាប់។</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>អត្ថបទនេះគួរតែត្រូវបានពិនិត្យម្តងទៀត មិនឱ្យហួសថ្ងៃទី {date}។ វាអាចហួសសម័យ៖ សូមសួរគេ។</translation>
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
        <translation>ភាសាក្នុងអត្ថបទនេះ ត្រូវបានពិនិត្យដោយ {name} នៅថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>ច្បាប់ក្នុងអត្ថបទនេះ ត្រូវបានពិនិត្យដោយ {name} នៅថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>ច្បាប់ក្នុងអត្ថបទនេះមិនទាន់មានអ្នកពិនិត្យទេ។ សូមសួរទីប្រឹក្សាច្បាប់។</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>USB ពេញលេញ និងមិនខូចទេ ប៉ុន្តែឯកសារ PDF ចំនួន {number} មានអត្ថបទដែលត្រូវបានដកវិញ ឬចាស់ហើយ។ សូមលុបវា ឬចម្លងទៅ USB ម្តងទៀត។</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>ច្បាប់ចម្លងនេះមិនមែនជា USB ទេ៖ វាគ្មានបញ្ជីដែលបានចុះហត្ថលេខាឌីជីថលទេ ហើយមិនអាចពិនិត្យ ឬចម្លងវានៅទីនេះបានទេ។</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>បានឈប់។ នៅលើដ្រាយនោះផ្ទាល់ មានសរសេរថាច្បាប់ចម្លងរបស់វាមិនទាន់រួចរាល់ទេ។</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>កំពុងរៀបចំឱ្យដកដ្រាយចេញបាន</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>កំពុងមើលដ្រាយ</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>សំឡេងរបស់មនុស្សនឹងត្រូវចម្លងទៅជាមួយដែរ ហើយអាចស្គាល់ថាជានរណា៖</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>ដកចេញដោយសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>ឥឡូវនេះ លោកអ្នកអាចដក USB ចេញបាន។</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>ដ្រាយទាំងអស់ក្នុងពេលតែមួយ</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>សូមផ្ដាច់ USB តាមវិធីរបស់កុំព្យូទ័រនេះសិន រួចដកវាចេញ។</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>យកអត្ថបទមួយរបស់ការិយាល័យទៅជាមួយ៖ {title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>មិនបានចម្លងទេ៖ ខូច ឬគ្មានអ្នកណាដែលកម្មវិធីនេះស្គាល់បានចុះហត្ថលេខាឌីជីថលលើវាទេ។</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>ឯកសារទាំងនេះនៅលើដ្រាយមិនមែនរបស់ Sala ទេ ហើយនៅដដែល៖</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>កុំទុកចិត្ត USB នេះ៖ ឯកសារចំនួន {number} មិនដូចពេលដែលបានធ្វើទេ។ សូមធ្វើវាជាថ្មី ពី USB ដែលពេញលេញ និងមិនខូច។</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>ឯកសារចំនួន {number} នៃច្បាប់ចម្លងចាស់ជាងនេះ នឹងត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>ត្រូវបានដកវិញ ឬចាស់ហើយ</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>{drive} មានច្បាប់ចម្លងនេះរួចហើយ។ ឯកសារនីមួយៗនឹងត្រូវបានប្រៀបធៀប។</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>បញ្ជីរបស់ USB នេះត្រូវបានផ្លាស់ប្តូរ ឬគ្មានអ្នកណាដែលកម្មវិធីនេះស្គាល់បានចុះហត្ថលេខាឌីជីថលលើវាទេ។ កុំទុកចិត្តវា៖ សូមសុំ USB ថ្មី។</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>បៃដែលអានមកវិញពីដ្រាយ មិនដូចបៃដែលបានសរសេរទៅវាទេ៖ វាខូចហើយ។ កុំប្រើវា។</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>USB ថ្មីពេញលេញ និងមិនខូចទេ៖ បៃទាំងអស់ត្រូវបានអានឡើងវិញ ហើយដូចគ្នា។</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>USB នេះពេញលេញ និងមិនខូចទេ៖ ឯកសារចំនួន {number} នៅដូចពេលដែលបានធ្វើ។</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>ច្បាប់ចម្លងនេះមិនទាន់រួចរាល់ទេ។ សូមដោត USB ទាំងពីរ ហើយចម្លងម្តងទៀត។ វាអាចនៅខ្វះផ្នែកខ្លះ។</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>មិនគួរនៅទីនេះទេ</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>មិនអាចសរសេរទៅដ្រាយបានទេ។ មើលថាវាជាប់សោឬទេ ឬជ្រើសដ្រាយផ្សេង។</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>{drive} មិនមានទំហំគ្រប់គ្រាន់ទេ៖ ត្រូវការ {size} MB ប៉ុន្តែទំនេរតែ {free} MB។</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>ដ្រាយមិនមានទំហំគ្រប់គ្រាន់ទេ។ ធ្វើឱ្យទំនេរ ឬជ្រើសដ្រាយផ្សេង ហើយចម្លងម្តងទៀត។</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>ដ្រាយបាត់ហើយ។ សូមដោតវា ហើយចម្លងម្តងទៀត៖ វានឹងបន្តពីកន្លែងដែលបានឈប់។</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>សរសេរពីលើទំហំទំនេរនៃដ្រាយ</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>ជ្រើសដ្រាយ។ ឯកសារផ្សេងទៀតនៅលើវា នៅដដែល។</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>រកដ្រាយផ្សេងមិនឃើញទេ។ សូមដោត USB រួចសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>កំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>កំពុងសរសេរ</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>កំពុងសរសេរ៖ នៅសល់ប្រហែល {minutes} នាទី</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>កំពុងពិនិត្យ៖ នៅសល់ប្រហែល {minutes} នាទី</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>កំពុងអានឡើងវិញ៖ នៅសល់ប្រហែល {minutes} នាទី</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>ឯកសាររបស់ការិយាល័យដែលបានលុប នៅតែអាចអានបាននៅលើដ្រាយ ដោយកម្មវិធីពិសេស។ សូមសរសេរពីលើវា ឬឈប់ ហើយធ្វើ format ដ្រាយជាមុនសិន។</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>បានផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>បាត់</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>មិនអាចអានបាន</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>{drive}៖ នឹងសរសេរឯកសារចំនួន {number} ទំហំ {size} MB។ ទំនេរ {free} MB។</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive}៖ ពេញលេញ និងមិនខូច</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>ដ្រាយមានឯកសារមួយផ្សេងទៀតឈ្មោះ {file}។ ជ្រើសដ្រាយផ្សេង ឬផ្លាស់ទីឯកសារនោះ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>ឯកសារ {file} នៃ USB នេះខូច។ សូមចម្លងពី USB ដែលពេញលេញ និងមិនខូច។</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>USB នេះ</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>ឯកសារនីមួយៗត្រូវបានប្រៀបធៀបជាមួយបញ្ជី ដែលបានចុះហត្ថលេខាឌីជីថលនៅពេលធ្វើ USB។</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>ពិនិត្យ USB នេះ</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>ពិនិត្យ USB មួយទៀត</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>ធ្វើ USB មួយទៀត</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>អានកំណែថ្មីជាងពី USB មួយទៀត</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>ចម្លងឥឡូវនេះ</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>សម្រាប់ការិយាល័យ៖ ទាំងអស់</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>សម្រាប់យកទៅ៖ សុខភាព រឿង រឿងគំនូរ ពាក្យ។ គ្មានឈ្មោះការិយាល័យទេ</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>ផ្នែក {number} ក្នុងចំណោម {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>ពីរភាសា</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>ធ្នើសៀវភៅ</translation>
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
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>ចាកចេញភ្លាម</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>បញ្ជីរបស់ខ្ញុំ · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>បញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>បន្ថែម</translation>
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
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>អ្វីដែលលោកអ្នកអាចធ្វើនៅទីនេះ</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>សូមចុចភាសារបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>ចុចរូបដើម្បីបើក</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>ធ្វើឱ្យអក្សរធំ</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>មើលពីរភាសាទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>ចុចពណ៌ក្រហមដើម្បីចេញភ្លាម</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>គ្រាប់ចុចទាំងអស់</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>អំពី Sala</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>សម្រាប់បុគ្គលិក</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>មិនទាន់បានកំណត់ PIN ទេ៖ អ្នកណាក៏អាចផ្លាស់ប្តូរការកំណត់ទាំងនេះបាន។ សូមកំណត់ PIN ក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>នេះមិនមែនជា PIN របស់ការិយាល័យនេះទេ។ សូមព្យាយាមម្តងទៀត ឬសួរការិយាល័យ។</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>បានសរសេរទៅ USB។</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>ទោះយ៉ាងណា ក៏បើក</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>កន្លែងដែលមានពាក្យនេះ</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>មិនអាចសរសេរទៅ USB បានទេ។ សូមមើលថាវាជាប់សោ ឬពេញឬអត់។ គ្មានអ្វីផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>កុំព្យូទ័រនេះគ្មានឧបករណ៍បំពងសំឡេងដែលអាចប្រើបាននៅពេលនេះទេ។</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>មិនអាចបើក «{file}» នៅទីនេះបានទេ។ ឯកសារសម្រាប់ Sala មានឈ្មោះបញ្ចប់ដោយ .sala ។</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>ច្បាប់ចម្លងនេះមិនអាចបង្ហាញអក្សរនៃភាសានេះបានទេ។ សូមសុំ USB ចម្លងថ្មី។</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>យើងមិនទាន់មានអត្ថបទជាភាសា {language} នៅឡើយទេ។ តើភាសាណាផ្សេងទៀតអាចជួយលោកអ្នក?</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>ពាក្យទាំងអស់</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>តើលោកអ្នកនៅទីនេះនៅឡើយទេ? ក្នុង {seconds} វិនាទី អ្វីៗទាំងអស់នឹងបិទ។</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>ចុចគ្រាប់ចុចណាមួយ ឬប៉ះអេក្រង់ ដើម្បីបន្ត។</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>ជ្រើសរើសភាសាទីពីរ</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>មិនទាន់មានអ្វីៗទាំងអស់ជាភាសា {language} នៅឡើយទេ។ តើភាសាណាផ្សេងទៀតអាចជួយលោកអ្នក?</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>អេក្រង់ទីពីរបាត់ហើយ៖ អ្វីៗទាំងអស់បង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>គ្មានអ្វីសម្រាប់អាននៅទីនេះទេ។ សូមសុំច្បាប់ចម្លងថ្មី ពីអ្នកដែលបានឱ្យ USB នេះដល់លោកអ្នក។</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>ជាភាសា {language}</translation>
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
        <translation>ចំនួនទំព័រ៖ {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>ចំនួនផ្នែក៖ {count}</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>បន្តពីផ្នែក {number}</translation>
    </message>
</context>
</TS>
