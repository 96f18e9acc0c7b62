"""Words that carry no question: who asks, whom, whether, how. Everybody types them and few texts have them, so they
look rare.

They are looked for all the same; they only weigh little. Written as they are typed, by language.
"""

from functools import lru_cache

from reader.core.folding import folded, tokens
from reader.core.languages import language

_WORDS = {
    "en": (
        "a an the i me my mine we us our you your he him his she her it its they them their this that these those there here who whom whose "
        "what which when where why how is am are was were be been being do does did done can could may might must shall should will would "
        "have has had of in on at to for from with by about into out up down and or but if so not no yes as than then too very just only "
        "also some any all get got getting go going gone come want need know tell someone somebody something anyone anything please im ive "
        "dont doesnt didnt cant wont isnt arent wheres whats hows lets really still now ever again much many"
    ),
    "th": (
        "ผม ฉัน หนู เรา เขา เธอ มัน ท่าน คุณ พวกเขา พวกเรา ไหม มั้ย ไหน หรือ หรือไม่ รึเปล่า หรือเปล่า ทำไม ยังไง อย่างไร ไง อะไร ใคร เมื่อไร เมื่อไหร่ "
        "ที่ไหน ตรงไหน กี่ เท่าไร เท่าไหร่ คือ เป็น อยู่ ไป มา ให้ ของ จะ ได้ ไม่ ไม่ได้ ต้อง ควร กำลัง แล้ว ก็ ที่ ซึ่ง และ กับ แต่ ถ้า ใน จาก นี้ นั้น มี "
        "ค่ะ ครับ คะ นะ จ้า ละ ล่ะ หน่อย ด้วย เอา โดน ถูก กัน ว่า บ้าง ทำ แบบ อยาก เลย อีก ยัง ต่อ จริง"
    ),
    "ar": (
        "انا أنا نحن انت أنت هو هي هم هذا هذه ذلك تلك هل ما ماذا من متى اين أين وين كيف لماذا ليش شو ايش كم اي أي في على الى إلى عن مع "
        "ان أن إن لو اذا إذا لا لم لن ليس ما و او أو ثم قد كان يكون هناك لي لك له لها لنا بي عندي معي يا انو اللي الذي التي حتى كل بعد قبل "
        "بدي اريد أريد ممكن يعني عم رح سوف شي شيء"
    ),
    "my": (
        "ကျွန်တော် ကျွန်မ ကျွန်ုပ် ကျနော် ကျမ ငါ ငါ့ သူ သူ့ သူတို့ ငါတို့ မင်း ခင်ဗျား ရှင် ဘာ ဘယ် ဘယ်လို ဘယ်မှာ ဘယ်သူ ဘာကြောင့် ဘာလို့ ဘယ်တော့ လား လဲ "
        "သလား မလား တယ် သည် ပါ ပါတယ် မှာ က ကို တွေ များ နဲ့ နှင့် ရဲ့ ၏ ပြီး ရင် လျှင် တဲ့ ဖို့ လို့ ဒီ အဲဒီ ဟို မ ဘူး နေ ရ ရမလဲ လိုက် ပေး ချင် တော့ ပဲ ပြီ "
        "ရှိ ဆို ဆိုတာ နိုင် နိုင်လား ရလား အတွက် လုပ် ဖြစ်"
    ),
    "zh-Hans": (
        "我 你 您 他 她 它 我们 你们 他们 自己 的 了 着 过 吗 呢 吧 啊 么 什么 怎么 怎么办 怎样 哪 哪里 哪儿 谁 为什么 几 多少 是 有 在 到 去 来 会 能 可以 要 想 "
        "不 没 没有 别 和 与 或 还 也 就 都 很 太 这 那 这个 那个 把 被 给 让 对 从 为 上 下 里 个 得 地 老 又 再 才 后 能不能 可不可以 是不是 有没有 还是 如果"
    ),
    "prs": (
        "من ما تو شما او وی آنها ایشان این آن که چه چی کی کجا چرا چطور چگونه چند آیا است هست هستم هستیم هستند بود باشد شد شده شود می نمی "
        "را به از در با بر برای و یا اگر هم نه نیست خود ام ات اش مرا مه میشه میتوانم میتوانند دارد دارم داریم کنم کنیم کند کنند کرد کرده یک"
        " تا ولی اما پس باز دیگر میکنم میکند چیست"
    ),
    "km": (
        "ខ្ញុំ យើង អ្នក គាត់ គេ វា ពួកគេ ពួកយើង នាង តើ អ្វី អី ណា ឯណា នៅណា ពេលណា ហេតុអ្វី ម៉េច យ៉ាងម៉េច យ៉ាងណា យ៉ាងដូចម្តេច ប៉ុន្មាន ទេ ឬ ឬទេ អត់ "
        "មិន មែន ជា គឺ មាន នៅ ទៅ មក ឱ្យ ឲ្យ អោយ បាន ត្រូវ នឹង កំពុង ហើយ ដែល និង ជាមួយ ដោយ ពី ក្នុង លើ របស់ នេះ នោះ បើ ប្រសិនបើ ចង់ អាច ធ្វើ ធ្វើម៉េច "
        "ដើម្បី សម្រាប់ ទៀត ផង ខ្លះ គ្រប់ តាម ដូច"
    ),
    "so": (
        "aan aniga anaga adiga isaga iyada iyaga waxaan waxaa waa ma miyaa miyuu miyay maxaa maxay goorma xaggee halkee sidee sideen kee "
        "yaa immisa waayo sababta ka ku u la iyo ama haddii haddaan in inay inaan ay uu aad wuu way wuxuu waxay kan kani taas taasi tan si "
        "kaas mid oo ee soo sii jira ahay tahay yahay mayo lama ii noo"
    ),
    "ta": (
        "நான் நாங்கள் நாம் நீ நீங்கள் அவன் அவள் அவர் அவர்கள் அது இது அந்த இந்த என் என்னுடைய எனக்கு என்னை எங்கள் எங்களுக்கு என்ன எது எங்கே எங்க எப்போது "
        "எப்ப எப்படி ஏன் யார் எவ்வளவு எத்தனை ஆ ஆம் இல்லை இல்ல முடியுமா முடியும் முடியாது வேண்டும் வேணும் உள்ளது இருக்கு இருக்கிறது உண்டா மற்றும் அல்லது "
        "ஆனால் ஒரு கூட தான் போது பற்றி செய்ய பண்ண பண்றது செய்வது என்று என எல்லாம் வந்து வந்துட்டு ரொம்ப"
    ),
    "vi": (
        "tôi mình tao ta chúng chúng_tôi anh chị em ông bà cháu nó họ ai gì nào đâu sao thế làm_sao khi mấy bao nhiêu có không được bị là và "
        "hay hoặc nếu thì mà của cho với từ đến tới ở trong ngoài trên này kia đó ấy đã đang sẽ rồi chưa phải cần muốn thể làm như vẫn cũng "
        "rất quá lắm nữa hả nhỉ ạ à vậy các những một cái con về ra vào lại lúc người nên"
    ),
    "ur": (
        "میں ہم تم آپ وہ یہ مجھے مجھ ہمیں ہمارا ہمارے ہماری میرا میری میرے اس اسے ان کا کی کے کو سے پر تک نے اور یا اگر تو بھی ہی کیا کیوں کیسے "
        "کہاں کب کون کس کتنا کتنے کتنی ہے ہیں ہوں تھا تھی تھے ہو ہوتا ہوتی ہوا ہونا رہا رہی رہے گا گی گے سکتا سکتے سکتی نہیں نہ مت کر کریں کروں "
        "کرنا کرے ایک کوئی کچھ جو لیے لئے ساتھ بعد گیا گئی گئے جا جائے دیں دے لے چاہیے والا والے والی بہت اب"
    ),
    "mww": (
        "kuv peb koj neb nej nws lawv kuv li peb li qhov no ntawd tus cov lub leej twg dabtsi dab tsi qhov twg thaum twg vim li cas licas "
        "puas yog muaj nyob rau los mus tau tsis thiab los sis yog tias nrog ntawm hauv tuaj ua cia lawm xwb thiaj yuav txhob kom hais ib"
    ),
}  # fmt: skip


@lru_cache(32)
def common_words(tag: str) -> frozenset[str]:
    """Return the common words of a language, folded as they are looked for."""
    spaced = language(tag).spaced
    return frozenset(folded(word, spaced) for word in _WORDS.get(tag, "").replace("_", " ").split()) - {""}


@lru_cache(32)
def common_with_tones(tag: str) -> frozenset[str]:
    """Return the common words of a language that writes its words with spaces, as they are typed: with their tones."""
    return frozenset(token.exact for token in tokens(_WORDS.get(tag, "").replace("_", " "), True))
