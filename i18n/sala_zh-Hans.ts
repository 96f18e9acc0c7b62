<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation type="unfinished">以{language}显示：尚未翻译</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>第 {number} 页，共 {total} 页；第 {panel} 幅，共 {panels} 幅</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} 页，共 {total} 页</translation>
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
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>看全图</translation>
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
    <name>FindBar</name>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>“{words}”：第 {number} 处，共 {total} 处</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>去掉标记</translation>
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
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Choose your language</source>
        <translation>选择您的语言</translation>
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
        <translation>第 {number} 页</translation>
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
        <translation>“{file}”是为较新版本的Sala制作的。请索取较新版本的程序。</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}”已损坏。这里显示仍可阅读的内容。请索取一个新的U盘。</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>无法在“{file}”中搜索：它的索引缺失或已损坏。里面的内容仍然都可以阅读。请索取一份新的U盘副本。</translation>
    </message>
    <message>
        <source>“{work}” is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>此U盘上的“{work}”已损坏，无法显示。请索取一个新的U盘。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>哪种其他语言对您有帮助？</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Found: {count}</source>
        <translation>找到：{count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>没有找到“{words}”。请换别的词、少用几个词，或在应知词语中查找。</translation>
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
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>SpokenBlocks</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>TRIAL: unchecked</source>
        <translation>试用：未经核对</translation>
    </message>
    <message>
        <source>TRIAL copy</source>
        <translation>试用版</translation>
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
    <name>TextPage</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>第{number}部分，共{total}部分</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>书架</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
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
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>立即退出</translation>
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
    <name>ViewChoice</name>
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
</context>
<context>
    <name>Window</name>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>此版本无法显示这种语言的文字。请索取一个新的U盘。</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>还不是所有内容都有{language}版本。还有哪种语言对您有帮助？</translation>
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
        <translation>此U盘上没有这篇文本。</translation>
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
</context>
</TS>
