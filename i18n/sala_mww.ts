<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mww" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>Txog Sala</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>Txhua yam nyob hauv no yog xov uas sawv daws nyeem tau.</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>Tsis muaj neeg tej ntaub ntawv ntiag tug nyob hauv no. Nws tsis paub leej twg nyeem, tsis sau dab tsi rau hauv lub computer no thiab tsis xa dab tsi mus.</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>Nws qhia xov xwb, thiab tsis yog kev pab tswv yim txog kev cai lij choj. Ib zaj ntawv uas tsis tau muaj leej twg tshuaj xyuas yuav qhia li ntawd.</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>Duab</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Qhia kom loj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Luam tawm</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Mloog</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>Muab rau lub xov tooj</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>Hom lus thib ob: {language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Kuv xav tau ib tug neeg txhais lus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pab</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>Daim ntawv teev no nyob txog thaum koj tawm. Tsis muaj sau cia li.</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Kuv daim ntawv teev</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Qhia kom loj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Luam tawm</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Nyeem</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>Ua lus {language}: tseem tsis tau txhais</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Nplooj {number} ntawm {total}</translation>
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
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Ntu {number} ntawm {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cov ntsiab lus</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>Luam</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Muab tso</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>Daim ntawv no tsis yog daim npav ID.</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>Kuv daim ntawv teev</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Tsis yog tam sim no</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>Lub computer no thiab lub tshuab luam ntawv tej zaum yuav khaws ib daim qauv ntawm yam uas luam tawm.</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>Tsis muaj chaw khaws cia. Ntxig ib lub USB thiab sim dua.</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>Qhov ntawd tsis muaj chaw txaus. Xaiv lwm qhov los sis ua kom muaj chaw; tsis tau khaws cia dab tsi.</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>Sau tsis tau rau qhov ntawd. Xaiv lwm qhov; tsis tau khaws cia dab tsi.</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>Qhov chaw ntawd ploj lawm. Ntxig lub USB dua los sis xaiv lwm qhov; tsis tau khaws cia dab tsi.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>Lub tshuab luam ntawv tsis teb. Saib seb nws puas qhib, los sis khaws ib qho PDF.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Twb muaj ib qho file npe no lawm.</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>Nrog QR code</translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Nplooj {number} ntawm {total}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>Nrhiav tsis pom lub tshuab luam ntawv. Khaws ib qho PDF rau hauv USB thiab luam lwm qhov.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>Nres lawm. Tsis tau khaws cia los sis luam tawm dab tsi.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Khaws cia lawm: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Xa mus rau lub tshuab luam ntawv lawm.</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Khaws cia ua {file}</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Luam tawm los sis khaws cia</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Feem no</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Tag nrho zaj ntawv</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Khaws cia ua PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Luam tawm</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Nres</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nplooj tom ntej</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>Ntu tom ntej</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Ntu ua ntej no</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>Qhov program no tsis sau dab tsi rau hauv lub computer no thiab tsis xa dab tsi mus qhov twg.</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>Ua kom cov tsiaj ntawv me dua</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>Nws lwv tsis tau yam uas lwm tus ua: lub computer tej zaum yuav nco tias tau muaj ib lub USB ntxig thiab Sala tau qhib.</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>Lub tshuab luam ntawv, thiab lub computer uas xa mus rau nws, tej zaum yuav khaws yam uas tau luam tawm.</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>Leej twg pom lub screen, nws pom yam uas koj nyeem. Nias Shift peb zaug, txhua yam kaw tam sim ntawd.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>Qhia ntxiv</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Kuj nrhiav tau</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>Kuv xav tau ib tug neeg txhais lus. Cia kuv taw qhia kuv hom lus rau koj saib hauv lub screen no.</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>Kuv hais lus {language}. Thov nrhiav ib tug neeg txhais lus rau kuv.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Phau ntawv</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation>Xov xwm</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Xaiv koj hom lus</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>Ntawv me dua</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ntawv loj dua</translation>
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
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>Mloog</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>Koj xav mloog li cas?</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>Qhib nrov</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>Siv lub mloog pob ntseg</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>Nyeem nrov ntxiv mus</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Nres ib pliag</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>Rov qab ib nqe</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>Mus ib nqe tom ntej</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Qeeb dua</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Nrawm dua</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Tsum nyeem nrov</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>Suab tshuab</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>Tseem tsis tau txhais ua {language}</translation>
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
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Tawm tam sim no</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>Tom ntej: {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>Kaw</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>Feem no puas lawm hauv lub USB no. Lwm feem tseem nyeem tau. Thov ib lub USB tshiab.</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>Ua lus {language}: tseem tsis tau txhais</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>Ua lus {language}: tau hloov tom qab txhais lawm</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Nplooj {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nco tseg</translation>
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
        <source>Do this today</source>
        <translation>Ua qhov no hnub no</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Nyeem ntxiv</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>Txog zaj ntawv no</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>Txoj cai raws li {date}</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>Yuav tshuaj xyuas dua ua ntej {date}</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
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
        <translation>Muab rau lub xov tooj</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>Lub folder hauv USB</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>QR code rau lub koob yees duab</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>Siv txoj xov txuas lub computer thiab lub xov tooj: hauv lub xov tooj, tso cai xa cov file.</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>Los yog ntxig lub USB rau lub xov tooj nrog lub adapter: qhib nrog “Files” ntawm lub xov tooj.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Tus code ua ntej</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Tus code tom ntej</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>Tig lub koob yees duab ntawm lub xov tooj rau tus code. Cov lus nyob hauv nws: tsis siv internet.</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>Xaiv “luam”, tsis txhob xaiv “nrhiav”: kev nrhiav yuav xa cov lus mus hauv internet.</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>Lub folder no hauv USB muaj cov ntawv rau xov tooj. Luam nws rau lub xov tooj.</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>Hauv lub xov tooj, qhib “{file}” hauv lub folder ntawd. Tsis siv internet.</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>Lub USB no tsis muaj dab tsi rau xov tooj ua hom lus no.</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>Leej twg tuav lub xov tooj, nws nyeem tau yam uas nyob hauv.</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>Daim duab {number} ntawm {total}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Daim duab ua ntej</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Daim duab tom ntej</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>Leej twg los ua tau nws, thiab tej lus hauv nws tej zaum tsis tseeb. Tsuas qhib yog koj paub leej twg muab rau koj. Nws cov nplooj yuav muaj cim tas li.</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>Tsis muaj ib tug uas qhov program no paub lees paub qhov file no: {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>Qee yam kev teeb tsa ntawm lub USB no (sala.toml) nyeem tsis tau; siv cov qub. Rau cov neeg ua haujlwm: muab khaws dua.</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}” puas lawm. Yam uas tseem nyeem tau muaj qhia ntawm no. Thov ib lub USB tshiab.</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>Muaj ib zaj ntawv uas tsis yog tus tshaj tawm li, tiam sis lub npe zoo li tus tshaj tawm ib zaj: {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>Muaj ib yam qhia tsis tau thiab raug kaw lawm. Tag nrho lwm yam tseem nyeem tau.</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>“{work}” qhia tsis tau thiab raug kaw lawm. Tag nrho lwm yam tseem nyeem tau.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>Lwm hom lus twg pab tau koj?</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>Lwm cov ntawv</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Qhov khoob</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Rho tus ntawv kawg tawm</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>Nrhiav tau: {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Nrhiav tau: {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>Nrhiav tsis pom “{words}”. Sim lwm cov lus, los sis kom tsawg lus dua, los sis saib hauv “Cov lus tsim nyog paub”.</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>Nrhiav ua txhua hom lus</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Cov ntawv nias hauv lub vijtsam</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ntxiv</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>Lub chaw ua hauj lwm tus xov tooj</translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} feeb</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>Koj xav tau dab tsi?</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>Tsis muaj ib tug uas qhov program no paub lees paub zaj ntawv no. Tej zaum nws tsis tseeb: tsis txhob tso siab rau.</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>Los ntawm lub chaw ua hauj lwm no</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Tsis paub leej twg xa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Tseem tsis tau tiav</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>Muaj ib feem qub lawm</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Tej zaum qub lawm</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>Tseem tsis tau tiav, tsis tau tshuaj xyuas</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>Hnub tim ntawm lub computer no tsis yog lawm. Tej zaum zaj ntawv no qub lawm: nug ib tug neeg pab tswv yim txog kev cai lij choj.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>Hnub tim ntawm lub computer no tsis yog lawm. Tej zaum zaj ntawv no qub lawm: nug luag.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>Zaj ntawv no tsim nyog raug tshuaj xyuas dua ua ntej {date}. Tej zaum nws qub lawm: nug ib tug neeg pab tswv yim txog kev cai lij choj.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>Zaj ntawv no tsim nyog raug tshuaj xyuas dua ua ntej {date}. Tej zaum nws qub lawm: nug luag.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>Zaj ntawv no tseem tsis tau tiav. Tseem tsis tau muaj leej twg tshuaj xyuas. Tsis txhob tso siab rau zaj ntawv no ib zaj xwb: nug ib tug neeg pab tswv yim txog kev cai lij choj.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>Zaj ntawv no tseem tsis tau tiav. Tseem tsis tau muaj leej twg tshuaj xyuas.</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>Muaj tej feem ntawm zaj ntawv no tseem tsis tau tshuaj xyuas.</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>Muaj tej nqe hloov tom qab txhais lawm. Muaj qhia ua lwm hom lus.</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>Tseem tsis tau muaj leej twg tshuaj xyuas txoj cai hauv zaj ntawv no. Nug ib tug neeg pab tswv yim txog kev cai lij choj.</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>Cov suab ntawm tib neeg kuj yuav raug luam thiab; yuav paub tau tias yog leej twg:</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>Tam sim no koj rho tau lub USB tawm.</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>Tsis txhob ntseeg lub USB no: {number} lub file tsis zoo li thaum ua. Ua dua los ntawm ib lub uas zoo.</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>Lub USB no daim ntawv teev tau raug hloov, los sis tsis muaj ib tug uas qhov program no paub kos npe. Tsis txhob ntseeg: thov ib lub USB tshiab.</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>Lub USB no zoo: {number} lub file zoo li thaum ua.</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Tab tom tshuaj xyuas</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Tab tom sau</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>Tab tom sau: tshuav li {minutes} feeb</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>Tab tom tshuaj xyuas: tshuav li {minutes} feeb</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>Tab tom rov nyeem: tshuav li {minutes} feeb</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation>hloov lawm</translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nyeem tsis tau</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>Lub file {file} hauv lub USB no puas lawm. Luam los ntawm ib lub USB uas zoo.</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>Lub USB no</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>Tshuaj xyuas lub USB no</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>Ua ib lub USB ntxiv</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Ntu {number} ntawm {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>Ob hom lus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rov qab</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Txee ntawv</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Nrhiav</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Xaiv koj hom lus</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Xim</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Tawm tam sim no</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>Kuv daim ntawv teev · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>Neeg txhais lus</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>Tsiaj ntawv</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Kuv daim ntawv teev</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ntxiv</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>Koj cov cai</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Me nyuam yaus</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kev noj qab haus huv</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation>Xov xwm</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>Cov lus tsim nyog paub</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>Siv duab piav</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>Yam uas koj ua tau ntawm no</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>Nias koj hom lus</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>Nias ib daim duab kom qhib</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>Ua kom cov tsiaj ntawv loj dua</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>Saib ob hom lus ua ke</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>Nias qhov liab kom tawm tam sim ntawd</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>Txog Sala</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>Lub khoos phis tawj no tsis muaj lub tso suab uas siv tau tam sim no.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>Qhib tsis tau “{file}” ntawm no. Cov ntaub ntawv rau Sala muaj npe xaus nrog .sala.</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>Peb tseem tsis tau muaj ntawv ua lus {language}. Lwm hom lus twg pab tau koj?</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Tag nrho cov lus</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>Koj puas tseem nyob ntawm no? Hauv {seconds} vib nas this txhua yam yuav kaw.</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>Nias ib lub key los sis kov lub screen kom nyob.</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>Xaiv hom lus thib ob</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>Tseem tsis tau sau txhua yam ua lus {language}. Lwm hom lus twg pab tau koj?</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>Tsis muaj dab tsi nyeem ntawm no. Nug tus neeg uas muab lub USB no rau koj seb puas muaj ib lub tshiab.</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Ua lus {language}</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>Zaj ntawv no tsis muaj nyob hauv lub USB no.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>Qhib “{work}”</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>Muaj {count} daim duab</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Muaj {count} lo lus</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Nplooj: {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>Muaj {count} ntu</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>Nyeem ntxiv ntawm ntu {number}</translation>
    </message>
</context>
</TS>
