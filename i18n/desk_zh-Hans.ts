<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>按文件中的原样：这里有无法在此列表中显示的内容。</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>图片上有什么？写给看不见图片的人</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>图片下方的文字（如有）</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>方框的标题；没有标题时用其种类的名称</translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>在下方添加一行</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>移入内层列表</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>移出内层列表</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>表格添加一行</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>表格添加一列</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除表格的这一行</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>移除表格的这一列</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>今天就做</translation>
    </message>
    <message>
        <source>{deed}: {key}</source>
        <translation>{deed}：{key}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>There is no text yet. Drop a file here, or press “Bring in” or “Write a text”.</source>
        <translation>还没有文章。请把文件拖到这里，或按“导入”或“撰写文章”。</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>待修正：{number}。</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>文章本身及其信息。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里有错</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>图片中的人</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>画格与对话框</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>给译者</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>导入其文件</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>把文件拖到这里，或选择一个</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>此文件是同一文章的这种语言版本。它会与原文并排放置；在您看到它如何对应之前，不写入任何内容。</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>文章来自Word、OpenDocument、EPUB、网页、Markdown、纯文本或PDF；漫画来自图片文件夹、CBZ文件或PDF。译文在总览板上、在其文章和语言处导入。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>它用哪种语言写成</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>其文件夹的简短名称，用拉丁字母</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未收入</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>已识别。请按下不正确的：</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>……还有{number}项</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}：{total}行中有{number}行在结构和位置上对应。</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>这些行不对应。它们以“已过时”导入，待与原文对照处理：</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>只在文件中有</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>两个人都改过：保留这里的内容</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>已导入{file}</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>核对：{title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>十个问题</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>谁核对的</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>文字正确</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>法律正确</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>供打印的一页</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>{name}于{day}核对。此后改动的行数：{number}。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动之处</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>需再看一遍：{number}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>原文的每一句都在，而且没有原文没说的内容吗？</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>每个否定都保留了吗（不、从不、没有人、没有、除非）？</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>所有数字、金额、日子和日期都对吗，包括表格里的？</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>法律、机构和人的名称都对吗？每个机构做的是否就是原文所说它做的事？</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>“可以”仍是“可以”，“必须”仍是“必须”，“据报道”仍是“据报道”吗？</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>文章没有承诺原文没有承诺的事吗？</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>每个术语是否处处一致，并且是这种语言使用的术语（见“需要了解的词语”）？</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>上学不多的人听别人读时，能听懂每一句吗？</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>语气是否礼貌平和，没有比原文更让人羞愧或害怕的地方？</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>图片的文字说明对看不见图片的人来说正确吗？</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>由{name}核对</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>已记录：由{name}核对。</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>一行正确</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>请在下方写明谁核对的：核对需要有姓名。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>这台电脑现在没有可用的扬声器。</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>正在读取录音并在停顿处切开……</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{total}中的第{number}个；保留：{kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
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
        <source>Listen (space)</source>
        <translation>收听（空格）</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>保留并继续（Enter）</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>不要（Delete）</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>完成（Esc）</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>拖动两条线；或用Home和End选择一条，再用箭头键移动。</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>另一件事还在进行。请等待，或取消它。</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}：已结束。没有完成的内容不存在。</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>未完成：{names}。其余都已完成。</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}：完成。</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>其间有人改动了“{file}”。没有覆盖任何内容：请查看后再做一次。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>无法读取或写入“{file}”（{reason}）。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>已撤销：{name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>已重做：{name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>撰写文章</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>撤销：{name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>请把录音拖到文章上、它所朗读的语言下方。</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>给译者</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>他们用哪种形式工作？</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>从今天起在谁手里？不必写名字时留空</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写出文件</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>写到别处</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>自{day}起在{name}手里。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>已交给{name}</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>交回的内容</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>把文件拖到这里，或选择文件。在您看到会改动什么之前，不写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>现已翻译：{total}中的{before}。有此文件后：{after}。</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留这里的内容</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>采用文件的内容</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>清空它们</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>……还有{number}项</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>文件中没有：{number}行。</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>两个人都改过：</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>不合要求；保留为已过时：</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>其间原文已改动；保留为已过时：</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>已采用，需要查看：</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>文件中为空：</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>与文章中任何内容都不对应，不采用：</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>在文件中出现两次；采用第一次：</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>已收入{file}</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation>信息：{title}</translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation>它在书架上的位置</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>它需要哪些核对</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>它讲权利：语言和法律</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>它讲健康：语言</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>不需要：它没有说必须核对的内容</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>谁发布</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>依据哪种许可</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>它的日期（2026-11-23）</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>讲权利的文章：它所描述的法律的日期（2026-11-23）</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>……以及最迟应再次核对的日期</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>其卡片上的图片（images/NAME）；不可有图片时留空</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>谁写的、谁画的；每行一个</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>信息的来源：标题和地址</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>朗读：{language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}”不是日期：请写成2026-11-23这样。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还缺少</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>什么都不缺</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>种类：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{name} … {what}</source>
        <translation>{name}……{what}</translation>
    </message>
    <message>
        <source>{name} …</source>
        <translation>{name}……</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>How loud it is</source>
        <translation>音量大小</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>这些文字通向哪里？输入标题的一部分</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>不再通向任何地方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>工作台的语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
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
        <translation>强对比</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>语言与字号</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. 查找错误</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>待修正：{number}。</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. 制作文库的文件</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>它还没有签名。密钥向读者表明文件来自您，而且没有人改动过。谁有密钥及其密码，就能以您的名义签名：请妥善保管两者，并分开存放。两者都没有人能再做出来。</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>再次输入同一密码</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>制作密钥</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>密钥的密码</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>全部，作为草稿</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>只要核对过的</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>制作文件</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>制作朗读的文件</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>已有一个：{file}，{size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. 放到U盘上</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>U盘会得到显示文库的程序、所有文章，以及供手机用的副本。每个文件都会读回检查。上面已有的内容会保留。</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>另一个驱动器或文件夹</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>选择一个Sala U盘</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>制作U盘</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>U盘需要另一个Sala U盘上的程序：请插入一个，或选择它的副本。</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>U盘要签名：请先制作密钥。</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>“{folder}”不是Sala U盘，或不完整。</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>整理U盘</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>供办公室使用</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>供带走</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. 供手机用的副本</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>朗读，供任何播放器</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>供Kiwix用的一个文件</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>……还有{number}项</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>两个密码不一样，或为空。</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>制作文库的文件</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>供手机用的副本</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>复制到{drive}</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>哪里有错：{title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>不再有错。</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>它是什么？</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>它先用哪种语言写成？</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>其文件夹的简短名称，用拉丁字母</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>撰写文章</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新文章</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>对话框</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>文字在对话框里放不下：请写短一些。</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>画格：{title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>早些读</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>晚些读</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>建议画格</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>移动了一个框</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>阅读顺序</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第{number}页，共{total}页</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>文字放得下吗？……</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>文字在对话框里放不下的语言：{languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>每种语言的文字都放得下。</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>按住一个框可移动它；拖动它的角可放大。按键：空格、箭头、Shift加箭头。</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>图片中的人：{title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>照片可能使其中的人陷入危险。请写明能看到谁，以及最迟到哪一天他们都已同意。没有人知道的就留空。</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}”不是日期：请写成2026-11-23这样。</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>图片中的人</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>看不到任何人</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>请再看一遍：没有人写明他们已同意。</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>能看到谁；姓名之间用逗号</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>到哪一天为止所有人都已同意（2026-11-23）</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>由机器朗读：{name}。将由人来替换。</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>谁朗读</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>何时（2026-11-23）</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>声音可能被认出来。请询问，并按下他们同意的事项：</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>他们同意被人听到</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>也可以放在送出去的U盘上</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>谁朗读和何时是一起的：请都填写，或都不填。</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}”不是日期：请写成2026-11-23这样。</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>这台电脑现在没有可用的麦克风。</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>这台电脑现在没有可用的扬声器。</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>读好了：保留并继续（空格）</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>录音（空格）</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>重来（Backspace）</translation>
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
        <source>Listen (L)</source>
        <translation>收听（L）</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>完成（Esc）</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{total}中的第{number}个；已读：{read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>正在录音，{seconds}秒</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>在下一句开始处按Enter：{total}中的第{number}个</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>打开文库</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新文库</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>一个文库就是一个文件夹</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>其中以普通文件保存文章、译文和图片。这台电脑的其他地方不保存任何内容。复制这个文件夹，您就有了全部内容的副本。</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>办公室的工作台</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>开始翻译</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>更新：{number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>翻译其余部分：{number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>填写信息</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>核对法律</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>核对文字</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>自{day}起在{name}手里。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写任何内容。</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>文章是用这种语言写的。</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>{total}行中已翻译{number}行。</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>已过时：{number}。</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>需再看一遍：{number}。</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>已朗读：{total}中的{number}。</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>需重新朗读：{number}。</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>由{names}核对。</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>没有人核对过。</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}中的{done}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>正确，下一行</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>每一行都已翻译。接下来请让人核对文章。</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>“{words}”的译文</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>有人同时在这一行写了内容。那里是他们的文字，您的文字也保留着：请选择。</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>原文有改动。原来是：“{words}”</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>这里还写过：{words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+空格会采用别处类似文字的译文</translation>
    </message>
    <message>
        <source>{term}: Alt+{number}</source>
        <translation>{term}：Alt+{number}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{number}: too long; read it in smaller parts</source>
        <translation>{number}：太长；请分成小段读</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number}：什么都没听到</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number}：声音太大；请离麦克风远一些</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number}：声音很小；请离麦克风近一些</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>名称、问题、标志：{language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>朗读：{title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>这种语言还没有写任何内容。</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>拆分一段录音</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>谁朗读</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>名称、问题、标志</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>在录音之前</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>保存并开始</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>在这里写明某人的姓名并且此人同意被人听到之前，不录任何内容。</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>朗读：{language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>其中朗读了什么？</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>还没有人朗读的：{number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>在停顿处切开</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>从第{start}秒到第{end}秒</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>撰写：{title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>一个方框</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>行的种类</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>新的一行</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>移动了一行</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>移除了一行</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>移出方框</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>两行合为一行</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>已粘贴</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>一个表格</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>一个脚注</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>“{work}”的文字</translation>
    </message>
</context>
</TS>
