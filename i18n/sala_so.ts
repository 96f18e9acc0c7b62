<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>Ku saabsan Sala</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>Sala waa barnaamij akhris oo bilaash ah oo aan internet u baahnayn: sharraxaad xeerarka ku saabsan, caafimaad, sheeko-sawireed iyo sheekooyin, oo luqado badan ku qoran.</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>Wax kasta oo ku jira waa macluumaad dadweynaha u furan, qof kastana wuu akhrin karaa.</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>Xog qof gaar ah ku saabsan kuma jirto. Ma oga cidda akhrinaysa, kombiyuutarkan waxba kuma qoro, waxbana ma diro.</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>Macluumaad buu bixiyaa, mana aha talo sharci. Qoraal aan cidna hubin isaga ayaa arrintaas sheega.</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>Daabacihiisa ayaa si dijitaal ah u saxiixa; furaha daabacuhu waa {key}.</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>Nuqulkan daabacena si dijitaal ah uma saxiixin.</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>USB-gan waxaa diyaariyay {office}.</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>Si aad u furto: Windows laba jeer ku dhufo Sala.exe, Linux laba jeer ku dhufo Sala; telefoonka ka fur galka “open-anywhere”.</translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>Sawir</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation>Is weydaari</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Weyni u tus</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Daabac</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dhegayso</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>Telefoon sii</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Filimka daawo</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>Sawirkan ku dar liiskayga</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>Boggan ku dar liiskayga</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>Sheekada sawirrada oo dhan ku dar liiskayga</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>Tuducdan ku dar liiskayga</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>Qaybtan ku dar liiskayga</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>Qoraalka oo dhan ku dar liiskayga</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>Luqadda labaad: {language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Bogga oo dhan</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>Sawir sawir</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Qoraalka oo keliya</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>Waa laga saaray liiskayga</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Waxaan u baahanahay turjubaan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Caawimaad</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>Liiska waa la madhiyey</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>Calaamadaha waa laga qaaday</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>Sawirrada weynaan u eeg</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>Wax kasta oo la akhriyi karo</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>Ka saar</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>Liiskan wuxuu jiraa ilaa aad ka baxdo. Weligiis lama qoro.</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Liiskayga</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>Liisku waa madhan yahay. Fur qoraal oo riix + ee tuducda agteeda.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Weyni u tus</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Daabac</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Madhi liiska</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Akhri</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Kor u qaad</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Hoos u dhig</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>Waxaa lagu muujiyey {language}: weli lama turjumin</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>Bogga {number} ee {total}, sawirka {panel} ee {panels}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Bogga {number} ee {total}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Ka hor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Xiga</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Weynee</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Yaree</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ku habee</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Qaybta {number} ee {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Tusmo</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>Koobi garee</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dhaji</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>Filimka fur</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>Filimka waa la baarayaa …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>Filimkan ma aha kii uu daabacuhu saxiixay. Lama furayo.</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>Kombiyuutarkan ma laha barnaamij filimada.</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>Filimku wuxuu ka furmayaa barnaamij kale oo kombiyuutarkan ku jira.</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>Barnaamijkaas iyo kombiyuutarku waxay xusuusan karaan in filimka la daawaday. Sala ma tirtiri karto, badhanka casna ma xidho barnaamijkaas.</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>Isla sheekadaas halkan waxaa loogu sheegay sawirro, luqaddaada.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>Ka qaad calaamadaha</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>“{words}”: {number} / {total}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Meesha hore</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Meesha xigta</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>Tani ma aha warqad aqoonsi.</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>Xafiiska: shaabbad iyo telefoon</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>La daabacay {date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Isha: {source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>Liiskayga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ka noqo</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>Kombiyuutarkan iyo mashiinka daabacaaddu (printer) waxay hayn karaan nuqul ka mid ah waxa la daabaco.</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>Ma jirto meel lagu kaydiyo. Geli USB oo mar kale isku day.</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>Halkaas boos ku filan kuma yaallo. Dooro meel kale ama boos banee; waxba lama kaydin.</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>Meeshaas waxba laguma qori karo. Mid kale dooro; waxba lama kaydin.</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>Meeshaasi ma joogto. USB-ga mar kale geli ama mid kale dooro; waxba lama kaydin.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>Mashiinka daabacaaddu (printer) ma jawaabo. Eeg inuu shidan yahay, ama PDF kaydi.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Fayl magacan leh ayaa horay u jiray.</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>Oo leh koodh QR</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Magaca faylka</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Bogga {number} ee {total}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>Mashiin daabacaad (printer) lama helin. PDF ku kaydi USB oo meel kale ku daabac.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>Waa la joojiyay. Waxba lama kaydin, lamana daabicin.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Waa la kaydiyay: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Waxaa loo diray mashiinka daabacaadda (printer).</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Ku kaydi magaca {file}</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Beddel faylka</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Daabac ama kaydi</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Qaybtan</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Qoraalka oo dhan</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>Bogag dhan</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>Afar sawir boggiiba</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ahaan u kaydi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Daabac</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Jooji</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Bogga hore</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Bogga xiga</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>Qaybta xigta</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Qaybtii hore</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>U gudub badhanka ama xiriiriyaha xiga oo riix</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Furayaasha iyo caawimaad</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>Barnaamijkani waxba kuma qoro kombiyuutarkan, meelnana waxba uma diro.</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>Xarfaha yaree</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Horay u soco mar kale</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>Ma tirtiri karo waxa kuwa kale sameeyaan: kombiyuutarku wuu xasuusan karaa in USB la geliyay oo Sala la furay.</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>Mashiinka daabacaadda (printer) iyo kombiyuutarka u diraa waxay hayn karaan wixii la daabacay.</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>Qofkii shaashadda arka wuxuu arkaa waxa aad akhrinayso. Shift saddex jeer wax walba isla markiiba way xirtaa.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>Muuji wax kale</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Sidoo kale</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>Waxaan u baahanahay turjubaan. Aan luqaddayda kaa tuso shaashaddan.</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>Waxaan ku hadlaa {language}. Fadlan turjubaan ii raadiya.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>Sharaxaad fudud</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buug</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>Sheeko-sawireed</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Sheeko</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Warbixin</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Maqaal</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Warar</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Liiska erayada</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bogag</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filim</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation>Urdu far Naskh ah</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Dooro luqaddaada</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>Far ka yar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Far ka weyn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Iftiin</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mugdi</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Kala-muuqasho xoog leh</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>Dhegayso</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>Sidee baad rabtaa inaad u dhegaysato?</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>Cod dheer</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>Dhegaha la gashado</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>Sii wad akhriska codka ah</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Hakad</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>Dib u noqo hal tuduc</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>U gudub tuducda xigta</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Ka gaabi</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Ka dheeree</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Jooji akhriska codka ah</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>Cod mashiin</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>Shaashad madow</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} ka mid ah {total}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>Weli looma turjumin {language}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Ka hor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Xiga</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Dhammee</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Hadda ka bax</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>Xiga: {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>Xir</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>Qaybtani way ku kharribantahay USB-gan. Qaybaha kale weli waa la akhrin karaa. Codso nuqul cusub oo USB ah.</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>Waxaa lagu muujiyey {language}: weli lama turjumin</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>Waxaa lagu muujiyey {language}: wuu isbeddelay kaddib markii la turjumay</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Bogga {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ogow</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Digniin</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Talo</translation>
    </message>
    <message>
        <source>Do this today</source>
        <translation>Maanta tan samee</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Sii akhri</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>Ku saabsan qoraalkan</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>Sharciga sidii uu ahaa {date}</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>Waa in mar kale la hubiyo ugu dambayn {date}</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>Waxaa daabacay {publisher}, {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Shatiga: {licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ilo</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} ka mid ah {total}</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>Telefoon sii</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>Galka USB-ga ku jira</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>Koodhadh QR oo kaamirada</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>Xadhig u dhexeeya kombiyuutarka iyo telefoonka: telefoonka ka oggolow in faylasha la guuriyo.</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>Ama USB-ga telefoonka ku geli adabtar: ku fur “Files” ee telefoonka.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Koodhka hore</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Koodhka xiga</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>Kaamirada telefoonka ku jeedi koodhka. Waxa ku jira erayada laftooda: internet looma baahna.</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>Dooro “koobi garee”, ha dooran “raadi”: raadintu waxay erayada ku diri doontaa internetka.</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>Galkan USB-ga waxaa ku jira qoraallada telefoonnada. U koobi garee telefoonka.</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>Telefoonka ka fur “{file}” oo galka ku dhex jira. Internet looma baahna.</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>USB-gan waxba kuma jiraan oo telefoon loogu talagalay luqaddan.</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>Qofkii telefoonka gacanta ku qabta wuu akhrin karaa waxa ku jira.</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>Sawirka {number} ee {total}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Sawirka ka horreeya</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Sawirka xiga</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>Qof kasta ayaa samayn kara, erayadiisuna been bay noqon karaan. Fur keliya haddii aad taqaan cidda ku siisay. Bogaggiisu calaamad bay lahaanayaan.</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>“{work}” waxaa dib u qaatay daabacihiisa lamana muujinayo: ha ku tiirsanaan mar dambe.</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>Xafiisku wuxuu dib u qaatay qoraal uu isagu leeyahay: {work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>Dire aan halkan laga aqoon ayaa dib u qaatay qoraal uu isagu leeyahay: {work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>Cid barnaamijkani yaqaan ma dammaanad qaadin faylkan: {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>Qaar ka mid ah dejinta USB-kan (sala.toml) lama akhrin karo; waxaa la isticmaalay kuwa caadiga ah. Shaqaalaha: mar kale kaydiya.</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>“{file}” wuxuu hayaa qoraal kale oo leh magaca mid halkan yaalla. Waxaa la muujinayaa kan halkan yaalla.</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>“{file}” waxaa loo sameeyey Sala ka cusub. Codso nuqul ka cusub oo barnaamijka ah.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}” wuu kharriban yahay. Waxa weli la akhrin karo ayaa halkan lagu muujiyey. Codso nuqul cusub oo USB ah.</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>Qoraal aan daabacuhu lahayn ayaa leh cinwaan u eg mid ka mid ah kuwa daabacaha: {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>“{work}” halkan waxay ku tahay nuqul ka cusub, oo ah {date}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>“{file}” wax lagama dhex raadin karo: tusihiisa waa la la&apos;yahay ama wuu kharribmay. Wax kasta oo ku jira weli waa la akhrin karaa. Codso nuqul cusub oo USB ah.</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>Qoraal ayaa ku kharriban USB-gan lamana muujin karo. Codso nuqul cusub oo USB ah.</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>Wax baa la tusi kari waayay oo waa la xiray. Wax kasta oo kale waa la akhrin karaa.</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>“{work}” lama tusi karin oo waa la xiray. Wax kasta oo kale waa la akhrin karaa.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>Luqaddee kale ayaa ku caawinaysa?</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>Xarfo kale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Meel bannaan</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Tirtir xarafka ugu dambeeya</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>La helay: {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>La helay: {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>Waxba lagama helin “{words}”. Isku day erayo kale ama erayo ka yar, ama ka eeg Erayo la barto.</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>Ku raadi luqad kasta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tirtir</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Kiiboodhka shaashadda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Wax kale</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>Fadhigu wuu dhammaadaa marka aan cidna waxba taaban daqiiqado intan ah</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>Luqadaha ugu horreeya</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>PIN cusub oo bogagga shaqaalaha: 4 ilaa 12 lambar</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>Furayaasha xafiisyada qoraalladooda USB-gan lagu yaqaan</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>Shaqaalaha. Waxaa lagu qoraa USB-ga, weligeed kombiyuutarkan laguma qoro.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>PIN wuxuu leeyahay 4 ilaa 12 lambar. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Ka saar PIN-ka</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>Ku qor USB-ga</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>Tani fure ma aha. Furuhu wuxuu ku bilaabmaa RW wuxuuna leeyahay 56 xaraf iyo tiro.</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>Dejinta USB-gan</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>Magaca xafiiska, waraaqaha la daabaco</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>Telefoonka xafiiska</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Marnaba</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} daqiiqo</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>Maxaad u baahan tahay?</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>Shaqaalaha</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>Ku qor PIN-ka xafiiska.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Tirtir lambarka ugu dambeeya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fur</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>Hubi USB-gan ama nuqul ka samee</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>Cid barnaamijkani yaqaan ma dammaanad qaadin qoraalkan. Been buu noqon karaa: ha ku tiirsanaan.</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>Xafiiskan ka yimid</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Diraha lama yaqaan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qabyo-qoraal</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>Luqadda waa la hubiyey</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>Sharciga waa la hubiyey</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>Qayb baa duugowday</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Waxaa laga yaabaa inuu duugoobay</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>Qoraalkani wuxuu ka yimid xafiiska bixiyay USB-gan, kama iman daabacaha Sala.</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>Qabyo, weli lama hubin</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Weli lama soo saarin</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>Taariikhda kombiyuutarkan waa khaldan tahay. Waxaa laga yaabaa in qoraalkani duugoobay: weydii la-taliye sharci.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>Taariikhda kombiyuutarkan waa khaldan tahay. Waxaa laga yaabaa in qoraalkani duugoobay: wax weydii.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>Qoraalkan waxay ahayd in mar kale la hubiyo ugu dambayn {date}. Waxaa laga yaabaa inuu duugoobay: weydii la-taliye sharci.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>Qoraalkan waxay ahayd in mar kale la hubiyo ugu dambayn {date}. Waxaa laga yaabaa inuu duugoobay: wax weydii.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>Qoraalkani waa qabyo-qoraal. Cidna ma hubin. Ha isku halleyn isaga keligiis: weydii la-taliye sharci.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>Qoraalkani waa qabyo-qoraal. Cidna ma hubin.</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>Qaybo ka mid ah qoraalkan lama hubin.</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>Baaragaraafyo qaarkood way isbeddeleen kaddib markii la turjumay. Waxaa lagu muujiyey luqad kale.</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>Luqadda qoraalkan waxaa hubiyey {name}, taariikhdu markay ahayd {date}.</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>Sharciga qoraalkan ku jira waxaa hubiyey {name}, taariikhdu markay ahayd {date}.</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>Sharciga qoraalkan ku jira lama hubin. Weydii la-taliye sharci.</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>USB-gu waa dhan yahay, laakiin {number} fayl oo PDF ah waxaa ku jira qoraallo dib loo qaatay ama duugoobay. Tirtir, ama mar kale USB-ga nuqul ku samee.</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>Nuqulkani USB ma aha: ma laha liis si dijitaal ah loo saxiixay, halkanna laguma hubin karo, nuqulna lagama samayn karo.</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>Waa la joojiyay. USB-ga kale laftiisa ayaa sheegaya in nuqulkiisu uusan dhammaan.</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>USB-ga kale waxaa loo diyaarinayaa in la saaro</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>USB-ga kale waa la eegayaa</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>Codadka dadka ayaa sidoo kale la koobiyeyn doonaa; waa lagu aqoonsan karaa:</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Si ammaan ah u saar</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>Hadda USB-ga waad soo siibi kartaa.</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>Dhammaan USB-yada isku mar</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>USB-ga u saar sida kombiyuutarkan loogu saaro, ka dibna soo siib.</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>Sii qaado qoraal xafiiska: {title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>Lama nuqulin: wuu kharriban yahay, ama cid barnaamijkani yaqaan si dijitaal ah uma saxiixin.</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>Faylashan USB-ga ku jira Sala ma laha, sidooda ayayna ahaanayaan:</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>Ha aaminin USB-gan: {number} fayl ma aha sidii loo sameeyay. Dib uga samee USB dhan oo aan kharribnayn.</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>{number} fayl oo nuqul ka duugsan ka mid ah waa la tirtiri doonaa.</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>dib loo qaatay ama duugoobay</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>{drive} nuqulkan hore ayuu ugu jiray. Fayl kasta waa la barbardhigi doonaa.</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>Liiska USB-gan waa la beddelay, ama cid barnaamijkani yaqaan si dijitaal ah uma saxiixin. Ha aaminin: codso USB cusub.</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>USB-ga kale wuxuu soo celinayaa byte aan ahayn kuwii lagu qoray: wuu jaban yahay. Ha isticmaalin.</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>USB-ga cusub wuu dhan yahay, mana kharribna: byte kasta dib baa loo akhriyay, waana isku mid.</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>USB-gani wuu dhan yahay, mana kharribna: {number} fayl waa sidii loo sameeyay.</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>Nuqulkan ma dhammaan. Geli labada USB oo mar kale nuqul samee; waxaa laga yaabaa inay qaybo ka maqan yihiin.</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>meeshiisu halkan ma aha</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>USB-ga kale wax laguma qori karo. Eeg inuu xiran yahay, ama mid kale dooro.</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>{drive} boos ku filan kuma yaallo: {size} MB ayaa loo baahan yahay, {free} MB ayaa bannaan.</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>USB-ga kale boos ku filan kuma yaallo. Boos banee ama mid kale dooro, mar kalena nuqul samee.</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>USB-ga kale ma joogo. Geli oo mar kale nuqul samee: meeshii uu ku istaagay ayuu ka sii soconayaa.</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>Ku dul qor meesha bannaan ee USB-ga</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>Dooro USB-ga kale. Faylasha kale ee ku jira sidooda ayay ahaanayaan.</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>USB kale lama helin. Geli USB oo mar kale isku day.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Waa la hubinayaa</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Waa la qorayaa</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>Waa la qorayaa: qiyaastii {minutes} daqiiqo ayaa hartay</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>Waa la hubinayaa: qiyaastii {minutes} daqiiqo ayaa hartay</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>Dib baa loo akhrinayaa: qiyaastii {minutes} daqiiqo ayaa hartay</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>Faylashii xafiiska ee la tirtiray weli waxaa lagu akhrin karaa barnaamijyo gaar ah. Ku dul qor, ama jooji oo marka hore USB-ga format ku samee.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>waa la beddelay</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>waa la la&apos;yahay</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lama akhrin karo</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>{drive}: {number} fayl ayaa la qori doonaa, {size} MB; {free} MB ayaa bannaan.</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive}: waa dhan yahay</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>USB-ga kale waxaa ku jira fayl kale oo magaciisu yahay {file}. Mid kale dooro, ama faylka meel kale u wareeji; waxba lama beddelin.</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>Faylka {file} ee USB-gan wuu kharriban yahay. Nuqul ka samee USB dhan oo aan kharribnayn.</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>USB-gan</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>Fayl kasta waxaa la barbardhigaa liiskii si dijitaal ah loo saxiixay markii USB-ga la sameeyay.</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>Hubi USB-gan</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>Hubi USB kale</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>Samee USB kale</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>Ka akhri nuqul ka cusub USB kale</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Hadda nuqul samee</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>Xafiiska: wax kasta</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>Si loo qaato: caafimaad, sheekooyin, sheeko-sawireed, erayo; magac xafiis kuma jiro</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Qaybta {number} ee {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ka noqo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>Laba luqadood</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dib u noqo</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Khaanadda buugaagta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Raadi</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Dooro luqaddaada</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Midabbo</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Hadda ka bax</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>Liiskayga · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>Turjubaan</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>Xarfaha</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Liiskayga</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Kale</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>Xuquuqdaada</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Carruurta</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Caafimaad</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Sheekooyin</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Warar</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>Erayo la barto</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>Sawirro ahaan</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>Waxa aad halkan ka samayn karto</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>Riix luqaddaada</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>Riix sawir si aad u furto</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>Xarfaha weynee</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>Arag laba luqadood oo is garab yaalla</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>Riix guduudka si aad isla markiiba uga baxdo</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Dhammaan furayaasha</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>Ku saabsan Sala</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Shaqaalaha</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>PIN lama dejin: qof kasta ayaa beddeli kara dejintan. Mid ku samee dejinta.</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>Kani ma aha PIN-ka xafiiskan. Mar kale isku day, ama xafiiska weydii.</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>USB-ga waa lagu qoray.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Si kastaba fur</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Meelaha ay ku jirto</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>USB-ga wax laguma qori karo. Eeg inuu xiran yahay ama buuxo; waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>Kombiyuutarkan hadda ma laha sameecad la isticmaali karo.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>“{file}” halkan laguma furi karo. Faylasha Sala magacyadoodu waxay ku dhammaadaan .sala.</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>Nuqulkani ma muujin karo xarfaha luqaddan. Codso nuqul cusub oo USB ah.</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>Weli ma hayno qoraal ku qoran {language}. Luqaddee kale ayaa ku caawinaysa?</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Erayada oo dhan</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>Weli ma joogtaa? {seconds} ilbiriqsi kadib wax walba waa la xirayaa.</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>Riix fure kasta ama taabo shaashadda si aad u joogto.</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>Dooro luqadda labaad</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>Weli wax walba laguma qorin {language}. Luqaddee kale ayaa ku caawinaysa?</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>Shaashaddii labaad way baxday: wax walba halkan ayaa lagu tusayaa.</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>Halkan wax la akhriyo kuma jiro. Qofka USB-gan ku siiyey ka codso nuqul cusub.</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Luqadda: {language}</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>Qoraalkani kuma jiro USB-gan.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>Fur “{work}”</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>Sawirro: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Erayo: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Bogag: {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>Qaybo: {count}</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>Ka sii wad qaybta {number}</translation>
    </message>
</context>
</TS>
