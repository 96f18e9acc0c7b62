<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>Sida uu faylka ugu jiro: halkan waxaa ku jira wax aan liiskan ku habboonayn.</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>Maxaa sawirka ka muuqda? Waxaa loogu talagalay qofka aan arki karin</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>Erayada ka hooseeya, haddii ay jiraan</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>Cinwaanka sanduuqa; haddii uusan lahayn wuxuu qaataa magaca nooca uu yahay</translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>Qoraal</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Qayb</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Cinwaan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Tallaabooyin</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Xigasho</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Sanduuq</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Sawir</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Far madow</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>Far janjeerta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Xiriiriye</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ogeysiis</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Hoosta ku dar saf</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Qoraal-hoosaad</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Kor u rar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Hoos u rar</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>Geli liis gudaha ah</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>Ka saar liiska gudaha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ka saar</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ku dar sadar</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ku dar tiir</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Ka saar sadarkan</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Ka saar tiirkan</translation>
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
        <source>Do it today</source>
        <translation>Maanta samee</translation>
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
        <translation>Weli qoraal ma jiro. Halkan ku rid fayl, ama riix “Soo geli” ama “Qor qoraal”.</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>Waa in la saxo: {number}.</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>Qoraalka laftiisa, iyo xogtiisa.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Waxa khaldan</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Xogta</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>Dadka sawirrada ku jira</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>Sanduuqyada sawirka iyo buufinnada</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Qor</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Hubi</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Codad</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Turjun</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>Turjubaanka</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>Soo geli faylkiisa</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>Soo geli</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>Halkan ku rid faylal, ama mid dooro</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>Faylku waa isla qoraalka oo luqaddan ah. Waxaa la dhigayaa asalka agtiisa; waxba lama qorayo ka hor intaadan arkin sida uu ugu habboon yahay.</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>Qoraalku wuxuu ka yimaadaa Word, OpenDocument, EPUB, bog internet, Markdown, qoraal fudud ama PDF; sheeko-sawireeddu galka sawirrada, fayl CBZ ah ama PDF. Turjumaadda waxaa laga soo geliyaa loox, qoraalkeeda iyo luqaddeeda.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dooro fayl</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>Luqadda uu ku qoran yahay</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>Magac gaaban oo galkiisa ah, xarfo Laatiin ah</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laga tagay</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>In la eego</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Soo geli</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>La aqoonsaday. Riix waxa aan sax ahayn:</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>la qaatay</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>lama qaadan</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… iyo {number} kale</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}: {number} ka mid ah {total} saf ayaa qaabka iyo meesha ku habboon.</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>Kuwani kuma habboona. Waxaa loo soo gelinayaa “waqtigoodii dhacay”, si asalka agtiisa loogu xalliyo:</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Kuma jiro faylka</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>Faylka oo keliya ayuu ku jiraa</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>Laba qof ayaa beddelay: waxa halkan ku jira ayaa haraya</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>{file} waa la soo geliyey</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>Hubi: {title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>Toban su&apos;aalood</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Qofka hubiyey</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>Erayadu waa sax</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>Sharcigu waa sax</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>Warqad la daabaco</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>{name} ayaa hubiyey {day}. Safafka tan iyo markaas isbeddelay: {number}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Waxa isbeddelay</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Dhammaan</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>In mar kale la eego: {number}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Waa sax</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Sax</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>Jumlad kasta oo asalka ku jirta ma joogtaa, mana jiraan wax uusan asalku sheegin?</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>Diidmo kasta ma la ilaaliyey (ma, weligeed ma, cidna, la&apos;aan, haddii aan)?</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>Tirooyinka, lacagaha, maalmaha iyo taariikhaha oo dhan ma sax baa, xataa kuwa jadwallada?</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>Magacyada sharciyada, xafiisyada iyo dadka ma sax baa, xafiis kastana ma samaynayaa waxa asalku sheegay inuu sameeyo?</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>“Waa laga yaabaa” ma weli tahay “waa laga yaabaa”, “waa in” ma weli tahay “waa in”, “waxaa la sheegay” ma weli tahay “waxaa la sheegay”?</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>Qoraalku ma ballan qaadayo wax uusan asalku ballan qaadin?</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>Eray-bixin kastaa ma meel walba isku mid baa, mana tahay tan luqaddan laga isticmaalo (eeg Erayo la barto)?</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>Qof sannado yar dugsi dhigtay ma fahmi lahaa jumlad kasta marka kor loo akhriyo?</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>Hadalku ma edeb iyo degganaan leeyahay, mana jiraan wax ka badan inta asalku ka ceebeeyo ama ka cabsi geliyo?</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>Erayada sawirrada ma ku sax yihiin qofka aan arki karin?</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>Waxaa hubiyey {name}</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>Waa la qoray: waxaa hubiyey {name}.</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>Saf waa sax</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>Hoos ku qor qofka hubiyey: hubintu magac ayay u baahan tahay.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>haa</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Waa la qoray: {file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>Kombiyuutarkani ma laha sameecad hadda la isticmaali karo.</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>Duubista waa la akhrinayaa oo waxaa laga goynayaa meelaha ay hakato …</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{number} ka mid ah {total}; la hayo: {kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>la hayo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Hore</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Xiga</translation>
    </message>
    <message>
        <source>Listen (space)</source>
        <translation>Dhegayso (space)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>Hay, oo sii wad (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>Ka tag (Delete)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Waa dhammaatay (Esc)</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>Jiid labada xariiq; ama mid ku dooro Home iyo End, kadibna fallaaraha ku dhaqaaji.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>Wax kale ayaa weli la samaynayaa. Sug, ama jooji.</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}: waa la joojiyey. Waxa aan la dhammayn ma jiro.</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>Lama samayn: {names}. Wax kasta oo kale waa la sameeyey.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: waa la sameeyey.</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>Qof kale ayaa intaas beddelay “{file}”. Waxba laguma qorin dushiisa: eeg, oo mar kale samee.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>“{file}” lama akhrin karo ama lama qori karo ({reason}). Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Waa laga noqday: {name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>Mar kale waa la sameeyey: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dib u noqo</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Qor qoraal</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Soo geli</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Samee</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ka noqo</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>Ka noqo: {name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>Duubista ku rid qoraalka, hoosta luqadda lagu akhriyey.</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>Turjubaanka</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>Qaabkee ayay ku shaqeeyaan?</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Xaashi-xisaabeed</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>Yaa haya laga bilaabo maanta? Faaruq uga tag haddii aan cid loo magacaabin</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Qor faylka</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>Meel kale ku qor</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Waa la soo celiyey</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{name} ayaa haya tan iyo {day}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Waa la qoray: {file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>Waxaa loo dhiibay {name}</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Waxa soo noqday</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>Faylka halkan ku rid, ama dooro. Waxba lama qorayo ka hor intaadan arkin waxa isbeddelaya.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dooro fayl</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>Hadda la turjumay: {before} ka mid ah {total}. Faylkan marka lagu daro: {after}.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Hay waxa halkan ku jira</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Qaado waxa faylka ku jira</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>Faaruqi</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… iyo {number} kale</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>Kuma jiraan faylka: {number} saf.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Qaado</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>Laba qof ayaa beddelay:</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>Ma aha sida ay tahay inay ahaadaan; waxaa loo hayaa sidii kuwo waqtigoodii dhacay:</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>Asalkoodu intaas waa isbeddelay; waxaa loo hayaa sidii kuwo waqtigoodii dhacay:</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>Waa la qaatay, waana in la eego:</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>Faylka waa ku faaruq:</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>Waxba kuma habboona qoraalka, lamana qaadan:</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>Laba jeer ayay faylka ku jiraan; ka hore ayaa la qaatay:</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>{file} waa la qaatay</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation>Xogta: {title}</translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation>Meesha uu khaanadda ka joogo</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>Hubinta uu u baahan yahay</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>Wuxuu ku saabsan yahay xuquuq: luqad iyo sharci</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>Wuxuu ku saabsan yahay caafimaad: luqad</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>Midna: ma sheego wax ay tahay in la hubiyo</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Yaa daabaca</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>Ruqsaddee</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>Taariikhdiisa (2026-11-23)</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>Qoraal xuquuq ku saabsan: taariikhda sharciga uu sharraxayo (2026-11-23)</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>… iyo maalinta ugu dambaysa ee ay tahay in mar kale la hubiyo</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>Sawirka kaarkiisa (images/NAME); faaruq haddii aan la oggolayn</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>Yaa qoray, yaa sawirray; sadar kastaba mid</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>Xogtiisu meesha ay ka timid: cinwaan iyo ciwaan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydi</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>Kor loo akhriyey: {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ma aha taariikh: u qor sida 2026-11-23.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Xogta</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Weli maqan</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Waxba ma maqna</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>Gudaha:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Galka:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Magaca:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Nooca:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydi</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dooro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Jooji</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Jooji</translation>
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
        <translation>Inta uu cod dheer yahay</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>Xaggee ayay erayadu u horseedaan? Qor qayb cinwaanka ka mid ah</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>Meelna uma horseedaan hadda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Jooji</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>Luqadda miiska shaqada</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Midabbada</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Iftiin</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madow</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Kala duwanaansho xooggan</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Farta</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>Luqadda iyo farta</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>Samee</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. Raadi khaladaadka</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>Waa in la saxo: {number}.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Hubi dhammaan</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. Samee faylka maktabadda</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>Weli lama saxiixin. Furuhu wuxuu akhristayaasha tusaa in faylku adiga kaa yimid oo aan cidna beddelin. Qofka haysta furaha iyo erayga sirta ah wuxuu magacaaga ku saxiixi karaa: labadaba si ammaan ah u hay, oo kala fogee. Cidna mar dambe ma samayn karto midkoodna.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Eray sir ah oo cusub</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Isla erayga sirta ah mar kale</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Samee fure</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>Erayga sirta ah ee furaha</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>Dhammaan, sidii qabyo-qoraal</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>Kaliya wixii la hubiyey</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Samee faylka</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>Samee faylasha codadka</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>Mid ayaa jira: {file}, {size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. Ku shub USB-yada</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>USB-gu wuxuu helayaa barnaamijyada maktabadda muujiya, qoraallada oo dhan, iyo nuqullada telefoonnada. Fayl kasta dib ayaa loo akhriyaa. Waxa horay ugu jiray way ku harayaan.</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>Darawal ama gal kale</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>Dooro USB Sala ah</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>Samee USB-yada</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>USB-gu wuxuu u baahan yahay barnaamijyada USB Sala kale: mid geli, ama dooro nuqul ka mid ah.</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>USB-ga waa la saxiixaa: marka hore samee fure.</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>“{folder}” ma aha USB Sala, ama ma dhammaystirna.</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>Diyaari USB-ga</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>Xafiis</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>In la qaato</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. Nuqullo telefoonno</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Bogag internet</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Buugaag</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Sawirro</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>Codad, ciyaariye kasta</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>Hal fayl oo Kiwix ah</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>Samee nuqullada</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… iyo {number} kale</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>Labada eray ee sirta ah isku mid ma aha, ama waa faaruq.</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>Samee faylka maktabadda</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>Nuqullo telefoonno</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>Ku koobi {drive}</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>Qor</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Xogta</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>Waxa khaldan: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>Waxba hadda ma khaldana.</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>Waa maxay?</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>Luqaddee ayaa marka hore lagu qorayaa?</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>Magac gaaban oo galkiisa ah, xarfo Laatiin ah</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Samee</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Qor qoraal</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Qoraal cusub</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>Daaqad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Buufinnada</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kulan</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>Erayadu buufinkooda kuma filna: ka gaabi.</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>Sanduuqyada sawirka: {title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>Hore u akhri</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Dib u akhri</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>Soo jeedi sanduuqyo</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>Sanduuq waa la dhaqaajiyey</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>Sida loo kala akhriyo</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Bogga {number} ee {total}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>Erayadu ma ku filan yihiin? …</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>Erayadu buufinnada kuma filna luqadahan: {languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>Erayadu luqad kasta way ku filan yihiin.</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>Riix sanduuq si aad u dhaqaajiso; geeskiisa jiid si aad u weynayso. Furayaasha: Space, fallaaraha, Shift iyo fallaaraha.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>Kaydi</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>Dadka sawirrada ku jira: {title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>Sawir qof dadka ku jira wuxuu gelin karaa khatar. Qor cidda laga arki karo, iyo maalinta ay dhammaantood oggolaadeen ka hor. Waxa aan cidna ogayn faaruq ayuu ku harayaa.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ma aha taariikh: u qor sida 2026-11-23.</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>Dadka sawirrada ku jira</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>Cidna lama arki karo</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>Mar kale eeg: cidna ma qorin inay oggolaadeen.</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>Cidda la arki karo; magacyada hakad u dhexeysii</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>Maalinta ay dhammaan oggolaadeen ka hor (2026-11-23)</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>Mashiin ayaa hadlaya: {name}. Qof ayaa beddelaya.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Yaa akhriya</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>Goorma (2026-11-23)</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>Codka waa la aqoonsan karaa. Weydii, oo riix waxay oggolaadeen:</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>Way oggol yihiin in la maqlo</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>Sidoo kale wuxuu ku jiri karaa USB-yada la bixiyo</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>waa oggol</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>ma oggola</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>Yaa akhriya iyo goorma way wada socdaan: labadaba buuxi, ama midna ha buuxin.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ma aha taariikh: u qor sida 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>Kombiyuutarkani ma laha makarafoon hadda la isticmaali karo.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>Kombiyuutarkani ma laha sameecad hadda la isticmaali karo.</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>Waa la yiri: hay, oo sii wad (space)</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>Duub (space)</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>Mar kale (Backspace)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Hore</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Xiga</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>Dhegayso (L)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Waa dhammaatay (Esc)</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{number} ka mid ah {total}; la akhriyey: {read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>waa la duubayaa, {seconds} il-biriqsi</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>Enter meesha jumladda xigta ka bilaabato: {number} ka mid ah {total}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>Fur maktabad</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Maktabad cusub</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>Maktabaddu waa hal gal</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>Waxay haysaa qoraallada, turjumaadahooda iyo sawirrada oo ah faylal caadi ah. Meel kale oo kombiyuutarkan ah waxba laguma hayo. Galka koobi, waxaadna haysataa nuqul wax kasta ah.</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>Miiska shaqada ee xafiiska</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>Eeg</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>Bilow turjumaadda</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>Cusboonaysii: {number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>Turjun inta hartay: {number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>Buuxi xogta</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>Hubi sharciga</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>Hubi erayada</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{name} ayaa haya tan iyo {day}.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Weli waxba lama qorin.</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>Qoraalku luqaddan ayuu ku qoran yahay.</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>{number} ka mid ah {total} saf waa la turjumay.</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>Waqtigoodii dhacay: {number}.</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>In mar kale la eego: {number}.</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>Kor loo akhriyey: {number} ka mid ah {total}.</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>In mar kale la akhriyo: {number}.</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>Waxaa hubiyey {names}.</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>Cidna ma hubin.</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} ka mid ah {total}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>Waa sax, safka xiga</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>Saf kasta waa la turjumay. Tan xigta qoraalka ha la hubiyo.</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>Turjumaadda “{words}”</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>Qof kale ayaa isla waqtigaas safkan wax ku qoray. Erayadooda ayaa ku jira, kuwaagana waa la hayaa: dooro.</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>Asalku waa isbeddelay. Wuxuu ahaa: “{words}”</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>Halkan sidoo kale waxaa ku qornaa: {words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+Space waxay qaadataa waxa meel kale ugu qoran erayada kuwan la midka ah</translation>
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
        <translation>{number}: aad buu u dheer yahay; qaybo yaryar u akhri</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number}: waxba lama maqlin</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number}: aad buu u dheer yahay codku; makarafoonka ka fogow</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number}: codku aad buu u hooseeyaa; makarafoonka u dhowow</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>Magacyo, su&apos;aalo, calaamado: {language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>Codad: {title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>Weli waxba laguma qorin luqaddan.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Kor u akhri</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>Duubis kala jar</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Yaa akhriya</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>Magacyo, su&apos;aalo, calaamado</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>Ka hor inta aan waxba la duubin</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>Kaydi, oo bilow</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>Waxba lama duubayo ka hor inta aan qof halkan lagu magacaabin oo uusan oggolaan in la maqlo.</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>Kor loo akhriyey: {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>Maxaa lagu akhriyey?</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Dhammaan</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>Waxa aan cidna weli akhrin: {number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>Ka goo meelaha ay hakato</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>Laga bilaabo il-biriqsiga {start} ilaa {end}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>Qor: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Dooro sawir</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>Sanduuq</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Nooca safka</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>Saf cusub</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>Saf waa la raray</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>Saf waa laga saaray</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Sawir</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>Sanduuqa ka baxsan</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>Laba saf waa mid</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Waa la dhejiyey</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>Qoraal-hoosaad</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>Qoraalka “{work}”</translation>
    </message>
</context>
</TS>
