<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>BlockForm</name>
    <message>
        <source>As it stands in the file: here is something that has no place in this list.</source>
        <translation>Như trong tệp: ở đây có điều không thể hiện được thành hàng.</translation>
    </message>
    <message>
        <source>What does the picture show? For whoever cannot see it</source>
        <translation>Hình cho thấy gì? Dành cho người không nhìn thấy hình</translation>
    </message>
    <message>
        <source>The words below it, if there are any</source>
        <translation>Chữ bên dưới hình, nếu có</translation>
    </message>
    <message>
        <source>The heading of the box; without one it has the name of its kind</source>
        <translation>Tiêu đề của khung; nếu không có thì khung mang tên loại của nó</translation>
    </message>
</context>
<context>
    <name>BlockTools</name>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Thêm một hàng bên dưới</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Into a list of its own</source>
        <translation>Vào danh sách con</translation>
    </message>
    <message>
        <source>Out of the inner list</source>
        <translation>Ra khỏi danh sách con</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Thêm cột</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Bỏ dòng này</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Bỏ cột này</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Mẹo</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>Làm ngay hôm nay</translation>
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
        <translation>Chưa có văn bản nào. Thả một tệp vào đây, hoặc nhấn “Đưa vào” hay “Viết văn bản”.</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>Cần sửa: {number}.</translation>
    </message>
    <message>
        <source>The text itself, and its facts.</source>
        <translation>Chính văn bản và các thông tin về nó.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Điều gì sai</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>Người trong hình</translation>
    </message>
    <message>
        <source>Panels and balloons</source>
        <translation>Khung hình và bong bóng</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Giọng đọc</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Dịch</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>Cho người dịch</translation>
    </message>
    <message>
        <source>Bring its file in</source>
        <translation>Đưa tệp của nó vào</translation>
    </message>
</context>
<context>
    <name>BringScreen</name>
    <message>
        <source>Bring in</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Drop files here, or choose one</source>
        <translation>Thả các tệp vào đây, hoặc chọn một tệp</translation>
    </message>
    <message>
        <source>The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits.</source>
        <translation>Tệp này là cùng một văn bản bằng ngôn ngữ này. Nó được đặt bên cạnh bản gốc; không có gì được ghi trước khi bạn thấy nó khớp ra sao.</translation>
    </message>
    <message>
        <source>A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, a CBZ file or a PDF. A translation is brought in on the board, at its text and language.</source>
        <translation>Văn bản đến từ Word, OpenDocument, EPUB, trang web, Markdown, văn bản thuần hoặc PDF; truyện tranh đến từ một thư mục hình, tệp CBZ hoặc PDF. Bản dịch được đưa vào trên bảng, ở văn bản và ngôn ngữ của nó.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>Ngôn ngữ mà nó được viết</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>Tên ngắn cho thư mục của nó, bằng chữ Latinh</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bị bỏ lại</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Recognised. Press what is not so:</source>
        <translation>Đã nhận ra. Nhấn vào điều không đúng:</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>được nhận</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>không nhận</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… và {number} mục nữa</translation>
    </message>
    <message>
        <source>{language}: {number} of {total} rows fit by structure and place.</source>
        <translation>{language}: {number} trên {total} hàng khớp theo cấu trúc và vị trí.</translation>
    </message>
    <message>
        <source>These do not fit. They are brought in as “out of date”, to be settled beside their source:</source>
        <translation>Những hàng này không khớp. Chúng được đưa vào là “đã cũ”, để giải quyết bên cạnh bản gốc:</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Không có trong tệp</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>Chỉ có trong tệp</translation>
    </message>
    <message>
        <source>Changed by two people: what is here stays</source>
        <translation>Hai người đã sửa: điều ở đây được giữ lại</translation>
    </message>
    <message>
        <source>{file} brought in</source>
        <translation>Đã đưa vào {file}</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check: {title} · {language}</source>
        <translation>Kiểm tra: {title} · {language}</translation>
    </message>
    <message>
        <source>Ten questions</source>
        <translation>Mười câu hỏi</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Người đã kiểm tra</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>Lời văn đúng</translation>
    </message>
    <message>
        <source>The law is right</source>
        <translation>Luật đúng</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>Một tờ để in</translation>
    </message>
    <message>
        <source>{name} checked it on {day}. Rows that changed since: {number}.</source>
        <translation>{name} đã kiểm tra ngày {day}. Số hàng thay đổi từ đó: {number}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Điều đã thay đổi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>To look at again: {number}</source>
        <translation>Cần xem lại: {number}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Đúng rồi</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Is every sentence of the source there, and nothing that the source does not say?</source>
        <translation>Có đủ mọi câu của bản gốc, và không có gì mà bản gốc không nói?</translation>
    </message>
    <message>
        <source>Is every negation kept (not, never, nobody, without, unless)?</source>
        <translation>Mọi lời phủ định có được giữ không (không, không bao giờ, không ai, mà không có, trừ khi)?</translation>
    </message>
    <message>
        <source>Are all numbers, amounts, days and dates right, also in tables?</source>
        <translation>Mọi con số, số tiền, ngày và ngày tháng có đúng không, cả trong bảng?</translation>
    </message>
    <message>
        <source>Are the names of laws, offices and people right, and is each office doing what the source says that it does?</source>
        <translation>Tên luật, cơ quan và người có đúng không, và mỗi cơ quan có làm điều mà bản gốc nói là cơ quan đó làm không?</translation>
    </message>
    <message>
        <source>Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?</source>
        <translation>“Có thể” vẫn là “có thể”, “phải” vẫn là “phải”, “có tin cho rằng” vẫn là “có tin cho rằng”?</translation>
    </message>
    <message>
        <source>Does the text promise nothing that the source does not promise?</source>
        <translation>Văn bản không hứa điều gì mà bản gốc không hứa?</translation>
    </message>
    <message>
        <source>Is each term the same everywhere, and the one that is used in this language (see Words to know)?</source>
        <translation>Mỗi thuật ngữ có giống nhau ở mọi nơi, và là từ được dùng trong ngôn ngữ này (xem Từ cần biết)?</translation>
    </message>
    <message>
        <source>Would somebody with few years of school understand every sentence when it is read aloud?</source>
        <translation>Người học ít năm ở trường có hiểu mọi câu khi nghe đọc không?</translation>
    </message>
    <message>
        <source>Is the tone polite and calm, and does nothing shame or frighten more than the source does?</source>
        <translation>Giọng văn có lịch sự và điềm tĩnh, và không có gì làm xấu hổ hay sợ hãi hơn bản gốc?</translation>
    </message>
    <message>
        <source>Are the words for the pictures right for somebody who cannot see them?</source>
        <translation>Lời cho các hình có đúng cho người không nhìn thấy hình không?</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>{name} đã kiểm tra</translation>
    </message>
    <message>
        <source>Recorded: checked by {name}.</source>
        <translation>Đã ghi lại: {name} đã kiểm tra.</translation>
    </message>
    <message>
        <source>A row is right</source>
        <translation>Một hàng đúng</translation>
    </message>
    <message>
        <source>Write below who checked it: a check needs a name.</source>
        <translation>Hãy viết bên dưới ai đã kiểm tra: việc kiểm tra cần có tên.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Đã ghi: {file}</translation>
    </message>
</context>
<context>
    <name>Cutter</name>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>Máy tính này không có loa nào dùng được lúc này.</translation>
    </message>
    <message>
        <source>The recording is read and cut at its pauses …</source>
        <translation>Đang đọc bản ghi âm và cắt ở những chỗ nghỉ …</translation>
    </message>
    <message>
        <source>{number} of {total}; kept: {kept}</source>
        <translation>{number} trên {total}; giữ lại: {kept}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>giữ lại</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Listen (space)</source>
        <translation>Nghe (phím cách)</translation>
    </message>
    <message>
        <source>Keep it, and go on (Enter)</source>
        <translation>Giữ lại và tiếp tục (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Delete)</source>
        <translation>Bỏ đi (Delete)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Xong (Esc)</translation>
    </message>
    <message>
        <source>Drag the two lines; or choose one with Home and End, and move it with the arrow keys.</source>
        <translation>Kéo hai đường; hoặc chọn một đường bằng Home và End, rồi dời nó bằng phím mũi tên.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Something else is still being made. Wait for it, or cancel it.</source>
        <translation>Việc khác vẫn đang được làm. Hãy đợi, hoặc hủy việc đó.</translation>
    </message>
    <message>
        <source>{name}: ended. What was not finished is not there.</source>
        <translation>{name}: đã dừng. Những gì chưa xong thì không có.</translation>
    </message>
    <message>
        <source>Not done: {names}. Everything else is.</source>
        <translation>Chưa làm: {names}. Mọi thứ khác đã xong.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: xong.</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more.</source>
        <translation>Trong lúc đó người khác đã sửa “{file}”. Không có gì bị ghi đè: hãy xem lại và làm lại một lần nữa.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read or written ({reason}). Nothing was changed.</source>
        <translation>Không đọc hoặc ghi được “{file}” ({reason}). Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Đã hoàn tác: {name}</translation>
    </message>
    <message>
        <source>Done once more: {name}</source>
        <translation>Đã làm lại: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Viết văn bản</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Làm ra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>Hoàn tác: {name}</translation>
    </message>
    <message>
        <source>Drop a recording on the text, below the language that it was read in.</source>
        <translation>Hãy thả bản ghi âm vào văn bản, dưới ngôn ngữ đã đọc.</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>For the translator</source>
        <translation>Cho người dịch</translation>
    </message>
    <message>
        <source>In which form do they work?</source>
        <translation>Họ làm việc ở dạng nào?</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Who has it from today on? Empty where nobody need be named</source>
        <translation>Ai giữ nó từ hôm nay? Để trống nếu không cần nêu tên ai</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Ghi tệp</translation>
    </message>
    <message>
        <source>Write it elsewhere</source>
        <translation>Ghi ở nơi khác</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{name} giữ từ {day}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Đã ghi: {file}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>Đã giao cho {name}</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Những gì đã trả lại</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is written before you saw what changes.</source>
        <translation>Thả tệp vào đây, hoặc chọn tệp. Không có gì được ghi trước khi bạn thấy điều gì thay đổi.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Translated now: {before} of {total}. With this file: {after}.</source>
        <translation>Hiện đã dịch: {before} trên {total}. Với tệp này: {after}.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Giữ những gì ở đây</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Lấy của tệp</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>Làm trống</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… và {number} mục nữa</translation>
    </message>
    <message>
        <source>Not in the file: {number} rows.</source>
        <translation>Không có trong tệp: {number} hàng.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Nhận vào</translation>
    </message>
    <message>
        <source>Changed by two people:</source>
        <translation>Hai người đã sửa:</translation>
    </message>
    <message>
        <source>Not as they must be; kept as out of date:</source>
        <translation>Không đúng như phải có; giữ là đã cũ:</translation>
    </message>
    <message>
        <source>Their source has changed meanwhile; kept as out of date:</source>
        <translation>Bản gốc của chúng đã thay đổi trong lúc đó; giữ là đã cũ:</translation>
    </message>
    <message>
        <source>Taken, and to be looked at:</source>
        <translation>Đã nhận, và cần xem:</translation>
    </message>
    <message>
        <source>Empty in the file:</source>
        <translation>Trống trong tệp:</translation>
    </message>
    <message>
        <source>They fit nothing in the text, and are not taken:</source>
        <translation>Không khớp với gì trong văn bản, và không được nhận:</translation>
    </message>
    <message>
        <source>They stand twice in the file; the first is taken:</source>
        <translation>Có hai lần trong tệp; lần đầu được nhận:</translation>
    </message>
    <message>
        <source>{file} taken in</source>
        <translation>Đã nhận {file}</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Facts: {title}</source>
        <translation>Thông tin: {title}</translation>
    </message>
    <message>
        <source>Where it stands on the shelf</source>
        <translation>Vị trí trên kệ</translation>
    </message>
    <message>
        <source>Which checks it needs</source>
        <translation>Cần những kiểm tra nào</translation>
    </message>
    <message>
        <source>It is about rights: language and law</source>
        <translation>Nói về quyền: ngôn ngữ và luật</translation>
    </message>
    <message>
        <source>It is about health: language</source>
        <translation>Nói về sức khỏe: ngôn ngữ</translation>
    </message>
    <message>
        <source>None: it says nothing that must be checked</source>
        <translation>Không cần: không nói gì phải kiểm tra</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Ai phát hành</translation>
    </message>
    <message>
        <source>Under which licence</source>
        <translation>Theo giấy phép nào</translation>
    </message>
    <message>
        <source>Its day (2026-11-23)</source>
        <translation>Ngày của nó (2026-11-23)</translation>
    </message>
    <message>
        <source>For a text about rights: the day of the law that it describes (2026-11-23)</source>
        <translation>Với văn bản về quyền: ngày của luật mà nó mô tả (2026-11-23)</translation>
    </message>
    <message>
        <source>… and the day by which it is to be checked again</source>
        <translation>… và ngày chậm nhất phải kiểm tra lại</translation>
    </message>
    <message>
        <source>The picture on its card (images/NAME); empty where there may be none</source>
        <translation>Hình trên thẻ của nó (images/NAME); để trống nếu không được có</translation>
    </message>
    <message>
        <source>Who wrote it, who drew the pictures; one in each line</source>
        <translation>Ai viết, ai vẽ hình; mỗi dòng một người</translation>
    </message>
    <message>
        <source>Where its facts come from: title, and address</source>
        <translation>Thông tin lấy từ đâu: tên và địa chỉ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>Đọc thành tiếng: {language}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” không phải là ngày: hãy viết như 2026-11-23.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Không thiếu gì</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>In:</source>
        <translation>Trong:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Loại:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
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
        <translation>Âm lượng</translation>
    </message>
</context>
<context>
    <name>LinkChoice</name>
    <message>
        <source>Where do the words lead? Type some of a title</source>
        <translation>Những chữ này dẫn đến đâu? Gõ một phần tên</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>Không dẫn đến đâu nữa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>LooksScreen</name>
    <message>
        <source>Language of the desk</source>
        <translation>Ngôn ngữ của bàn làm việc</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Tương phản mạnh</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Language and letters</source>
        <translation>Ngôn ngữ và cỡ chữ</translation>
    </message>
</context>
<context>
    <name>MakeScreen</name>
    <message>
        <source>Make it</source>
        <translation>Làm ra</translation>
    </message>
    <message>
        <source>1. Look for mistakes</source>
        <translation>1. Tìm lỗi</translation>
    </message>
    <message>
        <source>To be mended: {number}.</source>
        <translation>Cần sửa: {number}.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Kiểm tra tất cả</translation>
    </message>
    <message>
        <source>2. Make the library&apos;s file</source>
        <translation>2. Làm tệp của thư viện</translation>
    </message>
    <message>
        <source>It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the key and its password can sign in your name: keep both safe, and apart. Nobody can make either again.</source>
        <translation>Chưa được ký. Khóa cho người đọc thấy rằng tệp đến từ bạn và không ai đã sửa nó. Ai có khóa và mật khẩu của khóa thì có thể ký thay tên bạn: hãy giữ cả hai an toàn, và ở hai nơi khác nhau. Không ai có thể làm lại khóa hay mật khẩu.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Nhập lại cùng mật khẩu</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Làm khóa</translation>
    </message>
    <message>
        <source>The password of the key</source>
        <translation>Mật khẩu của khóa</translation>
    </message>
    <message>
        <source>Everything, as a draft</source>
        <translation>Tất cả, là bản nháp</translation>
    </message>
    <message>
        <source>Only what was checked</source>
        <translation>Chỉ những gì đã kiểm tra</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Làm tệp</translation>
    </message>
    <message>
        <source>Make the files of the voices</source>
        <translation>Làm các tệp giọng đọc</translation>
    </message>
    <message>
        <source>There is one: {file}, {size} MB</source>
        <translation>Đã có một tệp: {file}, {size} MB</translation>
    </message>
    <message>
        <source>3. Put it onto sticks</source>
        <translation>3. Đưa vào USB</translation>
    </message>
    <message>
        <source>A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What is on it already stays.</source>
        <translation>USB nhận các chương trình hiển thị thư viện, mọi văn bản, và các bản cho điện thoại. Mỗi tệp được đọc lại. Những gì đã có trên đó vẫn còn.</translation>
    </message>
    <message>
        <source>Another drive or folder</source>
        <translation>Ổ đĩa hoặc thư mục khác</translation>
    </message>
    <message>
        <source>Choose a Sala stick</source>
        <translation>Chọn một USB Sala</translation>
    </message>
    <message>
        <source>Make the sticks</source>
        <translation>Làm các USB</translation>
    </message>
    <message>
        <source>A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.</source>
        <translation>USB cần các chương trình của một USB Sala khác: hãy cắm một USB, hoặc chọn một bản sao của nó.</translation>
    </message>
    <message>
        <source>A stick is signed: make a key first.</source>
        <translation>USB được ký: hãy làm khóa trước.</translation>
    </message>
    <message>
        <source>“{folder}” is no Sala stick, or not whole.</source>
        <translation>“{folder}” không phải là USB Sala, hoặc không đầy đủ.</translation>
    </message>
    <message>
        <source>Lay the stick out</source>
        <translation>Sắp xếp USB</translation>
    </message>
    <message>
        <source>For an office</source>
        <translation>Cho văn phòng</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>Để mang đi</translation>
    </message>
    <message>
        <source>4. Copies for phones</source>
        <translation>4. Bản cho điện thoại</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Sách</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Voices, for any player</source>
        <translation>Giọng đọc, cho mọi máy phát</translation>
    </message>
    <message>
        <source>One file for Kiwix</source>
        <translation>Một tệp cho Kiwix</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>Làm các bản</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… và {number} mục nữa</translation>
    </message>
    <message>
        <source>The two passwords are not the same, or empty.</source>
        <translation>Hai mật khẩu không giống nhau, hoặc trống.</translation>
    </message>
    <message>
        <source>Make the library&apos;s file</source>
        <translation>Làm tệp của thư viện</translation>
    </message>
    <message>
        <source>Copies for phones</source>
        <translation>Bản cho điện thoại</translation>
    </message>
    <message>
        <source>Copy to {drive}</source>
        <translation>Sao chép vào {drive}</translation>
    </message>
</context>
<context>
    <name>MistakesScreen</name>
    <message>
        <source>Write</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>What is wrong: {title}</source>
        <translation>Điều gì sai: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong any more.</source>
        <translation>Không còn gì sai.</translation>
    </message>
</context>
<context>
    <name>NewTextScreen</name>
    <message>
        <source>What is it?</source>
        <translation>Nó là gì?</translation>
    </message>
    <message>
        <source>In which language is it written first?</source>
        <translation>Nó được viết bằng ngôn ngữ nào trước?</translation>
    </message>
    <message>
        <source>A short name for its folder, in Latin letters</source>
        <translation>Tên ngắn cho thư mục của nó, bằng chữ Latinh</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Làm ra</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Viết văn bản</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Văn bản mới</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Bong bóng</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Buổi họp</translation>
    </message>
    <message>
        <source>The words have no room in their balloon: make them shorter.</source>
        <translation>Chữ không vừa trong bong bóng: hãy viết ngắn hơn.</translation>
    </message>
</context>
<context>
    <name>PanelsScreen</name>
    <message>
        <source>Panels: {title}</source>
        <translation>Khung hình: {title}</translation>
    </message>
    <message>
        <source>Read sooner</source>
        <translation>Đọc sớm hơn</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Đọc muộn hơn</translation>
    </message>
    <message>
        <source>Propose panels</source>
        <translation>Đề xuất khung hình</translation>
    </message>
    <message>
        <source>A box was moved</source>
        <translation>Đã dời một khung</translation>
    </message>
    <message>
        <source>The reading order</source>
        <translation>Thứ tự đọc</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Trang {number} trên {total}</translation>
    </message>
    <message>
        <source>Do the words fit? …</source>
        <translation>Chữ có vừa không? …</translation>
    </message>
    <message>
        <source>Words have no room in their balloons in: {languages}</source>
        <translation>Chữ không vừa trong bong bóng ở: {languages}</translation>
    </message>
    <message>
        <source>The words fit in every language.</source>
        <translation>Chữ vừa trong mọi ngôn ngữ.</translation>
    </message>
    <message>
        <source>Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows.</source>
        <translation>Nhấn vào một khung để dời; kéo góc của nó để làm lớn hơn. Phím: phím cách, mũi tên, Shift và mũi tên.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>People in pictures: {title}</source>
        <translation>Người trong hình: {title}</translation>
    </message>
    <message>
        <source>A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. What nobody knows stays empty.</source>
        <translation>Một tấm ảnh có thể đặt những người trong đó vào nguy hiểm. Hãy viết ai được nhìn thấy, và ngày mà đến lúc đó tất cả đã đồng ý. Điều không ai biết thì để trống.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” không phải là ngày: hãy viết như 2026-11-23.</translation>
    </message>
    <message>
        <source>People in pictures</source>
        <translation>Người trong hình</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Nobody can be seen</source>
        <translation>Không nhìn thấy ai</translation>
    </message>
    <message>
        <source>Look again: nobody wrote that they agreed.</source>
        <translation>Hãy xem lại: chưa ai viết rằng họ đã đồng ý.</translation>
    </message>
    <message>
        <source>Who can be seen; a comma between names</source>
        <translation>Ai được nhìn thấy; dấu phẩy giữa các tên</translation>
    </message>
    <message>
        <source>The day by which all had agreed (2026-11-23)</source>
        <translation>Ngày mà đến lúc đó tất cả đã đồng ý (2026-11-23)</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>A machine speaks: {name}. A person takes its place.</source>
        <translation>Máy đang nói: {name}. Một người sẽ thay thế.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Ai đọc</translation>
    </message>
    <message>
        <source>When (2026-11-23)</source>
        <translation>Khi nào (2026-11-23)</translation>
    </message>
    <message>
        <source>A voice can be recognised. Ask, and press what they agreed to:</source>
        <translation>Giọng nói có thể bị nhận ra. Hãy hỏi, và nhấn vào điều họ đã đồng ý:</translation>
    </message>
    <message>
        <source>They agree to be heard</source>
        <translation>Họ đồng ý được nghe</translation>
    </message>
    <message>
        <source>It may also be on sticks that are given away</source>
        <translation>Giọng này cũng có thể có trên những USB được tặng</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>không đồng ý</translation>
    </message>
    <message>
        <source>Who reads and when belong together: fill in both, or neither.</source>
        <translation>Ai đọc và khi nào đi cùng nhau: hãy điền cả hai, hoặc không điền gì.</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-11-23.</source>
        <translation>“{day}” không phải là ngày: hãy viết như 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>This computer has no microphone that can be used now.</source>
        <translation>Máy tính này không có micrô nào dùng được lúc này.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>Máy tính này không có loa nào dùng được lúc này.</translation>
    </message>
    <message>
        <source>Said: keep it, and go on (space)</source>
        <translation>Đã đọc: giữ lại và tiếp tục (phím cách)</translation>
    </message>
    <message>
        <source>Record (space)</source>
        <translation>Ghi âm (phím cách)</translation>
    </message>
    <message>
        <source>Again (Backspace)</source>
        <translation>Làm lại (Backspace)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>Nghe (L)</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Xong (Esc)</translation>
    </message>
    <message>
        <source>{number} of {total}; read: {read}</source>
        <translation>{number} trên {total}; đã đọc: {read}</translation>
    </message>
    <message>
        <source>recording, {seconds} s</source>
        <translation>đang ghi âm, {seconds} giây</translation>
    </message>
    <message>
        <source>Enter where the next sentence begins: {number} of {total}</source>
        <translation>Enter ở chỗ câu tiếp theo bắt đầu: {number} trên {total}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open a library</source>
        <translation>Mở thư viện</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Thư viện mới</translation>
    </message>
    <message>
        <source>A library is one folder</source>
        <translation>Thư viện là một thư mục</translation>
    </message>
    <message>
        <source>It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere else on this computer. Copy the folder, and you have a copy of everything.</source>
        <translation>Nó chứa các văn bản, bản dịch và hình dưới dạng tệp thường. Không có gì được giữ ở nơi khác trên máy tính này. Sao chép thư mục là bạn có bản sao của tất cả.</translation>
    </message>
    <message>
        <source>The office&apos;s desk</source>
        <translation>Bàn làm việc của văn phòng</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Look at it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Begin to translate</source>
        <translation>Bắt đầu dịch</translation>
    </message>
    <message>
        <source>Bring up to date: {number}</source>
        <translation>Cập nhật: {number}</translation>
    </message>
    <message>
        <source>Translate the rest: {number}</source>
        <translation>Dịch phần còn lại: {number}</translation>
    </message>
    <message>
        <source>Fill in the facts</source>
        <translation>Điền thông tin</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>Kiểm tra luật</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>Kiểm tra lời văn</translation>
    </message>
    <message>
        <source>{name} has it since {day}.</source>
        <translation>{name} giữ từ {day}.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Chưa viết gì.</translation>
    </message>
    <message>
        <source>The text is written in this language.</source>
        <translation>Văn bản được viết bằng ngôn ngữ này.</translation>
    </message>
    <message>
        <source>{number} of {total} rows are translated.</source>
        <translation>Đã dịch {number} trên {total} hàng.</translation>
    </message>
    <message>
        <source>Out of date: {number}.</source>
        <translation>Đã cũ: {number}.</translation>
    </message>
    <message>
        <source>To look at again: {number}.</source>
        <translation>Cần xem lại: {number}.</translation>
    </message>
    <message>
        <source>Read aloud: {number} of {total}.</source>
        <translation>Đã đọc thành tiếng: {number} trên {total}.</translation>
    </message>
    <message>
        <source>To be read again: {number}.</source>
        <translation>Cần đọc lại: {number}.</translation>
    </message>
    <message>
        <source>Checked by {names}.</source>
        <translation>{names} đã kiểm tra.</translation>
    </message>
    <message>
        <source>Nobody has checked it.</source>
        <translation>Chưa ai kiểm tra.</translation>
    </message>
</context>
<context>
    <name>TranslateScreen</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} trên {total}</translation>
    </message>
    <message>
        <source>Right, next row</source>
        <translation>Đúng, hàng tiếp</translation>
    </message>
    <message>
        <source>Every row is translated. Have the text checked next.</source>
        <translation>Mọi hàng đã được dịch. Tiếp theo hãy nhờ kiểm tra văn bản.</translation>
    </message>
    <message>
        <source>Translation of “{words}”</source>
        <translation>Bản dịch của “{words}”</translation>
    </message>
    <message>
        <source>Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose.</source>
        <translation>Người khác đã viết vào hàng này cùng lúc. Lời của họ ở đó, lời của bạn được giữ: hãy chọn.</translation>
    </message>
    <message>
        <source>The source changed. It was: “{words}”</source>
        <translation>Bản gốc đã thay đổi. Trước đây là: “{words}”</translation>
    </message>
    <message>
        <source>Also written here: {words}</source>
        <translation>Cũng được viết ở đây: {words}</translation>
    </message>
    <message>
        <source>Ctrl+Space takes what stands elsewhere for words like these</source>
        <translation>Ctrl+phím cách lấy câu đã có ở nơi khác cho những lời như thế này</translation>
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
        <translation>{number}: quá dài; hãy đọc thành từng phần nhỏ hơn</translation>
    </message>
    <message>
        <source>{number}: nothing was heard</source>
        <translation>{number}: không nghe thấy gì</translation>
    </message>
    <message>
        <source>{number}: too loud; go further from the microphone</source>
        <translation>{number}: quá to; hãy ra xa micrô hơn</translation>
    </message>
    <message>
        <source>{number}: very quiet; go nearer to the microphone</source>
        <translation>{number}: rất nhỏ; hãy lại gần micrô hơn</translation>
    </message>
</context>
<context>
    <name>VoicesScreen</name>
    <message>
        <source>Names, questions, signs: {language}</source>
        <translation>Tên, câu hỏi, ký hiệu: {language}</translation>
    </message>
    <message>
        <source>Voices: {title} · {language}</source>
        <translation>Giọng đọc: {title} · {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>Chưa viết gì bằng ngôn ngữ này.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Đọc thành tiếng</translation>
    </message>
    <message>
        <source>Take a recording apart</source>
        <translation>Tách một bản ghi âm</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Ai đọc</translation>
    </message>
    <message>
        <source>Names, questions, signs</source>
        <translation>Tên, câu hỏi, ký hiệu</translation>
    </message>
    <message>
        <source>Before anything is recorded</source>
        <translation>Trước khi ghi âm bất cứ điều gì</translation>
    </message>
    <message>
        <source>Save, and begin</source>
        <translation>Lưu và bắt đầu</translation>
    </message>
    <message>
        <source>Nothing is recorded before a person is named here and agrees to be heard.</source>
        <translation>Không ghi âm gì trước khi một người được nêu tên ở đây và đồng ý được nghe.</translation>
    </message>
    <message>
        <source>Read aloud: {language}</source>
        <translation>Đọc thành tiếng: {language}</translation>
    </message>
    <message>
        <source>What was read in it?</source>
        <translation>Trong đó đã đọc gì?</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>What nobody has read yet: {number}</source>
        <translation>Những gì chưa ai đọc: {number}</translation>
    </message>
    <message>
        <source>Cut it at its pauses</source>
        <translation>Cắt ở những chỗ nghỉ</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>From second {start} to second {end}</source>
        <translation>Từ giây {start} đến giây {end}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>Write: {title}</source>
        <translation>Viết: {title}</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn hình</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>Một khung</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Loại hàng</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>Một hàng mới</translation>
    </message>
    <message>
        <source>A row was moved</source>
        <translation>Đã dời một hàng</translation>
    </message>
    <message>
        <source>A row was removed</source>
        <translation>Đã bỏ một hàng</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Một hình</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>Ra khỏi khung</translation>
    </message>
    <message>
        <source>Two rows are one</source>
        <translation>Hai hàng thành một</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Đã dán</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Một bảng</translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation>Một chú thích</translation>
    </message>
    <message>
        <source>Text of “{work}”</source>
        <translation>Văn bản của “{work}”</translation>
    </message>
</context>
</TS>
