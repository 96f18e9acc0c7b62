<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>ตามที่อยู่ในไฟล์: ตรงนี้มีบางอย่างที่แสดงเป็นแถวไม่ได้</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>ภาพนี้แสดงอะไร สำหรับคนที่มองไม่เห็นภาพ</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>คำใต้ภาพ ถ้ามี</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>หัวเรื่องของกรอบ ถ้าไม่มีจะใช้ชื่อชนิดของกรอบ</translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ตอน</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>ข้อความอ้างอิง</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>กรอบ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ตัวหนา</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>ตัวเอียง</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>เพิ่มแถวด้านล่าง</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>เชิงอรรถ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ย้ายขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ย้ายลง</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>เป็นรายการย่อย</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>ออกจากรายการย่อย</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>เพิ่มบรรทัด</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>เพิ่มคอลัมน์</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>เอาบรรทัดนี้ออก</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>เอาคอลัมน์นี้ออก</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>เคล็ดลับ</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>ทำวันนี้</translation>
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
        <translation>ยังไม่มีเนื้อหา ลากไฟล์มาวางที่นี่ หรือกด “นำเข้า” หรือ “เขียนเนื้อหา”</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>ต้องแก้ {number} แห่ง</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>ตัวเนื้อหา และข้อมูลของเนื้อหา</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ที่ยังผิดอยู่</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ข้อมูลของเนื้อหา</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>คนในรูป</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>ช่องและบอลลูน</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>เขียน</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ตรวจ</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>เสียงอ่าน</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>แปล</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>สำหรับผู้แปล</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>นำไฟล์ของภาษานี้เข้า</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>ลากไฟล์มาวางที่นี่ หรือเลือกไฟล์</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>ไฟล์นี้คือเนื้อหาเดียวกันในภาษานี้ จะวางไว้ข้างต้นฉบับ ยังไม่เขียนอะไรจนกว่าคุณจะเห็นว่าเข้ากันอย่างไร</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>เนื้อหานำมาจาก Word, OpenDocument, EPUB, หน้าเว็บ, Markdown, ข้อความธรรมดา หรือ PDF ได้ การ์ตูนนำมาจากโฟลเดอร์รูปภาพ ไฟล์ CBZ หรือ PDF ได้ ถ้าเป็นคำแปล ให้นำเข้าบนกระดาน ที่เนื้อหาและภาษานั้น</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>ภาษาที่ใช้เขียน</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>ชื่อสั้น ๆ ของโฟลเดอร์ เป็นตัวอักษรละติน</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ที่ไม่ได้นำมา</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>นำเข้ามา</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>โปรแกรมเข้าใจว่าอย่างนี้ กดข้อที่ไม่ใช่</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>เอาตามนี้</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>ไม่เอา</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… และอีก {number}</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}: ตรงกันทั้งโครงสร้างและตำแหน่ง {number} จาก {total} แถว</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>แถวเหล่านี้ไม่ตรงกัน จะนำเข้ามาเป็น “ไม่ทันต้นฉบับ” เพื่อให้ดูเทียบกับต้นฉบับ</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ไม่มีในไฟล์</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>มีแต่ในไฟล์</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>สองคนแก้ไว้ต่างกัน ของที่นี่คงอยู่</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>นำ {file} เข้ามาแล้ว</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>ตรวจ: {title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>คำถามสิบข้อ</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>ใครเป็นผู้ตรวจ</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>ถ้อยคำถูกต้อง</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>ข้อกฎหมายถูกต้อง</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>แผ่นสำหรับพิมพ์</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>{name} ตรวจเมื่อ {day} แถวที่เปลี่ยนตั้งแต่นั้น: {number}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ส่วนที่เปลี่ยน</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>ควรดูอีกครั้ง {number} แห่ง</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>ถูกแล้ว</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>มีครบทุกประโยคของต้นฉบับ และไม่มีสิ่งที่ต้นฉบับไม่ได้พูดใช่ไหม</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>คำปฏิเสธอยู่ครบไหม (ไม่ ไม่เคย ไม่มีใคร โดยไม่ เว้นแต่)</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>ตัวเลข จำนวน วัน และวันที่ถูกทั้งหมดไหม ในตารางด้วย</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>ชื่อกฎหมาย หน่วยงาน และบุคคลถูกต้องไหม และแต่ละหน่วยงานทำสิ่งที่ต้นฉบับบอกว่าทำใช่ไหม</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>“อาจ” ยังเป็น “อาจ” “ต้อง” ยังเป็น “ต้อง” และ “มีรายงานว่า” ยังเป็น “มีรายงานว่า” ใช่ไหม</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>เนื้อหาไม่สัญญาสิ่งที่ต้นฉบับไม่ได้สัญญาใช่ไหม</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>คำศัพท์แต่ละคำเหมือนกันทุกที่ และเป็นคำที่ใช้ในภาษานี้ไหม (ดู “คำที่ควรรู้”)</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>คนที่เรียนหนังสือมาไม่กี่ปีจะเข้าใจทุกประโยคเมื่อมีคนอ่านให้ฟังไหม</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>น้ำเสียงสุภาพและสงบไหม และไม่ทำให้อายหรือกลัวมากกว่าต้นฉบับใช่ไหม</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>คำบรรยายรูปภาพเหมาะสำหรับคนที่มองไม่เห็นรูปไหม</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>ตรวจโดย {name}</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>บันทึกแล้ว ตรวจโดย {name}</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>แถวหนึ่งถูกแล้ว</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>เขียนชื่อผู้ตรวจด้านล่าง การตรวจต้องมีชื่อ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>เขียนแล้ว: {file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีลำโพงที่ใช้ได้ในตอนนี้</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>กำลังเปิดไฟล์เสียงและตัดตรงที่หยุด …</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{number} จาก {total} เก็บแล้ว: {kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>เก็บแล้ว</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Listen (space)</source>
        <translation>ฟัง (แป้นเว้นวรรค)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>เก็บแล้วไปต่อ (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>ไม่เก็บ (Delete)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>เสร็จแล้ว (Esc)</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>ลากเส้นทั้งสอง หรือเลือกเส้นด้วย Home และ End แล้วเลื่อนด้วยแป้นลูกศร</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>ยังมีงานอื่นทำอยู่ รอให้เสร็จ หรือยกเลิก</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}: หยุดแล้ว สิ่งที่ยังไม่เสร็จจะไม่มี</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>ไม่สำเร็จ: {names} อย่างอื่นเสร็จแล้ว</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>มีคนอื่นแก้ “{file}” ในระหว่างนี้ ไม่มีอะไรถูกเขียนทับ ดูก่อน แล้วทำอีกครั้ง</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>อ่านหรือเขียน “{file}” ไม่ได้ ({reason}) ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>ย้อนแล้ว: {name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>ทำอีกครั้งแล้ว: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>เขียนเนื้อหา</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>ทำ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>ย้อน: {name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>วางไฟล์เสียงลงบนเนื้อหา ใต้ชื่อภาษาที่ใช้อ่าน</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>สำหรับผู้แปล</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>ผู้แปลใช้ไฟล์แบบไหน</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>ตารางคำนวณ</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>ตั้งแต่วันนี้อยู่ที่ใคร เว้นว่างถ้าไม่ต้องระบุชื่อ</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>เขียนไฟล์</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>เขียนไว้ที่อื่น</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>ได้คืนแล้ว</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>อยู่ที่ {name} ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>เขียนแล้ว: {file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>ส่งให้ {name} แล้ว</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ไฟล์ที่ส่งกลับมา</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>ลากไฟล์มาวางที่นี่ หรือเลือก ยังไม่เขียนอะไรจนกว่าคุณจะเห็นว่าอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>ตอนนี้แปลแล้ว {before} จาก {total} เมื่อรวมไฟล์นี้เป็น {after}</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>เก็บของที่นี่</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>เอาของไฟล์</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>ทำให้ว่าง</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… และอีก {number}</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>ไม่มีในไฟล์ {number} แถว</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>รับเข้ามา</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>สองคนแก้ไว้ต่างกัน:</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>ยังไม่เป็นอย่างที่ต้องเป็น เก็บไว้เป็น “ไม่ทันต้นฉบับ”:</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>ต้นฉบับเปลี่ยนไปแล้ว เก็บไว้เป็น “ไม่ทันต้นฉบับ”:</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>รับแล้ว และควรดู:</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>ว่างในไฟล์:</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>ไม่ตรงกับอะไรในเนื้อหา จึงไม่เอา:</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>มีสองครั้งในไฟล์ เอาอันแรก:</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>รับ {file} แล้ว</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation>ข้อมูล: {title}</translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation>อยู่ตรงไหนบนชั้น</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>ต้องตรวจอะไรบ้าง</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>เรื่องสิทธิ: ตรวจภาษาและกฎหมาย</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>เรื่องสุขภาพ: ตรวจภาษา</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>ไม่ต้องตรวจ ไม่มีอะไรที่ต้องตรวจ</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>ใครเป็นผู้เผยแพร่</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>ใช้สัญญาอนุญาตใด</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>วันที่ของเนื้อหา (2026-11-23)</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>สำหรับเนื้อหาเรื่องสิทธิ: กฎหมาย ณ วันที่ (2026-11-23)</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>… และวันที่ต้องตรวจอีกครั้งภายในนั้น</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>รูปบนการ์ด (images/NAME) เว้นว่างถ้าไม่ควรมี</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>ใครเขียน ใครวาดรูป บรรทัดละคน</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>ข้อเท็จจริงมาจากไหน: ชื่อ และที่อยู่</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>อ่านออกเสียง: {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ไม่ใช่วันที่ เขียนแบบ 2026-11-23</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ข้อมูลของเนื้อหา</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ที่ยังขาด</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>ไม่ขาดอะไร</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>ใน:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>ชื่อ:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>ชนิด:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
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
        <translation>ความดังของเสียง</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>คำเหล่านี้พาไปที่ไหน พิมพ์บางส่วนของชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>ไม่พาไปที่ใดอีก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>ภาษาของโต๊ะทำงาน</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>สีตัดกันชัด</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ตัวหนังสือ</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>ภาษาและตัวหนังสือ</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>ทำ</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. หาที่ผิด</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>ต้องแก้ {number} แห่ง</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>ตรวจทั้งหมด</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. ทำไฟล์ของห้องสมุด</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>ยังไม่ได้ลงลายมือชื่อ กุญแจแสดงให้ผู้อ่านรู้ว่าไฟล์มาจากคุณและไม่มีใครแก้ ใครมีกุญแจและรหัสผ่านก็ลงชื่อแทนคุณได้ เก็บทั้งสองอย่างให้ปลอดภัยและแยกกัน ไม่มีใครทำขึ้นใหม่ได้</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>รหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>รหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>ทำกุญแจ</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>รหัสผ่านของกุญแจ</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>ทั้งหมด เป็นฉบับร่าง</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>เฉพาะที่ตรวจแล้ว</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ทำไฟล์</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>สร้างไฟล์เสียงอ่าน</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>มีแล้ว: {file}, {size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. ใส่แฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>แฟลชไดรฟ์จะได้โปรแกรมสำหรับเปิดห้องสมุด เนื้อหาทั้งหมด และสำเนาสำหรับโทรศัพท์ ทุกไฟล์จะถูกอ่านกลับ สิ่งที่มีอยู่แล้วในไดรฟ์คงอยู่</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>ไดรฟ์หรือโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>เลือกแฟลชไดรฟ์ Sala</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>ทำแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>แฟลชไดรฟ์ต้องใช้โปรแกรมจากแฟลชไดรฟ์ Sala อีกอัน: เสียบอันหนึ่ง หรือเลือกสำเนาของอันหนึ่ง</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>แฟลชไดรฟ์ต้องลงลายมือชื่อ: ทำกุญแจก่อน</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>“{folder}” ไม่ใช่แฟลชไดรฟ์ Sala หรือไม่ครบ</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>จัดแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>สำหรับสำนักงาน</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>สำหรับพกไป</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. สำเนาสำหรับโทรศัพท์</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>หน้าเว็บ</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>หนังสือ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>เสียงอ่าน สำหรับเครื่องเล่นใดก็ได้</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>ไฟล์เดียวสำหรับ Kiwix</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… และอีก {number}</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>รหัสผ่านสองครั้งไม่เหมือนกัน หรือว่าง</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>ทำไฟล์ของห้องสมุด</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>สำเนาสำหรับโทรศัพท์</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>คัดลอกไปที่ {drive}</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>เขียน</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ข้อมูลของเนื้อหา</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>ที่ยังผิดอยู่: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>ไม่มีอะไรผิดแล้ว</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>เป็นอะไร</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>เขียนเป็นภาษาอะไรก่อน</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>ชื่อสั้น ๆ ของโฟลเดอร์ เป็นตัวอักษรละติน</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>ทำ</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>เขียนเนื้อหา</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>เนื้อหาใหม่</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>ลูกโป่งคำพูด</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ประชุม</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>คำไม่พอดีกับลูกโป่งคำพูด: ทำให้สั้นลง</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>ช่องภาพ: {title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>อ่านก่อน</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>อ่านทีหลัง</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>เสนอช่องภาพ</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>ย้ายกรอบแล้ว</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>ลำดับการอ่าน</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>หน้า {number} จาก {total}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>คำพอดีไหม …</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>คำล้นบอลลูนในภาษา: {languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>คำพอดีในทุกภาษา</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>กดกรอบเพื่อย้าย ลากมุมเพื่อขยาย ปุ่ม: Space ลูกศร Shift กับลูกศร</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>คนในรูป: {title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>ภาพถ่ายอาจทำให้คนในภาพตกอยู่ในอันตราย เขียนว่าเห็นใครบ้าง และวันที่ทุกคนยินยอมแล้ว สิ่งที่ไม่มีใครรู้ให้เว้นว่างไว้</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ไม่ใช่วันที่: เขียนแบบ 2026-11-23</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>คนในรูป</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>ไม่เห็นใครในรูป</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>ดูอีกครั้ง: ไม่มีใครเขียนว่าพวกเขายินยอม</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>เห็นใครบ้าง คั่นชื่อด้วยเครื่องหมายจุลภาค</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>วันที่ทุกคนยินยอมแล้ว (2026-11-23)</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>เครื่องเป็นผู้อ่าน: {name} เมื่อมีคนอ่าน เสียงคนจะมาแทน</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>ใครเป็นผู้อ่าน</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>เมื่อใด (2026-11-23)</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>เสียงทำให้จำตัวคนได้ ถามเขาก่อน แล้วกดข้อที่เขายินยอม:</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>ยินยอมให้ผู้อื่นได้ยินเสียง</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>ยินยอมให้อยู่ใน USB ที่แจกออกไปด้วย</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>ยินยอมแล้ว</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>ยังไม่ได้ยินยอม</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>ต้องมีทั้งชื่อผู้อ่านและวันที่ กรอกทั้งสองช่อง หรือเว้นไว้ทั้งสองช่อง</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” ไม่ใช่วันที่ เขียนแบบ 2026-11-23</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีไมโครโฟนที่ใช้ได้ในตอนนี้</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีลำโพงที่ใช้ได้ในตอนนี้</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>อ่านแล้ว: เก็บแล้วไปต่อ (แป้นเว้นวรรค)</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>อัดเสียง (แป้นเว้นวรรค)</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>อ่านใหม่ (Backspace)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>ฟัง (L)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>เสร็จแล้ว (Esc)</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{number} จาก {total} อ่านแล้ว: {read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>กำลังอัดเสียง {seconds} วินาที</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>กด Enter เมื่อประโยคถัดไปเริ่ม: {number} จาก {total}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>เปิดห้องสมุด</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>ห้องสมุดใหม่</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>ห้องสมุดคือโฟลเดอร์เดียว</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>เก็บเนื้อหา คำแปล และรูปภาพเป็นไฟล์ธรรมดา ไม่เก็บอะไรไว้ที่อื่นในคอมพิวเตอร์เครื่องนี้ คัดลอกโฟลเดอร์นี้ คุณก็มีสำเนาของทุกอย่าง</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>โต๊ะทำงานของสำนักงาน</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>ดูเนื้อหา</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>เริ่มแปล</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>ทำให้ทันต้นฉบับ: {number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>แปลที่เหลือ: {number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>กรอกข้อมูล</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>ตรวจข้อกฎหมาย</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>ตรวจถ้อยคำ</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>อยู่ที่ {name} ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>ยังไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>เนื้อหาเขียนเป็นภาษานี้</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>แปลแล้ว {number} จาก {total} แถว</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>ไม่ทันต้นฉบับ {number} แถว</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>ควรดูอีกครั้ง {number} แถว</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>อ่านออกเสียงแล้ว {number} จาก {total}</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>ต้องอ่านใหม่: {number}</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>ตรวจโดย {names}</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>ยังไม่มีใครตรวจ</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} จาก {total}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>ถูกแล้ว แถวถัดไป</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>แปลครบทุกแถวแล้ว ต่อไปให้คนตรวจ</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>คำแปลของ “{words}”</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>มีคนอื่นเขียนแถวนี้พร้อมกัน คำของเขาอยู่ในแถว คำของคุณเก็บไว้แล้ว เลือกอันใดอันหนึ่ง</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>ต้นฉบับเปลี่ยนไป เดิมคือ “{words}”</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>มีเขียนไว้อีกว่า: {words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+Space เอาคำแปลที่ใช้กับคำแบบนี้ในที่อื่น</translation>
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
        <translation>{number}: ยาวเกินไป แบ่งอ่านเป็นส่วนสั้น ๆ</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number}: ไม่ได้ยินเสียง</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number}: ดังเกินไป ถอยห่างจากไมโครโฟน</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number}: เบามาก เข้าใกล้ไมโครโฟนอีก</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>ชื่อ คำถาม และปุ่ม: {language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>เสียงอ่าน: {title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>ยังไม่มีข้อความในภาษานี้</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>อ่านออกเสียง</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>ตัดแบ่งไฟล์เสียง</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>ใครเป็นผู้อ่าน</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>ชื่อ คำถาม และปุ่ม</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>ก่อนเริ่มอัดเสียง</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>บันทึกแล้วเริ่ม</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>จะไม่มีการอัดเสียงจนกว่าจะมีชื่อผู้อ่านที่นี่และผู้อ่านยินยอมให้ผู้อื่นได้ยินเสียง</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>อ่านออกเสียง: {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>ในไฟล์นี้อ่านส่วนใด?</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>ส่วนที่ยังไม่มีใครอ่าน: {number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>ตัดตรงที่หยุด</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>จากวินาทีที่ {start} ถึงวินาทีที่ {end}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>เขียน: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>เลือกภาพ</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>กรอบ</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>ชนิดของแถว</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>แถวใหม่</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>ย้ายแถวแล้ว</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>เอาแถวออกแล้ว</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>ออกจากกรอบ</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>รวมสองแถวเป็นแถวเดียว</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>วางแล้ว</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>เชิงอรรถ</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>เนื้อหาของ “{work}”</translation>
    </message>
</context>
</TS>
