<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>关于Sala</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>Sala是一款免费的阅读程序，不需要互联网：有多种语言的规定解说、健康内容、一部漫画和故事。</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>其中的一切都是公开信息，任何人都可以阅读。</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>它不含个人数据。它不知道谁在阅读，不在这台电脑上写入任何内容，也不发送任何内容。</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>它提供信息，不是法律意见。没有人核对过的文章会写明这一点。</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>它由发布者进行数字签名；发布者的公钥是{key}。</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>此副本没有任何发布者的数字签名。</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>此U盘由{office}准备。</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>打开方法：在Windows上双击Sala.exe，在Linux上双击Sala；在手机上打开文件夹“open-anywhere”。</translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation>左右交换</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大展示</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>收听</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>传到手机</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>观看影片</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>把这幅图加入我的清单</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>把这一页加入我的清单</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>把整部漫画加入我的清单</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>把这一段加入我的清单</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>把这一部分加入我的清单</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>把全文加入我的清单</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>第二种语言：{language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>逐幅看图</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>只看文字</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>已从我的清单中移除</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>我需要口译员</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>清单已清空</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>标记已去掉</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>看大图</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>所有可以读的内容</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>此清单只保留到您离开为止，从不写入磁盘。</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的清单</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>清单是空的。请打开一篇文章，按段落旁边的 +。</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大展示</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空清单</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>以{language}显示：尚未翻译</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>第{number}页，共{total}页；第{panel}幅，共{panels}幅</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第{number}页，共{total}页</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>第{number}部分，共{total}部分</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>打开影片</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>正在检查影片 …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>这不是发布者签名的影片，因此不打开。</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>这台电脑没有播放影片的程序。</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>影片会在这台电脑的另一个程序中打开。</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>那个程序和这台电脑可能会记住看过这部影片。Sala 无法消除这些记录，红色按钮也不会关闭那个程序。</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>同样的内容在这里用图片、以您的语言讲述。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>去掉标记</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>“{words}”：第{number}处，共{total}处</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>这不是身份证件。</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>机构：印章和电话</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>发布于{date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>我的清单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>这台电脑和打印机可能会保留打印内容的副本。</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>没有可保存的地方。请插入U盘后再试。</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>那里空间不足。请选择别处或腾出空间；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>那里不能写入。请选择别处；没有保存任何内容。</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>那个地方不见了。请重新插入U盘或选择别处；没有保存任何内容。</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>打印机没有响应。请看看它是否打开，或保存为PDF。</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>那里已有同名文件。</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>附二维码</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第{number}页，共{total}页</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>没有找到打印机。请把PDF存到U盘，到别处打印。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>已停止。没有保存或打印任何内容。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>另存为{file}</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换该文件</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>打印或保存</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>这一部分</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>每页四幅图</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>转到下一个按钮或链接并按下</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>按键与帮助</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>本程序不在这台电脑上写入任何内容，也不向任何地方发送内容。</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>把字缩小</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再向前</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>它无法消除其他痕迹：电脑可能记得插过U盘并启动过Sala。</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>打印机以及发送途中的电脑可能会保留打印过的内容。</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>看到屏幕的人能看到您在读什么。按三次Shift立即关闭一切。</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另外</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>我需要口译员。请让我在这个屏幕上指出我的语言。</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>我的语言是{language}。请帮我找一位口译员。</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>解说</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>漫画</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation>乌尔都语用纳斯赫体</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>选择您的语言</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>收听</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>您想怎样收听？</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>外放</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>戴耳机</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>继续朗读</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>机器语音</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第{number}个，共{total}个</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>尚未译成{language}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>立即退出</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>下一部分：{part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>此U盘上的这一部分已损坏。其他部分仍可阅读。请索取一个新的U盘。</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>以{language}显示：尚未翻译</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>以{language}显示：翻译之后原文有改动</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第{number}页</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Do this today</source>
        <translation>今天就这样做</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>关于本文</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>截至{date}的法律</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>应在{date}之前再次核对</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>发布者：{publisher}，{date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可协议：{licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>第{number}个，共{total}个</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>传到手机</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>U盘上的文件夹</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>给相机的二维码</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>用数据线连接电脑和手机：在手机上允许传输文件。</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>或用转接头把U盘插到手机上：用手机的“文件”打开。</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>上一个二维码</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>下一个二维码</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>把手机相机对准二维码。里面就是文字本身：不需要互联网。</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>请选“复制”，不要选“搜索”：搜索会把文字通过互联网发送出去。</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>U盘的这个文件夹里是给手机的文章。把它复制到手机。</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>在手机上打开其中的“{file}”。不需要互联网。</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>此U盘没有这种语言的手机内容。</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>谁拿到手机，谁就能看到里面的内容。</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>第{number}幅，共{total}幅</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一幅</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一幅</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>任何人都可能制作了它，其中的文字可能不真实。只有在您知道是谁给您的时候才打开。它的页面会一直带有标记。</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>“{work}”已被发布者撤回，不再显示：请不要再依赖它。</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>办事处撤回了自己的文本：{work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>一个此处未知的发送者撤回了自己的文本：{work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>本程序认得的人和机构，都没有为此文件担保：{files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>此 USB 的某些设置（sala.toml）无法读取，已使用通常的设置。工作人员：请重新保存。</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>“{file}”中有另一篇文章，名称与这里已有的相同。显示的是这里已有的那篇。</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>“{file}”是为较新版本的Sala制作的。请索取较新版本的程序。</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}”已损坏。这里显示仍可阅读的内容。请索取一个新的U盘。</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>有一篇不是出版者的文字，标题与出版者的一篇相似：{work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>这里的“{work}”是较新的版本，日期为{date}。</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>无法在“{file}”中搜索：它的索引缺失或已损坏。里面的内容仍然都可以阅读。请索取一个新的U盘。</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>此U盘上有一篇文本已损坏，无法显示。请索取一个新的U盘。</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>有内容无法显示，已关闭。其他内容都可以阅读。</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>“{work}”无法显示，已关闭。其他内容都可以阅读。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>您还看得懂哪种语言？</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>更多字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>删除最后一个字母</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>找到：{words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>找到：{count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>没有找到“{words}”。请换别的词、少用几个词，或在“需要了解的词语”中查找。</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>用任何语言搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>无人操作多少分钟后结束</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>排在前面的语言</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>工作人员页面的新PIN码：4到12位数字</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>此U盘认得其文章的机构的公钥</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>供工作人员使用。只写入U盘，从不写入这台电脑。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>PIN码有4到12位数字。没有任何更改。</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>移除PIN码</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>写入U盘</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>这不是公钥。公钥以RW开头，有56个字母和数字。</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>此U盘的设置</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>机构名称（用于打印件）</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>机构电话</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number}分钟</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>您需要什么？</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>工作人员专用</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>请输入机构的PIN码。</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位数字</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>检查或复制此U盘</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>本程序认得的人和机构，都没有为本文担保。内容可能不真实：请不要依赖它。</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>来自本机构</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>来源不明</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>语言已核对</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>法律已核对</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>部分内容已过时</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>可能已过时</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>本文来自提供此U盘的机构，不是来自Sala的发布者。</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>草稿，尚未核对</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>尚未正式发布</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>这台电脑的日期不正确。本文内容可能已过时：请询问法律顾问。</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>这台电脑的日期不正确。本文内容可能已过时：请询问。</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>本文本应在{date}之前再次核对。内容可能已过时：请询问法律顾问。</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>本文本应在{date}之前再次核对。内容可能已过时：请询问。</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>本文是草稿，没有人核对过。请不要只依靠本文：请询问法律顾问。</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>本文是草稿，没有人核对过。</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>本文的某些部分未经核对。</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>有些段落在翻译之后有改动，现以另一种语言显示。</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>本文的语言由{name}于{date}核对。</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>本文的法律内容由{name}于{date}核对。</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>本文的法律内容未经核对。请询问法律顾问。</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>U盘完好，但有{number}个PDF文件的文章已被撤回或已过时。请删除它们，或再向U盘复制一次。</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>此副本不是U盘：它没有数字签名的清单，不能在这里检查或复制。</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>已停止。该驱动器已标明：副本尚未完成。</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>正在弹出驱动器</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>正在查看驱动器</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>还会复制真人的声音，听声音可能认出他们：</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>安全弹出</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>现在可以拔出U盘了。</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>所有驱动器同时进行</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>请先按这台电脑的方法弹出U盘，再拔出。</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>带上机构的一篇文章：{title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>未复制：已损坏，或没有本程序认得的人或机构为它做数字签名。</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>驱动器上的这些文件不是Sala的，保持不变：</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>请不要信任此U盘：有{number}个文件与制作时不同。请用完好的U盘重新制作。</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>将移除较旧副本的{number}个文件。</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>已撤回或已过时</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>{drive}上已有此副本。将比对每个文件。</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>此U盘的清单被更改过，或者没有本程序认得的人或机构为它做数字签名。请不要信任它：请索取一个新的U盘。</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>从驱动器读回的字节与写入的不同：它坏了。请不要使用它。</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>新的U盘完好：每个字节都已重新读取，内容相同。</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>此U盘完好：{number}个文件与制作时相同。</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>此副本尚未完成。请插入两个U盘，再复制一次；其中某些部分可能缺失。</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>不属于这里</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>无法写入驱动器。请看它是否被锁定，或选择别的驱动器。</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>{drive}空间不足：需要{size} MB，可用{free} MB。</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>驱动器空间不足。请腾出空间或选择别的驱动器，再复制一次。</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>驱动器不见了。请插入它，再复制一次：会从停下的地方继续。</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>覆盖驱动器的空余空间</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>请选择驱动器。其中的其他文件保持不变。</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>没有找到其他驱动器。请插入U盘后再试。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>正在写入：大约还需{minutes}分钟</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>正在检查：大约还需{minutes}分钟</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>正在重新读取：大约还需{minutes}分钟</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>机构已删除的文件仍可用特殊程序在驱动器上读出。请覆盖它们，或停止并先格式化驱动器。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已被更改</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>{drive}：将写入{number}个文件，{size} MB；可用{free} MB。</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive}：完好</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>驱动器上另有一个名为{file}的文件。请选择别的驱动器，或移走该文件；没有任何更改。</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>此U盘的文件{file}已损坏。请从完好的U盘复制。</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>此U盘</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>每个文件都会与制作U盘时数字签名的清单比对。</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>检查此U盘</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>检查另一个U盘</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>再制作一个U盘</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>读取另一个U盘里较新的版本</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>立即复制</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>供机构使用：全部内容</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>供带走：健康、故事、漫画、词语；没有机构名称</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>第{number}部分，共{total}部分</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>两种语言</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>书架</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>选择您的语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>我的清单 · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>字体</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的清单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>需要了解的词语</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>看图了解</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>您可以在这里做什么</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>按您的语言</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>按图片打开它</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>把字放大</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>并排看两种语言</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>按红色按钮立即离开</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>关于Sala</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>工作人员专用</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>没有设置PIN码：任何人都可以更改这些设置。请在设置中设一个PIN码。</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>这不是该机构的PIN码。请再试一次，或询问该机构。</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>已写入U盘。</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>出现在哪里</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>无法写入U盘。请看它是否被锁定或已满；没有任何更改。</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>这台电脑现在没有可用的扬声器。</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>“{file}”不能在这里打开。Sala 的文件名以 .sala 结尾。</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>此版本无法显示这种语言的文字。请索取一个新的U盘。</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>我们还没有{language}的文章。您还看得懂哪种语言？</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>所有词语</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>您还在吗？{seconds}秒后将关闭一切。</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>按任意键或触摸屏幕以继续。</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>请选择第二种语言</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>还不是所有内容都有{language}版本。您还看得懂哪种语言？</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>第二块屏幕已断开：全部内容在这里显示。</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>这里没有可阅读的内容。请向给您这个U盘的人索取一个新的。</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language}版</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>此U盘上没有这篇文章。</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>打开“{work}”</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>共{count}幅图</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>共{count}个词</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>页数：{count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>共{count}部分</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>从第{number}部分继续</translation>
    </message>
</context>
</TS>
