<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>Sala အကြောင်း</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>Sala သည် အင်တာနက်မလိုသော အခမဲ့ စာဖတ်ပရိုဂရမ် ဖြစ်ပါသည်။ စည်းမျဉ်းများ ရှင်းလင်းချက်၊ ကျန်းမာရေး၊ ရုပ်ပြတစ်ခုနှင့် ဇာတ်လမ်းများကို ဘာသာစကားများစွာဖြင့် ဖတ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>ဤအထဲရှိ အရာအားလုံးသည် အများသိနိုင်သော အချက်အလက်များ ဖြစ်ပြီး မည်သူမဆို ဖတ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>ကိုယ်ရေးကိုယ်တာ အချက်အလက် မပါပါ။ မည်သူ ဖတ်သည်ကို မသိပါ၊ ဤကွန်ပျူတာတွင် ဘာမျှ မရေးပါ၊ ဘာမျှ မပို့ပါ။</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>Sala သည် အချက်အလက် ပေးပါသည်။ ဥပဒေအကြံဉာဏ် မဟုတ်ပါ။ မည်သူမျှ မစစ်ဆေးရသေးသော စာတွင် ထိုအကြောင်း ရေးထားပါသည်။</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>Sala ကို ထုတ်ဝေသူက ဒစ်ဂျစ်တယ် လက်မှတ်ထိုးပါသည်။ ထုတ်ဝေသူ၏ ဒစ်ဂျစ်တယ် သော့မှာ {key} ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>ဤမိတ္တူကို မည်သည့် ထုတ်ဝေသူကမျှ ဒစ်ဂျစ်တယ် လက်မှတ် မထိုးထားပါ။</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>ဤ USB ကို {office} က ပြင်ဆင်ထားပါသည်။</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>ဖွင့်ရန် - Windows တွင် Sala.exe ကို၊ Linux တွင် Sala ကို နှစ်ချက်နှိပ်ပါ။ ဖုန်းတွင် “open-anywhere” ဖိုင်တွဲကို ဖွင့်ပါ။</translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>ရုပ်ပုံ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation>ဘယ်ညာ လဲရန်</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>ကြီးကြီး ပြရန်</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ပုံနှိပ်ရန်</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>နားထောင်ရန်</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>ဖုန်းသို့ ပေးရန်</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>ရုပ်ရှင် ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>ဤပုံကို ကျွန်ုပ်၏စာရင်းသို့ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>ဤစာမျက်နှာကို ကျွန်ုပ်၏စာရင်းသို့ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>ရုပ်ပြတစ်ခုလုံးကို ကျွန်ုပ်၏စာရင်းသို့ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>ဤစာပိုဒ်ကို ကျွန်ုပ်၏စာရင်းသို့ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>ဤအပိုင်းကို ကျွန်ုပ်၏စာရင်းသို့ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>စာတစ်ခုလုံးကို ကျွန်ုပ်၏စာရင်းသို့ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>ဒုတိယ ဘာသာစကား - {language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>စာမျက်နှာအပြည့်</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>တစ်ပုံပြီးတစ်ပုံ</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>စာသားသာ</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>ကျွန်ုပ်၏စာရင်းမှ ဖယ်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>စကားပြန် လိုအပ်ပါသည်</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>အကူအညီ</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>စာရင်းကို ရှင်းပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>အမှတ်အသားများကို ဖယ်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>ပုံများကို အကြီး ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>ဖတ်ရန် စာအားလုံး</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>ဖယ်ရန်</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>ဤစာရင်းသည် သင် ထွက်သည်အထိသာ ရှိသည်။ ဘယ်တော့မျှ ရေးသိမ်းမည် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>ကျွန်ုပ်၏စာရင်း</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>စာရင်း ဗလာဖြစ်သည်။ စာတစ်ခု ဖွင့်ပြီး စာပိုဒ်ဘေးရှိ + ကို နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>ကြီးကြီး ပြရန်</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ပုံနှိပ်ရန်</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>စာရင်းကို ရှင်းရန်</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>အပေါ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>အောက်သို့ ရွှေ့ရန်</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>{language} ဖြင့် ပြထားသည်: ဘာသာမပြန်ရသေးပါ</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>စာမျက်နှာ {total} အနက် {number}၊ ပုံ {panels} အနက် {panel}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>စာမျက်နှာ {total} အနက် {number}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ယခင်တစ်ခု</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>နောက်တစ်ခု</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ချဲ့ရန်</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ချုံ့ရန်</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>အံကိုက်</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>အပိုင်း {number} / {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>မာတိကာ</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>ကူးယူရန်</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ကူးထည့်ရန်</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>ရုပ်ရှင် ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>ရုပ်ရှင်ဖိုင်ကို စစ်ဆေးနေသည် …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>ဤရုပ်ရှင်သည် ထုတ်ဝေသူ လက်မှတ်ထိုးထားသော ဖိုင် မဟုတ်ပါ။ ၎င်းကို မဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>ဤကွန်ပျူတာတွင် ရုပ်ရှင်ဖွင့်ရန် ပရိုဂရမ် မရှိပါ။</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>ရုပ်ရှင်သည် ဤကွန်ပျူတာ၏ အခြားပရိုဂရမ်တွင် ပွင့်မည်။</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>ထိုပရိုဂရမ်နှင့် ကွန်ပျူတာက ဤရုပ်ရှင်ကို ကြည့်ခဲ့ကြောင်း မှတ်ထားနိုင်ပါသည်။ Sala က ထိုအရာကို ပြန်ဖျက်၍ မရပါ၊ အနီရောင်ခလုတ်ကလည်း ထိုပရိုဂရမ်ကို မပိတ်ပါ။</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>ဤနေရာတွင် ထိုအကြောင်းကိုပင် သင့်ဘာသာစကားဖြင့် ရုပ်ပုံများနှင့် ပြထားပါသည်။</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>အမှတ်အသားများကို ဖယ်ရန်</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>“{words}”: {total} ခုအနက် {number}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>ယခင်နေရာ</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>နောက်နေရာ</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>ဤစာရွက်သည် မှတ်ပုံတင် သို့မဟုတ် သက်သေခံကတ် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>ရုံး - တံဆိပ်နှင့် ဖုန်းနံပါတ်</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>ထုတ်ဝေသည့်ရက် {date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ရင်းမြစ် - {source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>ကျွန်ုပ်၏စာရင်း</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>ဤကွန်ပျူတာနှင့် ပုံနှိပ်စက်သည် ပုံနှိပ်ထားသည့်အရာ၏ မိတ္တူကို သိမ်းထားနိုင်သည်။</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>သိမ်းရန် နေရာ မရှိပါ။ USB တပ်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>ထိုနေရာတွင် နေရာ မလောက်ပါ။ အခြားနေရာ ရွေးပါ သို့မဟုတ် နေရာလွတ်အောင် လုပ်ပါ။ ဘာမျှ မသိမ်းရသေးပါ။</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>ထိုနေရာတွင် ရေး၍ မရပါ။ အခြားနေရာ ရွေးပါ။ ဘာမျှ မသိမ်းရသေးပါ။</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>ထိုနေရာ မရှိတော့ပါ။ USB ကို ပြန်တပ်ပါ သို့မဟုတ် အခြားနေရာ ရွေးပါ။ ဘာမျှ မသိမ်းရသေးပါ။</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>ပုံနှိပ်စက်က မတုံ့ပြန်ပါ။ ဖွင့်ထားသလား ကြည့်ပါ၊ သို့မဟုတ် PDF သိမ်းပါ။</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>ဤအမည်ဖြင့် ဖိုင် ရှိပြီးသား ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>QR ကုဒ်များ ပါ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ဖိုင်အမည်</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>စာမျက်နှာ {total} အနက် {number}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>ပုံနှိပ်စက် မတွေ့ပါ။ PDF ကို USB ထဲ သိမ်းပြီး အခြားနေရာတွင် ပုံနှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>ရပ်လိုက်ပြီ။ ဘာမျှ မသိမ်းခဲ့၊ မပုံနှိပ်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>သိမ်းပြီးပါပြီ - {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>ပုံနှိပ်စက်သို့ ပို့ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>{file} အဖြစ် သိမ်းရန်</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ဖိုင်ကို အစားထိုးရန်</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>ပုံနှိပ်ရန် သို့မဟုတ် သိမ်းရန်</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>ဤအပိုင်း</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>စာတစ်ခုလုံး</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>စာမျက်နှာ အပြည့်</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>တစ်မျက်နှာလျှင် ပုံလေးပုံ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF အဖြစ် သိမ်းရန်</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ပုံနှိပ်ရန်</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်ရန်</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ယခင် စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>နောက် စာမျက်နှာ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>နောက်ထပ်အပိုင်း</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>ယခင်အပိုင်း</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>နောက် ခလုတ် သို့မဟုတ် လင့်ခ်သို့ သွားပြီး နှိပ်ရန်</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>ခလုတ်များနှင့် အကူအညီ</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>ဤပရိုဂရမ်သည် ဤကွန်ပျူတာတွင် ဘာမျှ မရေးပါ၊ ဘယ်ကိုမျှ မပို့ပါ။</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>စာလုံး သေးအောင် လုပ်ပါ</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>ရှေ့သို့ ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>အခြားသူများ လုပ်သည်ကို ပြန်မဖျက်နိုင်ပါ - USB တပ်ခဲ့ကြောင်းနှင့် Sala ဖွင့်ခဲ့ကြောင်း ကွန်ပျူတာက မှတ်ထားနိုင်သည်။</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>ပုံနှိပ်စက်နှင့် ၎င်းသို့ ပို့ပေးသော ကွန်ပျူတာသည် ပုံနှိပ်ခဲ့သည့်အရာကို သိမ်းထားနိုင်သည်။</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>မှန်သားပြင်ကို မြင်သူသည် သင် ဖတ်နေသည်ကို မြင်သည်။ Shift ကို သုံးကြိမ် နှိပ်လျှင် အားလုံး ချက်ချင်း ပိတ်သည်။</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>နောက်ထပ်ပြရန်</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>ထို့ပြင်</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>စကားပြန် လိုအပ်ပါသည်။ ကျွန်ုပ်၏ ဘာသာစကားကို ဤမျက်နှာပြင်တွင် ပြပါရစေ။</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>ကျွန်တော်/ကျွန်မသည် {language} စကား ပြောပါသည်။ ကျေးဇူးပြု၍ စကားပြန် ရှာပေးပါ။</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>ရှင်းလင်းချက်</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>စာအုပ်</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>ရုပ်ပြ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ဇာတ်လမ်း</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>အစီရင်ခံစာ</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>ဆောင်းပါး</translation>
    </message>
    <message>
        <source>News</source>
        <translation>သတင်းများ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>ဝေါဟာရစာရင်း</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>စာမျက်နှာများ</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>ရုပ်ရှင်</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation>အူရဒူစာကို Naskh စာလုံးဖြင့်</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>သင့်ဘာသာစကားကို ရွေးပါ</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>စာလုံး သေးသေး</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>စာလုံး ကြီးကြီး</translation>
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
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>နားထောင်ရန်</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>မည်သို့ နားထောင်လိုပါသလဲ။</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>အသံကျယ်ဖြင့်</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>နားကြပ်ဖြင့်</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>ဆက်လက် ဖတ်ပြရန်</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ခဏရပ်ရန်</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>ယခင် စာပိုဒ်သို့ ပြန်ရန်</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>နောက်စာပိုဒ်သို့ သွားရန်</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ပိုနှေးရန်</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>ပိုမြန်ရန်</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>ဖတ်ပြခြင်းကို ရပ်ရန်</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>စက်အသံ</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>မှန်သားပြင် မှောင်</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total} အနက် {number}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>{language} သို့ မပြန်ရသေးပါ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ယခင်တစ်ခု</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>နောက်တစ်ခု</translation>
    </message>
    <message>
        <source>End</source>
        <translation>အဆုံးသတ်ရန်</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>ချက်ချင်း ထွက်ရန်</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>ရှေ့ဆက် - {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>ဤ USB ပေါ်ရှိ ဤအပိုင်းသည် ပျက်စီးနေပါသည်။ အခြားအပိုင်းများကို ဖတ်နိုင်သေးပါသည်။ USB မိတ္တူအသစ် တောင်းပါ။</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>{language} ဖြင့် ပြထားသည်: ဘာသာမပြန်ရသေးပါ</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>{language} ဖြင့် ပြထားသည်: ဘာသာပြန်ပြီးနောက် ပြောင်းလဲသွားသည်</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>စာမျက်နှာ {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>မှတ်ချက်</translation>
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
        <source>Do this today</source>
        <translation>ယနေ့ ဤအရာကို လုပ်ပါ</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>ဆက်ဖတ်ရန်</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>ဤစာအကြောင်း</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>{date} နေ့ရှိ ဥပဒေ</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>{date} နောက်ဆုံးထား၍ ထပ်မံ စစ်ဆေးရန်</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>{publisher} က ထုတ်ဝေသည်၊ {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>လိုင်စင်: {licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ရင်းမြစ်များ</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{total} အနက် {number}</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>ဖုန်းသို့ ပေးရန်</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>USB ပေါ်ရှိ ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>ကင်မရာအတွက် QR ကုဒ်များ</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>ကွန်ပျူတာနှင့် ဖုန်းကို ကြိုးဖြင့် ဆက်ပါ - ဖုန်းတွင် ဖိုင်များ ရွှေ့ခွင့် ပေးပါ။</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>သို့မဟုတ် အဒက်ပ်တာဖြင့် USB ကို ဖုန်းတွင် တပ်ပါ - ဖုန်း၏ “Files” ဖြင့် ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>ယခင် ကုဒ်</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>နောက် ကုဒ်</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>ဖုန်း၏ ကင်မရာဖြင့် ကုဒ်ကို ချိန်ပါ။ ကုဒ်ထဲတွင် စာသားကိုယ်တိုင် ပါသဖြင့် အင်တာနက် မလိုပါ။</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>“ကူးယူရန်” ကို ရွေးပါ၊ “ရှာရန်” ကို မရွေးပါနှင့် - ရှာလျှင် စာသားများကို အင်တာနက်မှ ပို့မိမည်။</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>USB ၏ ဤဖိုင်တွဲတွင် ဖုန်းများအတွက် စာများ ရှိသည်။ ၎င်းကို ဖုန်းသို့ ကူးပါ။</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>ဖုန်းတွင် ထိုဖိုင်တွဲရှိ “{file}” ကို ဖွင့်ပါ။ အင်တာနက် မလိုပါ။</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>ဤ USB တွင် ဤဘာသာစကားဖြင့် ဖုန်းများအတွက် ဘာမျှ မရှိပါ။</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>ဖုန်းကို ကိုင်မိသူ မည်သူမဆို ဖုန်းထဲရှိ အရာကို ဖတ်နိုင်သည်။</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>ပုံ {total} အနက် {number}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>ယခင်ပုံ</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>နောက်ပုံ</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>မည်သူမဆို ပြုလုပ်ထားနိုင်ပြီး ၎င်း၏ စာများ မမှန်ခြင်း ဖြစ်နိုင်သည်။ မည်သူပေးသည်ကို သင်သိမှသာ ဖွင့်ပါ။ ၎င်း၏ စာမျက်နှာများတွင် အမှတ်အသား အမြဲရှိမည်။</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>“{work}” ကို ထုတ်ဝေသူက ပြန်ရုပ်သိမ်းပြီး မပြတော့ပါ။ ၎င်းကို ဆက်၍ အားမကိုးပါနှင့်။</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>ရုံးက မိမိ၏စာတစ်ပုဒ်ကို ပြန်ရုပ်သိမ်းခဲ့သည်− {work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>ဤပရိုဂရမ်က မသိသော ပေးပို့သူတစ်ဦးက သူ၏စာတစ်ပုဒ်ကို ပြန်ရုပ်သိမ်းခဲ့သည်− {work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>ဤဖိုင်ကို မည်သူ လုပ်သည်ကို ဤပရိုဂရမ်က မသိပါ။ မည်သူကမျှ တာဝန်မခံထားပါ - {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>ဤ USB ၏ ဆက်တင်အချို့ (sala.toml) ကို ဖတ်၍ မရသဖြင့် ပုံမှန်ဆက်တင်များကို သုံးထားသည်။ ဝန်ထမ်းများအတွက် - ထပ်သိမ်းပါ။</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>“{file}” တွင် ဤနေရာရှိ စာတစ်ခု၏ အမည်ဖြင့် အခြားစာတစ်ခု ပါရှိသည်။ ဤနေရာရှိ စာကို ပြသည်။</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>“{file}” ကို ပိုသစ်သော Sala အတွက် ပြုလုပ်ထားပါသည်။ ပရိုဂရမ်၏ ပိုသစ်သော မိတ္တူကို တောင်းပါ။</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}” သည် ပျက်စီးနေပါသည်။ ဖတ်နိုင်သေးသော အရာကို ဤနေရာတွင် ပြထားပါသည်။ USB မိတ္တူအသစ် တောင်းပါ။</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>ထုတ်ဝေသူ၏ စာမဟုတ်သော စာတစ်ပုဒ်၏ ခေါင်းစဉ်သည် ထုတ်ဝေသူ၏ စာတစ်ပုဒ်၏ ခေါင်းစဉ်နှင့် တူနေသည် - {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>“{work}” ၏ ပိုသစ်သော ထုတ်ဝေမှု ({date}) ဤနေရာတွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>“{file}” ထဲတွင် ရှာ၍မရပါ။ ယင်း၏ အညွှန်း မရှိပါ သို့မဟုတ် ပျက်စီးနေပါသည်။ သို့သော် ယင်းထဲရှိ အရာအားလုံးကို ဖတ်နိုင်ပါသေးသည်။ USB မိတ္တူအသစ် တောင်းပါ။</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>ဤ USBပေါ်ရှိ စာတစ်ပုဒ်သည် ပျက်စီးနေ၍ မပြနိုင်ပါ။ USB မိတ္တူအသစ် တောင်းပါ။</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>တစ်ခုခုကို ပြ၍ မရသဖြင့် ပိတ်လိုက်ပါပြီ။ အခြားအရာအားလုံးကို ဖတ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>“{work}” ကို ပြ၍ မရသဖြင့် ပိတ်လိုက်ပါပြီ။ အခြားအရာအားလုံးကို ဖတ်နိုင်ပါသည်။</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>သင် အခြား ဘယ်ဘာသာစကား နားလည်ပါသလဲ။</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>အခြား စာလုံးများ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ကွက်လပ်</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>နောက်ဆုံးစာလုံးကို ဖျက်ရန်</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>တွေ့ရှိချက်: {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>တွေ့ရှိချက်: {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>“{words}” အတွက် ဘာမျှ မတွေ့ပါ။ အခြားစကားလုံးများ သို့မဟုတ် စကားလုံးနည်းနည်းဖြင့် ထပ်ရှာပါ၊ သို့မဟုတ် သိထားသင့်သော စကားလုံးများတွင် ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>မည်သည့်ဘာသာစကားဖြင့်မဆို ရှာပါ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ရှင်းရန်</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>မျက်နှာပြင်ပေါ်ရှိ ကီးဘုတ်</translation>
    </message>
    <message>
        <source>More</source>
        <translation>နောက်ထပ်</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>မည်သူမျှ မထိဘဲ မိနစ်မည်မျှကြာလျှင် အဆုံးသတ်မည်နည်း</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>ရှေ့ဆုံးတွင် ရှိမည့် ဘာသာစကားများ</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>ဝန်ထမ်းစာမျက်နှာများအတွက် PIN အသစ် - ဂဏန်း 4 လုံးမှ 12 လုံး</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>ဤ USB က သိသော ရုံးများ၏ ဒစ်ဂျစ်တယ် သော့များ</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>ဝန်ထမ်းများအတွက် ဖြစ်သည်။ USB တွင်သာ ရေးပြီး ဤကွန်ပျူတာတွင် ဘယ်တော့မျှ မရေးပါ။</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>PIN တွင် ဂဏန်း 4 လုံးမှ 12 လုံး ရှိရမည်။ ဘာမျှ မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN ကို ဖယ်ရန်</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>USB တွင် ရေးရန်</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>ဤသည် ဒစ်ဂျစ်တယ် သော့ မဟုတ်ပါ။ ဒစ်ဂျစ်တယ် သော့သည် RW ဖြင့် စပြီး စာလုံးနှင့် ဂဏန်း 56 လုံး ရှိသည်။</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>ဤ USB ၏ ဆက်တင်များ</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>ရုံးအမည် (ပုံနှိပ်စာရွက်များအတွက်)</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>ရုံး ဖုန်းနံပါတ်</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ဘယ်တော့မျှ မဆုံးပါ</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} မိနစ်</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>သင် ဘာလိုအပ်ပါသလဲ</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>ဝန်ထမ်းများအတွက်</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>ရုံး၏ PIN ကို ရိုက်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>နောက်ဆုံး ဂဏန်းကို ဖျက်ရန်</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>ဤ USB ကို စစ်ဆေးရန် သို့မဟုတ် ကူးယူရန်</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>ဤစာကို မည်သူ ရေးသည်ကို ဤပရိုဂရမ်က မသိပါ။ မည်သူကမျှ တာဝန်မခံထားပါ။ မမှန်ခြင်း ဖြစ်နိုင်သည်။ ဤစာကို အားမကိုးပါနှင့်။</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>ဤရုံးမှ</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>ပေးပို့သူ မသိရ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>မူကြမ်း</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>ဘာသာစကား စစ်ပြီး</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>ဥပဒေ စစ်ပြီး</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>အချို့အပိုင်း ခေတ်မမီတော့ပါ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>ခေတ်မမီတော့ခြင်း ဖြစ်နိုင်သည်</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>ဤစာသည် ဤ USB ကို ပေးသည့် ရုံးထံမှ ဖြစ်သည်။ Sala ထုတ်ဝေသူထံမှ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>မူကြမ်း၊ မစစ်ဆေးရသေးပါ</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>မထုတ်ပြန်ရသေးပါ</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>ဤကွန်ပျူတာ၏ ရက်စွဲ မှားနေပါသည်။ ဤစာသည် ခေတ်မမီတော့ခြင်း ဖြစ်နိုင်ပါသည်။ ဥပဒေအကြံပေးကို မေးပါ။</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>ဤကွန်ပျူတာ၏ ရက်စွဲ မှားနေပါသည်။ ဤစာသည် ခေတ်မမီတော့ခြင်း ဖြစ်နိုင်ပါသည်။ မေးမြန်းပါ။</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>ဤစာကို {date} နောက်ဆုံးထား၍ ထပ်မံ စစ်ဆေးသင့်ခဲ့ပါသည်။ ခေတ်မမီတော့ခြင်း ဖြစ်နိုင်ပါသည်။ ဥပဒေအကြံပေးကို မေးပါ။</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>ဤစာကို {date} နောက်ဆုံးထား၍ ထပ်မံ စစ်ဆေးသင့်ခဲ့ပါသည်။ ခေတ်မမီတော့ခြင်း ဖြစ်နိုင်ပါသည်။ မေးမြန်းပါ။</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>ဤစာသည် မူကြမ်း ဖြစ်ပါသည်။ မည်သူမျှ မစစ်ဆေးရသေးပါ။ ဤစာတစ်ခုတည်းကို အားမကိုးပါနှင့်။ ဥပဒေအကြံပေးကို မေးပါ။</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>ဤစာသည် မူကြမ်း ဖြစ်ပါသည်။ မည်သူမျှ မစစ်ဆေးရသေးပါ။</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>ဤစာ၏ အစိတ်အပိုင်းအချို့ကို မစစ်ဆေးရသေးပါ။</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>စာပိုဒ်အချို့သည် ဘာသာပြန်ပြီးနောက် ပြောင်းလဲသွားပါသည်။ ထိုစာပိုဒ်များကို အခြားဘာသာစကားဖြင့် ပြထားပါသည်။</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>ဤစာ၏ ဘာသာစကားကို {name} က {date} တွင် စစ်ဆေးခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>ဤစာပါ ဥပဒေကို {name} က {date} တွင် စစ်ဆေးခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>ဤစာပါ ဥပဒေကို မစစ်ဆေးရသေးပါ။ ဥပဒေအကြံပေးကို မေးပါ။</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>USB သည် ပြည့်စုံပြီး မပျက်စီးပါ။ သို့သော် PDF ဖိုင် {number} ခုတွင် ပြန်ရုပ်သိမ်းထားသော သို့မဟုတ် ဟောင်းသွားသော စာများ ရှိသည်။ ၎င်းတို့ကို ဖျက်ပါ၊ သို့မဟုတ် USB ထဲသို့ နောက်တစ်ကြိမ် ကူးပါ။</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>ဤမိတ္တူသည် USB မဟုတ်ပါ။ ဒစ်ဂျစ်တယ် လက်မှတ်ထိုးထားသော စာရင်း မရှိပါ။ ဤနေရာတွင် စစ်ဆေး၍ မရပါ၊ ကူးယူ၍ မရပါ။</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>ရပ်လိုက်ပြီ။ မိတ္တူ မပြီးသေးကြောင်း ထိုဒရိုက်တွင် ရေးထားပါသည်။</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>ဒရိုက်ကို ဖြုတ်နိုင်ရန် ပြင်ဆင်နေသည်</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>ဒရိုက်ကို ကြည့်နေသည်</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>လူများ၏ အသံများကိုလည်း ကူးယူမည်။ ထိုအသံများမှ မည်သူဖြစ်သည်ကို သိနိုင်သည် -</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>ဘေးကင်းစွာ ဖြုတ်ရန်</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>ယခု USB ကို ဆွဲထုတ်နိုင်ပါပြီ။</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>ဒရိုက်အားလုံး တစ်ပြိုင်နက်တည်း</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>ဤကွန်ပျူတာ၏ နည်းလမ်းအတိုင်း USB ကို ဖြုတ်ပြီးမှ ဆွဲထုတ်ပါ။</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>ရုံး၏ စာတစ်ပုဒ်ကို ယူသွားရန် - {title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>မကူးပါ - ပျက်စီးနေသည်၊ သို့မဟုတ် ဤပရိုဂရမ်က သိသော မည်သူကမျှ ဒစ်ဂျစ်တယ် လက်မှတ် မထိုးထားပါ။</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>ဒရိုက်ပေါ်ရှိ ဤဖိုင်များသည် Sala ဖိုင်များ မဟုတ်ပါ၊ ဆက်ရှိမည် -</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>ဤ USB ကို မယုံပါနှင့်။ ဖိုင် {number} ခုသည် ပြုလုပ်ခဲ့စဉ်ကအတိုင်း မရှိပါ။ ပြည့်စုံပြီး မပျက်စီးသော USB တစ်ခုမှ အသစ် ပြန်လုပ်ပါ။</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>ပိုဟောင်းသော မိတ္တူမှ ဖိုင် {number} ခုကို ဖယ်ရှားမည်။</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>ပြန်ရုပ်သိမ်းထားသည် သို့မဟုတ် ဟောင်းသွားသည်</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>{drive} တွင် ဤမိတ္တူ ရှိပြီးသား ဖြစ်သည်။ ဖိုင်တိုင်းကို နှိုင်းယှဉ်မည်။</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>ဤ USB ၏ စာရင်းကို ပြောင်းလဲထားသည်၊ သို့မဟုတ် ဤပရိုဂရမ်က သိသော မည်သူကမျှ ဒစ်ဂျစ်တယ် လက်မှတ် မထိုးထားပါ။ ၎င်းကို မယုံပါနှင့်။ USB အသစ် တောင်းပါ။</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>ဒရိုက်မှ ပြန်ဖတ်ရသော ဘိုက် (byte) များသည် ရေးခဲ့သည်များနှင့် မတူပါ။ ဒရိုက် ပျက်နေသည်။ မသုံးပါနှင့်။</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>USB အသစ်သည် ပြည့်စုံပြီး မပျက်စီးပါ။ ဘိုက် (byte) တိုင်းကို ပြန်ဖတ်ပြီး တူညီပါသည်။</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>ဤ USB သည် ပြည့်စုံပြီး မပျက်စီးပါ။ ဖိုင် {number} ခုသည် ပြုလုပ်ခဲ့စဉ်ကအတိုင်း ရှိပါသည်။</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>ဤမိတ္တူ မပြီးသေးပါ။ USB နှစ်ခုလုံးကို တပ်ပြီး နောက်တစ်ကြိမ် ကူးပါ။ ၎င်း၏ အချို့အပိုင်းများ မရှိခြင်း ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>ဤနေရာတွင် မရှိသင့်ပါ</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>ဒရိုက်တွင် ရေး၍ မရပါ။ သော့ခတ်ထားသလား ကြည့်ပါ သို့မဟုတ် အခြားတစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>{drive} တွင် နေရာ မလောက်ပါ။ {size} MB လိုသည်၊ {free} MB လွတ်သည်။</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>ဒရိုက်တွင် နေရာ မလောက်ပါ။ နေရာလွတ်အောင် လုပ်ပါ သို့မဟုတ် အခြားဒရိုက် ရွေးပါ၊ ထို့နောက် နောက်တစ်ကြိမ် ကူးပါ။</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>ဒရိုက် မရှိတော့ပါ။ ၎င်းကို တပ်ပြီး နောက်တစ်ကြိမ် ကူးပါ။ ရပ်ခဲ့သည့်နေရာမှ ဆက်လုပ်ပါမည်။</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>ဒရိုက်၏ နေရာလွတ်အပေါ် ထပ်ရေးရန်</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>ဒရိုက်ကို ရွေးပါ။ ၎င်းပေါ်ရှိ အခြားဖိုင်များသည် ရှိသည့်အတိုင်း ဆက်ရှိမည်။</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>အခြားဒရိုက် မတွေ့ပါ။ USB တပ်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>စစ်ဆေးနေသည်</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>ရေးနေသည်</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>ရေးနေသည် - {minutes} မိနစ်ခန့် ကျန်သည်</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>စစ်ဆေးနေသည် - {minutes} မိနစ်ခန့် ကျန်သည်</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>ပြန်ဖတ်နေသည် - {minutes} မိနစ်ခန့် ကျန်သည်</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>ရုံး၏ ဖျက်ထားသော ဖိုင်များကို အထူး ပရိုဂရမ်များဖြင့် ဖတ်နိုင်သေးသည်။ ၎င်းတို့အပေါ် ထပ်ရေးပါ၊ သို့မဟုတ် ရပ်ပြီး ဒရိုက်ကို ဦးစွာ ဖော်မတ် (format) လုပ်ပါ။</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ပြောင်းလဲထားသည်</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>မရှိပါ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ဖတ်၍ မရပါ</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>{drive} - ဖိုင် {number} ခု ရေးမည်၊ {size} MB။ {free} MB လွတ်သည်။</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive} - ပြည့်စုံပြီး မပျက်စီးပါ</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>ဒရိုက်တွင် {file} အမည်ရှိ အခြားဖိုင်တစ်ခု ရှိသည်။ အခြားဒရိုက် ရွေးပါ သို့မဟုတ် ထိုဖိုင်ကို ရွှေ့ပါ။ ဘာမျှ မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>ဤ USB ရှိ {file} ဖိုင် ပျက်စီးနေပါသည်။ ပြည့်စုံပြီး မပျက်စီးသော USB တစ်ခုမှ ကူးပါ။</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>ဤ USB</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>ဖိုင်တိုင်းကို USB ပြုလုပ်ခဲ့စဉ်က ဒစ်ဂျစ်တယ် လက်မှတ်ထိုးခဲ့သော စာရင်းနှင့် နှိုင်းယှဉ်ပါသည်။</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>ဤ USB ကို စစ်ဆေးရန်</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>အခြား USB ကို စစ်ဆေးရန်</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>နောက်ထပ် USB တစ်ခု ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>အခြား USB မှ ပိုသစ်သော စာများ ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>ယခု ကူးရန်</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>ရုံးအတွက် - အားလုံး</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>ယူသွားရန် - ကျန်းမာရေး၊ ဇာတ်လမ်းများ၊ ရုပ်ပြ၊ စကားလုံးများ။ ရုံးအမည် မပါပါ</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>အပိုင်း {number} / {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>ပြန်ပြင်ရန်</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>ဘာသာစကား နှစ်မျိုး</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>စာအုပ်စင်</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ရှာရန်</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>သင့်ဘာသာစကားကို ရွေးပါ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>အရောင်များ</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>ချက်ချင်း ထွက်ရန်</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>ကျွန်ုပ်၏စာရင်း · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>စကားပြန်</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>စာလုံး</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>ကျွန်ုပ်၏စာရင်း</translation>
    </message>
    <message>
        <source>More</source>
        <translation>နောက်ထပ်</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>သင့်အခွင့်အရေးများ</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>ကလေးများ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ကျန်းမာရေး</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>ဇာတ်လမ်းများ</translation>
    </message>
    <message>
        <source>News</source>
        <translation>သတင်းများ</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>သိထားသင့်သော စကားလုံးများ</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>ရုပ်ပုံများဖြင့်</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>ဤနေရာတွင် လုပ်နိုင်သည့်အရာ</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>သင့်ဘာသာစကားကို နှိပ်ပါ</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>ဖွင့်ရန် ပုံကို နှိပ်ပါ</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>စာလုံး ကြီးအောင် လုပ်ပါ</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>ဘာသာစကား နှစ်မျိုး ယှဉ်ကြည့်ပါ</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>ချက်ချင်း ထွက်ရန် အနီကို နှိပ်ပါ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>ခလုတ် အားလုံး</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>Sala အကြောင်း</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>ဝန်ထမ်းများအတွက်</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>PIN သတ်မှတ်ထားခြင်း မရှိပါ။ မည်သူမဆို ဤဆက်တင်များကို ပြောင်းနိုင်သည်။ ဆက်တင်များတွင် PIN သတ်မှတ်ပါ။</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>ဤသည် ဤရုံး၏ PIN မဟုတ်ပါ။ ထပ်ကြိုးစားပါ၊ သို့မဟုတ် ရုံးကို မေးပါ။</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>USB တွင် ရေးပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>သို့သော်လည်း ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>မည်သည့်နေရာတွင် ပါသနည်း</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>USB တွင် ရေး၍ မရပါ။ သော့ခတ်ထားသလား၊ ပြည့်နေသလား ကြည့်ပါ။ ဘာမျှ မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>ဤကွန်ပျူတာတွင် ယခု အသုံးပြုနိုင်သော စပီကာ မရှိပါ။</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>“{file}” ကို ဤနေရာတွင် ဖွင့်၍ မရပါ။ Sala ဖိုင်များ၏ အမည်သည် .sala ဖြင့် ဆုံးပါသည်။</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>ဤမိတ္တူသည် ဤဘာသာစကား၏ စာလုံးများကို မပြနိုင်ပါ။ USB မိတ္တူအသစ် တောင်းပါ။</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>ကျွန်ုပ်တို့တွင် {language} ဖြင့် ရေးထားသော စာ မရှိသေးပါ။ သင် အခြား ဘယ်ဘာသာစကား နားလည်ပါသလဲ။</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>စကားလုံး အားလုံး</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>သင် ရှိနေသေးသလား။ {seconds} စက္ကန့်အကြာတွင် အားလုံး ပိတ်ပါမည်။</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>ဆက်နေရန် ခလုတ်တစ်ခုခု နှိပ်ပါ သို့မဟုတ် မှန်သားပြင်ကို ထိပါ။</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>ဒုတိယ ဘာသာစကားကို ရွေးပါ</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>စာအားလုံးကို {language} ဖြင့် ရေးပြီးသည် မဟုတ်သေးပါ။ သင် အခြား ဘယ်ဘာသာစကား နားလည်ပါသလဲ။</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>ဒုတိယ မှန်သားပြင် မရှိတော့ပါ။ အားလုံးကို ဤနေရာတွင် ပြထားသည်။</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>ဤနေရာတွင် ဖတ်စရာ မရှိပါ။ ဤ USB ကို သင့်အား ပေးခဲ့သူထံမှ မိတ္တူအသစ် တောင်းပါ။</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language} ဖြင့်</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>ဤစာသည် ဤ USB ပေါ်တွင် မရှိပါ။</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>“{work}” ကို ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>ရုပ်ပုံများ: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>စကားလုံးများ: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>စာမျက်နှာ: {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>အပိုင်းများ: {count}</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>အပိုင်း {number} မှ ဆက်ဖတ်ရန်</translation>
    </message>
</context>
</TS>
