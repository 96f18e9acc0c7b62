<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>เกี่ยวกับ Sala</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>Sala คือโปรแกรมอ่านฟรีที่ไม่ต้องใช้อินเทอร์เน็ต มีคำอธิบายกฎระเบียบ สุขภาพ การ์ตูน และเรื่องเล่า ในหลายภาษา</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>ทุกอย่างในนี้เป็นข้อมูลสาธารณะ ใครก็อ่านได้</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>Sala ไม่มีข้อมูลส่วนบุคคลอยู่ในนี้ ไม่รู้ว่าใครอ่าน ไม่เขียนอะไรลงคอมพิวเตอร์เครื่องนี้ และไม่ส่งอะไรออกไป</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>Sala ให้ข้อมูล แต่ไม่ใช่คำปรึกษาทางกฎหมาย เนื้อหาที่ไม่มีใครตรวจจะบอกไว้เช่นนั้น</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>ผู้เผยแพร่ลงลายเซ็นดิจิทัลให้ Sala กุญแจดิจิทัลของผู้เผยแพร่คือ {key}</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>สำเนานี้ไม่มีลายเซ็นดิจิทัลของผู้เผยแพร่</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>แฟลชไดรฟ์นี้จัดเตรียมโดย {office}</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>วิธีเปิด: ใน Windows ดับเบิลคลิก Sala.exe ใน Linux ดับเบิลคลิก Sala ในโทรศัพท์ เปิดโฟลเดอร์ “open-anywhere”</translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation>สลับข้าง</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>แสดงใหญ่</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ฟัง</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>ส่งให้โทรศัพท์</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>ดูภาพยนตร์</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>เพิ่มภาพนี้ในรายการของฉัน</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>เพิ่มหน้านี้ในรายการของฉัน</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>เพิ่มการ์ตูนทั้งเรื่องในรายการของฉัน</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>เพิ่มย่อหน้านี้ในรายการของฉัน</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>เพิ่มส่วนนี้ในรายการของฉัน</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>เพิ่มเนื้อหาทั้งหมดในรายการของฉัน</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>ภาษาที่สอง: {language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ทั้งหน้า</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>ทีละภาพ</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>เฉพาะข้อความ</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>เอาออกจากรายการของฉันแล้ว</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>ฉันต้องการล่าม</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>ล้างรายการแล้ว</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>ลบเครื่องหมายออกแล้ว</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>ดูภาพขนาดใหญ่</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>ทุกเรื่องที่อ่านได้</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>รายการนี้อยู่จนกว่าคุณจะออก ไม่มีการเขียนเก็บไว้</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>รายการของฉัน</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>รายการว่างอยู่ เปิดเรื่องหนึ่งแล้วกด + ข้างย่อหน้า</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>แสดงใหญ่</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>ล้างรายการ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>แสดงเป็นภาษา {language}: ยังไม่ได้แปล</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>หน้า {number} จาก {total} ภาพที่ {panel} จาก {panels}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>หน้า {number} จาก {total}</translation>
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
        <source>Zoom in</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>พอดี</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>ส่วนที่ {number} จาก {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>สารบัญ</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>เปิดภาพยนตร์</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>กำลังตรวจดูไฟล์ภาพยนตร์ …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>ภาพยนตร์นี้ไม่ใช่ไฟล์ที่ผู้เผยแพร่ลงลายมือชื่อไว้ จึงไม่เปิด</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีโปรแกรมสำหรับเปิดภาพยนตร์</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>ภาพยนตร์จะเปิดในโปรแกรมอื่นของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>โปรแกรมนั้นและคอมพิวเตอร์อาจจำไว้ว่ามีการดูภาพยนตร์นี้ Sala ลบร่องรอยนั้นไม่ได้ และปุ่มสีแดงไม่ปิดโปรแกรมนั้น</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>เรื่องเดียวกันนี้เล่าด้วยภาพที่นี่ ในภาษาของคุณ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>ลบเครื่องหมายออก</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>“{words}”: {number} จาก {total}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>ที่ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>ที่ถัดไป</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>เอกสารนี้ไม่ใช่เอกสารแสดงตัวตน</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>สำนักงาน: ตราประทับและโทรศัพท์</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>เผยแพร่ {date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ที่มา: {source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>รายการของฉัน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>คอมพิวเตอร์เครื่องนี้และเครื่องพิมพ์อาจเก็บสำเนาสิ่งที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>ไม่มีที่ให้บันทึก เสียบแฟลชไดรฟ์แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>ที่นั่นมีเนื้อที่ไม่พอ เลือกที่อื่นหรือทำให้มีที่ว่าง ยังไม่มีอะไรถูกบันทึก</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>เขียนลงที่นั่นไม่ได้ เลือกที่อื่น ยังไม่มีอะไรถูกบันทึก</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>ที่นั่นหายไปแล้ว เสียบแฟลชไดรฟ์อีกครั้งหรือเลือกที่อื่น ยังไม่มีอะไรถูกบันทึก</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>เครื่องพิมพ์ไม่ตอบ ดูว่าเปิดเครื่องอยู่หรือไม่ หรือบันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>มีไฟล์ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>พร้อมคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ชื่อไฟล์</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>หน้า {number} จาก {total}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>ไม่พบเครื่องพิมพ์ บันทึกเป็น PDF ลงแฟลชไดรฟ์แล้วไปพิมพ์ที่อื่น</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>หยุดแล้ว ไม่มีอะไรถูกบันทึกหรือพิมพ์</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>บันทึกแล้ว: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>ส่งไปที่เครื่องพิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>บันทึกเป็น {file}</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>แทนที่ไฟล์เดิม</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>พิมพ์หรือบันทึก</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>ส่วนนี้</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>ทั้งเรื่อง</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>เต็มหน้า</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>สี่ภาพต่อหน้า</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>ส่วนถัดไป</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>ส่วนก่อนหน้า</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>ไปที่ปุ่มหรือลิงก์ถัดไป แล้วกด</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>ปุ่มลัดและความช่วยเหลือ</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>โปรแกรมนี้ไม่เขียนอะไรลงคอมพิวเตอร์เครื่องนี้ และไม่ส่งอะไรไปที่ใด</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>ทำให้ตัวหนังสือเล็กลง</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>ไปข้างหน้าอีกครั้ง</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>โปรแกรมนี้ไม่สามารถลบสิ่งที่ผู้อื่นหรือเครื่องอื่นทำไว้ คอมพิวเตอร์อาจยังจำได้ว่ามีการเสียบแฟลชไดรฟ์และเปิด Sala</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>เครื่องพิมพ์และคอมพิวเตอร์ระหว่างทางอาจเก็บสิ่งที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>ใครที่เห็นหน้าจอก็เห็นสิ่งที่คุณอ่าน กด Shift สามครั้งเพื่อปิดทุกอย่างทันที</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>แสดงเพิ่ม</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>พบด้วย</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>ฉันต้องการล่าม ขอให้ฉันชี้ภาษาของฉันบนจอนี้</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>ฉันพูดภาษา{language} กรุณาหาล่ามให้ฉันด้วย</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>บทอธิบาย</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>หนังสือ</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>การ์ตูน</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>เรื่องเล่า</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>News</source>
        <translation>ข่าว</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>รายการคำศัพท์</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้าเอกสาร</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>ภาพยนตร์</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation>ภาษาอูรดูในอักษรนัสค์</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>เลือกภาษาของคุณ</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>ตัวหนังสือเล็กลง</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ตัวหนังสือใหญ่ขึ้น</translation>
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
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>ฟัง</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>คุณต้องการฟังแบบไหน</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>เปิดเสียงดัง</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>ใช้หูฟัง</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>อ่านออกเสียงต่อ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>ย่อหน้าก่อนหน้า</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>ย่อหน้าถัดไป</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ช้าลง</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>เร็วขึ้น</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>หยุดอ่านออกเสียง</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>เสียงจากเครื่อง</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>จอมืด</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} จาก {total}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>ยังไม่ได้แปลเป็นภาษา {language}</translation>
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
        <source>End</source>
        <translation>จบ</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>ออกทันที</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>ต่อไป: {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>ส่วนนี้ในแฟลชไดรฟ์นี้เสียหาย ส่วนอื่นยังอ่านได้ ขอแฟลชไดรฟ์อันใหม่</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>แสดงเป็นภาษา {language}: ยังไม่ได้แปล</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>แสดงเป็นภาษา {language}: ต้นฉบับเปลี่ยนไปหลังจากแปลแล้ว</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>หน้า {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>คำแนะนำ</translation>
    </message>
    <message>
        <source>Do this today</source>
        <translation>ทำสิ่งนี้วันนี้</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>อ่านต่อ</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>เกี่ยวกับเนื้อหานี้</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>กฎหมาย ณ {date}</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>ต้องตรวจอีกครั้งภายใน {date}</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>เผยแพร่โดย {publisher}, {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>สัญญาอนุญาต: {licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} จาก {total}</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>ส่งให้โทรศัพท์</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>โฟลเดอร์ในแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>คิวอาร์โค้ดสำหรับกล้อง</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>ใช้สายต่อระหว่างคอมพิวเตอร์กับโทรศัพท์ แล้วอนุญาตให้ย้ายไฟล์บนโทรศัพท์</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>หรือเสียบแฟลชไดรฟ์เข้ากับโทรศัพท์ด้วยตัวแปลง แล้วเปิดด้วย “Files” ของโทรศัพท์</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>โค้ดก่อนหน้า</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>โค้ดถัดไป</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>ส่องกล้องโทรศัพท์ไปที่โค้ด ในโค้ดมีตัวข้อความเอง ไม่ต้องใช้อินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>เลือก “คัดลอก” อย่าเลือก “ค้นหา” เพราะการค้นหาจะส่งข้อความผ่านอินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>โฟลเดอร์นี้ในแฟลชไดรฟ์มีเนื้อหาสำหรับโทรศัพท์ คัดลอกไปไว้ในโทรศัพท์</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>ในโทรศัพท์ เปิด “{file}” ในโฟลเดอร์นั้น ไม่ต้องใช้อินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>แฟลชไดรฟ์นี้ไม่มีอะไรสำหรับโทรศัพท์ในภาษานี้</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>ใครที่ถือโทรศัพท์ก็อ่านสิ่งที่อยู่ในโทรศัพท์ได้</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>ภาพที่ {number} จาก {total}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>ภาพก่อนหน้า</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>ภาพถัดไป</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>ใครก็อาจทำไฟล์นี้ขึ้นมา และเนื้อหาอาจไม่เป็นความจริง เปิดเฉพาะเมื่อคุณรู้ว่าใครให้มา หน้าของไฟล์นี้จะมีเครื่องหมายเตือนเสมอ</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>ผู้เผยแพร่ได้เพิกถอน “{work}” แล้ว จึงไม่แสดง อย่าเชื่อถือเนื้อหานี้อีก</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>สำนักงานได้เพิกถอนข้อความของตนเอง: {work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>ผู้ส่งที่ไม่มีใครรู้จักที่นี่ได้เพิกถอนข้อความของตนเอง: {work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>ไม่มีผู้ที่เรารู้จักรับรองไฟล์นี้: {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>การตั้งค่าบางอย่างของ USB นี้ (sala.toml) อ่านไม่ได้ จึงใช้ค่าปกติ สำหรับเจ้าหน้าที่: โปรดบันทึกใหม่</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>“{file}” มีอีกเนื้อหาหนึ่งที่ใช้ชื่อเดียวกับเนื้อหาที่มีอยู่แล้วที่นี่ ระบบแสดงเนื้อหาที่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>“{file}” ทำขึ้นสำหรับ Sala รุ่นใหม่กว่า ขอโปรแกรมชุดที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}” เสียหาย ส่วนที่ยังอ่านได้แสดงไว้ที่นี่ ขอแฟลชไดรฟ์อันใหม่</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>มีเรื่องหนึ่งที่ไม่ใช่ของผู้จัดทำ แต่ใช้ชื่อคล้ายเรื่องของผู้จัดทำ: {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>“{work}” ที่นี่เป็นฉบับใหม่กว่า ลงวันที่ {date}</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>ค้นหาใน “{file}” ไม่ได้ เพราะดัชนีหายไปหรือเสียหาย แต่ยังอ่านเนื้อหาทั้งหมดได้ ขอแฟลชไดรฟ์อันใหม่</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>ข้อความหนึ่งในแฟลชไดรฟ์นี้เสียหายและแสดงไม่ได้ ขอแฟลชไดรฟ์อันใหม่</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>มีบางอย่างแสดงไม่ได้และถูกปิดแล้ว ส่วนอื่นทั้งหมดยังอ่านได้</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>แสดง “{work}” ไม่ได้และปิดแล้ว ส่วนอื่นทั้งหมดยังอ่านได้</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>คุณอ่านหรือฟังภาษาอื่นภาษาใดได้อีกบ้าง</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>ตัวอักษรอื่น</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>เว้นวรรค</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>ลบตัวอักษรท้ายสุด</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>พบสำหรับ: {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>พบ: {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>ไม่พบอะไรสำหรับ “{words}” ลองใช้คำอื่น ใช้คำน้อยลง หรือดูในคำที่ควรรู้</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>ค้นหาด้วยภาษาใดก็ได้</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>แป้นพิมพ์บนหน้าจอ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>ถ้าไม่มีใครแตะเครื่อง ให้ปิดทุกอย่างเองหลังจากกี่นาที</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>ภาษาที่แสดงเป็นอันดับแรก</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>PIN ใหม่สำหรับหน้าของเจ้าหน้าที่: ตัวเลข 4 ถึง 12 ตัว</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>กุญแจดิจิทัลของสำนักงานที่แฟลชไดรฟ์นี้รู้จัก</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>สำหรับเจ้าหน้าที่ เขียนลงแฟลชไดรฟ์ ไม่เขียนลงคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>PIN มีตัวเลข 4 ถึง 12 ตัว ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>ลบ PIN</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>เขียนลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>นี่ไม่ใช่กุญแจดิจิทัล กุญแจดิจิทัลขึ้นต้นด้วย RW และมีตัวอักษรกับตัวเลข 56 ตัว</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>การตั้งค่าของแฟลชไดรฟ์นี้</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>ชื่อสำนักงาน สำหรับเอกสารที่พิมพ์</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>โทรศัพท์ของสำนักงาน</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ไม่ปิดเอง</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} นาที</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>คุณต้องการอะไร</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>สำหรับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>พิมพ์ PIN ของสำนักงาน</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>ลบตัวเลขตัวสุดท้าย</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>ตรวจหรือทำสำเนาแฟลชไดรฟ์นี้</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>ไม่มีผู้ที่เรารู้จักรับรองเนื้อหานี้ อาจไม่เป็นความจริง อย่าเชื่อถือเนื้อหานี้</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>จากสำนักงานนี้</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>ไม่ทราบผู้ส่ง</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>ตรวจภาษาแล้ว</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>ตรวจข้อกฎหมายแล้ว</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>บางส่วนไม่เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>อาจไม่เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>เนื้อหานี้มาจากสำนักงานที่ให้แฟลชไดรฟ์นี้ ไม่ได้มาจากผู้เผยแพร่ Sala</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>ฉบับร่าง ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>ยังไม่ได้เผยแพร่</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>วันที่ในคอมพิวเตอร์เครื่องนี้ไม่ถูกต้อง เนื้อหานี้อาจไม่เป็นปัจจุบัน ให้ถามที่ปรึกษาทางกฎหมาย</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>วันที่ในคอมพิวเตอร์เครื่องนี้ไม่ถูกต้อง เนื้อหานี้อาจไม่เป็นปัจจุบัน ให้สอบถามก่อน</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>เนื้อหานี้ควรได้รับการตรวจอีกครั้งภายใน {date} แต่ยังไม่ได้ตรวจ ข้อมูลอาจไม่เป็นปัจจุบัน ให้ถามที่ปรึกษาทางกฎหมาย</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>เนื้อหานี้ควรได้รับการตรวจอีกครั้งภายใน {date} แต่ยังไม่ได้ตรวจ ข้อมูลอาจไม่เป็นปัจจุบัน ให้สอบถามก่อน</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>เนื้อหานี้เป็นฉบับร่าง ยังไม่มีใครตรวจ อย่าอาศัยเนื้อหานี้เพียงอย่างเดียว ให้ถามที่ปรึกษาทางกฎหมาย</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>เนื้อหานี้เป็นฉบับร่าง ยังไม่มีใครตรวจ</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>บางส่วนของเนื้อหานี้ยังไม่มีใครตรวจ</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>บางย่อหน้าเปลี่ยนไปหลังจากแปลแล้ว จึงแสดงเป็นภาษาอื่น</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>{name} ตรวจภาษาของเนื้อหานี้เมื่อ {date}</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>{name} ตรวจข้อกฎหมายในเนื้อหานี้เมื่อ {date}</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>ข้อกฎหมายในเนื้อหานี้ยังไม่ได้รับการตรวจ ให้ถามที่ปรึกษาทางกฎหมาย</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>แฟลชไดรฟ์สมบูรณ์ แต่มีไฟล์ PDF {number} ไฟล์ที่เนื้อหาถูกเพิกถอนหรือล้าสมัยแล้ว ให้ลบไฟล์เหล่านั้น หรือทำสำเนาลงแฟลชไดรฟ์อีกครั้ง</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>สำเนานี้ไม่ใช่แฟลชไดรฟ์ ไม่มีรายการที่ลงลายเซ็นดิจิทัล และตรวจหรือทำสำเนาที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>หยุดแล้ว ไดรฟ์นั้นมีเครื่องหมายว่าสำเนายังไม่ครบ</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>กำลังเตรียมให้นำไดรฟ์ออกได้</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>กำลังดูไดรฟ์</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>เสียงของผู้คนจะถูกคัดลอกไปด้วย และอาจจำได้ว่าเป็นใคร:</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>นำออกอย่างปลอดภัย</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>ดึงแฟลชไดรฟ์ออกได้แล้ว</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>ทุกไดรฟ์พร้อมกัน</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>นำแฟลชไดรฟ์ออกตามวิธีของคอมพิวเตอร์เครื่องนี้ก่อน แล้วจึงดึงออก</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>นำเนื้อหาของสำนักงานไปด้วย: {title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>ไม่ทำสำเนา: เสียหาย หรือไม่มีผู้ที่เรารู้จักลงลายเซ็นดิจิทัลให้</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>ไฟล์เหล่านี้ในไดรฟ์ไม่ใช่ของ Sala และจะอยู่เหมือนเดิม:</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>อย่าเชื่อถือแฟลชไดรฟ์นี้ มี {number} ไฟล์ที่ไม่เหมือนตอนที่ทำขึ้น ให้ทำใหม่จากแฟลชไดรฟ์อันที่สมบูรณ์</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>จะลบ {number} ไฟล์ของสำเนาที่เก่ากว่าออก</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>ถูกเพิกถอนหรือล้าสมัย</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>{drive} มีสำเนานี้อยู่แล้ว จะเปรียบเทียบทุกไฟล์</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>รายการของแฟลชไดรฟ์นี้ถูกเปลี่ยน หรือไม่มีผู้ที่เรารู้จักลงลายเซ็นดิจิทัลให้ อย่าเชื่อถือ ให้ขอแฟลชไดรฟ์อันใหม่</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>ไบต์ที่อ่านกลับจากไดรฟ์ไม่ตรงกับที่เขียนลงไป ไดรฟ์นี้เสีย อย่าใช้</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>แฟลชไดรฟ์อันใหม่สมบูรณ์ อ่านทวนทุกไบต์แล้วและตรงกัน</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>แฟลชไดรฟ์นี้สมบูรณ์ มี {number} ไฟล์ เหมือนตอนที่ทำขึ้น</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>สำเนานี้ยังทำไม่เสร็จ เสียบแฟลชไดรฟ์ทั้งสองอันแล้วทำสำเนาอีกครั้ง บางส่วนของสำเนานี้อาจขาดหายไป</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>ไม่ควรอยู่ที่นี่</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>เขียนลงไดรฟ์ไม่ได้ ดูว่าถูกล็อกหรือไม่ หรือเลือกไดรฟ์อื่น</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>ใน {drive} มีเนื้อที่ไม่พอ ต้องใช้ {size} MB มีที่ว่าง {free} MB</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>ในไดรฟ์มีเนื้อที่ไม่พอ ทำให้มีที่ว่างหรือเลือกไดรฟ์อื่น แล้วทำสำเนาอีกครั้ง</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>ไดรฟ์หายไปแล้ว เสียบไดรฟ์แล้วทำสำเนาอีกครั้ง จะทำต่อจากที่หยุดไว้</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>เขียนทับที่ว่างในไดรฟ์</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>เลือกไดรฟ์ ไฟล์อื่นในไดรฟ์นั้นจะอยู่เหมือนเดิม</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>ไม่พบไดรฟ์อื่น เสียบแฟลชไดรฟ์แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>กำลังตรวจ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>กำลังเขียน</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>กำลังเขียน: เหลือประมาณ {minutes} นาที</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>กำลังตรวจ: เหลือประมาณ {minutes} นาที</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>กำลังอ่านทวน: เหลือประมาณ {minutes} นาที</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>ไฟล์ของสำนักงานที่ลบแล้วยังอ่านได้ด้วยโปรแกรมพิเศษ ให้เขียนทับ หรือหยุดแล้วฟอร์แมตไดรฟ์ก่อน</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>หายไป</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>{drive}: จะเขียน {number} ไฟล์ ขนาด {size} MB มีที่ว่าง {free} MB</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive}: สมบูรณ์</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>ในไดรฟ์มีไฟล์อื่นที่ชื่อ {file} เลือกไดรฟ์อื่นหรือย้ายไฟล์นั้น ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>ไฟล์ {file} ในแฟลชไดรฟ์นี้เสียหาย ให้ทำสำเนาจากแฟลชไดรฟ์อันที่สมบูรณ์</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>แฟลชไดรฟ์นี้</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>เปรียบเทียบทุกไฟล์กับรายการที่ลงลายเซ็นดิจิทัลไว้ตอนที่ทำแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>ตรวจแฟลชไดรฟ์นี้</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>ตรวจแฟลชไดรฟ์อันอื่น</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>ทำแฟลชไดรฟ์อีกอัน</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>อ่านฉบับใหม่กว่าจากแฟลชไดรฟ์อื่น</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>ทำสำเนาตอนนี้</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>สำหรับสำนักงาน: ทุกอย่าง</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>สำหรับนำติดตัวไป: สุขภาพ เรื่องเล่า การ์ตูน คำที่ควรรู้ ไม่มีชื่อสำนักงาน</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>ส่วนที่ {number} จาก {total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>สองภาษา</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>ชั้นหนังสือ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>เลือกภาษาของคุณ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>ออกทันที</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>รายการของฉัน · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>ล่าม</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>ตัวหนังสือ</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>รายการของฉัน</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>สิทธิของคุณ</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>เด็ก</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>สุขภาพ</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>เรื่องเล่า</translation>
    </message>
    <message>
        <source>News</source>
        <translation>ข่าว</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>คำที่ควรรู้</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>เล่าด้วยภาพ</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>สิ่งที่ทำได้ที่นี่</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>กดภาษาของคุณ</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>กดภาพเพื่อเปิด</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>ทำให้ตัวหนังสือใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>ดูสองภาษาเคียงข้างกัน</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>กดปุ่มสีแดงเพื่อออกทันที</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>ปุ่มลัดทั้งหมด</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>เกี่ยวกับ Sala</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>สำหรับเจ้าหน้าที่</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>ยังไม่ได้ตั้ง PIN ใครก็เปลี่ยนการตั้งค่าเหล่านี้ได้ ตั้ง PIN ได้ในการตั้งค่า</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>นี่ไม่ใช่ PIN ของสำนักงานนี้ ลองอีกครั้ง หรือถามสำนักงาน</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>เขียนลงแฟลชไดรฟ์แล้ว</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>ยังคงเปิด</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>คำนี้อยู่ที่ไหนบ้าง</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>เขียนลงแฟลชไดรฟ์ไม่ได้ ดูว่าถูกล็อกหรือเต็มหรือไม่ ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีลำโพงที่ใช้ได้ในตอนนี้</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>เปิด “{file}” ที่นี่ไม่ได้ ไฟล์ของ Sala มีชื่อลงท้ายด้วย .sala</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>โปรแกรมชุดนี้แสดงตัวอักษรของภาษานี้ไม่ได้ ขอแฟลชไดรฟ์อันใหม่</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>เรายังไม่มีเนื้อหาเป็นภาษา {language} คุณอ่านหรือฟังภาษาอื่นภาษาใดได้อีกบ้าง</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>คำทั้งหมด</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>คุณยังอยู่ไหม อีก {seconds} วินาทีจะปิดทุกอย่าง</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>กดปุ่มใดก็ได้หรือแตะหน้าจอเพื่ออยู่ต่อ</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>เลือกภาษาที่สอง</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>เนื้อหาบางส่วนยังไม่มีเป็นภาษา {language} คุณอ่านหรือฟังภาษาอื่นภาษาใดได้อีกบ้าง</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>จอที่สองหายไปแล้ว แสดงทั้งหมดที่นี่</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>ที่นี่ไม่มีอะไรให้อ่าน ขออันใหม่จากคนที่ให้แฟลชไดรฟ์นี้แก่คุณ</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>เป็นภาษา {language}</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>ไม่มีเนื้อหานี้ในแฟลชไดรฟ์นี้</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>เปิด “{work}”</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>จำนวนภาพ: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>จำนวนคำ: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>หน้า: {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>จำนวนส่วน: {count}</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>อ่านต่อที่ส่วนที่ {number}</translation>
    </message>
</context>
</TS>
