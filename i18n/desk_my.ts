<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>ဖိုင်ထဲတွင် ရှိသည့်အတိုင်း − ဤနေရာတွင် အတန်းအဖြစ် မပြနိုင်သော အရာ ပါသည်။</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>ပုံက ဘာကို ပြသလဲ။ ပုံကို မမြင်ရသူအတွက်</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>ပုံအောက်က စာ၊ ရှိလျှင်</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>ဘောင်၏ ခေါင်းစဉ်၊ မရှိလျှင် ဘောင်အမျိုးအစားအမည်ကို သုံးမည်</translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>စာ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>အပိုင်း</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>ခေါင်းစဉ်</translation>
    </message>
    <message>
        <source>List</source>
        <translation>စာရင်း</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>အဆင့်များ</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>ကိုးကားချက်</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>အကွက်</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ဇယား</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ရုပ်ပုံ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>စာလုံးထူ</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>စာလုံးစောင်း</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>လင့်ခ်</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>မှတ်ချက်</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>အောက်တွင် အတန်းထည့်ရန်</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>အောက်ခြေမှတ်ချက်</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>အပေါ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>အောက်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>အတွင်းစာရင်း ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>အတွင်းစာရင်းမှ ထုတ်ရန်</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ဖယ်ရှားရန်</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>စာကြောင်း ထည့်ရန်</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>ကော်လံ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>ဤစာကြောင်းကို ဖယ်ရှားရန်</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>ဤကော်လံကို ဖယ်ရှားရန်</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>သတိပေးချက်</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>အကြံပြုချက်</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>ယနေ့ လုပ်ရန်</translation>
    </message>
    <message>
        <source>{deed}: {key}</source>
        <translation>{deed} − {key}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>There is no text yet. Drop a file here, or press “Bring in” or “Write a text”.</source>
        <translation>စာ မရှိသေးပါ။ ဖိုင်ကို ဤနေရာသို့ ဆွဲချပါ၊ သို့မဟုတ် “ထည့်သွင်းရန်” သို့မဟုတ် “စာရေးရန်” ကို နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>ပြင်ရန် {number} ခု ရှိသည်။</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>စာကိုယ်တိုင်နှင့် ၎င်း၏ အချက်အလက်များ။</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>မှားနေသည်များ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>အချက်အလက်များ</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>ရုပ်ပုံထဲရှိ လူများ</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>အကွက်များနှင့် စကားပူဖောင်းများ</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>ရေးရန်</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>စစ်ဆေးရန်</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>အသံများ</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ဘာသာပြန်ရန်</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>ဘာသာပြန်သူအတွက်</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>၎င်း၏ ဖိုင်ကို ထည့်သွင်းရန်</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>ဖိုင်များကို ဤနေရာသို့ ဆွဲချပါ၊ သို့မဟုတ် တစ်ခု ရွေးပါ</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>ဤဖိုင်သည် ဤဘာသာစကားဖြင့် ရေးထားသော တူညီသည့်စာ ဖြစ်သည်။ မူရင်း၏ ဘေးတွင် ချထားမည်။ မည်သို့ ကိုက်ညီသည်ကို သင် မမြင်ရသေးမီ ဘာမျှ မရေးပါ။</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>စာကို Word, OpenDocument, EPUB, ဝဘ်စာမျက်နှာ, Markdown, ရိုးရိုးစာသား သို့မဟုတ် PDF မှ ယူနိုင်သည်။ ရုပ်ပြကို ရုပ်ပုံဖိုင်တွဲ၊ CBZ ဖိုင် သို့မဟုတ် PDF မှ ယူနိုင်သည်။ ဘာသာပြန်ကို ဘုတ်ပေါ်ရှိ ၎င်း၏ စာနှင့် ဘာသာစကားနေရာတွင် ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ဖိုင် ရွေးရန်</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>ရေးထားသော ဘာသာစကား</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>ဖိုင်တွဲအတွက် အမည်တို၊ လက်တင် စာလုံးဖြင့်</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ချန်ထားသည်များ</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>ထည့်သွင်းပါ</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>ပရိုဂရမ်က ဤသို့ နားလည်သည်။ မမှန်သည်ကို နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ယူသည်</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>မယူပါ</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… နှင့် နောက်ထပ် {number}</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}: {total} တန်းအနက် {number} တန်းသည် ဖွဲ့စည်းပုံနှင့် နေရာအရ ကိုက်ညီသည်။</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>ဤအတန်းများ မကိုက်ညီပါ။ မူရင်းနှင့် ယှဉ်ကြည့်ရန် “ခေတ်မမီတော့” အဖြစ် ထည့်သွင်းမည်။</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ဖိုင်ထဲတွင် မရှိပါ</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>ဖိုင်ထဲတွင်သာ ရှိသည်</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>လူနှစ်ဦး ပြင်ထားသည်။ ဤနေရာရှိသည် ဆက်ရှိမည်</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>{file} ထည့်သွင်းပြီး</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>စစ်ဆေးရန်: {title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>မေးခွန်း ဆယ်ခု</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>စစ်ဆေးသူ</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>စကားလုံးများ မှန်သည်</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>ဥပဒေ မှန်သည်</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>ပုံနှိပ်ရန် စာရွက်</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>{name} က {day} တွင် စစ်ဆေးခဲ့သည်။ ထိုအချိန်မှစ၍ ပြောင်းသော အတန်း: {number}။</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ပြောင်းသည်များ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>အားလုံး</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>ထပ်ကြည့်ရန်: {number}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>မှန်သည်</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>ပြင်ရန်</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>မူရင်း၏ ဝါကျတိုင်း ပါသလား၊ မူရင်းက မပြောသည် ဘာမျှ မပါဘဲလား။</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>အငြင်းစကားတိုင်း ကျန်ရှိသလား (မ၊ ဘယ်တော့မှ မ၊ မည်သူမျှ မ၊ ~မရှိဘဲ၊ ~မှလွဲ၍)။</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>ဂဏန်းများ၊ ပမာဏများ၊ ရက်များနှင့် ရက်စွဲများ အားလုံး မှန်သလား၊ ဇယားများတွင်လည်း။</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>ဥပဒေ၊ ရုံးနှင့် လူအမည်များ မှန်သလား၊ ရုံးတစ်ခုစီက မူရင်းပြောသည့်အတိုင်း လုပ်သလား။</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>“နိုင်သည်” က “နိုင်သည်”၊ “ရမည်” က “ရမည်”၊ “ဟု ဖော်ပြသည်” က “ဟု ဖော်ပြသည်” အတိုင်း ကျန်ရှိသလား။</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>မူရင်းက ကတိမပေးသည်ကို ဤစာက ကတိမပေးဘဲလား။</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>ဝေါဟာရတိုင်းသည် နေရာတိုင်းတွင် တူညီပြီး ဤဘာသာစကားတွင် သုံးသည့် စကားလုံး ဖြစ်သလား (သိထားရမည့် စကားလုံးများကို ကြည့်ပါ)။</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>ကျောင်းနှစ်အနည်းငယ်သာ တက်ဖူးသူက အသံထွက်ဖတ်ပြလျှင် ဝါကျတိုင်းကို နားလည်မလား။</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>လေသံ ယဉ်ကျေးပြီး တည်ငြိမ်သလား၊ မူရင်းထက် ပို၍ အရှက်ရစေ သို့မဟုတ် ကြောက်စေသည် မရှိဘဲလား။</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>ရုပ်ပုံများအတွက် စကားလုံးများသည် မမြင်နိုင်သူအတွက် မှန်သလား။</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>{name} စစ်ဆေးပြီး</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>မှတ်တမ်းတင်ပြီး။ {name} စစ်ဆေးသည်။</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>အတန်းတစ်ခု မှန်သည်</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>စစ်ဆေးသူကို အောက်တွင် ရေးပါ။ စစ်ဆေးမှုတွင် အမည် လိုသည်။</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ဟုတ်ကဲ့</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>ရေးပြီး: {file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>ဤကွန်ပျူတာတွင် ယခု အသုံးပြုနိုင်သော စပီကာ မရှိပါ။</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>အသံဖိုင်ကို ဖတ်ပြီး အသံရပ်သည့်နေရာများတွင် ဖြတ်နေသည် …</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{total} ခုအနက် {number}၊ သိမ်းပြီး - {kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>သိမ်းပြီး</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ရှေ့တစ်ခု</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>နောက်တစ်ခု</translation>
    </message>
    <message>
        <source>Listen (space)</source>
        <translation>နားထောင်ရန် (space)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>သိမ်းပြီး ဆက်သွားရန် (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>မသိမ်းဘဲ ချန်ရန် (Delete)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>ပြီးပါပြီ (Esc)</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>မျဉ်းနှစ်ကြောင်းကို ဆွဲပါ။ သို့မဟုတ် Home နှင့် End ဖြင့် တစ်ကြောင်းကို ရွေးပြီး မြှားခလုတ်များဖြင့် ရွှေ့ပါ။</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>အခြားတစ်ခု လုပ်နေဆဲ ဖြစ်သည်။ စောင့်ပါ၊ သို့မဟုတ် ရပ်ပါ။</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}: ရပ်ပြီး။ မပြီးသေးသည် မရှိပါ။</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>မပြီးသည်: {names}။ ကျန်သည်အားလုံး ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>အခြားတစ်ဦးက “{file}” ကို ပြင်လိုက်သည်။ ဘာကိုမျှ မဖျက်ပါ။ ကြည့်ပြီး ထပ်လုပ်ပါ။</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>“{file}” ကို ဖတ်၍ သို့မဟုတ် ရေး၍ မရပါ ({reason})။ ဘာမျှ မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>ပြန်ရုပ်သိမ်းပြီး: {name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>ထပ်လုပ်ပြီး: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>စာရေးရန်</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ပြန်ပြင်ရန်</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>ပြန်ရုပ်သိမ်းရန်: {name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>အသံဖိုင်ကို ဖတ်ထားသောဘာသာစကား၏ အောက်ရှိ စာပေါ်တွင် ချပါ။</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>ဘာသာပြန်သူအတွက်</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>သူတို့ မည်သည့်ပုံစံဖြင့် လုပ်သလဲ။</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>စာရင်းဇယား</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>ယနေ့မှစ၍ မည်သူ့ထံတွင် ရှိမည်နည်း။ အမည် မလိုလျှင် ဗလာထားပါ</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ဖိုင် ရေးရန်</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>အခြားနေရာတွင် ရေးရန်</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>ပြန်ရပြီ</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{day} မှစ၍ {name} ထံတွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>ရေးပြီး: {file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>{name} ထံ ပေးပြီး</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ပြန်ရောက်လာသည်</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>ဖိုင်ကို ဤနေရာသို့ ဆွဲချပါ၊ သို့မဟုတ် ရွေးပါ။ ဘာပြောင်းမည်ကို သင် မမြင်ရသေးမီ ဘာမျှ မရေးပါ။</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ဖိုင် ရွေးရန်</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>ယခု ဘာသာပြန်ပြီး: {total} အနက် {before}။ ဤဖိုင်ဖြင့်: {after}။</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>ဤနေရာရှိသည်ကို ထားရန်</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>ဖိုင်၏ဟာကို ယူရန်</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>ရှင်းပစ်ရန်</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… နှင့် နောက်ထပ် {number}</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>ဖိုင်ထဲတွင် မရှိ: အတန်း {number} ခု။</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>လက်ခံရန်</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>လူနှစ်ဦး ပြင်ထားသည်:</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>ဖြစ်ရမည့်အတိုင်း မဟုတ်ပါ။ ခေတ်မမီတော့အဖြစ် ထားသည်:</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>မူရင်း ပြောင်းသွားသည်။ ခေတ်မမီတော့အဖြစ် ထားသည်:</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>ယူပြီး၊ ကြည့်ရန်:</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>ဖိုင်ထဲတွင် ဗလာ:</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>စာထဲရှိ ဘာနှင့်မျှ မကိုက်ညီပါ၊ မယူပါ:</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>ဖိုင်ထဲတွင် နှစ်ကြိမ် ရှိသည်။ ပထမကို ယူသည်:</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>{file} လက်ခံပြီး</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation>အချက်အလက်များ: {title}</translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation>စင်ပေါ်တွင် မည်သည့်နေရာ</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>မည်သည့် စစ်ဆေးမှု လိုသည်</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>အခွင့်အရေးအကြောင်း: ဘာသာစကားနှင့် ဥပဒေ</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>ကျန်းမာရေးအကြောင်း: ဘာသာစကား</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>မလိုပါ: စစ်ဆေးရမည့် ဘာမျှ မပြောပါ</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>ထုတ်ဝေသူ</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>မည်သည့် လိုင်စင်ဖြင့်</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>၎င်း၏ ရက် (2026-11-23)</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>အခွင့်အရေးအကြောင်း စာအတွက်: ဖော်ပြသော ဥပဒေ၏ ရက် (2026-11-23)</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>… နှင့် ထပ်စစ်ဆေးရမည့် နောက်ဆုံးရက်</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>ကတ်ပေါ်ရှိ ရုပ်ပုံ (images/NAME)။ မရှိသင့်လျှင် ဗလာထားပါ</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>ရေးသူ၊ ပုံဆွဲသူ၊ တစ်ကြောင်းလျှင် တစ်ဦး</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>အချက်အလက်များ ဘယ်ကလာ: ခေါင်းစဉ်နှင့် လိပ်စာ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>အသံထွက်ဖတ်ခြင်း - {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” သည် ရက်စွဲ မဟုတ်ပါ။ 2026-11-23 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>အချက်အလက်များ</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>လိုနေသေးသည်</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>ဘာမျှ မလိုပါ</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>နေရာ:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>ဖိုင်တွဲ:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>အမည်:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>အမျိုးအစား:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ရွေးရန်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ရပ်ရန်</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>ရပ်ရန်</translation>
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
        <translation>အသံ မည်မျှ ကျယ်သည်</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>ဤစာလုံးများက ဘယ်ကို ခေါ်သွားမလဲ။ ခေါင်းစဉ်အချို့ကို ရိုက်ပါ</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>ဘယ်ကိုမှ မခေါ်တော့ပါ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ရပ်ရန်</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>စားပွဲ၏ ဘာသာစကား</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>အရောင်များ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>အလင်း</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>အမှောင်</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>အရောင် ကွဲပြားမှု အမြင့်</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>စာလုံး</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>ဘာသာစကားနှင့် စာလုံးများ</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. အမှားရှာရန်</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>ပြင်ရန် {number} ခု ရှိသည်။</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>အားလုံး စစ်ဆေးရန်</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. စာကြည့်တိုက် ဖိုင် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>လက်မှတ် မထိုးရသေးပါ။ သော့က ဖိုင်သည် သင့်ထံမှ လာပြီး မည်သူမျှ မပြင်ထားကြောင်း စာဖတ်သူများကို ပြသည်။ သော့နှင့် စကားဝှက် ရှိသူတိုင်း သင့်အမည်ဖြင့် လက်မှတ်ထိုးနိုင်သည်။ နှစ်ခုစလုံးကို လုံခြုံစွာ၊ သီးခြားစီ ထားပါ။ မည်သူမျှ ပြန်မလုပ်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>စကားဝှက် အသစ်</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>ထိုစကားဝှက်ကို တစ်ခါထပ်</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>သော့ ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>သော့၏ စကားဝှက်</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>အားလုံး၊ မူကြမ်းအဖြစ်</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>စစ်ဆေးပြီးသည်သာ</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ဖိုင် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>အသံဖိုင်များ ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>ရှိပြီးသား: {file}, {size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. USB များထဲ ထည့်ရန်</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>USB တွင် စာကြည့်တိုက်ကို ပြသော ပရိုဂရမ်များ၊ စာအားလုံးနှင့် ဖုန်းများအတွက် မိတ္တူများ ပါမည်။ ဖိုင်တိုင်းကို ပြန်ဖတ်သည်။ USB ပေါ်တွင် ရှိပြီးသားများ ဆက်ရှိမည်။</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>အခြား ဒရိုက် သို့မဟုတ် ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>Sala USB ရွေးရန်</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>USB များ ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>USB တစ်ခုအတွက် အခြား Sala USB ၏ ပရိုဂရမ်များ လိုသည်။ တစ်ခု ထိုးပါ၊ သို့မဟုတ် ၎င်း၏ မိတ္တူကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>USB ကို လက်မှတ်ထိုးရသည်။ သော့ကို အရင် ပြုလုပ်ပါ။</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>“{folder}” သည် Sala USB မဟုတ်ပါ၊ သို့မဟုတ် မပြည့်စုံပါ။</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>USB ကို ပြင်ဆင်ရန်</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>ရုံးအတွက်</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>ယူသွားရန်</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. ဖုန်းများအတွက် မိတ္တူများ</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ဝဘ်စာမျက်နှာများ</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>စာအုပ်များ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ရုပ်ပုံများ</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>အသံများ၊ မည်သည့်ဖွင့်စက်အတွက်မဆို</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>Kiwix အတွက် ဖိုင်တစ်ခု</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>မိတ္တူ ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… နှင့် နောက်ထပ် {number}</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>စကားဝှက် နှစ်ခု မတူပါ၊ သို့မဟုတ် ဗလာ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>စာကြည့်တိုက် ဖိုင် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>ဖုန်းများအတွက် မိတ္တူများ</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>{drive} သို့ ကူးရန်</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>ရေးရန်</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>အချက်အလက်များ</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>မှားနေသည်များ: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>မှားသည် မရှိတော့ပါ။</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>ဘာလဲ။</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>မည်သည့် ဘာသာစကားဖြင့် ပထမ ရေးမလဲ။</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>ဖိုင်တွဲအတွက် အမည်တို၊ လက်တင် စာလုံးဖြင့်</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>စာရေးရန်</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>စာအသစ်</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>ဝင်းဒိုး</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ဖုန်း</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>စကားပြောဘောင်များ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>အစည်းအဝေး</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>စာသည် စကားပြောဘောင်ထဲ မဆံ့ပါ။ တိုအောင် ရေးပါ။</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>အကွက်များ: {title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>စော၍ ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>နောက်မှ ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>အကွက်များ အဆိုပြုရန်</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>အကွက် ရွှေ့ပြီး</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>ဖတ်ရန် အစီအစဉ်</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>စာမျက်နှာ {total} အနက် {number}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>စကားလုံးများ ဆံ့သလား။ …</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>စကားလုံးများ စကားပူဖောင်းထဲ မဆံ့သော ဘာသာစကား: {languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>စကားလုံးများ ဘာသာစကားတိုင်းတွင် ဆံ့သည်။</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>အကွက်ကို ရွှေ့ရန် နှိပ်ပါ၊ ကြီးရန် ထောင့်ကို ဆွဲပါ။ ခလုတ်များ: Space၊ မြှားများ၊ Shift နှင့် မြှားများ။</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>ရုပ်ပုံထဲရှိ လူများ: {title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>ဓာတ်ပုံတစ်ပုံသည် ၎င်းထဲရှိ လူများကို အန္တရာယ် ဖြစ်စေနိုင်သည်။ မည်သူများကို မြင်ရသည်၊ ၎င်းတို့အားလုံး သဘောတူပြီးသော နေ့ကို ရေးပါ။ မည်သူမျှ မသိသည်ကို ဗလာထားပါ။</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” သည် နေ့စွဲ မဟုတ်ပါ: 2026-11-23 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>ရုပ်ပုံထဲရှိ လူများ</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>မည်သူ့ကိုမျှ မမြင်ရပါ</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>ထပ်ကြည့်ပါ: ၎င်းတို့ သဘောတူကြောင်း မည်သူမျှ မရေးထားပါ။</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>မည်သူများကို မြင်ရသနည်း၊ အမည်များကြား ကော်မာ ထည့်ပါ</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>အားလုံး သဘောတူပြီးသော နေ့ (2026-11-23)</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>စက်က ပြောနေသည် - {name}။ လူတစ်ဦးက ၎င်း၏နေရာတွင် အစားထိုးမည်။</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>မည်သူ ဖတ်သည်</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>မည်သည့်နေ့ (2026-11-23)</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>အသံကြောင့် လူကို မှတ်မိနိုင်ပါသည်။ မေးပါ၊ ပြီးနောက် သူ သဘောတူသည့်အရာကို နှိပ်ပါ -</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>သူ့အသံကို အခြားသူများ ကြားရန် သဘောတူသည်</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>ပေးဝေသော USB များတွင်လည်း ပါနိုင်သည်</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>သဘောတူပြီး</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>သဘောမတူရသေးပါ</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>မည်သူဖတ်သည်နှင့် မည်သည့်နေ့ကို အတူ ဖြည့်ရပါသည်။ နှစ်ခုလုံး ဖြည့်ပါ၊ သို့မဟုတ် နှစ်ခုလုံး မဖြည့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” သည် ရက်စွဲ မဟုတ်ပါ။ 2026-11-23 ကဲ့သို့ ရေးပါ။</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>ဤကွန်ပျူတာတွင် ယခု အသုံးပြုနိုင်သော မိုက်ခရိုဖုန်း မရှိပါ။</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>ဤကွန်ပျူတာတွင် ယခု အသုံးပြုနိုင်သော စပီကာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>ဖတ်ပြီး - သိမ်းပြီး ဆက်သွားရန် (space)</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>အသံသွင်းရန် (space)</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>ပြန်ဖတ်ရန် (Backspace)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ရှေ့တစ်ခု</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>နောက်တစ်ခု</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>နားထောင်ရန် (L)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>ပြီးပါပြီ (Esc)</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{total} ခုအနက် {number}၊ ဖတ်ပြီး - {read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>အသံသွင်းနေသည်၊ {seconds} စက္ကန့်</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>နောက်ဝါကျ စသည့်နေရာတွင် Enter နှိပ်ပါ - {total} ခုအနက် {number}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>စာကြည့်တိုက် ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>စာကြည့်တိုက် အသစ်</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>စာကြည့်တိုက်သည် ဖိုင်တွဲ တစ်ခု ဖြစ်သည်</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>စာများ၊ ဘာသာပြန်များနှင့် ရုပ်ပုံများကို ရိုးရိုးဖိုင်များအဖြစ် သိမ်းသည်။ ဤကွန်ပျူတာ၏ အခြားနေရာတွင် ဘာမျှ မသိမ်းပါ။ ဖိုင်တွဲကို ကူးလျှင် အားလုံး၏ မိတ္တူ ရသည်။</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>ရုံး၏ စားပွဲ</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>ဘာသာပြန်ခြင်း စတင်ရန်</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>ခေတ်မီအောင် ပြင်ရန်: {number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>ကျန်သည်ကို ဘာသာပြန်ရန်: {number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>အချက်အလက် ဖြည့်ရန်</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>ဥပဒေ စစ်ဆေးရန်</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>စကားလုံးများ စစ်ဆေးရန်</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{day} မှစ၍ {name} ထံတွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>ဘာမျှ မရေးရသေးပါ။</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>စာကို ဤဘာသာစကားဖြင့် ရေးထားသည်။</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>{total} တန်းအနက် {number} တန်း ဘာသာပြန်ပြီး။</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>ခေတ်မမီတော့: {number}။</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>ထပ်ကြည့်ရန်: {number}။</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>အသံထွက်ဖတ်ပြီး - {total} ခုအနက် {number} ခု။</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>ပြန်ဖတ်ရန် - {number} ခု။</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>{names} စစ်ဆေးပြီး။</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>မည်သူမျှ မစစ်ဆေးရသေးပါ။</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} အနက် {done}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>မှန်သည်၊ နောက်တစ်တန်း</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>အတန်းတိုင်း ဘာသာပြန်ပြီး။ ဆက်၍ စာကို စစ်ဆေးခိုင်းပါ။</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>“{words}” ၏ ဘာသာပြန်</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>အခြားတစ်ဦးက ဤအတန်းတွင် တစ်ချိန်တည်း ရေးခဲ့သည်။ သူ၏ စကားလုံးများ ရှိနေပြီး သင့်စကားလုံးများကို သိမ်းထားသည်။ ရွေးပါ။</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>မူရင်း ပြောင်းသွားသည်။ ယခင်: “{words}”</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>ဤနေရာတွင် ထပ်ရေးထားသည်: {words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+Space သည် ဤသို့သော စကားလုံးများအတွက် အခြားနေရာရှိသည်ကို ယူသည်</translation>
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
        <translation>{number} - ရှည်လွန်းသည်။ အပိုင်းငယ်များ ခွဲ၍ ဖတ်ပါ</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number} - ဘာအသံမျှ မကြားရပါ</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number} - ကျယ်လွန်းသည်။ မိုက်ခရိုဖုန်းနှင့် ခွာပါ</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number} - အလွန်တိုးသည်။ မိုက်ခရိုဖုန်းနှင့် ပိုနီးပါ</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>အမည်များ၊ မေးခွန်းများ၊ ခလုတ်များ - {language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>အသံများ - {title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>ဤဘာသာဖြင့် ဘာမျှ မရေးရသေးပါ။</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>အသံထွက်ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>အသံဖိုင်ကို ပိုင်းရန်</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>မည်သူ ဖတ်သည်</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>အမည်များ၊ မေးခွန်းများ၊ ခလုတ်များ</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>အသံမသွင်းမီ</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>သိမ်းပြီး စရန်</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>ဤနေရာတွင် လူတစ်ဦး၏အမည် မရေးမီ၊ သူ့အသံကို ကြားရန် သူ သဘောမတူမီ ဘာမျှ အသံမသွင်းပါ။</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>အသံထွက်ဖတ်ခြင်း - {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>ထိုအသံဖိုင်တွင် မည်သည့်အပိုင်းကို ဖတ်ထားသနည်း။</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>အားလုံး</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>မည်သူမျှ မဖတ်ရသေးသောအပိုင်း - {number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>အသံရပ်သည့်နေရာများတွင် ဖြတ်ရန်</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>စက္ကန့် {start} မှ စက္ကန့် {end} အထိ</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>ရေးရန်: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>ပုံ ရွေးရန်</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>ဘောင်</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>အတန်း၏ အမျိုးအစား</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>အတန်းအသစ်</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>အတန်း ရွှေ့ပြီး</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>အတန်း ဖယ်ရှားပြီး</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ပုံ</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>ဘောင်မှ ထုတ်ပြီး</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>အတန်းနှစ်ခု ပေါင်းပြီး</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ကူးထည့်ပြီး</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>ဇယား</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>အောက်ခြေမှတ်ချက်</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>“{work}” ၏ စာ</translation>
    </message>
</context>
</TS>
