<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>Show the audience window</source>
        <comment>action.audience</comment>
        <translation>إظهار نافذة الجمهور</translation>
    </message>
    <message>
        <source>Blank captions</source>
        <comment>action.blank</comment>
        <translation>إخفاء التسميات</translation>
    </message>
    <message>
        <source>Control the overlay by keyboard</source>
        <comment>action.controls</comment>
        <translation>التحكم بالنافذة العائمة من لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Freeze captions</source>
        <comment>action.freeze</comment>
        <translation>تجميد التسميات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <comment>action.larger</comment>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Let clicks pass through</source>
        <comment>action.lock</comment>
        <translation>تمرير النقرات</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <comment>action.overlay</comment>
        <translation>إظهار النافذة العائمة</translation>
    </message>
    <message>
        <source>Pause captions</source>
        <comment>action.pause</comment>
        <translation>إيقاف التسميات مؤقتًا</translation>
    </message>
    <message>
        <source>Quit livecaption</source>
        <comment>action.quit</comment>
        <translation>إنهاء livecaption</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action.settings</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the main window</source>
        <comment>action.show</comment>
        <translation>إظهار النافذة الرئيسية</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <comment>action.smaller</comment>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Strike the last line</source>
        <comment>action.strike</comment>
        <translation>شطب السطر الأخير</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>action.toggle</comment>
        <translation>بدء التسميات</translation>
    </message>
    <message>
        <source>livecaption runs already; its window is in front now.</source>
        <comment>app.already_running</comment>
        <translation>برنامج livecaption يعمل بالفعل؛ نافذته الآن في المقدمة.</translation>
    </message>
    <message>
        <source>{why} Captions appear in this terminal.</source>
        <comment>app.in_terminal</comment>
        <translation>{why} تظهر التسميات في هذه الطرفية.</translation>
    </message>
    <message>
        <source>{why} Leave --overlay out to have captions in the terminal.</source>
        <comment>app.no_overlay</comment>
        <translation>{why} احذف ‎--overlay لتظهر التسميات في الطرفية.</translation>
    </message>
    <message>
        <source>Nothing was said, so nothing was saved.</source>
        <comment>app.nothing_said</comment>
        <translation>لم يُقل شيء، لذلك لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The sound of one program alone cannot be listened to: {reason}. Try again, or caption all of this computer&apos;s sound.</source>
        <comment>app.refused</comment>
        <translation>لا يمكن الاستماع إلى صوت برنامج واحد وحده: ‏⁨{reason}⁩. حاول من جديد، أو استخدم صوت هذا الحاسوب كله.</translation>
    </message>
    <message>
        <source>No microphone was found: captioning the sample recording {name} instead.</source>
        <comment>app.sample</comment>
        <translation>لا يوجد ميكروفون: تُعرض بدلًا منه تسميات التسجيل النموذجي ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <comment>app.saved</comment>
        <translation>حُفظ ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Sound of {name}</source>
        <comment>app.title</comment>
        <translation>صوت ⁨{name}⁩</translation>
    </message>
    <message>
        <source>One program&apos;s sound alone cannot be listened to here: that needs Windows 11, or macOS 14.4 or newer. Caption all of this computer&apos;s sound.</source>
        <comment>app.too_old</comment>
        <translation>لا يمكن هنا الاستماع إلى صوت برنامج واحد وحده: يتطلب ذلك Windows 11، أو macOS 14.4 أو أحدث. استخدم صوت هذا الحاسوب كله.</translation>
    </message>
    <message>
        <source>No program named “{name}” plays sound. These do: {known}. Captions come once it plays.</source>
        <comment>app.unknown</comment>
        <translation>لا يوجد برنامج باسم «⁨{name}⁩» يشغّل صوتًا. البرامج التي تشغّله: ⁨{known}⁩. تأتي التسميات حين يشغّل شيئًا.</translation>
    </message>
    <message>
        <source>The sound of one program alone cannot be listened to on this computer. Caption all of its sound.</source>
        <comment>app.unsupported</comment>
        <translation>لا يمكن الاستماع إلى صوت برنامج واحد وحده على هذا الحاسوب. استخدم صوته كله.</translation>
    </message>
    <message>
        <source>Live captions for the room. Double-click for the whole screen; Escape leaves it.</source>
        <comment>audience.about</comment>
        <translation>تسميات مباشرة للحضور. النقر المزدوج يملأ الشاشة، وEscape يعيدها.</translation>
    </message>
    <message>
        <source>Captions are catching up</source>
        <comment>audience.catching_up</comment>
        <translation>التسميات تلحق بالكلام</translation>
    </message>
    <message>
        <source>Captions for the audience</source>
        <comment>audience.name</comment>
        <translation>تسميات للجمهور</translation>
    </message>
    <message>
        <source>Captions are paused</source>
        <comment>audience.paused</comment>
        <translation>التسميات متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Dark page</source>
        <comment>backdrop.dark</comment>
        <translation>صفحة داكنة</translation>
    </message>
    <message>
        <source>Light page</source>
        <comment>backdrop.light</comment>
        <translation>صفحة فاتحة</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>backdrop.picture</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Let captions go on</source>
        <comment>bar.go_on</comment>
        <translation>متابعة التسميات</translation>
    </message>
    <message>
        <source>on this computer</source>
        <comment>bar.here</comment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Caption controls</source>
        <comment>bar.name</comment>
        <translation>أدوات التحكم بالتسميات</translation>
    </message>
    <message>
        <source>{host}, not encrypted</source>
        <comment>bar.open</comment>
        <translation>⁨{host}⁩، بلا تشفير</translation>
    </message>
    <message>
        <source>{ms} ms · {where}</source>
        <comment>bar.place</comment>
        <translation>{ms} مللي ثانية · ⁨{where}⁩</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <comment>bar.resume</comment>
        <translation>استئناف التسميات</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <comment>bar.tip</comment>
        <translation>⁨{name}⁩ (⁨{keys}⁩)</translation>
    </message>
    <message>
        <source>Live captions over your other windows. Their controls appear while the pointer is on them.</source>
        <comment>captions.about</comment>
        <translation>تسميات مباشرة فوق نوافذك الأخرى. تظهر أدواتها ما دام المؤشر فوقها.</translation>
    </message>
    <message>
        <source>Captions are hidden</source>
        <comment>captions.blank</comment>
        <translation>التسميات مخفية</translation>
    </message>
    <message>
        <source>The font “{font}” is not on this computer, so captions are shown in {other}. Choose another font in the settings.</source>
        <comment>captions.font_missing</comment>
        <translation>الخط «{font}» غير موجود على هذا الحاسوب، لذلك تظهر التسميات بالخط ⁨{other}⁩. اختر خطًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Captions are frozen. They go on in the background.</source>
        <comment>captions.frozen</comment>
        <translation>التسميات مجمدة، وهي مستمرة في الخلفية.</translation>
    </message>
    <message>
        <source>Drag to move, pull an edge to resize, right-click for the menu</source>
        <comment>captions.hint</comment>
        <translation>اسحب للتحريك، واسحب الحافة لتغيير الحجم، وانقر بالزر الأيمن لفتح القائمة</translation>
    </message>
    <message>
        <source>Clicks pass through; {keys} ends it</source>
        <comment>captions.locked</comment>
        <translation>النقرات تمر من خلالها؛ وينهي ⁨{keys}⁩ ذلك</translation>
    </message>
    <message>
        <source>Clicks pass through; the tray&apos;s menu ends it</source>
        <comment>captions.locked_no_key</comment>
        <translation>النقرات تمر من خلالها؛ وتنهي قائمة علبة النظام ذلك</translation>
    </message>
    <message>
        <source>Captions</source>
        <comment>captions.name</comment>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Depressed</source>
        <comment>choice.audience.edge.depressed</comment>
        <translation>غائرة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>choice.audience.edge.none</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Outline</source>
        <comment>choice.audience.edge.outline</comment>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>choice.audience.edge.raised</comment>
        <translation>بارزة</translation>
    </message>
    <message>
        <source>Shadow</source>
        <comment>choice.audience.edge.shadow</comment>
        <translation>ظل</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>choice.audience.flow.blocks</comment>
        <translation>كتل</translation>
    </message>
    <message>
        <source>Rolling lines</source>
        <comment>choice.audience.flow.rolling</comment>
        <translation>أسطر متدحرجة</translation>
    </message>
    <message>
        <source>On the whole line</source>
        <comment>choice.audience.speaker_colour.line</comment>
        <translation>السطر كله</translation>
    </message>
    <message>
        <source>On the name</source>
        <comment>choice.audience.speaker_colour.name</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <comment>choice.audience.speaker_colour.nothing</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>choice.audience.stability.balanced</comment>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>choice.audience.stability.fast</comment>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>choice.audience.stability.fastest</comment>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <comment>choice.audience.stability.steadiest</comment>
        <translation>الأثبت</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>choice.audience.stability.steady</comment>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Depressed</source>
        <comment>choice.captions.edge.depressed</comment>
        <translation>غائرة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>choice.captions.edge.none</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Outline</source>
        <comment>choice.captions.edge.outline</comment>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>choice.captions.edge.raised</comment>
        <translation>بارزة</translation>
    </message>
    <message>
        <source>Shadow</source>
        <comment>choice.captions.edge.shadow</comment>
        <translation>ظل</translation>
    </message>
    <message>
        <source>Where they can</source>
        <comment>choice.captions.face.auto</comment>
        <translation>حيثما أمكن</translation>
    </message>
    <message>
        <source>Over everything</source>
        <comment>choice.captions.face.overlay</comment>
        <translation>فوق كل شيء</translation>
    </message>
    <message>
        <source>Nowhere, only saved</source>
        <comment>choice.captions.face.quiet</comment>
        <translation>لا تظهر، تُحفظ فقط</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <comment>choice.captions.face.terminal</comment>
        <translation>في الطرفية</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>choice.captions.flow.blocks</comment>
        <translation>كتل</translation>
    </message>
    <message>
        <source>Rolling lines</source>
        <comment>choice.captions.flow.rolling</comment>
        <translation>أسطر متدحرجة</translation>
    </message>
    <message>
        <source>On the whole line</source>
        <comment>choice.captions.speaker_colour.line</comment>
        <translation>السطر كله</translation>
    </message>
    <message>
        <source>On the name</source>
        <comment>choice.captions.speaker_colour.name</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <comment>choice.captions.speaker_colour.nothing</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>choice.captions.stability.balanced</comment>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>choice.captions.stability.fast</comment>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>choice.captions.stability.fastest</comment>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <comment>choice.captions.stability.steadiest</comment>
        <translation>الأثبت</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>choice.captions.stability.steady</comment>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <comment>choice.general.at_start.show</comment>
        <translation>إظهار صفحة البداية</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>choice.general.at_start.start</comment>
        <translation>بدء التسميات</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>choice.general.reduced_motion.off</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <comment>choice.general.reduced_motion.on</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice.general.reduced_motion.system</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice.general.theme.dark</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice.general.theme.light</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice.general.theme.system</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <comment>choice.overlay.dock.bottom</comment>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>Where I put it</source>
        <comment>choice.overlay.dock.free</comment>
        <translation>حيث أضعها</translation>
    </message>
    <message>
        <source>At the top</source>
        <comment>choice.overlay.dock.top</comment>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>control.done</comment>
        <translation>تم.</translation>
    </message>
    <message>
        <source>livecaption could not do it ({reason}); its log says more.</source>
        <comment>control.failed</comment>
        <translation>لم يتمكن livecaption من تنفيذ ذلك (⁨{reason}⁩)؛ التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>livecaption is running, but does not answer. If its captions stand still, end it and start it again.</source>
        <comment>control.no_answer</comment>
        <translation>برنامج livecaption يعمل لكنه لا يستجيب. إن كانت تسمياته متوقفة فأنهه وشغّله من جديد.</translation>
    </message>
    <message>
        <source>livecaption is only just starting. Try again in a moment.</source>
        <comment>control.no_session</comment>
        <translation>برنامج livecaption في طور البدء. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>livecaption captions in a terminal now, which has no window for this.</source>
        <comment>control.not_in_terminal</comment>
        <translation>يعرض livecaption التسميات الآن في طرفية، ولا نافذة فيها لهذا.</translation>
    </message>
    <message>
        <source>livecaption is not running, so there is nothing to do. Start it first: livecaption</source>
        <comment>control.not_running</comment>
        <translation>برنامج livecaption لا يعمل، فلا شيء يُفعل. شغّله أولًا: livecaption</translation>
    </message>
    <message>
        <source>The running livecaption does not know this command: it is another version. End it and start it again.</source>
        <comment>control.not_understood</comment>
        <translation>برنامج livecaption العامل لا يعرف هذا الأمر: إنه إصدار آخر. أنهه وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Nothing is captioned now, so there is nothing to do. livecaption --toggle starts captions.</source>
        <comment>control.nothing_captioned</comment>
        <translation>لا تُكتب تسميات الآن، فلا شيء يُفعل. يبدأ livecaption --toggle التسميات.</translation>
    </message>
    <message>
        <source>livecaption cannot take commands from outside ({reason}), and cannot tell whether it runs already. Check the folder {path}.</source>
        <comment>control.unusable</comment>
        <translation>لا يستطيع livecaption تلقي أوامر من الخارج (⁨{reason}⁩)، ولا معرفة إن كان يعمل بالفعل. تحقق من المجلد ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>More than one microphone matches “{name}”: {matches}. Choose one of these.</source>
        <comment>device.ambiguous</comment>
        <translation>أكثر من ميكروفون يطابق «⁨{name}⁩»: ⁨{matches}⁩. اختر أحدها.</translation>
    </message>
    <message>
        <source>Microphone: {name}</source>
        <comment>device.microphone</comment>
        <translation>الميكروفون: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{title} is muted, so nothing of it can be captioned. Captions come once it is unmuted.</source>
        <comment>device.muted</comment>
        <translation>الصوت مكتوم في ⁨{title}⁩، فلا تُكتب تسمياته. تأتي التسميات بعد إلغاء الكتم.</translation>
    </message>
    <message>
        <source>PipeWire runs without its pulse server, which livecaption listens through. Install the package pipewire-pulse, and log in again.</source>
        <comment>device.no_pulse</comment>
        <translation>يعمل PipeWire من دون خادم pulse الذي يستمع livecaption عبره. ثبّت الحزمة pipewire-pulse وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to, because no sound server (PulseAudio or PipeWire) answers. Start one, or caption a microphone.</source>
        <comment>device.no_system_sound</comment>
        <translation>لا يمكن الاستماع إلى صوت هذا الحاسوب لأن خادم صوت (PulseAudio أو PipeWire) لا يستجيب. شغّل واحدًا، أو استخدم ميكروفونًا.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or caption a recording with --source file:PATH.</source>
        <comment>device.none</comment>
        <translation>لا يوجد ميكروفون. وصّل واحدًا، أو استخدم تسجيلًا: ‎--source file:PATH.</translation>
    </message>
    <message>
        <source>Windows need libraries that are missing here ({libraries}); installer/system-libraries.sh installs them.</source>
        <comment>display.libraries_missing</comment>
        <translation>تحتاج النوافذ إلى مكتبات غير موجودة هنا (⁨{libraries}⁩)؛ يثبّتها installer/system-libraries.sh.</translation>
    </message>
    <message>
        <source>The display {display} does not answer.</source>
        <comment>display.no_answer</comment>
        <translation>الشاشة ⁨{display}⁩ لا تستجيب.</translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <comment>display.none</comment>
        <translation>لا توجد شاشة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the parts that captions need do not work; see “no” above.</source>
        <comment>doctor.bad</comment>
        <translation>
            <numerusform>كل الأجزاء التي تحتاجها التسميات تعمل.</numerusform>
            <numerusform>جزء واحد تحتاجه التسميات لا يعمل؛ انظر «no» أعلاه.</numerusform>
            <numerusform>جزءان تحتاجهما التسميات لا يعملان؛ انظر «no» أعلاه.</numerusform>
            <numerusform>{n} أجزاء تحتاجها التسميات لا تعمل؛ انظر «no» أعلاه.</numerusform>
            <numerusform>{n} جزءًا تحتاجها التسميات لا تعمل؛ انظر «no» أعلاه.</numerusform>
            <numerusform>{n} جزء تحتاجها التسميات لا تعمل؛ انظر «no» أعلاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>windows can be shown</source>
        <comment>doctor.display</comment>
        <translation>يمكن عرض النوافذ</translation>
    </message>
    <message>
        <source>This could not be looked at ({reason}); the log says more.</source>
        <comment>doctor.failed</comment>
        <translation>لم يمكن التحقق من هذا (⁨{reason}⁩)؛ التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>transcripts are saved in {folder}</source>
        <comment>doctor.folders</comment>
        <translation>تُحفظ النصوص في ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Captions work on this computer.</source>
        <comment>doctor.good</comment>
        <translation>التسميات تعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>doctor.keyring</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} ({count} in all)</source>
        <comment>doctor.microphone</comment>
        <translation>⁨{name}⁩ (العدد الكلي {count})</translation>
    </message>
    <message>
        <source>No keyring is available. Pass an endpoint&apos;s key in LIVECAPTION_ENDPOINT_TOKEN.</source>
        <comment>doctor.no_keyring</comment>
        <translation>لا تتوفر سلسلة مفاتيح. مرّر مفتاح الخادم في LIVECAPTION_ENDPOINT_TOKEN.</translation>
    </message>
    <message>
        <source>No sound server (PulseAudio or PipeWire) answers. Start one to caption a microphone; recordings need none.</source>
        <comment>doctor.no_sound_server</comment>
        <translation>لا يستجيب أي خادم صوت (PulseAudio أو PipeWire). شغّل واحدًا لاستخدام ميكروفون؛ التسجيلات لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>ready after {seconds} s, on this computer</source>
        <comment>doctor.recogniser</comment>
        <translation>جاهز بعد {seconds} ثانية، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The transcriber on this computer does not start ({reason}). Install livecaption again, or pass --endpoint.</source>
        <comment>doctor.recogniser_bad</comment>
        <translation>التعرف على الكلام على هذا الحاسوب لا يبدأ (⁨{reason}⁩). ثبّت livecaption من جديد، أو مرّر ‎--endpoint.</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <comment>doctor.system_sound</comment>
        <translation>جهاز النظام نفسه</translation>
    </message>
    <message>
        <source>The transcriber on this computer does not start ({reason}). Run livecaption doctor to see why.</source>
        <comment>embedded.failed</comment>
        <translation>التعرف على الكلام على هذا الحاسوب لا يبدأ (⁨{reason}⁩). شغّل livecaption doctor لمعرفة السبب.</translation>
    </message>
    <message>
        <source>{scheme}:// is not a way to reach an endpoint. Use a wss:// or https:// address.</source>
        <comment>endpoint.bad_scheme</comment>
        <translation>لا يمكن الوصول إلى خادم عبر ⁨{scheme}://⁩. استخدم عنوان wss://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>“{url}” is not an address. One looks like wss://captions.example.org/transcribe.</source>
        <comment>endpoint.bad_url</comment>
        <translation>النص «⁨{url}⁩» ليس عنوانًا. يبدو العنوان مثل wss://captions.example.org/transcribe.</translation>
    </message>
    <message>
        <source>{host} is busy (HTTP {status}). Your words are kept; livecaption goes on trying.</source>
        <comment>endpoint.busy</comment>
        <translation>الخادم ⁨{host}⁩ مشغول (HTTP {status}). كلامك محفوظ؛ يواصل livecaption المحاولة.</translation>
    </message>
    <message>
        <source>{host} reports an error: {text}</source>
        <comment>endpoint.failed</comment>
        <translation>الخادم ⁨{host}⁩ يبلغ عن خطأ: {text}</translation>
    </message>
    <message>
        <source>{host} answers, but ends the connection before any captions come: {tries} times now. Look at what the server says, or choose another endpoint.</source>
        <comment>endpoint.fruitless</comment>
        <translation>الخادم ⁨{host}⁩ يستجيب لكنه ينهي الاتصال قبل وصول التسميات؛ عدد المرات حتى الآن: {tries}. انظر ما يقوله الخادم، أو اختر خادمًا آخر.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost. Your words are kept and sent again.</source>
        <comment>endpoint.lost</comment>
        <translation>انقطع الاتصال بالخادم ⁨{host}⁩. كلامك محفوظ ويُرسل من جديد.</translation>
    </message>
    <message>
        <source>The network has changed. Your words are kept; livecaption connects to {host} again.</source>
        <comment>endpoint.network</comment>
        <translation>تغيّرت الشبكة. كلامك محفوظ؛ يتصل livecaption بالخادم ⁨{host}⁩ من جديد.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Your words are kept; livecaption goes on trying.</source>
        <comment>endpoint.no_answer</comment>
        <translation>الخادم ⁨{host}⁩ لا يستجيب (⁨{reason}⁩). كلامك محفوظ؛ يواصل livecaption المحاولة.</translation>
    </message>
    <message>
        <source>{host} answers, but not as a transcription endpoint. Check its address.</source>
        <comment>endpoint.nonsense</comment>
        <translation>الخادم ⁨{host}⁩ يستجيب، لكن ليس كخادم تفريغ. تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>{host} has no transcription at this path (HTTP 404). Check the path of its address; the usual one is /transcribe.</source>
        <comment>endpoint.not_found</comment>
        <translation>لا يقدّم ⁨{host}⁩ تفريغًا في هذا المسار (HTTP 404). تحقق من المسار في عنوانه؛ المعتاد هو /transcribe.</translation>
    </message>
    <message>
        <source>The proxy between here and {host} refuses the connection ({reason}). Check the proxy settings.</source>
        <comment>endpoint.proxy</comment>
        <translation>الوسيط بين هنا و⁨{host}⁩ يرفض الاتصال (⁨{reason}⁩). تحقق من إعدادات الوسيط.</translation>
    </message>
    <message>
        <source>{host} sends livecaption elsewhere (HTTP {status}), where it does not go on its own. Use the endpoint&apos;s own address.</source>
        <comment>endpoint.redirected</comment>
        <translation>يحيل ⁨{host}⁩ برنامج livecaption إلى عنوان آخر (HTTP {status}) لا ينتقل إليه من تلقاء نفسه. استخدم عنوان الخادم الفعلي.</translation>
    </message>
    <message>
        <source>{host} refuses the connection (HTTP {status}). Check its address.</source>
        <comment>endpoint.refused</comment>
        <translation>الخادم ⁨{host}⁩ يرفض الاتصال (HTTP {status}). تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>{host} has stopped answering. Your words are kept and sent again.</source>
        <comment>endpoint.silent</comment>
        <translation>الخادم ⁨{host}⁩ توقف عن الاستجابة. كلامك محفوظ ويُرسل من جديد.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted ({reason}). Use an address with a valid certificate.</source>
        <comment>endpoint.tls</comment>
        <translation>لا يمكن الوثوق بشهادة ⁨{host}⁩ ‏(⁨{reason}⁩). استخدم عنوانًا بشهادة صالحة.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Check its address, and that the server runs; without an endpoint, livecaption transcribes on this computer.</source>
        <comment>endpoint.unreachable</comment>
        <translation>الخادم ⁨{host}⁩ لا يستجيب (⁨{reason}⁩). تحقق من عنوانه ومن أن الخادم يعمل؛ من دون خادم يفرّغ livecaption الكلام على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The speech model in {folder} lacks {name}. Install livecaption again.</source>
        <comment>engine.model_missing</comment>
        <translation>نموذج التعرف على الكلام في ⁨{folder}⁩ ينقصه ⁨{name}⁩. ثبّت livecaption من جديد.</translation>
    </message>
    <message>
        <source>The speech model is not loaded yet. Wait until the endpoint is ready.</source>
        <comment>engine.not_loaded</comment>
        <translation>لم يُحمَّل نموذج التعرف على الكلام بعد. انتظر حتى يجهز الخادم.</translation>
    </message>
    <message>
        <source>The speech model is not installed ({package}). Install livecaption again.</source>
        <comment>engine.package_missing</comment>
        <translation>نموذج التعرف على الكلام غير مثبت (⁨{package}⁩). ثبّت livecaption من جديد.</translation>
    </message>
    <message>
        <source>[no captions for {seconds} s]</source>
        <comment>export.gap</comment>
        <translation>[لا تسميات مدة {seconds} ثانية]</translation>
    </message>
    <message>
        <source>[not final] {text}</source>
        <comment>export.not_final</comment>
        <translation>[غير نهائي] {text}</translation>
    </message>
    <message>
        <source>{path} is empty. Choose a recording with sound in it.</source>
        <comment>file.empty</comment>
        <translation>الملف ⁨{path}⁩ فارغ. اختر تسجيلًا فيه صوت.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the path of one recording in it.</source>
        <comment>file.folder</comment>
        <translation>المسار ⁨{path}⁩ مجلد. مرّر مسار تسجيل واحد فيه.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path after file: and try again.</source>
        <comment>file.missing</comment>
        <translation>لا يوجد ملف ⁨{path}⁩. تحقق من المسار بعد file:‎ وحاول من جديد.</translation>
    </message>
    <message>
        <source>{path} is not audio that can be read (WAV, FLAC, OGG or MP3). Convert it and try again.</source>
        <comment>file.not_audio</comment>
        <translation>الملف ⁨{path}⁩ ليس صوتًا تمكن قراءته (WAV أو FLAC أو OGG أو MP3). حوّله وحاول من جديد.</translation>
    </message>
    <message>
        <source>{path} ends early, after {found_s} s: the rest of it is missing. All that is there was captioned.</source>
        <comment>file.truncated</comment>
        <translation>الملف ⁨{path}⁩ ينتهي مبكرًا، بعد {found_s} ثانية: بقيته ناقصة. كل ما فيه له تسميات.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check that you may open it and try again.</source>
        <comment>file.unreadable</comment>
        <translation>لا يمكن قراءة ⁨{path}⁩: ‏⁨{reason}⁩. تحقق من أنه يُسمح لك بفتحه وحاول من جديد.</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <comment>first_run.address</comment>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>first_run.back</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>first_run.done</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>first_run.here</comment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The sound does not leave it, and no network is needed.</source>
        <comment>first_run.here_words</comment>
        <translation>لا يغادره الصوت، ولا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>How should captions look?</source>
        <comment>first_run.look</comment>
        <translation>كيف تبدو التسميات؟</translation>
    </message>
    <message>
        <source>Choose a look and a size; what you choose shows at once. There is more in the settings.</source>
        <comment>first_run.look_words</comment>
        <translation>اختر مظهرًا وحجمًا؛ يظهر اختيارك فورًا. في الإعدادات المزيد.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>first_run.next</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>There is no address yet. Write it, or choose this computer.</source>
        <comment>first_run.no_address</comment>
        <translation>لا يوجد عنوان بعد. اكتبه، أو اختر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>first_run.skip</comment>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>What would you like to caption?</source>
        <comment>first_run.source</comment>
        <translation>ما الذي تُعرض تسمياته؟</translation>
    </message>
    <message>
        <source>What is said around you: a conversation, a meeting, a lecture.</source>
        <comment>first_run.microphone_words</comment>
        <translation>ما يقال حولك: حديث أو اجتماع أو محاضرة.</translation>
    </message>
    <message>
        <source>Calls, videos and everything else that this computer plays.</source>
        <comment>first_run.system_words</comment>
        <translation>المكالمات ومقاطع الفيديو وكل ما يشغّله هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <comment>first_run.step</comment>
        <translation>الخطوة {number} من {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of sound from {title} were lost, because this computer was busy: words may be missing.</source>
        <comment>device.overflow</comment>
        <translation>
            <numerusform>لم يُفقد أي مقطع صوت من ⁨{title}⁩.</numerusform>
            <numerusform>فُقد مقطع صوت من ⁨{title}⁩ لأن هذا الحاسوب مشغول: قد تنقص كلمة.</numerusform>
            <numerusform>فُقد مقطعا صوت من ⁨{title}⁩ لأن هذا الحاسوب مشغول: قد تنقص كلمات.</numerusform>
            <numerusform>فُقدت {n} مقاطع صوت من ⁨{title}⁩ لأن هذا الحاسوب مشغول: قد تنقص كلمات.</numerusform>
            <numerusform>فُقد {n} مقطع صوت من ⁨{title}⁩ لأن هذا الحاسوب مشغول: قد تنقص كلمات.</numerusform>
            <numerusform>فُقد {n} مقطع صوت من ⁨{title}⁩ لأن هذا الحاسوب مشغول: قد تنقص كلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} cannot be opened: {reason}. Close other programs that use it, or choose another one.</source>
        <comment>device.refused</comment>
        <translation>لا يمكن فتح ⁨{title}⁩: ‏⁨{reason}⁩. أغلق البرامج الأخرى التي تستخدمه، أو اختر غيره.</translation>
    </message>
    <message>
        <source>No sound comes from {title}: is it muted, or switched off? Captions come once it is heard.</source>
        <comment>device.silent</comment>
        <translation>لا يأتي صوت من ⁨{title}⁩: هل هو مكتوم أو مغلق؟ تأتي التسميات حين يُسمع.</translation>
    </message>
    <message>
        <source>The chosen device is gone. {title} is captioned instead until it comes back.</source>
        <comment>device.stands_in</comment>
        <translation>غاب الجهاز المختار. تُعرض بدلًا منه تسميات ⁨{title}⁩ حتى يعود.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <comment>device.the_microphone</comment>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Microphones</source>
        <comment>devices.microphones</comment>
        <translation>الميكروفونات</translation>
    </message>
    <message>
        <source>{title} (muted)</source>
        <comment>devices.muted</comment>
        <translation>⁨{title}⁩ (مكتوم)</translation>
    </message>
    <message>
        <source>What this computer plays</source>
        <comment>devices.outputs</comment>
        <translation>ما يشغّله هذا الحاسوب</translation>
    </message>
    <message>
        <source>Programs that play now</source>
        <comment>devices.programs</comment>
        <translation>البرامج التي تشغّل صوتًا الآن</translation>
    </message>
    <message>
        <source>{name} is {address} from now on. Use it with livecaption endpoint use {name}; if it needs a key, set that with livecaption key set {name}.</source>
        <comment>endpoint.added</comment>
        <translation>الخادم ⁨{name}⁩ عنوانه الآن ⁨{address}⁩. استخدمه بالأمر ⁨livecaption endpoint use {name}⁩؛ إن احتاج إلى مفتاح فعيّنه بالأمر ⁨livecaption key set {name}⁩.</translation>
    </message>
    <message>
        <source>{path} has no certificate that {name} can be checked with. Use a file in PEM form, with lines that say BEGIN CERTIFICATE.</source>
        <comment>endpoint.bad_ca_file</comment>
        <translation>الملف ⁨{path}⁩ ليس فيه شهادة يمكن التحقق بها من ⁨{name}⁩. استخدم ملفًا بصيغة PEM، فيه أسطر تقول BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>The key of {host} has characters that a key cannot have, such as a line break in its midst. Set it again.</source>
        <comment>endpoint.bad_key</comment>
        <translation>في مفتاح ⁨{host}⁩ محارف لا يمكن أن تكون في مفتاح، مثل فاصل أسطر في وسطه. عيّنه من جديد.</translation>
    </message>
    <message>
        <source>That cannot be the name of an endpoint. Use 1 to {most} letters, digits, dots, - and _, and nothing that reads as an address.</source>
        <comment>endpoint.bad_name</comment>
        <translation>لا يمكن أن يكون هذا اسم خادم. استخدم من 1 إلى {most} من الحروف والأرقام والنقاط و- و_، ولا شيء يشبه عنوانًا.</translation>
    </message>
    <message>
        <source>“{url}” is not where tokens come from. Such an address looks like https://auth.example.org/token.</source>
        <comment>endpoint.bad_token_url</comment>
        <translation>العنوان «⁨{url}⁩» ليس مصدر رموز. يبدو مثل هذا العنوان كما في https://auth.example.org/token.</translation>
    </message>
    <message>
        <source>The file with the certificates for {name} needs its whole path, such as /etc/ssl/office-ca.pem, without quotes in it.</source>
        <comment>endpoint.ca_path</comment>
        <translation>يحتاج ملف الشهادات الخاص بـ ⁨{name}⁩ إلى مساره كاملًا، مثل ⁨/etc/ssl/office-ca.pem⁩، من دون علامات اقتباس فيه.</translation>
    </message>
    <message>
        <source>{path}, the file with the certificates for {name}, cannot be read ({reason}). Make it yours to read.</source>
        <comment>endpoint.ca_unreadable</comment>
        <translation>لا تمكن قراءة ⁨{path}⁩، ملف الشهادات الخاص بـ ⁨{name}⁩ ‏(⁨{reason}⁩). امنح نفسك حق قراءته.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>endpoint.column_address</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Dialect</source>
        <comment>endpoint.column_dialect</comment>
        <translation>اللهجة</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>endpoint.column_key</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>endpoint.column_name</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>endpoint.column_order</comment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Captions that run now keep the endpoints that they began with. What is changed counts when you start captions again.</source>
        <comment>endpoint.counts_later</comment>
        <translation>تحتفظ التسميات العاملة الآن بالخوادم التي بدأت بها. يسري التغيير حين تبدأ التسميات من جديد.</translation>
    </message>
    <message>
        <source>A key inside the address would be seen by others. Take it out of the address, and set it with livecaption key set, or in LIVECAPTION_ENDPOINT_TOKEN.</source>
        <comment>endpoint.has_password</comment>
        <translation>قد يرى الآخرون مفتاحًا داخل العنوان. أخرجه من العنوان، وعيّنه بالأمر ⁨livecaption key set⁩ أو في LIVECAPTION_ENDPOINT_TOKEN.</translation>
    </message>
    <message>
        <source>Captions come from: {places}.</source>
        <comment>endpoint.in_use</comment>
        <translation>تأتي التسميات من: ⁨{places}⁩.</translation>
    </message>
    <message>
        <source>An endpoint is written as NAME URL, then dialect=edge, token-url=URL or ca=FILE where it needs them. Keys are not written there: livecaption key set NAME asks for one.</source>
        <comment>endpoint.known_shape</comment>
        <translation>يُكتب الخادم هكذا: ⁨NAME URL⁩، ثم dialect=edge أو token-url=URL أو ca=FILE عند الحاجة. لا تُكتب المفاتيح هناك: يطلبها الأمر ⁨livecaption key set NAME⁩.</translation>
    </message>
    <message>
        <source>last resort</source>
        <comment>endpoint.last_resort</comment>
        <translation>ملاذ أخير</translation>
    </message>
    <message>
        <source>There is an endpoint named {name} already, at {address}. Give another name, or pass --replace to put this one in its place.</source>
        <comment>endpoint.name_taken</comment>
        <translation>يوجد خادم باسم ⁨{name}⁩ بالفعل، عنوانه ⁨{address}⁩. اذكر اسمًا آخر، أو مرّر ‎--replace ليحل هذا محله.</translation>
    </message>
    <message>
        <source>There is no file {path} with the certificates for {name}. Check its path.</source>
        <comment>endpoint.no_ca_file</comment>
        <translation>لا يوجد ملف ⁨{path}⁩ بالشهادات الخاصة بـ ⁨{name}⁩. تحقق من مساره.</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>endpoint.no_key_needed</comment>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>There is no endpoint named {name}. Add it with livecaption endpoint add {name} URL; an address begins with wss:// or https://.</source>
        <comment>endpoint.no_names</comment>
        <translation>لا يوجد خادم باسم ⁨{name}⁩. أضفه بالأمر ⁨livecaption endpoint add {name} URL⁩؛ يبدأ العنوان بـ wss://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>{issuer} gives no token for {host} ({reason}). Check the endpoint&apos;s token URL.</source>
        <comment>endpoint.no_token</comment>
        <translation>لا يعطي ⁨{issuer}⁩ رمزًا للخادم ⁨{host}⁩ ‏(⁨{reason}⁩). تحقق من عنوان الرموز لهذا الخادم.</translation>
    </message>
    <message>
        <source>The line of {name} says {parameter} twice. Say it once.</source>
        <comment>endpoint.parameter_twice</comment>
        <translation>يرد ⁨{parameter}⁩ مرتين في سطر ⁨{name}⁩. اذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>The proxy {proxy} between here and {host} does not answer ({reason}). Check the proxy settings of this computer (https_proxy, all_proxy).</source>
        <comment>endpoint.proxy_silent</comment>
        <translation>الوسيط ⁨{proxy}⁩ بين هنا و⁨{host}⁩ لا يستجيب (⁨{reason}⁩). تحقق من إعدادات الوسيط على هذا الحاسوب (https_proxy وall_proxy).</translation>
    </message>
    <message>
        <source>{name} is no longer an endpoint.</source>
        <comment>endpoint.removed</comment>
        <translation>لم يعد ⁨{name}⁩ خادمًا.</translation>
    </message>
    <message>
        <source>{name} is no longer an endpoint. It was in use; from now on captions come from: {rest}.</source>
        <comment>endpoint.removed_in_use</comment>
        <translation>لم يعد ⁨{name}⁩ خادمًا. كان مستخدمًا؛ تأتي التسميات من الآن من: ⁨{rest}⁩.</translation>
    </message>
    <message>
        <source>{name} is {address} from now on.</source>
        <comment>endpoint.replaced</comment>
        <translation>الخادم ⁨{name}⁩ عنوانه الآن ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>{name} is {address} from now on. The key it had was for another host and is not sent there; if it needs one, set it with livecaption key set {name}.</source>
        <comment>endpoint.replaced_elsewhere</comment>
        <translation>الخادم ⁨{name}⁩ عنوانه الآن ⁨{address}⁩. كان مفتاحه السابق لمضيف آخر ولا يُرسل إلى هناك؛ إن احتاج إلى مفتاح فعيّنه بالأمر ⁨livecaption key set {name}⁩.</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>endpoint.this_computer</comment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it says {date}. Set it; until then no certificate can be checked, and nothing goes to {host}.</source>
        <comment>endpoint.tls_clock</comment>
        <translation>ساعة هذا الحاسوب خاطئة: تقول ⁨{date}⁩. اضبطها؛ حتى ذلك الحين لا يمكن التحقق من أي شهادة، ولا يُرسل شيء إلى ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired, if this computer&apos;s date is right ({date}). Whoever runs {host} has to renew it.</source>
        <comment>endpoint.tls_expired</comment>
        <translation>انتهت صلاحية شهادة ⁨{host}⁩، إن صح تاريخ هذا الحاسوب (⁨{date}⁩). على من يدير ⁨{host}⁩ تجديدها.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name. Check the address: it has to be the name that the certificate was issued for.</source>
        <comment>endpoint.tls_name</comment>
        <translation>شهادة ⁨{host}⁩ لاسم آخر. تحقق من العنوان: يجب أن يكون الاسم الذي صدرت له الشهادة.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet, if this computer&apos;s date is right ({date}). Set the clock, or ask whoever runs {host}.</source>
        <comment>endpoint.tls_not_yet</comment>
        <translation>شهادة ⁨{host}⁩ ليست صالحة بعد، إن صح تاريخ هذا الحاسوب (⁨{date}⁩). اضبط الساعة، أو اسأل من يدير ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>{address} (token from {host})</source>
        <comment>endpoint.token_from</comment>
        <translation>⁨{address}⁩ ‏(الرمز من ⁨{host}⁩)</translation>
    </message>
    <message>
        <source>{host} refuses the token that {issuer} gave for it (HTTP {status}). Check that the endpoint&apos;s address and its token URL belong together.</source>
        <comment>endpoint.token_refused</comment>
        <translation>يرفض الخادم ⁨{host}⁩ الرمز الذي أعطاه له ⁨{issuer}⁩ ‏(HTTP {status}). تحقق من أن عنوان الخادم وعنوان رموزه يخصان بعضهما.</translation>
    </message>
    <message>
        <source>Nothing is opened now, and nothing is sent or kept before you start captions. You can change this at any time.</source>
        <comment>first_run.source_words</comment>
        <translation>لا يُفتح شيء الآن، ولا يُرسل شيء ولا يُحفظ قبل أن تبدأ التسميات. يمكنك تغيير ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>At an endpoint</source>
        <comment>first_run.there</comment>
        <translation>على خادم</translation>
    </message>
    <message>
        <source>The sound goes there, encrypted, while captions run.</source>
        <comment>first_run.there_words</comment>
        <translation>يذهب الصوت إليه مشفرًا ما دامت التسميات تعمل.</translation>
    </message>
    <message>
        <source>Welcome to livecaption</source>
        <comment>first_run.title</comment>
        <translation>مرحبًا بك في livecaption</translation>
    </message>
    <message>
        <source>Where should it be transcribed?</source>
        <comment>first_run.where</comment>
        <translation>أين يُفرَّغ الكلام؟</translation>
    </message>
    <message>
        <source>Sound becomes text here, or on another computer that you trust.</source>
        <comment>first_run.where_words</comment>
        <translation>يتحول الصوت إلى نص هنا، أو على حاسوب آخر تثق به.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Make it yours to write, or set {variable}.</source>
        <comment>folder.unusable</comment>
        <translation>لا يمكن استخدام المجلد ⁨{folder}⁩ ‏(⁨{reason}⁩). امنح نفسك حق الكتابة فيه، أو عيّن ⁨{variable}⁩.</translation>
    </message>
    <message>
        <source>The speech detector did not load ({reason}). A simpler one that goes by loudness is used: captions go on, with more noise.</source>
        <comment>gate.fallback</comment>
        <translation>لم يُحمَّل كاشف الكلام (⁨{reason}⁩). يُستخدم كاشف أبسط يعتمد على شدة الصوت: تتابع التسميات مع ضجيج أكثر.</translation>
    </message>
    <message>
        <source>The speech detector cannot be used: {reason}.</source>
        <comment>gate.unusable</comment>
        <translation>لا يمكن استخدام كاشف الكلام: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen shares and recordings. Share a single window instead of the whole screen, and captions stay yours.</source>
        <comment>hiding.not_here</comment>
        <translation>لا يستطيع هذا النظام استثناء نافذة من مشاركة الشاشة وتسجيلها. شارك نافذة واحدة بدل الشاشة كلها، فتبقى التسميات لك.</translation>
    </message>
    <message>
        <source>This system is too old to leave a window out of screen shares and recordings. Share a single window instead of the whole screen, and captions stay yours.</source>
        <comment>hiding.too_old</comment>
        <translation>هذا النظام أقدم من أن يستثني نافذة من مشاركة الشاشة وتسجيلها. شارك نافذة واحدة بدل الشاشة كلها، فتبقى التسميات لك.</translation>
    </message>
    <message>
        <source>{value} means something in nearly every program, and as a hotkey it would stop working there. Add another of Ctrl, Alt, Shift and Meta.</source>
        <comment>hotkey.everyday</comment>
        <translation>للمفتاح ⁨{value}⁩ معنى في كل برنامج تقريبًا، وكاختصار يتوقف عمله هناك. أضف مفتاحًا آخر من Ctrl وAlt وShift وMeta.</translation>
    </message>
    <message>
        <source>This desktop lets no program have hotkeys. Use the tray&apos;s menu, or give “livecaption --toggle” a key in the desktop&apos;s own keyboard settings.</source>
        <comment>hotkey.limits_none</comment>
        <translation>لا تسمح بيئة سطح المكتب هذه للبرامج باختصارات. استخدم قائمة علبة النظام، أو خصص مفتاحًا للأمر «livecaption --toggle» في إعدادات لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Your desktop gives hotkeys out itself: it may ask you first, and keys once given are changed in its own keyboard settings.</source>
        <comment>hotkey.limits_portal</comment>
        <translation>توزّع بيئة سطح المكتب الاختصارات بنفسها: قد تسألك أولًا، وتُغيَّر المفاتيح الممنوحة في إعدادات لوحة المفاتيح لديها.</translation>
    </message>
    <message>
        <source>On this desktop hotkeys work only while the program in front is an X11 program. To have one that always works, give “livecaption --toggle” a key in the desktop&apos;s own keyboard settings.</source>
        <comment>hotkey.limits_xwayland</comment>
        <translation>في بيئة سطح المكتب هذه لا تعمل الاختصارات إلا حين يكون برنامج X11 في المقدمة. ليعمل اختصار دائمًا، خصص مفتاحًا للأمر «livecaption --toggle» في إعدادات لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The hotkey “{value}” has no key. Add one, as in Ctrl+Alt+C.</source>
        <comment>hotkey.no_key</comment>
        <translation>الاختصار «⁨{value}⁩» بلا مفتاح. أضف واحدًا كما في Ctrl+Alt+C.</translation>
    </message>
    <message>
        <source>Your desktop has given no key to “{action}”. Give it one in the desktop&apos;s own keyboard settings.</source>
        <comment>hotkey.not_given</comment>
        <translation>لم تمنح بيئة سطح المكتب مفتاحًا للأمر «⁨{action}⁩». خصص له مفتاحًا في إعدادات لوحة المفاتيح لديها.</translation>
    </message>
    <message>
        <source>This keyboard has no {key}. Choose another key.</source>
        <comment>hotkey.not_here</comment>
        <translation>لوحة المفاتيح هذه ليس فيها ⁨{key}⁩. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} cannot be had ({reason}). Choose another key.</source>
        <comment>hotkey.refused</comment>
        <translation>لا يمكن الحصول على ⁨{key}⁩ ‏(⁨{reason}⁩). اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Another program has {key} already. Choose another key, or change it in that program.</source>
        <comment>hotkey.taken</comment>
        <translation>لدى برنامج آخر ⁨{key}⁩ بالفعل. اختر مفتاحًا آخر، أو غيّره في ذلك البرنامج.</translation>
    </message>
    <message>
        <source>hotkeys work in every program, through the desktop&apos;s own settings</source>
        <comment>hotkey.through_portal</comment>
        <translation>تعمل الاختصارات في كل برنامج، عبر إعدادات بيئة سطح المكتب</translation>
    </message>
    <message>
        <source>hotkeys work in every program</source>
        <comment>hotkey.through_system</comment>
        <translation>تعمل الاختصارات في كل برنامج</translation>
    </message>
    <message>
        <source>{value} is a key that people type with; as a hotkey it would stop typing in every program. Add Ctrl, Alt or Meta, or choose a function key.</source>
        <comment>hotkey.too_plain</comment>
        <translation>المفتاح ⁨{value}⁩ للكتابة؛ وكاختصار يتوقف عن الكتابة في كل برنامج. أضف Ctrl أو Alt أو Meta، أو اختر مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>{key} is the hotkey of “{action}” already. Choose another.</source>
        <comment>hotkey.twice</comment>
        <translation>الاختصار ⁨{key}⁩ مخصص بالفعل للأمر «⁨{action}⁩». اختر غيره.</translation>
    </message>
    <message>
        <source>The hotkey “{value}” has two keys, {key} and {other}. Give it one, with Ctrl, Alt, Shift or Meta.</source>
        <comment>hotkey.two_keys</comment>
        <translation>في الاختصار «⁨{value}⁩» مفتاحان، ⁨{key}⁩ و⁨{other}⁩. اجعل له واحدًا، مع Ctrl أو Alt أو Shift أو Meta.</translation>
    </message>
    <message>
        <source>{key} types “{character}” on this keyboard, and as a hotkey it would stop doing so. Choose another key.</source>
        <comment>hotkey.types_character</comment>
        <translation>يكتب ⁨{key}⁩ على لوحة المفاتيح هذه «⁨{character}⁩»، وكاختصار يتوقف عن ذلك. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Hotkeys do not work here now ({reason}). Use the tray&apos;s menu, or “livecaption --toggle”.</source>
        <comment>hotkey.unavailable</comment>
        <translation>الاختصارات لا تعمل هنا الآن (⁨{reason}⁩). استخدم قائمة علبة النظام، أو «livecaption --toggle».</translation>
    </message>
    <message>
        <source>“{word}” in the hotkey “{value}” is no key. Write it as in Ctrl+Alt+C, F9 or Meta+Space.</source>
        <comment>hotkey.unknown</comment>
        <translation>الكلمة «⁨{word}⁩» في الاختصار «⁨{value}⁩» ليست مفتاحًا. اكتبه كما في Ctrl+Alt+C أو F9 أو Meta+Space.</translation>
    </message>
    <message>
        <source>“{word}” in the hotkey “{value}” is no key. Write {near} if that is what you mean.</source>
        <comment>hotkey.unknown_near</comment>
        <translation>الكلمة «⁨{word}⁩» في الاختصار «⁨{value}⁩» ليست مفتاحًا. اكتب ⁨{near}⁩ إن كان ذلك قصدك.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a hotkey. Write a key with Ctrl, Alt or Meta, as in Ctrl+Alt+C, or a function key, as in F9; leave it empty for none.</source>
        <comment>hotkey.unusable</comment>
        <translation>لا يمكن أن يكون «⁨{value}⁩» اختصارًا. اكتب مفتاحًا مع Ctrl أو Alt أو Meta كما في Ctrl+Alt+C، أو مفتاح وظيفة مثل F9؛ اتركه فارغًا إن لم ترد اختصارًا.</translation>
    </message>
    <message>
        <source>Nothing is kept against a crash: {folder} cannot be written ({reason}). Captions go on; save them with --out.</source>
        <comment>journal.off</comment>
        <translation>لا يُحفظ شيء تحسبًا لعطل: لا تمكن الكتابة في ⁨{folder}⁩ ‏(⁨{reason}⁩). تتابع التسميات؛ احفظها بالخيار ‎--out.</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>key.environment</comment>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>The key of {name} could not be put into this computer&apos;s keyring ({reason}). It counts until livecaption ends; set it in {variable} to have it the next time.</source>
        <comment>key.for_this_run</comment>
        <translation>لم يمكن وضع مفتاح ⁨{name}⁩ في سلسلة مفاتيح هذا الحاسوب (⁨{reason}⁩). يسري حتى ينتهي livecaption؛ عيّنه في ⁨{variable}⁩ ليكون موجودًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>key.keyring</comment>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again, or put the key of {name} into the environment variable {variable} instead, and start livecaption with that.</source>
        <comment>key.locked</comment>
        <translation>سلسلة مفاتيح هذا الحاسوب مقفلة. افتحها وحاول من جديد، أو ضع مفتاح ⁨{name}⁩ في متغير البيئة ⁨{variable}⁩ وشغّل livecaption معه.</translation>
    </message>
    <message>
        <source>No endpoint is known. Add one with livecaption endpoint add NAME URL.</source>
        <comment>key.names_none</comment>
        <translation>لا يُعرف أي خادم. أضف واحدًا بالأمر ⁨livecaption endpoint add NAME URL⁩.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps keys secret, so the key of {name} cannot be kept. Put it into the environment variable {variable} instead, and start livecaption with that.</source>
        <comment>key.no_keyring</comment>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح تحفظ المفاتيح سرًا، فلا يمكن حفظ مفتاح ⁨{name}⁩. ضعه في متغير البيئة ⁨{variable}⁩ بدلًا منها، وشغّل livecaption معه.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>key.none</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>A key on the command line stays in your shell&apos;s history, and other programs can read it. Type livecaption key set NAME alone; it asks for the key. If that was a key, have it replaced.</source>
        <comment>key.not_an_argument</comment>
        <translation>المفتاح في سطر الأوامر يبقى في سجل الصدفة، وتستطيع برامج أخرى قراءته. اكتب ⁨livecaption key set NAME⁩ وحده، فهو يطلب المفتاح. إن كان ذلك مفتاحًا فاطلب استبداله.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no key of {name}.</source>
        <comment>key.not_there</comment>
        <translation>ليس في سلسلة مفاتيح هذا الحاسوب مفتاح لـ ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>No key was given, so nothing is changed. Type it when you are asked, or send it as one line of standard input.</source>
        <comment>key.not_typed</comment>
        <translation>لم يُعطَ مفتاح، فلم يتغير شيء. اكتبه حين يُطلب منك، أو أرسله سطرًا واحدًا في المدخل القياسي.</translation>
    </message>
    <message>
        <source>Key of {name} (it is not shown):</source>
        <comment>key.prompt</comment>
        <translation>مفتاح ⁨{name}⁩ (لا يُعرض):</translation>
    </message>
    <message>
        <source>The key of {name} is no longer in this computer&apos;s keyring.</source>
        <comment>key.removed</comment>
        <translation>لم يعد مفتاح ⁨{name}⁩ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{variable} still holds a key of {name}, which goes on counting. Unset it as well.</source>
        <comment>key.still_in_environment</comment>
        <translation>ما زال في ⁨{variable}⁩ مفتاح لـ ⁨{name}⁩ يسري. أزل هذا المتغير أيضًا.</translation>
    </message>
    <message>
        <source>The key of {name} is in this computer&apos;s keyring.</source>
        <comment>key.stored</comment>
        <translation>مفتاح ⁨{name}⁩ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key of {name} is in this computer&apos;s keyring, but the one in {variable} counts before it. Unset that to use the new one.</source>
        <comment>key.stored_but</comment>
        <translation>مفتاح ⁨{name}⁩ في سلسلة مفاتيح هذا الحاسوب، لكن المفتاح في ⁨{variable}⁩ يسري قبله. أزل هذا المتغير لاستخدام الجديد.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>key.unknown</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked or does not answer, so it cannot be told whether it has keys.</source>
        <comment>key.unknown_keyring</comment>
        <translation>سلسلة مفاتيح هذا الحاسوب مقفلة أو لا تستجيب، فلا يمكن معرفة إن كانت فيها مفاتيح.</translation>
    </message>
    <message>
        <source>That is no key: it is empty, longer than {most} characters, or has characters that a key cannot have, such as a space in its midst. Nothing was kept.</source>
        <comment>key.unreadable</comment>
        <translation>هذا ليس مفتاحًا: هو فارغ، أو أطول من {most} محرف، أو فيه محارف لا يمكن أن تكون في مفتاح، مثل مسافة في وسطه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This terminal would show the key while you type it. Send it as one line of standard input instead.</source>
        <comment>key.would_show</comment>
        <translation>تعرض هذه الطرفية المفتاح وأنت تكتبه. أرسله بدلًا من ذلك سطرًا واحدًا في المدخل القياسي.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <comment>main.add_endpoint</comment>
        <translation>إضافة خادم…</translation>
    </message>
    <message>
        <source>Which program</source>
        <comment>main.application</comment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Caption windows are blank, while the transcript goes on here.</source>
        <comment>main.blanked</comment>
        <translation>نوافذ التسميات فارغة، والنص مستمر هنا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>main.choose_file</comment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <comment>main.choose_recording</comment>
        <translation>اختيار تسجيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>main.copy</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <comment>main.copy_times</comment>
        <translation>نسخ مع الأوقات</translation>
    </message>
    <message>
        <source>Correct the whole entry</source>
        <comment>main.correct_entry</comment>
        <translation>تصحيح المقطع كله</translation>
    </message>
    <message>
        <source>Correct it everywhere</source>
        <comment>main.correct_everywhere</comment>
        <translation>تصحيحها في كل مكان</translation>
    </message>
    <message>
        <source>In all that was said and all that will be said.</source>
        <comment>main.correct_everywhere_hint</comment>
        <translation>في كل ما قيل وكل ما سيقال.</translation>
    </message>
    <message>
        <source>Correct the word</source>
        <comment>main.correct_this_word</comment>
        <translation>تصحيح الكلمة</translation>
    </message>
    <message>
        <source>Correct “{word}”</source>
        <comment>main.correct_word</comment>
        <translation>تصحيح «⁨{word}⁩»</translation>
    </message>
    <message>
        <source>“{wrong}” is “{right}” here now.</source>
        <comment>main.corrected</comment>
        <translation>صارت «⁨{wrong}⁩» هنا «⁨{right}⁩».</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>main.details</comment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>{sent} kB were sent and {received} kB received.</source>
        <comment>main.details_bytes</comment>
        <translation>أُرسل {sent} كيلوبايت واستُقبل {received} كيلوبايت.</translation>
    </message>
    <message>
        <source>{value} ms to get the sound from the device</source>
        <comment>main.details_capture</comment>
        <translation>⁨{value}⁩ مللي ثانية لأخذ الصوت من الجهاز</translation>
    </message>
    <message>
        <source>{source} goes to {host}.</source>
        <comment>main.details_channel</comment>
        <translation>يذهب ⁨{source}⁩ إلى ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>{source} stays on this computer.</source>
        <comment>main.details_channel_local</comment>
        <translation>يبقى ⁨{source}⁩ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The speech went to {host}, encrypted on the way.</source>
        <comment>main.details_encrypted</comment>
        <translation>ذهب الكلام إلى ⁨{host}⁩ مشفرًا في الطريق.</translation>
    </message>
    <message>
        <source>{value} ms until words come back from the endpoint</source>
        <comment>main.details_endpoint</comment>
        <translation>⁨{value}⁩ مللي ثانية حتى تعود الكلمات من الخادم</translation>
    </message>
    <message>
        <source>{value} ms to find out whether it is speech</source>
        <comment>main.details_gate</comment>
        <translation>⁨{value}⁩ مللي ثانية لمعرفة هل هو كلام</translation>
    </message>
    <message>
        <source>livecaption has listened for {heard}, and {sent} of that was speech.</source>
        <comment>main.details_heard</comment>
        <translation>استمع livecaption مدة {heard}، منها {sent} كلام.</translation>
    </message>
    <message>
        <source>The speech went to the transcriber on this computer. Nothing left this computer.</source>
        <comment>main.details_local</comment>
        <translation>ذهب الكلام إلى التعرف على الكلام على هذا الحاسوب. لم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The speech went to {host}, not encrypted: others on the network can listen. An address that begins with wss:// keeps them out.</source>
        <comment>main.details_open</comment>
        <translation>ذهب الكلام إلى ⁨{host}⁩ بلا تشفير: يستطيع آخرون على الشبكة الاستماع. يمنعهم عنوان يبدأ بـ wss://‎.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was made anew {n} times.</source>
        <comment>main.details_reconnects</comment>
        <translation>
            <numerusform>لم يُعَد الاتصال.</numerusform>
            <numerusform>أُعيد الاتصال مرة واحدة.</numerusform>
            <numerusform>أُعيد الاتصال مرتين.</numerusform>
            <numerusform>أُعيد الاتصال {n} مرات.</numerusform>
            <numerusform>أُعيد الاتصال {n} مرة.</numerusform>
            <numerusform>أُعيد الاتصال {n} مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ms to send it</source>
        <comment>main.details_send</comment>
        <translation>⁨{value}⁩ مللي ثانية لإرساله</translation>
    </message>
    <message>
        <source>From sound to words: {stages}.</source>
        <comment>main.details_stages</comment>
        <translation>من الصوت إلى الكلمات: {stages}.</translation>
    </message>
    <message>
        <source>Which microphone</source>
        <comment>main.device</comment>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <comment>main.device_default</comment>
        <translation>اختيار النظام</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>main.dismiss</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ending captions</source>
        <comment>main.ending</comment>
        <translation>جارٍ إنهاء التسميات</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>main.endpoint_add</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>main.endpoint_address</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>for example wss://captions.example.org/v1/edge</source>
        <comment>main.endpoint_address_hint</comment>
        <translation>مثل wss://captions.example.org/v1/edge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>main.endpoint_cancel</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{host} answers, after {milliseconds} ms.</source>
        <comment>main.endpoint_check_ready</comment>
        <translation>الخادم ⁨{host}⁩ يستجيب بعد {milliseconds} مللي ثانية.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address, and that the server runs.</source>
        <comment>main.endpoint_check_silent</comment>
        <translation>الخادم ⁨{host}⁩ لا يستجيب. تحقق من العنوان ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>is being tried</source>
        <comment>main.endpoint_checking</comment>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Key, if it needs one</source>
        <comment>main.endpoint_key</comment>
        <translation>المفتاح، إن لزم</translation>
    </message>
    <message>
        <source>{state} · {milliseconds} ms</source>
        <comment>main.endpoint_latency</comment>
        <translation>{state} · {milliseconds} مللي ثانية</translation>
    </message>
    <message>
        <source>needs a key</source>
        <comment>main.endpoint_needs_key</comment>
        <translation>يحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>Give the endpoint&apos;s address; whoever runs it knows it.</source>
        <comment>main.endpoint_no_address</comment>
        <translation>اكتب عنوان الخادم؛ يعرفه من يديره.</translation>
    </message>
    <message>
        <source>Give the endpoint a name, so that you know it again.</source>
        <comment>main.endpoint_no_title</comment>
        <translation>أعط الخادم اسمًا لتتعرف عليه لاحقًا.</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>main.endpoint_ready</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <comment>main.endpoint_said</comment>
        <translation>⁨{title}⁩: ‏{state}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>main.endpoint_silent</comment>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>starts when captions start</source>
        <comment>main.endpoint_starting</comment>
        <translation>يبدأ مع التسميات</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>main.endpoint_title</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>for example Office server</source>
        <comment>main.endpoint_title_hint</comment>
        <translation>مثل خادم المكتب</translation>
    </message>
    <message>
        <source>“{wrong}” is corrected to “{right}” everywhere, from now on, too.</source>
        <comment>main.everywhere_done</comment>
        <translation>تُصحَّح «⁨{wrong}⁩» إلى «⁨{right}⁩» في كل مكان، ومن الآن فصاعدًا أيضًا.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>main.export</comment>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>JSON with words and times</source>
        <comment>main.format_json</comment>
        <translation>ملف JSON بالكلمات والأوقات</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <comment>main.format_srt</comment>
        <translation>ترجمة SubRip</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>main.format_text</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <comment>main.format_vtt</comment>
        <translation>ترجمة WebVTT</translation>
    </message>
    <message>
        <source>Caption windows are frozen: they show what they showed, while the transcript goes on here.</source>
        <comment>main.frozen</comment>
        <translation>نوافذ التسميات مجمدة: تعرض آخر ما عرضته، والنص مستمر هنا.</translation>
    </message>
    <message>
        <source>no captions for {length} (the microphone or the sound was gone)</source>
        <comment>main.gap_device_lost</comment>
        <translation>لا تسميات مدة {length} (غاب الميكروفون أو الصوت)</translation>
    </message>
    <message>
        <source>no captions for {length} (network)</source>
        <comment>main.gap_endpoint</comment>
        <translation>لا تسميات مدة {length} (الشبكة)</translation>
    </message>
    <message>
        <source>no captions for {length} (too much to keep)</source>
        <comment>main.gap_not_kept</comment>
        <translation>لا تسميات مدة {length} (أكثر مما يمكن حفظه)</translation>
    </message>
    <message>
        <source>no captions for {length} (the computer was too busy)</source>
        <comment>main.gap_overflow</comment>
        <translation>لا تسميات مدة {length} (الحاسوب مشغول جدًا)</translation>
    </message>
    <message>
        <source>no captions for {length} (paused)</source>
        <comment>main.gap_paused</comment>
        <translation>لا تسميات مدة {length} (إيقاف مؤقت)</translation>
    </message>
    <message>
        <source>no captions for {length} (the computer slept)</source>
        <comment>main.gap_sleep</comment>
        <translation>لا تسميات مدة {length} (الحاسوب نائم)</translation>
    </message>
    <message>
        <source>Play or say something, and the level shows above.</source>
        <comment>main.hint_both</comment>
        <translation>شغّل شيئًا أو قل شيئًا، فيظهر المستوى أعلاه.</translation>
    </message>
    <message>
        <source>Say something, and its level shows here.</source>
        <comment>main.hint_microphone</comment>
        <translation>قل شيئًا، فيظهر مستواه هنا.</translation>
    </message>
    <message>
        <source>The microphone is off until you choose it here or start captions.</source>
        <comment>main.hint_microphone_off</comment>
        <translation>الميكروفون مغلق حتى تختاره هنا أو تبدأ التسميات.</translation>
    </message>
    <message>
        <source>44 seconds of speech that come with livecaption, to try captions with.</source>
        <comment>main.hint_sample</comment>
        <translation>44 ثانية من الكلام تأتي مع livecaption لتجربة التسميات.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in; until then, recordings can be captioned.</source>
        <comment>main.no_microphone</comment>
        <translation>لم يُعثر على ميكروفون. وصّل واحدًا؛ وحتى ذلك الحين يمكن عرض تسميات للتسجيلات.</translation>
    </message>
    <message>
        <source>Choose a recording, or drop one on this window.</source>
        <comment>main.hint_recording</comment>
        <translation>اختر تسجيلًا، أو أفلته على هذه النافذة.</translation>
    </message>
    <message>
        <source>{title} was closed, or has stopped playing. Captions go on when it plays again.</source>
        <comment>app.lost</comment>
        <translation>أُغلق ⁨{title}⁩ أو توقف عن التشغيل. تتابع التسميات حين يشغّل من جديد.</translation>
    </message>
    <message>
        <source>No program plays sound now, and “{name}” does not either. Captions come once it plays.</source>
        <comment>app.none</comment>
        <translation>لا يشغّل أي برنامج صوتًا الآن، ولا «⁨{name}⁩» أيضًا. تأتي التسميات حين يشغّل شيئًا.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>choice.engine.second_pass.auto</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>choice.engine.second_pass.off</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <comment>choice.engine.second_pass.on</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>{title} stopped. Captions of it go on when it comes back.</source>
        <comment>device.lost</comment>
        <translation>توقف الصوت من ⁨{title}⁩. تتابع تسمياته عندما يعود.</translation>
    </message>
    <message>
        <source>There is no microphone named “{name}”. Known are: {known}. Choose one of these.</source>
        <comment>device.unknown</comment>
        <translation>لا يوجد ميكروفون باسم «⁨{name}⁩». المعروف: ⁨{known}⁩. اختر أحدها.</translation>
    </message>
    <message>
        <source>* marks what the system chose: it is captioned when you give no name.</source>
        <comment>devices.default_mark</comment>
        <translation>العلامة * أمام ما اختاره النظام: تُعرض تسمياته حين لا تذكر اسمًا.</translation>
    </message>
    <message>
        <source>Press Ctrl-C to stop. None of the sound is kept.</source>
        <comment>devices.watching</comment>
        <translation>اضغط Ctrl-C للإيقاف. لا يُحفظ شيء من الصوت.</translation>
    </message>
    <message>
        <source>“{language}” is spoken by {names}</source>
        <comment>doctor.language</comment>
        <translation>اللغة «⁨{language}⁩» يدعمها ⁨{names}⁩</translation>
    </message>
    <message>
        <source>not started, for want of a model</source>
        <comment>doctor.recogniser_idle</comment>
        <translation>لم يبدأ، لأنه لا يوجد على هذا الحاسوب نموذج يستطيع تفريغ الكلام</translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}), and this computer&apos;s clock is {amount} ahead of the time there. Set the clock: while it is wrong, short-lived keys are refused. If that does not help, set a valid key.</source>
        <comment>endpoint.clock_fast</comment>
        <translation>الخادم ⁨{host}⁩ يرفض هذا المفتاح (HTTP {status})، وساعة هذا الحاسوب متقدمة ⁨{amount}⁩ على الوقت هناك. اضبط الساعة: ما دامت خاطئة تُرفض المفاتيح القصيرة الأجل. إن لم ينفع ذلك فعيّن مفتاحًا صالحًا.</translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}), and this computer&apos;s clock is {amount} behind the time there. Set the clock: while it is wrong, short-lived keys are refused. If that does not help, set a valid key.</source>
        <comment>endpoint.clock_slow</comment>
        <translation>الخادم ⁨{host}⁩ يرفض هذا المفتاح (HTTP {status})، وساعة هذا الحاسوب متأخرة ⁨{amount}⁩ عن الوقت هناك. اضبط الساعة: ما دامت خاطئة تُرفض المفاتيح القصيرة الأجل. إن لم ينفع ذلك فعيّن مفتاحًا صالحًا.</translation>
    </message>
    <message>
        <source>{issuer}, which gives the tokens for {host}, refuses this key (HTTP {status}). Set a valid one with livecaption key set {host}, or with Set key… in the main window.</source>
        <comment>endpoint.issuer_refused</comment>
        <translation>يرفض ⁨{issuer}⁩، الذي يعطي رموز ⁨{host}⁩، هذا المفتاح (HTTP {status}). عيّن مفتاحًا صالحًا بالأمر ⁨livecaption key set {host}⁩، أو من «تعيين المفتاح…» في النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>endpoint.known in the settings has a mistake, and saving now would lose that line. Mend it first; livecaption settings says where it is.</source>
        <comment>endpoint.known_unusable</comment>
        <translation>في الإعدادات خطأ في ⁨endpoint.known⁩، والحفظ الآن يُفقد هذا السطر. أصلحه أولًا؛ يدلك ⁨livecaption settings⁩ على مكانه.</translation>
    </message>
    <message>
        <source>{name} and {other} are too alike: their keys would share one environment variable. Rename one.</source>
        <comment>endpoint.name_twice</comment>
        <translation>الاسمان ⁨{name}⁩ و⁨{other}⁩ متشابهان أكثر مما ينبغي: يكون لمفتاحيهما متغير البيئة نفسه. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>{host} needs a key. Set it with livecaption key set {host}, or with Set key… in the main window.</source>
        <comment>endpoint.no_key</comment>
        <translation>يحتاج ⁨{host}⁩ إلى مفتاح. عيّنه بالأمر ⁨livecaption key set {host}⁩، أو من «تعيين المفتاح…» في النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>{scheme}:// to {host} would send your words unencrypted. Use {secure}://; {scheme}:// is allowed only on this computer.</source>
        <comment>endpoint.not_encrypted</comment>
        <translation>إن ⁨{scheme}://⁩ إلى ⁨{host}⁩ يرسل كلامك بلا تشفير. استخدم ⁨{secure}://⁩؛ لا يُسمح بـ ⁨{scheme}://⁩ إلا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} was given no user name and password, or wrong ones (HTTP 407). Put them in its address: https_proxy=http://NAME:PASSWORD@{proxy}.</source>
        <comment>endpoint.proxy_password</comment>
        <translation>الوسيط ⁨{proxy}⁩ في الطريق إلى ⁨{host}⁩ لم يُعط اسم مستخدم وكلمة مرور، أو أُعطي خاطئين (HTTP 407). ضعهما في عنوانه: ⁨https_proxy=http://NAME:PASSWORD@{proxy}⁩.</translation>
    </message>
    <message>
        <source>The way to {host} is set to a SOCKS proxy, which livecaption cannot use. Set an HTTP proxy instead, or none, in the environment (all_proxy, https_proxy, socks_proxy).</source>
        <comment>endpoint.socks_proxy</comment>
        <translation>الطريق إلى ⁨{host}⁩ معيّن عبر وسيط SOCKS لا يستطيع livecaption استخدامه. عيّن بدلًا منه وسيط HTTP، أو لا شيء، في البيئة (all_proxy وhttps_proxy وsocks_proxy).</translation>
    </message>
    <message>
        <source>{host} answers, but an encrypted connection cannot be made ({reason}). Check the port of its address: it has to be the one for wss:// or https://.</source>
        <comment>endpoint.tls_failed</comment>
        <translation>الخادم ⁨{host}⁩ يستجيب، لكن لا يمكن إجراء اتصال مشفر (⁨{reason}⁩). تحقق من المنفذ في عنوانه: يجب أن يكون منفذ wss://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of {host}, so nothing is sent there. Ask whoever runs {host} for the file of its certificate authority, and give it with livecaption endpoint add NAME URL --ca FILE.</source>
        <comment>endpoint.tls_issuer</comment>
        <translation>لا يعرف هذا الحاسوب من أصدر شهادة ⁨{host}⁩، فلا يُرسل شيء إليه. اطلب ممن يدير ⁨{host}⁩ ملف هيئة الشهادات التي أصدرتها، ومرّره بالأمر ⁨livecaption endpoint add NAME URL --ca FILE⁩.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not issued by the certificate authority whose file is {path}, nor by one that this computer trusts. Ask whoever runs {host} for the file of the one that issued it, and give that with --ca.</source>
        <comment>endpoint.tls_other_issuer</comment>
        <translation>شهادة ⁨{host}⁩ لم تصدرها هيئة الشهادات التي ملفها ⁨{path}⁩، ولا هيئة يثق بها هذا الحاسوب. اطلب ممن يدير ⁨{host}⁩ ملف الهيئة التي أصدرتها، ومرّره مع ‎--ca.</translation>
    </message>
    <message>
        <source>http:// to {host} would send your key unencrypted. Use https://; http:// is allowed only on this computer.</source>
        <comment>endpoint.token_not_encrypted</comment>
        <translation>إن http://‎ إلى ⁨{host}⁩ يرسل مفتاحك بلا تشفير. استخدم https://‎؛ لا يُسمح بـ http://‎ إلا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}). Set a valid one with livecaption key set {host}, or with Set key… in the main window.</source>
        <comment>endpoint.unauthorized</comment>
        <translation>الخادم ⁨{host}⁩ يرفض هذا المفتاح (HTTP {status}). عيّن مفتاحًا صالحًا بالأمر ⁨livecaption key set {host}⁩، أو من «تعيين المفتاح…» في النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>livecaption does not speak the dialect of {name}. It speaks: {known}.</source>
        <comment>endpoint.unknown_dialect</comment>
        <translation>لا يعرف livecaption لهجة ⁨{name}⁩. يعرف: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>There is no endpoint named {name}. Known are: {known}. An address begins with wss:// or https://.</source>
        <comment>endpoint.unknown_name</comment>
        <translation>لا يوجد خادم باسم ⁨{name}⁩. المعروف: ⁨{known}⁩. يبدأ العنوان بـ wss://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>The line of {name} has a word that livecaption does not know. It knows: {known}. Keys are not written there: livecaption key set {name} asks for one.</source>
        <comment>endpoint.unknown_parameter</comment>
        <translation>في سطر ⁨{name}⁩ كلمة لا يعرفها livecaption. يعرف: ⁨{known}⁩. لا تُكتب المفاتيح هناك: يطلبها الأمر ⁨livecaption key set {name}⁩.</translation>
    </message>
    <message>
        <source>endpoint.urls in the settings has a mistake, and saving now would lose that line. Mend it first; livecaption settings says where it is.</source>
        <comment>endpoint.urls_unusable</comment>
        <translation>في الإعدادات خطأ في ⁨endpoint.urls⁩، والحفظ الآن يُفقد هذا السطر. أصلحه أولًا؛ يدلك ⁨livecaption settings⁩ على مكانه.</translation>
    </message>
    <message>
        <source>This speech model needs {package}, which is not installed here. The command pip install &apos;livecaption-desktop[whisper]&apos; installs it.</source>
        <comment>engine.extra_missing</comment>
        <translation>يحتاج نموذج التعرف على الكلام هذا إلى ⁨{package}⁩، وهو غير مثبت هنا. يثبّته الأمر ⁨pip install &apos;livecaption-desktop[whisper]&apos;⁩.</translation>
    </message>
    <message>
        <source>{host} is on this computer, where an endpoint gets a key only under a name. Give it one with livecaption endpoint add NAME URL, and then run livecaption key set NAME.</source>
        <comment>key.here_needs_name</comment>
        <translation>الخادم ⁨{host}⁩ على هذا الحاسوب، حيث لا يأخذ خادم مفتاحًا إلا تحت اسم. أعطه اسمًا بالأمر ⁨livecaption endpoint add NAME URL⁩، ثم شغّل ⁨livecaption key set NAME⁩.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring failed ({reason}). Put the key of {name} into the environment variable {variable} instead, and start livecaption with that.</source>
        <comment>key.keyring_failed</comment>
        <translation>فشلت سلسلة مفاتيح هذا الحاسوب (⁨{reason}⁩). ضع مفتاح ⁨{name}⁩ في متغير البيئة ⁨{variable}⁩ بدلًا منها، وشغّل livecaption معه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of sound were lost because this computer had too much to do.</source>
        <comment>main.details_dropped</comment>
        <translation>
            <numerusform>لم يُفقد أي مقطع صوت.</numerusform>
            <numerusform>فُقد مقطع صوت لأن هذا الحاسوب مشغول أكثر مما يطيق.</numerusform>
            <numerusform>فُقد مقطعا صوت لأن هذا الحاسوب مشغول أكثر مما يطيق.</numerusform>
            <numerusform>فُقدت {n} مقاطع صوت لأن هذا الحاسوب مشغول أكثر مما يطيق.</numerusform>
            <numerusform>فُقد {n} مقطع صوت لأن هذا الحاسوب مشغول أكثر مما يطيق.</numerusform>
            <numerusform>فُقد {n} مقطع صوت لأن هذا الحاسوب مشغول أكثر مما يطيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ms to show them</source>
        <comment>main.details_paint</comment>
        <translation>⁨{value}⁩ مللي ثانية لعرضها</translation>
    </message>
    <message>
        <source>Only what this program plays is captioned. Programs that play nothing now are not listed.</source>
        <comment>main.hint_application</comment>
        <translation>لا تُعرض إلا تسميات ما يشغّله هذا البرنامج. البرامج التي لا تشغّل شيئًا الآن ليست في القائمة.</translation>
    </message>
    <message>
        <source>Play something, and its level shows here.</source>
        <comment>main.hint_system</comment>
        <translation>شغّل شيئًا، فيظهر مستواه هنا.</translation>
    </message>
    <message>
        <source>Key for {host}, which is kept in this computer&apos;s keyring:</source>
        <comment>main.key_ask</comment>
        <translation>مفتاح ⁨{host}⁩، ويُحفظ في سلسلة مفاتيح هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>main.key_title</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Use as a key term</source>
        <comment>main.keyterm</comment>
        <translation>إضافة إلى المصطلحات</translation>
    </message>
    <message>
        <source>“{right}” is a key term now.</source>
        <comment>main.keyterm_done</comment>
        <translation>صارت «⁨{right}⁩» من الأسماء والمصطلحات.</translation>
    </message>
    <message>
        <source>Tells the endpoint to listen for “{right}”.</source>
        <comment>main.keyterm_hint</comment>
        <translation>يطلب من الخادم الانتباه إلى «⁨{right}⁩».</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <comment>main.language</comment>
        <translation>لغة الكلام</translation>
    </message>
    <message>
        <source>Detected</source>
        <comment>main.language_any</comment>
        <translation>تُكتشف تلقائيًا</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>main.length_h</comment>
        <translation>{hours} سا {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>main.length_min</comment>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>main.length_s</comment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>Level of {source}</source>
        <comment>main.level_of</comment>
        <translation>مستوى {source}</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <comment>main.log_folder</comment>
        <translation>مجلد السجلات</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <comment>main.menu_captions</comment>
        <translation>الت&amp;سميات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>main.menu_help</comment>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <comment>main.menu_transcript</comment>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>main.menu_view</comment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Choose where to transcribe first.</source>
        <comment>main.need_endpoint</comment>
        <translation>اختر أولًا أين يُفرَّغ الكلام.</translation>
    </message>
    <message>
        <source>Choose the recording to caption first.</source>
        <comment>main.need_recording</comment>
        <translation>اختر أولًا التسجيل الذي تُعرض تسمياته.</translation>
    </message>
    <message>
        <source>Choose what to caption first.</source>
        <comment>main.need_source</comment>
        <translation>اختر أولًا ما تُعرض تسمياته.</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <comment>main.newest</comment>
        <translation>إلى الأحدث</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <comment>main.no_recording</comment>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: no sound server (PulseAudio or PipeWire) answers.</source>
        <comment>main.no_system_sound</comment>
        <translation>لا يمكن الاستماع إلى صوت هذا الحاسوب: لا يستجيب أي خادم صوت (PulseAudio أو PipeWire).</translation>
    </message>
    <message>
        <source>Only a file on this computer can be captioned, one at a time.</source>
        <comment>main.not_a_file</comment>
        <translation>لا تُعرض التسميات إلا لملف واحد في كل مرة، وعلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>main.on_this_computer</comment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <comment>main.open_folder</comment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <comment>main.recordings</comment>
        <translation>التسجيلات ({patterns})</translation>
    </message>
    <message>
        <source>Rename {speaker}</source>
        <comment>main.rename</comment>
        <translation>إعادة تسمية ⁨{speaker}⁩</translation>
    </message>
    <message>
        <source>{speaker}: click to rename</source>
        <comment>main.rename_hint</comment>
        <translation>⁨{speaker}⁩: انقر لإعادة التسمية</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <comment>main.rename_speaker</comment>
        <translation>إعادة تسمية المتحدث</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <comment>main.row_named</comment>
        <translation>⁨{speaker}⁩: {text}</translation>
    </message>
    <message>
        <source>{time} {text}</source>
        <comment>main.row_timed</comment>
        <translation>{time} {text}</translation>
    </message>
    <message>
        <source>{source} → {endpoint}</source>
        <comment>main.running</comment>
        <translation>{source} ← {endpoint}</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <comment>main.saved</comment>
        <translation>حُفظ ⁨{path}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Saved {path} and {n} more</source>
        <comment>main.saved_more</comment>
        <translation>
            <numerusform>حُفظ ⁨{path}⁩</numerusform>
            <numerusform>حُفظ ⁨{path}⁩ وملف آخر</numerusform>
            <numerusform>حُفظ ⁨{path}⁩ وملفان آخران</numerusform>
            <numerusform>حُفظ ⁨{path}⁩ و{n} ملفات أخرى</numerusform>
            <numerusform>حُفظ ⁨{path}⁩ و{n} ملفًا آخر</numerusform>
            <numerusform>حُفظ ⁨{path}⁩ و{n} ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <comment>main.search</comment>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <comment>main.search_at</comment>
        <translation>{at} من {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>main.search_count</comment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Next place</source>
        <comment>main.search_next</comment>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>main.search_none</comment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Previous place</source>
        <comment>main.search_previous</comment>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>main.select_all</comment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Set key…</source>
        <comment>main.set_key</comment>
        <translation>تعيين المفتاح…</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>main.sound</comment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>One program&apos;s sound</source>
        <comment>main.source_application</comment>
        <translation>صوت برنامج واحد</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>main.source_both</comment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>main.source_microphone</comment>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>A recording</source>
        <comment>main.source_recording</comment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>The sample recording</source>
        <comment>main.source_sample</comment>
        <translation>التسجيل النموذجي</translation>
    </message>
    <message>
        <source>This computer&apos;s sound</source>
        <comment>main.source_system</comment>
        <translation>صوت هذا الحاسوب</translation>
    </message>
    <message>
        <source>capture {value}</source>
        <comment>main.stage_capture</comment>
        <translation>التقاط ⁨{value}⁩</translation>
    </message>
    <message>
        <source>endpoint {value}</source>
        <comment>main.stage_endpoint</comment>
        <translation>الخادم ⁨{value}⁩</translation>
    </message>
    <message>
        <source>gate {value}</source>
        <comment>main.stage_gate</comment>
        <translation>كشف ⁨{value}⁩</translation>
    </message>
    <message>
        <source>send {value}</source>
        <comment>main.stage_send</comment>
        <translation>إرسال ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{stages} ms</source>
        <comment>main.stages</comment>
        <translation>{stages} مللي ثانية</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>main.start</comment>
        <translation>بدء التسميات</translation>
    </message>
    <message>
        <source>End captions</source>
        <comment>main.stop</comment>
        <translation>إنهاء التسميات</translation>
    </message>
    <message>
        <source>Latency and privacy</source>
        <comment>main.strip</comment>
        <translation>التأخير والخصوصية</translation>
    </message>
    <message>
        <source>heard {heard}</source>
        <comment>main.strip_heard</comment>
        <translation>سُمع {heard}</translation>
    </message>
    <message>
        <source>Nothing is heard and nothing is sent.</source>
        <comment>main.strip_idle</comment>
        <translation>لا يُسمع شيء ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>sent {sent} to {host}, encrypted</source>
        <comment>main.strip_sent_encrypted</comment>
        <translation>أُرسل {sent} إلى ⁨{host}⁩، مشفرًا</translation>
    </message>
    <message>
        <source>sent {sent} to this computer</source>
        <comment>main.strip_sent_local</comment>
        <translation>أُرسل {sent} إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>sent {sent} to {host}, not encrypted</source>
        <comment>main.strip_sent_open</comment>
        <translation>أُرسل {sent} إلى ⁨{host}⁩، بلا تشفير</translation>
    </message>
    <message>
        <source>livecaption</source>
        <comment>main.title</comment>
        <translation>livecaption</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>main.transcript</comment>
        <translation>نص الكلام</translation>
    </message>
    <message>
        <source>What is said appears here, word by word.</source>
        <comment>main.transcript_empty</comment>
        <translation>يظهر هنا ما يقال، كلمة كلمة.</translation>
    </message>
    <message>
        <source>Click a name to change it, double-click a word to correct it.</source>
        <comment>main.transcript_empty_hint</comment>
        <translation>انقر اسمًا لتغييره، وانقر كلمة نقرًا مزدوجًا لتصحيحها.</translation>
    </message>
    <message>
        <source>Folder of transcripts</source>
        <comment>main.transcripts_folder</comment>
        <translation>مجلد النصوص</translation>
    </message>
    <message>
        <source>What to caption</source>
        <comment>main.what</comment>
        <translation>ما تُعرض تسمياته</translation>
    </message>
    <message>
        <source>Where to transcribe</source>
        <comment>main.where</comment>
        <translation>مكان التفريغ</translation>
    </message>
    <message>
        <source>comes with livecaption</source>
        <comment>models.built_in</comment>
        <translation>يأتي مع livecaption</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>models.column_here</comment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>models.column_languages</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>models.column_licence</comment>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>models.column_name</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>models.column_size</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>models.damaged</comment>
        <translation>تالف</translation>
    </message>
    <message>
        <source>{name} is on this computer already, and whole.</source>
        <comment>models.here_already</comment>
        <translation>⁨{name}⁩ على هذا الحاسوب بالفعل، وهو سليم.</translation>
    </message>
    <message>
        <source>From the next captions on {name} transcribes on this computer.</source>
        <comment>models.in_use</comment>
        <translation>ابتداءً من التسميات التالية يفرّغ ⁨{name}⁩ الكلام على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>models.installed</comment>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>{name} is under the licence {licence}: {url}</source>
        <comment>models.licence</comment>
        <translation>يخضع ⁨{name}⁩ للرخصة ⁨{licence}⁩: ‏⁨{url}⁩</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <comment>models.many_languages</comment>
        <translation>{count} لغة</translation>
    </message>
    <message>
        <source>{name} needs faster-whisper, which is not installed here. The command pip install &apos;livecaption-desktop[whisper]&apos; installs it.</source>
        <comment>models.needs_whisper</comment>
        <translation>يحتاج ⁨{name}⁩ إلى ⁨faster-whisper⁩، وهو غير مثبت هنا. يثبّته الأمر ⁨pip install &apos;livecaption-desktop[whisper]&apos;⁩.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}), so {name} is not fetched. Check that this computer is online.</source>
        <comment>models.no_answer</comment>
        <translation>لا يستجيب ⁨{host}⁩ ‏(⁨{reason}⁩)، فلا يُنزَّل ⁨{name}⁩. تحقق من أن هذا الحاسوب متصل بالشبكة.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer. Get it with: livecaption models get {name}</source>
        <comment>models.not_installed</comment>
        <translation>النموذج ⁨{name}⁩ ليس على هذا الحاسوب. احصل عليه بالأمر: ⁨livecaption models get {name}⁩</translation>
    </message>
    <message>
        <source>{name} cannot be removed ({reason}). End the captions that use it, and try again.</source>
        <comment>models.not_removed</comment>
        <translation>لا تمكن إزالة ⁨{name}⁩ ‏(⁨{reason}⁩). أنهِ التسميات التي تستخدمه وحاول من جديد.</translation>
    </message>
    <message>
        <source>The model {name} does not speak “{language}”, but {other}, which is installed, does. Use it with: livecaption models use {other}</source>
        <comment>models.other_speaks</comment>
        <translation>لا يدعم النموذج ⁨{name}⁩ اللغة «⁨{language}⁩»، لكن ⁨{other}⁩ المثبت يدعمها. استخدمه بالأمر: ⁨livecaption models use {other}⁩</translation>
    </message>
    <message>
        <source>{name}: {percent} % of {megabytes} MB</source>
        <comment>models.progress</comment>
        <translation>⁨{name}⁩: ‏{percent} % من ⁨{megabytes}⁩ ميغابايت</translation>
    </message>
    <message>
        <source>{name} is no longer on this computer.</source>
        <comment>models.removed</comment>
        <translation>لم يعد ⁨{name}⁩ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name} goes over each finished utterance once more, together with those before it, and corrects it: of more sound it understands more.</source>
        <comment>models.second_itself</comment>
        <translation>يراجع ⁨{name}⁩ كل مقطع كلام منتهٍ مرة أخرى، مع المقاطع التي قبله، ويصححه: كلما سمع صوتًا أكثر فهم أكثر.</translation>
    </message>
    <message>
        <source>second pass</source>
        <comment>models.second_pass</comment>
        <translation>المراجعة الثانية</translation>
    </message>
    <message>
        <source>transcribes</source>
        <comment>models.transcribes</comment>
        <translation>يفرّغ الكلام</translation>
    </message>
    <message>
        <source>{name} was not on this computer.</source>
        <comment>models.was_not_here</comment>
        <translation>لم يكن ⁨{name}⁩ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name} transcribes. {larger} makes fewer mistakes, but needs at least {needed} processor cores to keep up with speech, and this computer has {cores}. The command livecaption models use {larger} chooses it all the same.</source>
        <comment>models.why_not_larger</comment>
        <translation>يفرّغ الكلام ⁨{name}⁩. أخطاء ⁨{larger}⁩ أقل، لكنه لا يجاري الكلام إلا بعدد من أنوية المعالج لا يقل عن {needed}، وعددها في هذا الحاسوب {cores}. يختاره مع ذلك الأمر ⁨livecaption models use {larger}⁩.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <comment>output.cannot_write</comment>
        <translation>لا تمكن كتابة ⁨{path}⁩ ‏(⁨{reason}⁩). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} takes no more lines ({reason}). Captions go on, without being recorded there.</source>
        <comment>output.events_stopped</comment>
        <translation>لم يعد ⁨{path}⁩ يقبل أسطرًا (⁨{reason}⁩). تتابع التسميات من دون تسجيلها هناك.</translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name, such as captions.txt.</source>
        <comment>output.is_folder</comment>
        <translation>المسار ⁨{path}⁩ مجلد. أضف اسم ملف، مثل captions.txt.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Create it, or save {name} elsewhere.</source>
        <comment>output.no_folder</comment>
        <translation>لا يوجد مجلد ⁨{folder}⁩. أنشئه، أو احفظ ⁨{name}⁩ في مكان آخر.</translation>
    </message>
    <message>
        <source>{path} may not be written by you. Choose another place, or change its permissions.</source>
        <comment>output.no_permission</comment>
        <translation>لا يُسمح لك بكتابة ⁨{path}⁩. اختر مكانًا آخر، أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file. Choose a file name.</source>
        <comment>output.not_a_file</comment>
        <translation>إن ⁨{path}⁩ جهاز وليس ملفًا. اختر اسم ملف.</translation>
    </message>
    <message>
        <source>Neither {path} ({reason}) nor {elsewhere} could be written. Make room on the disk and run livecaption recover.</source>
        <comment>output.not_saved</comment>
        <translation>لم تمكن كتابة ⁨{path}⁩ ‏(⁨{reason}⁩) ولا ⁨{elsewhere}⁩. وفّر مساحة على القرص وشغّل livecaption recover.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). The transcript is saved at {elsewhere} instead.</source>
        <comment>output.saved_elsewhere</comment>
        <translation>لم تمكن كتابة ⁨{path}⁩ ‏(⁨{reason}⁩). النص محفوظ بدلًا من ذلك في ⁨{elsewhere}⁩.</translation>
    </message>
    <message>
        <source>{path} takes no more lines ({reason}). Captions go on, without their status being recorded there.</source>
        <comment>output.status_log_stopped</comment>
        <translation>لم يعد ⁨{path}⁩ يقبل أسطرًا (⁨{reason}⁩). تتابع التسميات من دون تسجيل حالتها هناك.</translation>
    </message>
    <message>
        <source>{path} is given twice. Give each output a name of its own.</source>
        <comment>output.twice</comment>
        <translation>ذُكر ⁨{path}⁩ مرتين. أعط كل مخرج اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>{path} is in no format that livecaption writes. Choose a name ending in one of: {known}.</source>
        <comment>output.unknown_format</comment>
        <translation>صيغة ⁨{path}⁩ ليست مما يكتبه livecaption. اختر اسمًا ينتهي بإحدى هذه: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>Captions</source>
        <comment>page.captions</comment>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <comment>page.data</comment>
        <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>Where to transcribe</source>
        <comment>page.endpoints</comment>
        <translation>مكان التفريغ</translation>
    </message>
    <message>
        <source>Shortcuts and program</source>
        <comment>page.shortcuts</comment>
        <translation>الاختصارات والبرنامج</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>page.sound</comment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Catching up ({behind_s} s behind)</source>
        <comment>phase.catching_up</comment>
        <translation>يلحق بالكلام (متأخر {behind_s} ث)</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>phase.connecting</comment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>phase.ended</comment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>phase.finishing</comment>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>phase.listening</comment>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Needs a key (keeping your words)</source>
        <comment>phase.needs_key</comment>
        <translation>يحتاج إلى مفتاح (كلامك محفوظ)</translation>
    </message>
    <message>
        <source>Offline (keeping your words)</source>
        <comment>phase.offline</comment>
        <translation>غير متصل (كلامك محفوظ)</translation>
    </message>
    <message>
        <source>{source}: {notice}</source>
        <comment>phase.one_channel</comment>
        <translation>⁨{source}⁩: ‏{notice}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>phase.paused</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused. {notice}</source>
        <comment>phase.paused_and</comment>
        <translation>متوقف مؤقتًا. {notice}</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>phase.starting</comment>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>No sound server answers and PortAudio is not installed, so microphones cannot be reached. Run installer/system-libraries.sh, or caption a recording with --source file:PATH.</source>
        <comment>portaudio.missing</comment>
        <translation>لا يستجيب أي خادم صوت، وPortAudio غير مثبت، فلا يمكن الوصول إلى الميكروفونات. شغّل installer/system-libraries.sh، أو استخدم تسجيلًا: ‎--source file:PATH.</translation>
    </message>
    <message>
        <source>Microphones cannot be reached: {reason}. Plug the microphone in again, or start the computer again.</source>
        <comment>portaudio.refused</comment>
        <translation>لا يمكن الوصول إلى الميكروفونات: ‏⁨{reason}⁩. وصّل الميكروفون من جديد، أو أعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>a look of the captions</source>
        <comment>preferences.a_look</comment>
        <translation>مظهر التسميات</translation>
    </message>
    <message>
        <source>the switch of the profile</source>
        <comment>preferences.a_profile</comment>
        <translation>تبديل ملف التعريف</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>preferences.add</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to “{setting}”</source>
        <comment>preferences.add_to</comment>
        <translation>إضافة إلى «⁨{setting}⁩»</translation>
    </message>
    <message>
        <source>One of the addresses cannot be read; nothing is sent there.</source>
        <comment>preferences.address_unclear</comment>
        <translation>أحد العناوين لا تمكن قراءته؛ لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>the import</source>
        <comment>preferences.an_import</comment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Audience window</source>
        <comment>preferences.audience</comment>
        <translation>نافذة الجمهور</translation>
    </message>
    <message>
        <source>All pages</source>
        <comment>preferences.back_to_pages</comment>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Behind it:</source>
        <comment>preferences.behind</comment>
        <translation>الخلفية:</translation>
    </message>
    <message>
        <source>Behind the captions: {what}</source>
        <comment>preferences.behind_is</comment>
        <translation>خلف التسميات: {what}</translation>
    </message>
    <message>
        <source>Check whether it answers</source>
        <comment>preferences.check</comment>
        <translation>التحقق من استجابته</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <comment>preferences.checking</comment>
        <translation>جارٍ سؤال ⁨{address}⁩…</translation>
    </message>
    <message>
        <source>Choose the colour: {setting}</source>
        <comment>preferences.choose_colour</comment>
        <translation>اختيار اللون: ⁨{setting}⁩</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>preferences.choose_folder</comment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder: {setting}</source>
        <comment>preferences.choose_folder_for</comment>
        <translation>اختيار المجلد: ⁨{setting}⁩</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1</source>
        <comment>preferences.colour_contrast</comment>
        <translation>التباين {ratio}:1</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>preferences.contrast_fix</comment>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use {colour} instead?</source>
        <comment>preferences.contrast_use</comment>
        <translation>يصعب تمييز النص على هذه الخلفية ({ratio} إلى 1). هل تستخدم ⁨{colour}⁩ بدلًا منه؟</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use black instead?</source>
        <comment>preferences.contrast_use_black</comment>
        <translation>يصعب تمييز النص على هذه الخلفية ({ratio} إلى 1). هل تستخدم الأسود بدلًا منه؟</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use colours that are easier to read?</source>
        <comment>preferences.contrast_use_others</comment>
        <translation>يصعب تمييز النص على هذه الخلفية ({ratio} إلى 1). هل تستخدم ألوانًا أسهل قراءة؟</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use white instead?</source>
        <comment>preferences.contrast_use_white</comment>
        <translation>يصعب تمييز النص على هذه الخلفية ({ratio} إلى 1). هل تستخدم الأبيض بدلًا منه؟</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>preferences.device_of_system</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>preferences.down</comment>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move down in “{setting}”</source>
        <comment>preferences.down_in</comment>
        <translation>إلى أسفل في «⁨{setting}⁩»</translation>
    </message>
    <message>
        <source>wss://captions.example.org</source>
        <comment>preferences.example_address</comment>
        <translation>wss://captions.example.org</translation>
    </message>
    <message>
        <source>Marz → March</source>
        <comment>preferences.example_correction</comment>
        <translation>مارسي → مارس</translation>
    </message>
    <message>
        <source>A name or a term</source>
        <comment>preferences.example_keyterm</comment>
        <translation>اسم أو مصطلح</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <comment>preferences.export</comment>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>Il1 O0 B8 rn m — Aa Gg</source>
        <comment>preferences.font_sample</comment>
        <translation>أبجد هوز — Il1 O0</translation>
    </message>
    <message>
        <source>Found settings</source>
        <comment>preferences.found</comment>
        <translation>الإعدادات الموجودة</translation>
    </message>
    <message>
        <source>{page} · {section}</source>
        <comment>preferences.found_in</comment>
        <translation>{page} · {section}</translation>
    </message>
    <message>
        <source>While it captions, livecaption sends what is said to {host}, encrypted. Who runs {host} can hear it.</source>
        <comment>preferences.goes_to</comment>
        <translation>أثناء عرض التسميات يرسل livecaption ما يقال إلى ⁨{host}⁩ مشفرًا. يستطيع من يدير ⁨{host}⁩ سماعه.</translation>
    </message>
    <message>
        <source>What is said goes to a program on this computer that you chose. The sound does not leave it through livecaption.</source>
        <comment>preferences.goes_to_this_computer</comment>
        <translation>يذهب ما يقال إلى برنامج اخترته على هذا الحاسوب. لا يغادره الصوت عبر livecaption.</translation>
    </message>
    <message>
        <source>The microphone to listen to, when it is the microphone that is captioned.</source>
        <comment>preferences.help_device</comment>
        <translation>الميكروفون الذي يُستمع إليه حين تُعرض تسميات الميكروفون.</translation>
    </message>
    <message>
        <source>The language of these windows. It counts from the next start.</source>
        <comment>preferences.help_language</comment>
        <translation>لغة هذه النوافذ. تسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>The screen that the audience window is on.</source>
        <comment>preferences.help_screen</comment>
        <translation>الشاشة التي عليها نافذة الجمهور.</translation>
    </message>
    <message>
        <source>The sound that becomes captions. The microphone is off until you choose it on the start page. Nothing is sent or kept before captions start.</source>
        <comment>preferences.help_source</comment>
        <translation>الصوت الذي يصير تسميات. الميكروفون مغلق حتى تختاره في صفحة البداية. لا يُرسل شيء ولا يُحفظ قبل أن تبدأ التسميات.</translation>
    </message>
    <message>
        <source>The language that people speak.</source>
        <comment>preferences.help_spoken</comment>
        <translation>اللغة التي يتكلم بها الناس.</translation>
    </message>
    <message>
        <source>Captions can be kept out of screen sharing and recordings:</source>
        <comment>preferences.hiding</comment>
        <translation>يمكن إبعاد التسميات عن مشاركة الشاشة وتسجيلها:</translation>
    </message>
    <message>
        <source>It was heard.</source>
        <comment>preferences.hotkey_heard</comment>
        <translation>وصل الاختصار.</translation>
    </message>
    <message>
        <source>{setting}: {keys}</source>
        <comment>preferences.hotkey_is</comment>
        <translation>⁨{setting}⁩: ‏⁨{keys}⁩</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preferences.hotkey_none</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>No keys for “{setting}”</source>
        <comment>preferences.hotkey_none_for</comment>
        <translation>بلا مفاتيح للأمر «⁨{setting}⁩»</translation>
    </message>
    <message>
        <source>These keys work in every program. Click a field, or press Enter on it, and press the keys you want; Escape leaves it as it was.</source>
        <comment>preferences.hotkeys_help</comment>
        <translation>تعمل هذه المفاتيح في كل برنامج. انقر حقلًا، أو اضغط عليه Enter، ثم اضغط المفاتيح التي تريدها؛ Escape يتركه كما كان.</translation>
    </message>
    <message>
        <source>To try one, press it now: its line says that it was heard.</source>
        <comment>preferences.hotkeys_test</comment>
        <translation>لتجربة اختصار اضغطه الآن: يقول سطره إنه وصل.</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <comment>preferences.import</comment>
        <translation>استيراد الإعدادات…</translation>
    </message>
    <message numerus="yes">
        <source>This changes {n} settings:</source>
        <comment>preferences.import_changes</comment>
        <translation>
            <numerusform>هذا لا يغيّر أي إعداد:</numerusform>
            <numerusform>هذا يغيّر إعدادًا واحدًا:</numerusform>
            <numerusform>هذا يغيّر إعدادين:</numerusform>
            <numerusform>هذا يغيّر {n} إعدادات:</numerusform>
            <numerusform>هذا يغيّر {n} إعدادًا:</numerusform>
            <numerusform>هذا يغيّر {n} إعداد:</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <comment>preferences.import_do</comment>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>{path} changes nothing: your settings are like it already.</source>
        <comment>preferences.import_nothing</comment>
        <translation>لا يغيّر ⁨{path}⁩ شيئًا: إعداداتك مثله بالفعل.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <comment>preferences.in_ms</comment>
        <translation>{number} مللي ثانية</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>preferences.in_percent</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} px</source>
        <comment>preferences.in_px</comment>
        <translation>{number} بكسل</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>preferences.in_s</comment>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>{number} words/min</source>
        <comment>preferences.in_words_a_minute</comment>
        <translation>{number} كلمة/دقيقة</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <comment>preferences.keep</comment>
        <translation>إبقاؤها كما هي</translation>
    </message>
    <message>
        <source>The first address that answers is used. Keys of endpoints are never kept here: they come from the environment or from this computer&apos;s keyring.</source>
        <comment>preferences.keys_elsewhere</comment>
        <translation>يُستخدم أول عنوان يستجيب. لا تُحفظ مفاتيح الخوادم هنا أبدًا: تأتي من البيئة أو من سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Found out while listening</source>
        <comment>preferences.language_found_out</comment>
        <translation>تُكتشف أثناء الاستماع</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>preferences.language_of_system</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <comment>preferences.less</comment>
        <translation>إعدادات أقل</translation>
    </message>
    <message>
        <source>Fewer settings: {section}</source>
        <comment>preferences.less_of</comment>
        <translation>إعدادات أقل: {section}</translation>
    </message>
    <message>
        <source>Ready-made looks</source>
        <comment>preferences.looks</comment>
        <translation>مظاهر جاهزة</translation>
    </message>
    <message>
        <source>More settings</source>
        <comment>preferences.more</comment>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>More settings: {section}</source>
        <comment>preferences.more_of</comment>
        <translation>إعدادات أخرى: {section}</translation>
    </message>
    <message>
        <source>No keys</source>
        <comment>preferences.no_hotkey</comment>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preferences.no_profile</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <comment>preferences.not_there_now</comment>
        <translation>⁨{name}⁩ (غير موجود الآن)</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no usage figures, no reports, no transcripts.</source>
        <comment>preferences.nothing_else</comment>
        <translation>لا يُرسل شيء آخر إلى أي مكان: لا أرقام استخدام ولا تقارير ولا نصوص.</translation>
    </message>
    <message>
        <source>No setting has the words “{words}”. Try another word for it.</source>
        <comment>preferences.nothing_found</comment>
        <translation>لا يوجد إعداد فيه «⁨{words}⁩». جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Open file</source>
        <comment>preferences.open_file</comment>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open “{folder}”</source>
        <comment>preferences.open_folder</comment>
        <translation>فتح «⁨{folder}⁩»</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <comment>preferences.open_settings_file</comment>
        <translation>فتح ملف الإعدادات</translation>
    </message>
    <message>
        <source>Your overlay</source>
        <comment>preferences.overlay</comment>
        <translation>نافذتك العائمة</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <comment>preferences.pages</comment>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Look: {preset}</source>
        <comment>preferences.preset</comment>
        <translation>المظهر: ⁨{preset}⁩</translation>
    </message>
    <message>
        <source>The captions have this look: {preset}.</source>
        <comment>preferences.preset_now</comment>
        <translation>مظهر التسميات الآن: ⁨{preset}⁩.</translation>
    </message>
    <message>
        <source>The captions have a look of your own.</source>
        <comment>preferences.preset_own</comment>
        <translation>للتسميات مظهر خاص بك.</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>preferences.preset_sample</comment>
        <translation>أب</translation>
    </message>
    <message>
        <source>bc</source>
        <comment>preferences.preset_sample_tentative</comment>
        <translation>جد</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <comment>preferences.press_keys</comment>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>Preview of the captions</source>
        <comment>preferences.preview</comment>
        <translation>معاينة التسميات</translation>
    </message>
    <message>
        <source>Shown at {percent} % of its size, and no wider than fits here.</source>
        <comment>preferences.preview_scale</comment>
        <translation>معروض بنسبة {percent} % من حجمه، وليس أعرض مما يتسع هنا.</translation>
    </message>
    <message>
        <source>Problems with the settings file</source>
        <comment>preferences.problems</comment>
        <translation>مشكلات ملف الإعدادات</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>preferences.profile</comment>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>{profile} (built in)</source>
        <comment>preferences.profile_built_in</comment>
        <translation>⁨{profile}⁩ (مدمج)</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <comment>preferences.profile_delete</comment>
        <translation>حذف ملف التعريف هذا</translation>
    </message>
    <message>
        <source>The profile “{profile}” is deleted.</source>
        <comment>preferences.profile_deleted</comment>
        <translation>حُذف ملف التعريف «⁨{profile}⁩».</translation>
    </message>
    <message>
        <source>A set of settings under a name, for an occasion such as a meeting or a talk.</source>
        <comment>preferences.profile_help</comment>
        <translation>مجموعة إعدادات باسم، لمناسبة مثل اجتماع أو محاضرة.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>preferences.profile_menu</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Save, delete, import or export settings</source>
        <comment>preferences.profile_menu_name</comment>
        <translation>حفظ الإعدادات أو حذفها أو استيرادها أو تصديرها</translation>
    </message>
    <message>
        <source>What shall the profile be called?</source>
        <comment>preferences.profile_name</comment>
        <translation>ما اسم ملف التعريف؟</translation>
    </message>
    <message>
        <source>No profile is in use; your own settings count.</source>
        <comment>preferences.profile_none_used</comment>
        <translation>لا يُستخدم ملف تعريف؛ تسري إعداداتك أنت.</translation>
    </message>
    <message>
        <source>Shall the profile “{profile}” be deleted? What it changed counts no more.</source>
        <comment>preferences.profile_really_delete</comment>
        <translation>هل يُحذف ملف التعريف «⁨{profile}⁩»؟ لا يسري بعد ذلك ما غيّره.</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <comment>preferences.profile_save</comment>
        <translation>حفظ كملف تعريف…</translation>
    </message>
    <message>
        <source>Your settings are saved as the profile “{profile}”, which is in use now.</source>
        <comment>preferences.profile_saved</comment>
        <translation>حُفظت إعداداتك كملف التعريف «⁨{profile}⁩»، وهو مستخدم الآن.</translation>
    </message>
    <message>
        <source>The profile “{profile}” is in use.</source>
        <comment>preferences.profile_used</comment>
        <translation>ملف التعريف «⁨{profile}⁩» مستخدم.</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>preferences.redo</comment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <comment>preferences.redo_name</comment>
        <translation>إعادة التغيير (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Made again: {what}.</source>
        <comment>preferences.redone</comment>
        <translation>أُعيد: {what}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>preferences.remove</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from “{setting}”</source>
        <comment>preferences.remove_from</comment>
        <translation>إزالة من «⁨{setting}⁩»</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>preferences.reset</comment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Reset “{setting}” to what it was at first</source>
        <comment>preferences.reset_setting</comment>
        <translation>استعادة القيمة الأولى لـ «⁨{setting}⁩»</translation>
    </message>
    <message>
        <source>Save my changes beside it</source>
        <comment>preferences.save_aside</comment>
        <translation>حفظ تغييراتي بجانبه</translation>
    </message>
    <message>
        <source>Search settings</source>
        <comment>preferences.search</comment>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>The second screen</source>
        <comment>preferences.second_screen</comment>
        <translation>الشاشة الثانية</translation>
    </message>
    <message>
        <source>Settings ({ending})</source>
        <comment>preferences.settings_files</comment>
        <translation>الإعدادات ({ending})</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>preferences.source_microphone</comment>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>What is said is transcribed on this computer. The sound does not leave it.</source>
        <comment>preferences.stays_here</comment>
        <translation>يُفرَّغ ما يقال على هذا الحاسوب. لا يغادره الصوت.</translation>
    </message>
    <message>
        <source>Settings of livecaption</source>
        <comment>preferences.title</comment>
        <translation>إعدادات livecaption</translation>
    </message>
    <message>
        <source>Hide the audience window…</source>
        <comment>preferences.to_hide_audience</comment>
        <translation>إخفاء نافذة الجمهور…</translation>
    </message>
    <message>
        <source>Hide the overlay…</source>
        <comment>preferences.to_hide_overlay</comment>
        <translation>إخفاء النافذة العائمة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>preferences.undo</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <comment>preferences.undo_name</comment>
        <translation>التراجع عن التغيير الأخير (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <comment>preferences.undone</comment>
        <translation>تم التراجع عن: {what}.</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>preferences.up</comment>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move up in “{setting}”</source>
        <comment>preferences.up_in</comment>
        <translation>إلى أعلى في «⁨{setting}⁩»</translation>
    </message>
    <message>
        <source>Which window the settings are for</source>
        <comment>preferences.which_window</comment>
        <translation>النافذة التي تخصها الإعدادات</translation>
    </message>
    <message>
        <source>BBC</source>
        <comment>preset.bbc</comment>
        <translation>BBC</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>preset.contrast</comment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>preset.default</comment>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Large print</source>
        <comment>preset.large</comment>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>preset.light</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>preset.minimal</comment>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a profile. Use 1 to 40 letters, digits, spaces, - and _.</source>
        <comment>profile.bad_name</comment>
        <translation>لا يمكن أن يكون «⁨{name}⁩» اسم ملف تعريف. استخدم من 1 إلى 40 من الحروف والأرقام والمسافات و- و_.</translation>
    </message>
    <message>
        <source>The profile {name} comes with livecaption and cannot be deleted. You may change it, and have it as it was by deleting your changes.</source>
        <comment>profile.built_in</comment>
        <translation>ملف التعريف ⁨{name}⁩ جزء من livecaption ولا يمكن حذفه. يمكنك تغييره، وإعادته كما كان بحذف تغييراتك.</translation>
    </message>
    <message>
        <source>The profile {name} was in use and is no longer there. Your settings count without it.</source>
        <comment>profile.gone</comment>
        <translation>كان ملف التعريف ⁨{name}⁩ مستخدمًا ولم يعد موجودًا. تسري إعداداتك من دونه.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>profile.meeting</comment>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>profile.stage</comment>
        <translation>منصة</translation>
    </message>
    <message>
        <source>The endpoint&apos;s model does not speak “{language}”. Choose a language that it speaks, or have the endpoint use another model: livecaption models list on its computer shows them. This one speaks: {known}.</source>
        <comment>serve.language_unknown</comment>
        <translation>لا يدعم نموذج الخادم اللغة «⁨{language}⁩». اختر لغة يدعمها، أو اجعل الخادم يستخدم نموذجًا آخر: يعرضها ⁨livecaption models list⁩ على حاسوبه. يدعم هذا النموذج: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>Endpoints by a name of their own, each as NAME URL, with token-url=URL or ca=FILE where it needs them; docs/endpoints.md says more. Those named under Addresses are used.</source>
        <comment>setting.endpoint.known.help</comment>
        <translation>خوادم بأسماء، كل منها ⁨NAME URL⁩، ومعه token-url=URL أو ca=FILE عند الحاجة؛ التفاصيل في docs/endpoints.md. تُستخدم تلك المذكورة تحت «العناوين».</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <comment>setting.engine.model</comment>
        <translation>النموذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Second pass on this computer</source>
        <comment>setting.engine.second_pass</comment>
        <translation>المراجعة الثانية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A better model, or the same one with more of the sound, goes over each finished utterance once more, and corrects what was heard wrong. Automatic does so where this computer is fast enough for it.</source>
        <comment>setting.engine.second_pass.help</comment>
        <translation>يراجع نموذج أفضل، أو النموذج نفسه مع قدر أكبر من الصوت، كل مقطع كلام منتهٍ مرة أخرى، ويصحح ما سُمع خطأً. يفعل «تلقائي» ذلك حيث يكون هذا الحاسوب سريعًا بما يكفي.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of sound dropped</source>
        <comment>status.dropped</comment>
        <translation>
            <numerusform>لم يُفقد أي مقطع صوت</numerusform>
            <numerusform>فُقد مقطع صوت</numerusform>
            <numerusform>فُقد مقطعا صوت</numerusform>
            <numerusform>فُقدت {n} مقاطع صوت</numerusform>
            <numerusform>فُقد {n} مقطع صوت</numerusform>
            <numerusform>فُقد {n} مقطع صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>show {ms} ms</source>
        <comment>status.stage_paint</comment>
        <translation>عرض {ms} مللي ثانية</translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>status.takes</comment>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Losses</source>
        <comment>status.trouble</comment>
        <translation>الفاقد</translation>
    </message>
    <message>
        <source>There is no output named “{name}”. Known are: {known}. Choose one of these.</source>
        <comment>system.unknown_output</comment>
        <translation>لا يوجد مخرج باسم «⁨{name}⁩». المعروف: ⁨{known}⁩. اختر أحدها.</translation>
    </message>
    <message>
        <source>Best is {name}: it shows the first words after {milliseconds} ms, and the final text {final_ms} ms after the last word. No other that heard the phrase rightly is noticeably faster.</source>
        <comment>test.best</comment>
        <translation>الأفضل ⁨{name}⁩: يعرض أول الكلمات بعد {milliseconds} مللي ثانية، والنص النهائي بعد {final_ms} مللي ثانية من آخر كلمة. لا يوجد أسرع منه بشكل ملحوظ بين من تعرّف على الجملة جيدًا.</translation>
    </message>
    <message>
        <source>The phrase is 4 s of speech, sent as fast as it is spoken. First caption is the time from its beginning to the first words; Final is the time from its end to the text that stays.</source>
        <comment>test.explained</comment>
        <translation>الجملة 4 ثوانٍ من الكلام، تُرسل بسرعة نطقها. «أول تسمية» هي المدة من بدايتها إلى أول الكلمات؛ و«النهائي» هي المدة من نهايتها إلى النص الذي يبقى.</translation>
    </message>
    <message>
        <source>No endpoint got the phrase right, so captions would be missing or wrong. The lines above say what to do.</source>
        <comment>test.none</comment>
        <translation>لم يتعرّف أي خادم على الجملة جيدًا، فتكون التسميات غائبة أو خاطئة. الأسطر أعلاه تقول ما العمل.</translation>
    </message>
    <message>
        <source>livecaption models takes list, get, remove or use. See livecaption models --help.</source>
        <comment>usage.models_verb</comment>
        <translation>يقبل ⁨livecaption models⁩ إحدى الكلمات list أو get أو remove أو use. انظر ⁨livecaption models --help⁩.</translation>
    </message>
    <message>
        <source>From the next captions on, {name} is recognised by voice. What is kept of it is in {path} alone.</source>
        <comment>voices.kept</comment>
        <translation>ابتداءً من التسميات التالية يُعرف ⁨{name}⁩ من صوته. ما يُحفظ منه موجود في ⁨{path}⁩ وحده.</translation>
    </message>
    <message>
        <source>The model that tells voices apart failed, so this voice is not kept. Close other programs, which may use up the memory, and try again.</source>
        <comment>voices.model_failed</comment>
        <translation>فشل النموذج الذي يميّز الأصوات، فلم يُحفظ هذا الصوت. أغلق البرامج الأخرى التي قد تستهلك الذاكرة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>A voice needs a name. Give one with --add NAME.</source>
        <comment>voices.name_needed</comment>
        <translation>يحتاج الصوت إلى اسم. اذكره مع ‎--add NAME.</translation>
    </message>
    <message>
        <source>At most {most} voices can be kept. Delete one with livecaption voices --delete NAME, and then add this one.</source>
        <comment>voices.no_room</comment>
        <translation>يمكن حفظ {most} من الأصوات على الأكثر. احذف صوتًا بالأمر ⁨livecaption voices --delete NAME⁩، ثم أضف هذا.</translation>
    </message>
    <message>
        <source>To add a voice, give a recording of it with --from.</source>
        <comment>voices.recording_needed</comment>
        <translation>لإضافة صوت اذكر تسجيلًا له مع ‎--from.</translation>
    </message>
    <message>
        <source>livecaption stopped because of a mistake of its own ({reason}). The log says more: {log}</source>
        <comment>program.failed</comment>
        <translation>توقف livecaption بسبب خطأ فيه (⁨{reason}⁩). التفاصيل في السجل: ⁨{log}⁩</translation>
    </message>
    <message>
        <source>The graphics card cannot run the speech model in {folder}. It needs CUDA 12 with cuBLAS and cuDNN 9, and enough free memory on the card. See to these, or let the model run on the processor.</source>
        <comment>engine.card_failed</comment>
        <translation>لا تستطيع بطاقة الرسوم تشغيل نموذج التعرف على الكلام في ⁨{folder}⁩. تلزم CUDA 12 مع cuBLAS وcuDNN 9، وذاكرة شاغرة كافية على البطاقة. وفّر ذلك، أو شغّل النموذج على المعالج.</translation>
    </message>
    <message>
        <source>The speech model could not transcribe what was said. Your words are kept and transcribed again.</source>
        <comment>engine.failed</comment>
        <translation>لم يستطع نموذج التعرف على الكلام تفريغ ما قيل. كلامك محفوظ ويُفرَّغ من جديد.</translation>
    </message>
    <message>
        <source>The speech model in {folder} cannot be loaded: its files are damaged or of another kind. Get the model again; livecaption models list shows its name.</source>
        <comment>engine.files_broken</comment>
        <translation>لا يمكن تحميل نموذج التعرف على الكلام في ⁨{folder}⁩: ملفاته تالفة أو من نوع آخر. احصل على النموذج من جديد؛ يعرض ⁨livecaption models list⁩ اسمه.</translation>
    </message>
    <message>
        <source>The speech model in {folder} cannot be loaded. Install livecaption again.</source>
        <comment>engine.model_broken</comment>
        <translation>لا يمكن تحميل نموذج التعرف على الكلام في ⁨{folder}⁩. ثبّت livecaption من جديد.</translation>
    </message>
    <message>
        <source>{name} is not fetched, because another livecaption uses it, or is just fetching or removing it. Wait until that is done, or end it, and try again.</source>
        <comment>models.being_fetched</comment>
        <translation>لا يُنزَّل ⁨{name}⁩، لأن ثمة livecaption آخر يستخدمه، أو ينزّله أو يزيله الآن. انتظر حتى ينتهي ذلك، أو أنهِه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>{name} is missing from this installation. Install livecaption again.</source>
        <comment>program.part_missing</comment>
        <translation>الجزء ⁨{name}⁩ ناقص في هذا التثبيت. ثبّت livecaption من جديد.</translation>
    </message>
    <message>
        <source>it cannot be run</source>
        <comment>reason.cannot_run</comment>
        <translation>لا يمكن تشغيله</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>reason.days</comment>
        <translation>
            <numerusform>{n} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended before it listened</source>
        <comment>reason.ended_early</comment>
        <translation>انتهى قبل أن يستمع</translation>
    </message>
    <message>
        <source>it ended while loading its model</source>
        <comment>reason.ended_loading</comment>
        <translation>انتهى أثناء تحميل نموذجه</translation>
    </message>
    <message>
        <source>it hung up</source>
        <comment>reason.hung_up</comment>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>macOS error {number}</source>
        <comment>reason.macos</comment>
        <translation>خطأ macOS رقم {number}</translation>
    </message>
    <message>
        <source>no answer in {seconds} s</source>
        <comment>reason.no_answer</comment>
        <translation>لا جواب خلال {seconds} ثانية</translation>
    </message>
    <message>
        <source>no connection</source>
        <comment>reason.no_connection</comment>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>its model does not load</source>
        <comment>reason.no_model</comment>
        <translation>نموذجه لا يُحمَّل</translation>
    </message>
    <message>
        <source>it does not answer as a proxy does</source>
        <comment>reason.not_http</comment>
        <translation>لا يجيب كوسيط</translation>
    </message>
    <message>
        <source>its answer is not JSON</source>
        <comment>reason.not_json</comment>
        <translation>جوابه ليس JSON</translation>
    </message>
    <message>
        <source>it was not ready after {seconds} s</source>
        <comment>reason.not_ready</comment>
        <translation>لم يجهز بعد {seconds} ثانية</translation>
    </message>
    <message>
        <source>{name} is not a Silero model</source>
        <comment>reason.not_silero</comment>
        <translation>الملف ⁨{name}⁩ ليس نموذج Silero</translation>
    </message>
    <message>
        <source>the proxy answers HTTP {status}</source>
        <comment>reason.proxy_status</comment>
        <translation>جواب الوسيط HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <comment>reason.status</comment>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <comment>reason.tls</comment>
        <translation>فشل TLS</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <comment>reason.too_long</comment>
        <translation>جوابه أطول مما ينبغي</translation>
    </message>
    <message>
        <source>the address is not known</source>
        <comment>reason.unknown_address</comment>
        <translation>العنوان غير معروف</translation>
    </message>
    <message>
        <source>Windows error {number}</source>
        <comment>reason.windows</comment>
        <translation>خطأ Windows رقم {number}</translation>
    </message>
    <message>
        <source>its address is wrong</source>
        <comment>reason.wrong_address</comment>
        <translation>عنوانه خطأ</translation>
    </message>
    <message>
        <source>The session {session} is deleted.</source>
        <comment>recover.discarded</comment>
        <translation>حُذفت الجلسة {session}.</translation>
    </message>
    <message>
        <source>There is no interrupted session: everything captioned so far was saved.</source>
        <comment>recover.none</comment>
        <translation>لا توجد جلسة مقطوعة: كل ما عُرض من تسميات محفوظ.</translation>
    </message>
    <message>
        <source>The session stays in the list of interrupted ones, because its folder cannot be changed ({reason}).</source>
        <comment>recover.not_settled</comment>
        <translation>تبقى الجلسة في قائمة الجلسات المقطوعة لأن مجلدها لا يمكن تغييره (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>There is no interrupted session {session}. livecaption recover --list shows them.</source>
        <comment>recover.unknown</comment>
        <translation>لا توجد جلسة مقطوعة {session}. يعرضها livecaption recover --list.</translation>
    </message>
    <message>
        <source>A session was interrupted before it was saved. livecaption recover brings it back.</source>
        <comment>recover.waiting</comment>
        <translation>قُطعت جلسة قبل حفظها. يستعيدها livecaption recover.</translation>
    </message>
    <message>
        <source>{first} does not answer. Meanwhile {host} writes the captions; livecaption goes back when {first} is there again.</source>
        <comment>route.elsewhere</comment>
        <translation>الخادم ⁨{first}⁩ لا يستجيب. يكتب ⁨{host}⁩ التسميات في هذه الأثناء؛ يعود livecaption حين يعود ⁨{first}⁩.</translation>
    </message>
    <message>
        <source>{reason} Until then {host} writes the captions.</source>
        <comment>route.given_up</comment>
        <translation>⁨{reason}⁩ حتى ذلك الحين يكتب ⁨{host}⁩ التسميات.</translation>
    </message>
    <message>
        <source>{first} is too slow for what is said. Meanwhile {host} writes the captions; livecaption tries {first} again later.</source>
        <comment>route.slow</comment>
        <translation>الخادم ⁨{first}⁩ أبطأ من الكلام. يكتب ⁨{host}⁩ التسميات في هذه الأثناء؛ يجرب livecaption الخادم ⁨{first}⁩ لاحقًا.</translation>
    </message>
    <message>
        <source>{host} is starting. Your words are kept; captions come as soon as it is ready.</source>
        <comment>route.starting</comment>
        <translation>الخادم ⁨{host}⁩ في طور البدء. كلامك محفوظ؛ تأتي التسميات حالما يجهز.</translation>
    </message>
    <message>
        <source>{first} is starting. Meanwhile {host} writes the captions.</source>
        <comment>route.starting_elsewhere</comment>
        <translation>الخادم ⁨{first}⁩ في طور البدء. يكتب ⁨{host}⁩ التسميات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>So the numbers for {word} are in, and they are better than we thought.</source>
        <comment>sample.first</comment>
        <translation>إذن وصلت أرقام ⁨{word}⁩، وهي أفضل مما ظننا.</translation>
    </message>
    <message>
        <source>Ana</source>
        <comment>sample.first_speaker</comment>
        <translation>ليلى</translation>
    </message>
    <message>
        <source>March</source>
        <comment>sample.heard</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>marsh</source>
        <comment>sample.misheard</comment>
        <translation>مارسي</translation>
    </message>
    <message>
        <source>That is good news. Shall we tell everyone today?</source>
        <comment>sample.second</comment>
        <translation>هذا خبر سار. هل نخبر الجميع اليوم؟</translation>
    </message>
    <message>
        <source>Sam</source>
        <comment>sample.second_speaker</comment>
        <translation>سامي</translation>
    </message>
    <message>
        <source>[applause]</source>
        <comment>sample.sound</comment>
        <translation>[تصفيق]</translation>
    </message>
    <message>
        <source>Yes, and thank you all, it was a long winter.</source>
        <comment>sample.third</comment>
        <translation>نعم، وشكرًا لكم جميعًا، كان شتاءً طويلًا.</translation>
    </message>
    <message>
        <source>Audience window</source>
        <comment>section.audience</comment>
        <translation>نافذة الجمهور</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>section.colours</comment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>section.endpoint</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>section.font</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Shortcuts from any program</source>
        <comment>section.hotkeys</comment>
        <translation>اختصارات من أي برنامج</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>section.layout</comment>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Overlay</source>
        <comment>section.overlay</comment>
        <translation>النافذة العائمة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>section.privacy</comment>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>section.program</comment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <comment>section.saving</comment>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>What to caption</source>
        <comment>section.source</comment>
        <translation>ما تُعرض تسمياته</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>section.speakers</comment>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Timing</source>
        <comment>section.timing</comment>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Speech and silence</source>
        <comment>section.utterances</comment>
        <translation>الكلام والصمت</translation>
    </message>
    <message>
        <source>Names and corrections</source>
        <comment>section.words</comment>
        <translation>الأسماء والتصحيحات</translation>
    </message>
    <message>
        <source>The connection has started already. The second start was ignored.</source>
        <comment>serve.already_started</comment>
        <translation>بدأ الاتصال بالفعل. أُهمل البدء الثاني.</translation>
    </message>
    <message>
        <source>This audio frame is cut, misaligned or not numbers. Check the encoding that ready named.</source>
        <comment>serve.bad_audio</comment>
        <translation>مقطع الصوت هذا مقطوع أو غير محاذى أو ليس أرقامًا. تحقق من الترميز الذي ذكره ready.</translation>
    </message>
    <message>
        <source>Audio at {rate_hz} Hz cannot be used. Send 4,000 to 192,000 Hz; the header is big-endian.</source>
        <comment>serve.bad_rate</comment>
        <translation>لا يمكن استخدام صوت بتردد {rate_hz} هرتز. أرسل من 4000 إلى 192000 هرتز؛ الترويسة big-endian.</translation>
    </message>
    <message>
        <source>The endpoint cannot listen on {host}, port {port}: {reason}. Pass another --host or --port.</source>
        <comment>serve.bind_failed</comment>
        <translation>لا يستطيع الخادم الاستماع على ⁨{host}⁩، المنفذ {port}: ‏⁨{reason}⁩. مرّر ‎--host أو ‎--port آخر.</translation>
    </message>
    <message>
        <source>The speech model failed. The endpoint&apos;s log says how; connect again to go on.</source>
        <comment>serve.engine_failed</comment>
        <translation>تعطل نموذج التعرف على الكلام. السبب في سجل الخادم؛ اتصل من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>{host} is not an address of this computer. Pass one that is to --host.</source>
        <comment>serve.host_unknown</comment>
        <translation>العنوان ⁨{host}⁩ ليس لهذا الحاسوب. مرّر عنوانًا له إلى ‎--host.</translation>
    </message>
    <message>
        <source>This message is not JSON of the edge protocol. It was ignored.</source>
        <comment>serve.malformed</comment>
        <translation>هذه الرسالة ليست JSON من بروتوكول edge. أُهملت.</translation>
    </message>
    <message>
        <source>The connection must begin with a start message.</source>
        <comment>serve.not_started</comment>
        <translation>يجب أن يبدأ الاتصال برسالة start.</translation>
    </message>
    <message>
        <source>Port {port} is in use. Stop the program that uses it, or pass another --port.</source>
        <comment>serve.port_busy</comment>
        <translation>المنفذ {port} مستخدم. أوقف البرنامج الذي يستخدمه، أو مرّر ‎--port آخر.</translation>
    </message>
    <message>
        <source>Audio after stop is ignored.</source>
        <comment>serve.stopped</comment>
        <translation>يُهمل الصوت بعد stop.</translation>
    </message>
    <message>
        <source>A newer connection of the same session took over.</source>
        <comment>serve.superseded</comment>
        <translation>تولى الأمر اتصال أحدث للجلسة نفسها.</translation>
    </message>
    <message>
        <source>{host} can be reached from other computers. Set LIVECAPTION_SERVE_TOKEN to a secret that clients must give, or serve on 127.0.0.1.</source>
        <comment>serve.token_needed</comment>
        <translation>يمكن الوصول إلى ⁨{host}⁩ من حواسيب أخرى. عيّن في LIVECAPTION_SERVE_TOKEN سرًا يقدمه العملاء، أو اجعل الخدمة على 127.0.0.1.</translation>
    </message>
    <message>
        <source>The endpoint transcribes for as many clients as it can. Try again later.</source>
        <comment>serve.too_many_clients</comment>
        <translation>يفرّغ الخادم الكلام لأكبر عدد من العملاء يستطيعه. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>More than {most} utterances are without a final. Wait for some before sending more.</source>
        <comment>serve.too_many_open</comment>
        <translation>أكثر من {most} من مقاطع الكلام بلا نص نهائي. انتظر بعضها قبل إرسال المزيد.</translation>
    </message>
    <message>
        <source>An utterance may last {longest_s} s. Send flush more often.</source>
        <comment>serve.utterance_too_long</comment>
        <translation>أطول مقطع كلام {longest_s} ثانية. أرسل flush أكثر.</translation>
    </message>
    <message>
        <source>Captioning stopped because of a mistake in livecaption ({reason}); the log says more. What was captioned is saved.</source>
        <comment>session.failed</comment>
        <translation>توقفت التسميات بسبب خطأ في livecaption ‏(⁨{reason}⁩)؛ التفاصيل في سجل البرنامج. ما عُرض من تسميات محفوظ.</translation>
    </message>
    <message>
        <source>Something in livecaption failed ({reason}); the log says more. Captions go on.</source>
        <comment>session.part_failed</comment>
        <translation>تعطل جزء من livecaption ‏(⁨{reason}⁩)؛ التفاصيل في سجل البرنامج. تتابع التسميات.</translation>
    </message>
    <message>
        <source>The sound stopped coming ({reason}). What was captioned is saved.</source>
        <comment>session.source_failed</comment>
        <translation>توقف الصوت عن الوصول (⁨{reason}⁩). ما عُرض من تسميات محفوظ.</translation>
    </message>
    <message>
        <source>{seconds} s of speech got no captions, because the endpoint did not answer in time.</source>
        <comment>session.unfinished</comment>
        <translation>لم تظهر تسميات لكلام مدته {seconds} ثانية، لأن الخادم لم يستجب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The part that listens for speech stopped ({reason}). What was captioned is saved; start livecaption again.</source>
        <comment>session.worker_failed</comment>
        <translation>توقف الجزء الذي يترقب الكلام (⁨{reason}⁩). ما عُرض من تسميات محفوظ؛ شغّل livecaption من جديد.</translation>
    </message>
    <message>
        <source>Strip behind the text</source>
        <comment>setting.audience.background_colour</comment>
        <translation>الشريط خلف النص</translation>
    </message>
    <message>
        <source>Colour of the strip right behind the letters.</source>
        <comment>setting.audience.background_colour.help</comment>
        <translation>لون الشريط خلف الحروف مباشرة.</translation>
    </message>
    <message>
        <source>Opacity of the strip</source>
        <comment>setting.audience.background_opacity</comment>
        <translation>عتامة الشريط</translation>
    </message>
    <message>
        <source>Opacity of the strip right behind the letters.</source>
        <comment>setting.audience.background_opacity.help</comment>
        <translation>عتامة الشريط خلف الحروف مباشرة.</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <comment>setting.audience.columns</comment>
        <translation>الحروف في السطر</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <comment>setting.audience.columns.help</comment>
        <translation>عدد الحروف في السطر.</translation>
    </message>
    <message>
        <source>Show later by</source>
        <comment>setting.audience.delay_s</comment>
        <translation>تأخير العرض</translation>
    </message>
    <message>
        <source>By how much the captions lag behind on purpose, for example to match a delayed picture.</source>
        <comment>setting.audience.delay_s.help</comment>
        <translation>مقدار تأخر التسميات عن قصد، مثلًا لتوافق صورة متأخرة.</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <comment>setting.audience.edge</comment>
        <translation>حافة الحروف</translation>
    </message>
    <message>
        <source>What sets the letters apart from what lies behind them.</source>
        <comment>setting.audience.edge.help</comment>
        <translation>ما يميز الحروف عما خلفها.</translation>
    </message>
    <message>
        <source>Colour of the edge</source>
        <comment>setting.audience.edge_colour</comment>
        <translation>لون الحافة</translation>
    </message>
    <message>
        <source>Colour of the outline or shadow.</source>
        <comment>setting.audience.edge_colour.help</comment>
        <translation>لون الإطار أو الظل.</translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <comment>setting.audience.edge_px</comment>
        <translation>عرض الحافة</translation>
    </message>
    <message>
        <source>Width of the outline or shadow.</source>
        <comment>setting.audience.edge_px.help</comment>
        <translation>عرض الإطار أو الظل.</translation>
    </message>
    <message>
        <source>Withdraw after</source>
        <comment>setting.audience.fade_s</comment>
        <translation>تلاشٍ بعد</translation>
    </message>
    <message>
        <source>How long after speech the box fades; the captions in it stay.</source>
        <comment>setting.audience.fade_s.help</comment>
        <translation>بعد كم من انتهاء الكلام يتلاشى المربع؛ تبقى التسميات فيه.</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>setting.audience.flow</comment>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Lines that roll up word by word, or blocks of whole lines that replace each other.</source>
        <comment>setting.audience.flow.help</comment>
        <translation>أسطر تصعد كلمة كلمة، أو كتل من أسطر كاملة يحل بعضها محل بعض.</translation>
    </message>
    <message>
        <source>Font</source>
        <comment>setting.audience.font_family</comment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The font of the captions. Where it lacks a letter, another font lends it.</source>
        <comment>setting.audience.font_family.help</comment>
        <translation>خط التسميات. إن نقصه حرف أعاره خط آخر.</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>setting.audience.font_px</comment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Size of the captions&apos; text at 100 %.</source>
        <comment>setting.audience.font_px.help</comment>
        <translation>حجم نص التسميات عند 100 %.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>setting.audience.fullscreen</comment>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the whole screen of the audience window.</source>
        <comment>setting.audience.fullscreen.help</comment>
        <translation>املأ شاشة نافذة الجمهور كلها.</translation>
    </message>
    <message>
        <source>Bright after speech for</source>
        <comment>setting.audience.hang_s</comment>
        <translation>ساطعة بعد الكلام مدة</translation>
    </message>
    <message>
        <source>How long captions stay bright after speech.</source>
        <comment>setting.audience.hang_s.help</comment>
        <translation>كم تبقى التسميات ساطعة بعد الكلام.</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <comment>setting.audience.hide_from_capture</comment>
        <translation>إخفاء عن مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Keep the audience window out of screen sharing and recordings, where this system can.</source>
        <comment>setting.audience.hide_from_capture.help</comment>
        <translation>أبعد نافذة الجمهور عن مشاركة الشاشة وتسجيلها، حيث يستطيع النظام.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <comment>setting.audience.line_height</comment>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Distance from line to line, as a multiple of the text&apos;s size.</source>
        <comment>setting.audience.line_height.help</comment>
        <translation>المسافة من سطر إلى سطر، كمضاعف لحجم النص.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>setting.audience.lines</comment>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Lines of captions.</source>
        <comment>setting.audience.lines.help</comment>
        <translation>عدد أسطر التسميات.</translation>
    </message>
    <message>
        <source>Hold back for at most</source>
        <comment>setting.audience.pace_delay_s</comment>
        <translation>أقصى مدة للإمهال</translation>
    </message>
    <message>
        <source>The longest that long speech is held back for its pace.</source>
        <comment>setting.audience.pace_delay_s.help</comment>
        <translation>أقصى مدة يُمهل فيها الكلام الطويل حفاظًا على السرعة.</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>setting.audience.screen</comment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>The screen that the audience window is on; empty takes the second one.</source>
        <comment>setting.audience.screen.help</comment>
        <translation>الشاشة التي عليها نافذة الجمهور؛ الفراغ يعني الثانية.</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <comment>setting.audience.show_speakers</comment>
        <translation>أسماء المتحدثين</translation>
    </message>
    <message>
        <source>Say who speaks where the speaker changes.</source>
        <comment>setting.audience.show_speakers.help</comment>
        <translation>اذكر من يتكلم عندما يتغير المتحدث.</translation>
    </message>
    <message>
        <source>Show the audience window</source>
        <comment>setting.audience.shown</comment>
        <translation>إظهار نافذة الجمهور</translation>
    </message>
    <message>
        <source>Show captions to a room in a window of their own; the overlay stays yours.</source>
        <comment>setting.audience.shown.help</comment>
        <translation>اعرض التسميات للحضور في نافذة خاصة؛ تبقى النافذة العائمة لك.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>setting.audience.size_percent</comment>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>How much larger or smaller than its size the text is shown; Larger and Smaller change this.</source>
        <comment>setting.audience.size_percent.help</comment>
        <translation>مقدار تكبير النص أو تصغيره عن حجمه؛ يغيّره «تكبير النص» و«تصغير النص».</translation>
    </message>
    <message>
        <source>Colour of the speaker</source>
        <comment>setting.audience.speaker_colour</comment>
        <translation>لون المتحدث</translation>
    </message>
    <message>
        <source>What takes the colour of the speaker; the name stands in print in any case.</source>
        <comment>setting.audience.speaker_colour.help</comment>
        <translation>ما يأخذ لون المتحدث؛ يُكتب الاسم في كل حال.</translation>
    </message>
    <message>
        <source>Stability</source>
        <comment>setting.audience.stability</comment>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>How long new words wait to be sure before they show: early text, or steady text.</source>
        <comment>setting.audience.stability.help</comment>
        <translation>كم تنتظر الكلمات الجديدة قبل ظهورها: نص مبكر أو نص ثابت.</translation>
    </message>
    <message>
        <source>Tentative text</source>
        <comment>setting.audience.tentative_colour</comment>
        <translation>النص غير النهائي</translation>
    </message>
    <message>
        <source>Colour of words that may still change.</source>
        <comment>setting.audience.tentative_colour.help</comment>
        <translation>لون الكلمات التي قد تتغير بعد.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>setting.audience.text_colour</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Colour of settled words.</source>
        <comment>setting.audience.text_colour.help</comment>
        <translation>لون الكلمات النهائية.</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <comment>setting.audience.text_opacity</comment>
        <translation>عتامة النص</translation>
    </message>
    <message>
        <source>Opacity of the letters: 0 cannot be seen, 1 hides what is behind.</source>
        <comment>setting.audience.text_opacity.help</comment>
        <translation>عتامة الحروف: 0 لا يُرى، و1 يحجب ما خلفه.</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>setting.audience.window_colour</comment>
        <translation>المربع</translation>
    </message>
    <message>
        <source>Colour of the whole caption box.</source>
        <comment>setting.audience.window_colour.help</comment>
        <translation>لون مربع التسميات كله.</translation>
    </message>
    <message>
        <source>Opacity of the box</source>
        <comment>setting.audience.window_opacity</comment>
        <translation>عتامة المربع</translation>
    </message>
    <message>
        <source>Opacity of the whole caption box.</source>
        <comment>setting.audience.window_opacity.help</comment>
        <translation>عتامة مربع التسميات كله.</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <comment>setting.audience.words_per_minute</comment>
        <translation>سرعة القراءة</translation>
    </message>
    <message>
        <source>Long speech is held back to this pace, so that it can be read; 0 never holds it back.</source>
        <comment>setting.audience.words_per_minute.help</comment>
        <translation>يُبطّأ الكلام الطويل إلى هذه السرعة لتمكن قراءته؛ 0 لا يبطّئ أبدًا.</translation>
    </message>
    <message>
        <source>Strip behind the text</source>
        <comment>setting.captions.background_colour</comment>
        <translation>الشريط خلف النص</translation>
    </message>
    <message>
        <source>Colour of the strip right behind the letters.</source>
        <comment>setting.captions.background_colour.help</comment>
        <translation>لون الشريط خلف الحروف مباشرة.</translation>
    </message>
    <message>
        <source>Opacity of the strip</source>
        <comment>setting.captions.background_opacity</comment>
        <translation>عتامة الشريط</translation>
    </message>
    <message>
        <source>Opacity of the strip right behind the letters.</source>
        <comment>setting.captions.background_opacity.help</comment>
        <translation>عتامة الشريط خلف الحروف مباشرة.</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <comment>setting.captions.columns</comment>
        <translation>الحروف في السطر</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <comment>setting.captions.columns.help</comment>
        <translation>عدد الحروف في السطر.</translation>
    </message>
    <message>
        <source>Show later by</source>
        <comment>setting.captions.delay_s</comment>
        <translation>تأخير العرض</translation>
    </message>
    <message>
        <source>By how much the captions lag behind on purpose, for example to match a delayed picture.</source>
        <comment>setting.captions.delay_s.help</comment>
        <translation>مقدار تأخر التسميات عن قصد، مثلًا لتوافق صورة متأخرة.</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <comment>setting.captions.edge</comment>
        <translation>حافة الحروف</translation>
    </message>
    <message>
        <source>What sets the letters apart from what lies behind them.</source>
        <comment>setting.captions.edge.help</comment>
        <translation>ما يميز الحروف عما خلفها.</translation>
    </message>
    <message>
        <source>Colour of the edge</source>
        <comment>setting.captions.edge_colour</comment>
        <translation>لون الحافة</translation>
    </message>
    <message>
        <source>Colour of the outline or shadow.</source>
        <comment>setting.captions.edge_colour.help</comment>
        <translation>لون الإطار أو الظل.</translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <comment>setting.captions.edge_px</comment>
        <translation>عرض الحافة</translation>
    </message>
    <message>
        <source>Width of the outline or shadow.</source>
        <comment>setting.captions.edge_px.help</comment>
        <translation>عرض الإطار أو الظل.</translation>
    </message>
    <message>
        <source>Captions appear</source>
        <comment>setting.captions.face</comment>
        <translation>مكان ظهور التسميات</translation>
    </message>
    <message>
        <source>Where captions appear; auto takes the overlay where there is a display, else the terminal.</source>
        <comment>setting.captions.face.help</comment>
        <translation>أين تظهر التسميات؛ auto يعني النافذة العائمة حيث توجد شاشة، وإلا فالطرفية.</translation>
    </message>
    <message>
        <source>Withdraw after</source>
        <comment>setting.captions.fade_s</comment>
        <translation>تلاشٍ بعد</translation>
    </message>
    <message>
        <source>How long after speech the box fades; the captions in it stay.</source>
        <comment>setting.captions.fade_s.help</comment>
        <translation>بعد كم من انتهاء الكلام يتلاشى المربع؛ تبقى التسميات فيه.</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>setting.captions.flow</comment>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Lines that roll up word by word, or blocks of whole lines that replace each other.</source>
        <comment>setting.captions.flow.help</comment>
        <translation>أسطر تصعد كلمة كلمة، أو كتل من أسطر كاملة يحل بعضها محل بعض.</translation>
    </message>
    <message>
        <source>Font</source>
        <comment>setting.captions.font_family</comment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The font of the captions. Where it lacks a letter, another font lends it.</source>
        <comment>setting.captions.font_family.help</comment>
        <translation>خط التسميات. إن نقصه حرف أعاره خط آخر.</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>setting.captions.font_px</comment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Size of the captions&apos; text at 100 %.</source>
        <comment>setting.captions.font_px.help</comment>
        <translation>حجم نص التسميات عند 100 %.</translation>
    </message>
    <message>
        <source>Bright after speech for</source>
        <comment>setting.captions.hang_s</comment>
        <translation>ساطعة بعد الكلام مدة</translation>
    </message>
    <message>
        <source>How long captions stay bright after speech.</source>
        <comment>setting.captions.hang_s.help</comment>
        <translation>كم تبقى التسميات ساطعة بعد الكلام.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <comment>setting.captions.line_height</comment>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Distance from line to line, as a multiple of the text&apos;s size.</source>
        <comment>setting.captions.line_height.help</comment>
        <translation>المسافة من سطر إلى سطر، كمضاعف لحجم النص.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>setting.captions.lines</comment>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Lines of captions.</source>
        <comment>setting.captions.lines.help</comment>
        <translation>عدد أسطر التسميات.</translation>
    </message>
    <message>
        <source>Hold back for at most</source>
        <comment>setting.captions.pace_delay_s</comment>
        <translation>أقصى مدة للإمهال</translation>
    </message>
    <message>
        <source>The longest that long speech is held back for its pace.</source>
        <comment>setting.captions.pace_delay_s.help</comment>
        <translation>أقصى مدة يُمهل فيها الكلام الطويل حفاظًا على السرعة.</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <comment>setting.captions.show_speakers</comment>
        <translation>أسماء المتحدثين</translation>
    </message>
    <message>
        <source>Say who speaks where the speaker changes.</source>
        <comment>setting.captions.show_speakers.help</comment>
        <translation>اذكر من يتكلم عندما يتغير المتحدث.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>setting.captions.size_percent</comment>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>How much larger or smaller than its size the text is shown; Larger and Smaller change this.</source>
        <comment>setting.captions.size_percent.help</comment>
        <translation>مقدار تكبير النص أو تصغيره عن حجمه؛ يغيّره «تكبير النص» و«تصغير النص».</translation>
    </message>
    <message>
        <source>Colour of the speaker</source>
        <comment>setting.captions.speaker_colour</comment>
        <translation>لون المتحدث</translation>
    </message>
    <message>
        <source>What takes the colour of the speaker; the name stands in print in any case.</source>
        <comment>setting.captions.speaker_colour.help</comment>
        <translation>ما يأخذ لون المتحدث؛ يُكتب الاسم في كل حال.</translation>
    </message>
    <message>
        <source>Stability</source>
        <comment>setting.captions.stability</comment>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>How long new words wait to be sure before they show: early text, or steady text.</source>
        <comment>setting.captions.stability.help</comment>
        <translation>كم تنتظر الكلمات الجديدة قبل ظهورها: نص مبكر أو نص ثابت.</translation>
    </message>
    <message>
        <source>Tentative text</source>
        <comment>setting.captions.tentative_colour</comment>
        <translation>النص غير النهائي</translation>
    </message>
    <message>
        <source>Colour of words that may still change.</source>
        <comment>setting.captions.tentative_colour.help</comment>
        <translation>لون الكلمات التي قد تتغير بعد.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>setting.captions.text_colour</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>Colour of settled words.</source>
        <comment>setting.captions.text_colour.help</comment>
        <translation>لون الكلمات النهائية.</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <comment>setting.captions.text_opacity</comment>
        <translation>عتامة النص</translation>
    </message>
    <message>
        <source>Opacity of the letters: 0 cannot be seen, 1 hides what is behind.</source>
        <comment>setting.captions.text_opacity.help</comment>
        <translation>عتامة الحروف: 0 لا يُرى، و1 يحجب ما خلفه.</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>setting.captions.window_colour</comment>
        <translation>المربع</translation>
    </message>
    <message>
        <source>Colour of the whole caption box.</source>
        <comment>setting.captions.window_colour.help</comment>
        <translation>لون مربع التسميات كله.</translation>
    </message>
    <message>
        <source>Opacity of the box</source>
        <comment>setting.captions.window_opacity</comment>
        <translation>عتامة المربع</translation>
    </message>
    <message>
        <source>Opacity of the whole caption box.</source>
        <comment>setting.captions.window_opacity.help</comment>
        <translation>عتامة مربع التسميات كله.</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <comment>setting.captions.words_per_minute</comment>
        <translation>سرعة القراءة</translation>
    </message>
    <message>
        <source>Long speech is held back to this pace, so that it can be read; 0 never holds it back.</source>
        <comment>setting.captions.words_per_minute.help</comment>
        <translation>يُبطّأ الكلام الطويل إلى هذه السرعة لتمكن قراءته؛ 0 لا يبطّئ أبدًا.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>setting.capture.device</comment>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Use another device while the chosen one is away</source>
        <comment>setting.capture.fallback_device</comment>
        <translation>استخدام جهاز آخر ما دام المختار غائبًا</translation>
    </message>
    <message>
        <source>While the chosen microphone or output is away, caption the system&apos;s default one instead. Without this, captions wait until the chosen one is back.</source>
        <comment>setting.capture.fallback_device.help</comment>
        <translation>ما دام الميكروفون أو المخرج المختار غائبًا، اعرض تسميات اختيار النظام بدلًا منه. من دون هذا تنتظر التسميات عودة المختار.</translation>
    </message>
    <message>
        <source>Read recordings fast</source>
        <comment>setting.capture.fast</comment>
        <translation>قراءة التسجيلات بسرعة</translation>
    </message>
    <message>
        <source>Read a file as fast as the endpoint digests it, not at the pace it was recorded.</source>
        <comment>setting.capture.fast.help</comment>
        <translation>اقرأ الملف بأسرع ما يعالجه الخادم، لا بسرعة تسجيله.</translation>
    </message>
    <message>
        <source>What to caption</source>
        <comment>setting.capture.source</comment>
        <translation>ما تُعرض تسمياته</translation>
    </message>
    <message>
        <source>What to caption: mic, system (what this computer plays), both, app:NAME (what one program plays), or file:PATH (WAV, FLAC, OGG or MP3).</source>
        <comment>setting.capture.source.help</comment>
        <translation>ما تُعرض تسمياته: mic أو system (ما يشغّله هذا الحاسوب) أو both (كلاهما) أو app:NAME (ما يشغّله برنامج واحد) أو file:PATH ‏(WAV أو FLAC أو OGG أو MP3).</translation>
    </message>
    <message>
        <source>Output to listen to</source>
        <comment>setting.capture.system_device</comment>
        <translation>مخرج الصوت المستمع إليه</translation>
    </message>
    <message>
        <source>Where to transcribe: the name of an endpoint, or a wss:// or https:// address (ws:// and http:// only on this computer). Without one, livecaption transcribes on this computer.</source>
        <comment>setting.endpoint.urls.help</comment>
        <translation>مكان التفريغ: اسم خادم، أو عنوان wss://‎ أو https://‎ ‏(ws://‎ وhttp://‎ على هذا الحاسوب فقط). من دونه يفرّغ livecaption الكلام على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Log as JSON</source>
        <comment>setting.serve.log_json</comment>
        <translation>السجل بصيغة JSON</translation>
    </message>
    <message>
        <source>Write the log as lines of JSON, with one for each call of the recogniser. No words of what is said.</source>
        <comment>setting.serve.log_json.help</comment>
        <translation>اكتب السجل كأسطر JSON، بسطر لكل نداء للتعرف على الكلام. بلا أي كلمة مما يقال.</translation>
    </message>
    <message>
        <source>Most clients at a time</source>
        <comment>setting.serve.most_clients</comment>
        <translation>أكبر عدد للعملاء معًا</translation>
    </message>
    <message>
        <source>How many clients may be connected at a time; more are told to come back later.</source>
        <comment>setting.serve.most_clients.help</comment>
        <translation>كم عميلًا يمكن أن يتصل معًا؛ يُطلب ممن يزيد أن يعود لاحقًا.</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <comment>setting.speakers.expected</comment>
        <translation>عدد المتحدثين</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <comment>setting.speakers.tell_apart</comment>
        <translation>تمييز المتحدثين</translation>
    </message>
    <message>
        <source>Say who speaks, told by the voice, where the endpoint can.</source>
        <comment>setting.speakers.tell_apart.help</comment>
        <translation>اذكر من يتكلم، معروفًا من صوته، حيث يستطيع الخادم ذلك.</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <comment>speaker.numbered</comment>
        <translation>المتحدث {number}</translation>
    </message>
    <message>
        <source>This computer as a last resort</source>
        <comment>setting.endpoint.fallback</comment>
        <translation>هذا الحاسوب كملاذ أخير</translation>
    </message>
    <message>
        <source>The endpoint is shutting down. What was finished is transcribed; connect again for more.</source>
        <comment>serve.shutting_down</comment>
        <translation>الخادم في طور الإيقاف. ما اكتمل قد فُرِّغ؛ اتصل من جديد لبقيته.</translation>
    </message>
    <message>
        <source>show {value}</source>
        <comment>main.stage_paint</comment>
        <translation>عرض ⁨{value}⁩</translation>
    </message>
    <message>
        <source>livecaption knows no model that speaks “{language}”. Another endpoint may speak it: pass its address with --endpoint.</source>
        <comment>doctor.language_nowhere</comment>
        <translation>لا يعرف livecaption نموذجًا يدعم اللغة «⁨{language}⁩». قد يدعمها خادم آخر: مرّر عنوانه إلى ‎--endpoint.</translation>
    </message>
    <message>
        <source>none but the one that comes with livecaption; livecaption models list shows others</source>
        <comment>doctor.models_none</comment>
        <translation>لا شيء سوى الذي يأتي مع livecaption؛ يعرض ⁨livecaption models list⁩ غيره</translation>
    </message>
    <message>
        <source>{names}: no file is damaged</source>
        <comment>doctor.models_whole</comment>
        <translation>⁨{names}⁩: لا ملف تالفًا</translation>
    </message>
    <message>
        <source>The speech model in {folder} lacks {name}, so it cannot transcribe. Get the model again; livecaption models list shows its name.</source>
        <comment>engine.file_missing</comment>
        <translation>نموذج التعرف على الكلام في ⁨{folder}⁩ ينقصه ⁨{name}⁩، فلا يستطيع تفريغ الكلام. احصل على النموذج من جديد؛ يعرض ⁨livecaption models list⁩ اسمه.</translation>
    </message>
    <message>
        <source>It cannot be told what kind of speech model is in {folder}, so it is not used. Put its kind into the folder&apos;s name ({known}), or get the model again.</source>
        <comment>engine.kind_unknown</comment>
        <translation>لا يمكن معرفة نوع نموذج التعرف على الكلام في ⁨{folder}⁩، فلا يُستخدم. ضع نوعه في اسم المجلد (⁨{known}⁩)، أو احصل على النموذج من جديد.</translation>
    </message>
    <message>
        <source>The speech model does not speak “{language}”, so nothing is transcribed. Choose another language or another model; livecaption models list shows what each speaks.</source>
        <comment>engine.language_unknown</comment>
        <translation>لا يدعم نموذج التعرف على الكلام اللغة «⁨{language}⁩»، فلا يُفرَّغ شيء. اختر لغة أخرى أو نموذجًا آخر؛ يعرض ⁨livecaption models list⁩ ما يدعمه كل نموذج.</translation>
    </message>
    <message>
        <source>{name} is to run on a graphics card, but no NVIDIA card that can be used is found. Let it run on the processor, or install the card&apos;s driver.</source>
        <comment>engine.no_card</comment>
        <translation>يُطلب تشغيل ⁨{name}⁩ على بطاقة رسوم، لكن لا توجد بطاقة NVIDIA صالحة للاستخدام. شغّله على المعالج، أو ثبّت برنامج تشغيل البطاقة.</translation>
    </message>
    <message>
        <source>The connection to {host} broke ({reason}), so {name} is not complete. What came ({done} MB) is kept: run the same command again to go on.</source>
        <comment>models.broke_off</comment>
        <translation>انقطع الاتصال بـ ⁨{host}⁩ ‏(⁨{reason}⁩)، فلم يكتمل ⁨{name}⁩. ما وصل (⁨{done}⁩ ميغابايت) محفوظ: شغّل الأمر نفسه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>{host} cannot prove who it is ({reason}), so {name} is not fetched. If your network looks into encrypted connections, ask whoever runs it for the file with its certificates, and pass that with --ca FILE.</source>
        <comment>models.certificate</comment>
        <translation>لا يستطيع ⁨{host}⁩ إثبات هويته (⁨{reason}⁩)، فلا يُنزَّل ⁨{name}⁩. إن كانت شبكتك تفحص الاتصالات المشفرة فاطلب ممن يديرها ملف شهاداتها، ومرّره بالخيار ⁨--ca FILE⁩.</translation>
    </message>
    <message>
        <source>It was the model to use. From the next captions on, livecaption chooses one by itself.</source>
        <comment>models.chooses_again</comment>
        <translation>كان هو النموذج المختار. ابتداءً من التسميات التالية يختار livecaption نموذجًا بنفسه.</translation>
    </message>
    <message>
        <source>{name} comes with livecaption: it is always here and cannot be removed.</source>
        <comment>models.comes_with_it</comment>
        <translation>يأتي ⁨{name}⁩ مع livecaption: هو هنا دائمًا ولا تمكن إزالته.</translation>
    </message>
    <message>
        <source>{name} is under the {licence}: free for research and private use. Businesses with less than 1,000,000 US dollars of revenue a year have to register, others need a licence of their own. Read it first: {url}</source>
        <comment>models.community_licence</comment>
        <translation>يخضع ⁨{name}⁩ للرخصة ⁨{licence}⁩: مجاني للبحث والاستخدام الشخصي. على الشركات التي تقل إيراداتها عن 1,000,000 دولار أمريكي في السنة أن تسجّل، وتحتاج غيرها إلى رخصة خاصة. اقرأها أولًا: ⁨{url}⁩</translation>
    </message>
    <message>
        <source>Captions that run now keep the model that they began with. The change counts when you start captions again.</source>
        <comment>models.counts_later</comment>
        <translation>تحتفظ التسميات العاملة الآن بالنموذج الذي بدأت به. يسري التغيير حين تبدأ التسميات من جديد.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full, so {name} is not complete. What came ({done} MB) is kept: make room on the disk, then run the same command again to go on.</source>
        <comment>models.disk_full</comment>
        <translation>القرص الذي عليه ⁨{folder}⁩ ممتلئ، فلم يكتمل ⁨{name}⁩. ما وصل (⁨{done}⁩ ميغابايت) محفوظ: وفّر مساحة على القرص، ثم شغّل الأمر نفسه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The model {name} does not speak “{language}”, but {other} does. Get it with: livecaption models get {other}</source>
        <comment>models.does_not_speak</comment>
        <translation>لا يدعم النموذج ⁨{name}⁩ اللغة «⁨{language}⁩»، لكن ⁨{other}⁩ يدعمها. احصل عليه بالأمر: ⁨livecaption models get {other}⁩</translation>
    </message>
    <message>
        <source>{name} lacks its file {file}, so it cannot transcribe. Get the model again with: livecaption models get {name}</source>
        <comment>models.file_missing</comment>
        <translation>ينقص ⁨{name}⁩ ملفه ⁨{file}⁩، فلا يستطيع تفريغ الكلام. احصل على النموذج من جديد بالأمر: ⁨livecaption models get {name}⁩</translation>
    </message>
    <message>
        <source>The file {file} of {name} cannot be read ({reason}). Make it yours to read, or get the model again with: livecaption models get {name}</source>
        <comment>models.file_unreadable</comment>
        <translation>لا تمكن قراءة الملف ⁨{file}⁩ من ⁨{name}⁩ ‏(⁨{reason}⁩). امنح نفسك حق قراءته، أو احصل على النموذج من جديد بالأمر: ⁨livecaption models get {name}⁩</translation>
    </message>
    <message>
        <source>There is no folder {path}. Check the path that you gave for the model.</source>
        <comment>models.folder_missing</comment>
        <translation>لا يوجد مجلد ⁨{path}⁩. تحقق من المسار الذي ذكرته للنموذج.</translation>
    </message>
    <message>
        <source>{path} has no model that livecaption can use. It needs the files of a Moonshine model ({moonshine}) or of a Whisper model for CTranslate2 ({whisper}).</source>
        <comment>models.folder_unknown</comment>
        <translation>ليس في ⁨{path}⁩ نموذج يستطيع livecaption استخدامه. تلزم ملفات نموذج Moonshine ‏(⁨{moonshine}⁩) أو نموذج Whisper لأجل CTranslate2 ‏(⁨{whisper}⁩).</translation>
    </message>
    <message>
        <source>{name} is on this computer now, in {folder}. livecaption uses it where it suits best. To use it always: livecaption models use {name}</source>
        <comment>models.got</comment>
        <translation>⁨{name}⁩ الآن على هذا الحاسوب، في ⁨{folder}⁩. يستخدمه livecaption حيث يكون الأنسب. لاستخدامه دائمًا: ⁨livecaption models use {name}⁩</translation>
    </message>
    <message>
        <source>{name} is not complete. What came is kept: run the same command again to go on.</source>
        <comment>models.interrupted</comment>
        <translation>لم يكتمل ⁨{name}⁩. ما وصل محفوظ: شغّل الأمر نفسه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>{name} is not removed, because another livecaption uses it or is just fetching it. End that first.</source>
        <comment>models.is_being_fetched</comment>
        <translation>لا يُحذف ⁨{name}⁩، لأن ثمة livecaption آخر يستخدمه أو ينزّله الآن. أنهِ ذلك أولًا.</translation>
    </message>
    <message>
        <source>Another livecaption is just fetching or removing {name}, so it cannot transcribe. Start captions again when that is done.</source>
        <comment>models.is_changing</comment>
        <translation>ثمة livecaption آخر ينزّل ⁨{name}⁩ أو يزيله الآن، فلا يستطيع هذا النموذج تفريغ الكلام. ابدأ التسميات من جديد حين ينتهي ذلك.</translation>
    </message>
    <message>
        <source>livecaption knows no model that speaks “{language}”. Its models speak: {known}. Choose one of these languages, or another endpoint.</source>
        <comment>models.language_unknown</comment>
        <translation>لا يعرف livecaption نموذجًا يدعم اللغة «⁨{language}⁩». تدعم نماذجه: ⁨{known}⁩. اختر إحدى هذه اللغات، أو خادمًا آخر.</translation>
    </message>
    <message>
        <source>{host} sends livecaption on to an address that is not safe to use, so {name} is not fetched. Try again later, or fetch it from another place with --from URL.</source>
        <comment>models.led_astray</comment>
        <translation>يحيل ⁨{host}⁩ برنامج livecaption إلى عنوان غير آمن، فلا يُنزَّل ⁨{name}⁩. حاول لاحقًا، أو نزّله من مكان آخر بالخيار ⁨--from URL⁩.</translation>
    </message>
    <message>
        <source>* Free for research and private use. Businesses with less than 1,000,000 US dollars of revenue a year have to register, others need a licence of their own: https://www.moonshine.ai/license</source>
        <comment>models.licences_explained</comment>
        <translation>* مجاني للبحث والاستخدام الشخصي. على الشركات التي تقل إيراداتها عن 1,000,000 دولار أمريكي في السنة أن تسجّل، وتحتاج غيرها إلى رخصة خاصة: ⁨https://www.moonshine.ai/license⁩</translation>
    </message>
    <message>
        <source>The list of the files of {name} cannot be read, so they cannot be checked. Get the model again with: livecaption models get {name}</source>
        <comment>models.manifest_bad</comment>
        <translation>لا تمكن قراءة قائمة ملفات ⁨{name}⁩، فلا يمكن التحقق منها. احصل على النموذج من جديد بالأمر: ⁨livecaption models get {name}⁩</translation>
    </message>
    <message>
        <source>{name} needs {needed} MB more in {folder}, where {free} MB are free. Make room on the disk, and try again.</source>
        <comment>models.no_room</comment>
        <translation>يحتاج ⁨{name}⁩ إلى ⁨{needed}⁩ ميغابايت أخرى في ⁨{folder}⁩، والمتاح هناك ⁨{free}⁩ ميغابايت. وفّر مساحة على القرص وحاول من جديد.</translation>
    </message>
    <message>
        <source>No model on this computer speaks “{language}”; the models here speak: {known}. To have captions, get one ({megabytes} MB) with: livecaption models get {name}</source>
        <comment>models.none_for_language</comment>
        <translation>لا يدعم أي نموذج على هذا الحاسوب اللغة «⁨{language}⁩»؛ النماذج هنا تدعم: ⁨{known}⁩. للحصول على تسميات نزّل نموذجًا (⁨{megabytes}⁩ ميغابايت) بالأمر: ⁨livecaption models get {name}⁩</translation>
    </message>
    <message>
        <source>This packaged livecaption does not hold the recogniser of the models that speak “{language}”; the models here speak: {known}. To have captions, install livecaption from its Python package, {package}, or choose another endpoint.</source>
        <comment>models.none_packaged</comment>
        <translation>لا تتضمن هذه النسخة المحزومة من livecaption محرك التعرف على الكلام للنماذج التي تدعم اللغة «⁨{language}⁩»؛ النماذج هنا تدعم: ⁨{known}⁩. للحصول على تسميات ثبّت livecaption من حزمة Python الخاصة به، ⁨{package}⁩، أو اختر خادمًا آخر.</translation>
    </message>
    <message>
        <source>No model on this computer speaks “{language}”; the models here speak: {known}. To have captions, run pip install &apos;livecaption-desktop[whisper]&apos;, then livecaption models get {name} ({megabytes} MB).</source>
        <comment>models.none_without_whisper</comment>
        <translation>لا يدعم أي نموذج على هذا الحاسوب اللغة «⁨{language}⁩»؛ النماذج هنا تدعم: ⁨{known}⁩. للحصول على تسميات شغّل ⁨pip install &apos;livecaption-desktop[whisper]&apos;⁩ ثم ⁨livecaption models get {name}⁩ ‏(⁨{megabytes}⁩ ميغابايت).</translation>
    </message>
    <message>
        <source>Models are fetched over https:// alone, or over http:// from this computer. “{url}” is neither; give another address.</source>
        <comment>models.not_encrypted</comment>
        <translation>لا تُنزَّل النماذج إلا عبر https://‎، أو عبر http://‎ من هذا الحاسوب. «⁨{url}⁩» ليس أيًا منهما؛ اذكر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>{name} needs a recogniser that this packaged livecaption does not hold, so it cannot transcribe here. Choose another model, or install livecaption from its Python package, {package}.</source>
        <comment>models.not_packaged</comment>
        <translation>يحتاج ⁨{name}⁩ إلى محرك للتعرف على الكلام لا تتضمنه هذه النسخة المحزومة من livecaption، فلا يستطيع تفريغ الكلام هنا. اختر نموذجًا آخر، أو ثبّت livecaption من حزمة Python الخاصة به، ⁨{package}⁩.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file} of {name} (HTTP {status}), so the model is not fetched. Look for a newer livecaption, or fetch it from another place with --from URL.</source>
        <comment>models.not_there</comment>
        <translation>ليس عند ⁨{host}⁩ الملف ⁨{file}⁩ من ⁨{name}⁩ ‏(HTTP {status})، فلا يُنزَّل النموذج. ابحث عن إصدار أحدث من livecaption، أو نزّله من مكان آخر بالخيار ⁨--from URL⁩.</translation>
    </message>
    <message>
        <source>{name} cannot be written to {folder} ({reason}). What came is kept: put that right, then run the same command again to go on.</source>
        <comment>models.not_written</comment>
        <translation>لا تمكن كتابة ⁨{name}⁩ في ⁨{folder}⁩ ‏(⁨{reason}⁩). ما وصل محفوظ: أصلح ذلك، ثم شغّل الأمر نفسه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The file {file} of {name} at {host} is not the one that livecaption knows: it has {size} bytes instead of {expected}. It is not used; look for a newer livecaption.</source>
        <comment>models.other_size</comment>
        <translation>الملف ⁨{file}⁩ من ⁨{name}⁩ عند ⁨{host}⁩ ليس الذي يعرفه livecaption: حجمه ⁨{size}⁩ بايت بدلًا من ⁨{expected}⁩. لا يُستخدم؛ ابحث عن إصدار أحدث من livecaption.</translation>
    </message>
    <message>
        <source>The file {file} of {name} that {host} sent is damaged, or not the one that livecaption knows. It is deleted; try again, or fetch it from another place with --from URL.</source>
        <comment>models.other_sum</comment>
        <translation>الملف ⁨{file}⁩ من ⁨{name}⁩ الذي أرسله ⁨{host}⁩ تالف، أو ليس الذي يعرفه livecaption. حُذف؛ حاول من جديد، أو نزّله من مكان آخر بالخيار ⁨--from URL⁩.</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings cannot be used ({reason}), so {name} is not fetched. Check the proxy settings of this computer (https_proxy, all_proxy).</source>
        <comment>models.proxy</comment>
        <translation>لا يمكن استخدام الوسيط المعيّن في إعدادات هذا الحاسوب (⁨{reason}⁩)، فلا يُنزَّل ⁨{name}⁩. تحقق من إعدادات الوسيط على هذا الحاسوب (https_proxy وall_proxy).</translation>
    </message>
    <message>
        <source>{host} refuses to give {name} (HTTP {status}), so it is not fetched. Try again later, or fetch it from another place with --from URL.</source>
        <comment>models.refused</comment>
        <translation>يرفض ⁨{host}⁩ إعطاء ⁨{name}⁩ ‏(HTTP {status})، فلا يُنزَّل. حاول لاحقًا، أو نزّله من مكان آخر بالخيار ⁨--from URL⁩.</translation>
    </message>
    <message>
        <source>{name} goes over each finished utterance once more and corrects it.</source>
        <comment>models.second_auto</comment>
        <translation>يراجع ⁨{name}⁩ كل مقطع كلام منتهٍ مرة أخرى ويصححه.</translation>
    </message>
    <message>
        <source>No second pass: {name} is installed, but it needs a computer with at least {needed} GB of memory, and this one has {memory} GB. To have it all the same, set engine.second_pass to on in the settings.</source>
        <comment>models.second_no_memory</comment>
        <translation>لا مراجعة ثانية: ⁨{name}⁩ مثبت، لكنه يحتاج إلى حاسوب لا تقل ذاكرته عن ⁨{needed}⁩ غيغابايت، وذاكرة هذا الحاسوب ⁨{memory}⁩ غيغابايت. لتشغيل المراجعة مع ذلك عيّن ⁨engine.second_pass⁩ في الإعدادات إلى on.</translation>
    </message>
    <message>
        <source>No second pass: {name} is installed, but this computer may be too slow to run it as well (processor cores: {cores}). To have it all the same, set engine.second_pass to on in the settings.</source>
        <comment>models.second_no_room</comment>
        <translation>لا مراجعة ثانية: ⁨{name}⁩ مثبت، لكن هذا الحاسوب قد يكون أبطأ من أن يشغّله أيضًا (أنوية المعالج: {cores}). لتشغيلها مع ذلك عيّن ⁨engine.second_pass⁩ في الإعدادات إلى on.</translation>
    </message>
    <message>
        <source>No second pass: no other model installed here makes clearly fewer mistakes than {name}.</source>
        <comment>models.second_none</comment>
        <translation>لا مراجعة ثانية: لا يوجد نموذج آخر مثبت هنا أخطاؤه أقل بوضوح من ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>No second pass: it is switched off in the settings.</source>
        <comment>models.second_off</comment>
        <translation>لا مراجعة ثانية: هي موقفة في الإعدادات.</translation>
    </message>
    <message>
        <source>{name} goes over each finished utterance once more and corrects it, because the settings ask for it.</source>
        <comment>models.second_on</comment>
        <translation>يراجع ⁨{name}⁩ كل مقطع كلام منتهٍ مرة أخرى ويصححه، لأن الإعدادات تطلب ذلك.</translation>
    </message>
    <message>
        <source>No second pass, because no model on this computer can transcribe.</source>
        <comment>models.second_without_first</comment>
        <translation>لا مراجعة ثانية، لأنه لا يوجد على هذا الحاسوب نموذج يستطيع تفريغ الكلام.</translation>
    </message>
    <message>
        <source>{host} cannot give {name} now (HTTP {status}). What came is kept: run the same command again later to go on.</source>
        <comment>models.server_busy</comment>
        <translation>لا يستطيع ⁨{host}⁩ إعطاء ⁨{name}⁩ الآن (HTTP {status}). ما وصل محفوظ: شغّل الأمر نفسه لاحقًا للمتابعة.</translation>
    </message>
    <message>
        <source>The file {file} of {name} is damaged: it has {size} bytes instead of {expected}. Get the model again with: livecaption models get {name}</source>
        <comment>models.size_wrong</comment>
        <translation>الملف ⁨{file}⁩ من ⁨{name}⁩ تالف: حجمه ⁨{size}⁩ بايت بدلًا من ⁨{expected}⁩. احصل على النموذج من جديد بالأمر: ⁨livecaption models get {name}⁩</translation>
    </message>
    <message>
        <source>This computer&apos;s settings name a SOCKS proxy, which livecaption cannot use, so {name} is not fetched. Set an HTTP proxy in place of it, or none (all_proxy, https_proxy), or use another network.</source>
        <comment>models.socks_proxy</comment>
        <translation>في إعدادات هذا الحاسوب وسيط SOCKS لا يستطيع livecaption استخدامه، فلا يُنزَّل ⁨{name}⁩. عيّن بدلًا منه وسيط HTTP، أو لا شيء (all_proxy وhttps_proxy)، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>The file {file} of {name} is damaged: it is no longer as it was fetched. Get the model again with: livecaption models get {name}</source>
        <comment>models.sum_wrong</comment>
        <translation>الملف ⁨{file}⁩ من ⁨{name}⁩ تالف: لم يعد كما نُزّل. احصل على النموذج من جديد بالأمر: ⁨livecaption models get {name}⁩</translation>
    </message>
    <message>
        <source>{host} sends livecaption from one address to the next without end, so {name} is not fetched. Try again later, or fetch it from another place with --from URL.</source>
        <comment>models.too_many_turns</comment>
        <translation>يحيل ⁨{host}⁩ برنامج livecaption من عنوان إلى آخر بلا نهاية، فلا يُنزَّل ⁨{name}⁩. حاول لاحقًا، أو نزّله من مكان آخر بالخيار ⁨--from URL⁩.</translation>
    </message>
    <message>
        <source>There is no model {name}. livecaption models list shows those that there are. For a model in a folder of yours, give the path of the folder.</source>
        <comment>models.unknown</comment>
        <translation>لا يوجد نموذج ⁨{name}⁩. يعرض ⁨livecaption models list⁩ النماذج الموجودة. لنموذج في مجلد لك اذكر مسار المجلد.</translation>
    </message>
    <message>
        <source>{name} transcribes: it comes with livecaption, and no other model installed here is better for live captions.</source>
        <comment>models.why_built_in</comment>
        <translation>يفرّغ الكلام ⁨{name}⁩: يأتي هذا النموذج مع livecaption، ولا يوجد نموذج آخر مثبت هنا أنسب للتسميات الحية.</translation>
    </message>
    <message>
        <source>{name} transcribes: of the models installed here that keep up with speech on this computer, it is the best for “{language}”.</source>
        <comment>models.why_language</comment>
        <translation>يفرّغ الكلام ⁨{name}⁩: هو الأفضل للغة «⁨{language}⁩» بين النماذج المثبتة هنا التي تجاري الكلام على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name} transcribes: it is the smallest model installed here that speaks “{language}”. It needs a computer with at least {needed} GB of memory, and this one has {memory} GB, so captions may come late.</source>
        <comment>models.why_little_memory</comment>
        <translation>يفرّغ الكلام ⁨{name}⁩: هو أصغر نموذج مثبت هنا يدعم اللغة «⁨{language}⁩». يحتاج إلى حاسوب لا تقل ذاكرته عن ⁨{needed}⁩ غيغابايت، وذاكرة هذا الحاسوب ⁨{memory}⁩ غيغابايت، فقد تتأخر التسميات.</translation>
    </message>
    <message>
        <source>{name} transcribes, because the settings or the command line name it.</source>
        <comment>models.why_named</comment>
        <translation>يفرّغ الكلام ⁨{name}⁩، لأن الإعدادات أو سطر الأوامر يطلبان ذلك.</translation>
    </message>
    <message>
        <source>{name} transcribes. {larger} makes fewer mistakes, but needs a computer with at least {needed} GB of memory, and this one has {memory} GB. The command livecaption models use {larger} chooses it all the same.</source>
        <comment>models.why_not_larger_memory</comment>
        <translation>يفرّغ الكلام ⁨{name}⁩. أخطاء ⁨{larger}⁩ أقل، لكنه يحتاج إلى حاسوب لا تقل ذاكرته عن ⁨{needed}⁩ غيغابايت، وذاكرة هذا الحاسوب ⁨{memory}⁩ غيغابايت. يختاره مع ذلك الأمر ⁨livecaption models use {larger}⁩.</translation>
    </message>
    <message>
        <source>{name} transcribes: it is the smallest model installed here that speaks “{language}”. This computer may be too slow for it (processor cores: {cores}), so captions may come late.</source>
        <comment>models.why_slow</comment>
        <translation>يفرّغ الكلام ⁨{name}⁩: هو أصغر نموذج مثبت هنا يدعم اللغة «⁨{language}⁩». قد يكون هذا الحاسوب أبطأ مما يحتاجه (أنوية المعالج: {cores})، فقد تتأخر التسميات.</translation>
    </message>
    <message>
        <source>There is no profile {name}. Known are: {known}.</source>
        <comment>profile.unknown</comment>
        <translation>لا يوجد ملف تعريف ⁨{name}⁩. المعروف: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>the token URL is not an address</source>
        <comment>reason.bad_url</comment>
        <translation>عنوان الرموز ليس عنوانًا</translation>
    </message>
    <message>
        <source>it does not use encryption on this port</source>
        <comment>reason.no_tls</comment>
        <translation>لا تشفير على هذا المنفذ</translation>
    </message>
    <message>
        <source>there is no token in its answer</source>
        <comment>reason.without_token</comment>
        <translation>ليس في جوابه رمز</translation>
    </message>
    <message>
        <source>The way to {host} takes longer than usual: {recent} ms there and back instead of {usual} ms. Captions come a little later. If it stays so, check your network.</source>
        <comment>route.slower_than_usual</comment>
        <translation>الطريق إلى ⁨{host}⁩ أطول من المعتاد: {recent} مللي ثانية ذهابًا وإيابًا بدلًا من {usual}. تأتي التسميات متأخرة قليلًا. إن بقي الأمر هكذا فتحقق من شبكتك.</translation>
    </message>
    <message>
        <source>The microphone&apos;s name, as `livecaption devices` lists it; empty takes the system&apos;s default.</source>
        <comment>setting.capture.device.help</comment>
        <translation>اسم الميكروفون كما يسرده `livecaption devices`؛ إن تُرك فارغًا فاختيار النظام.</translation>
    </message>
    <message>
        <source>The name of the output whose sound is captioned, as `livecaption devices` lists it; empty takes the system&apos;s default.</source>
        <comment>setting.capture.system_device.help</comment>
        <translation>اسم المخرج الذي تُعرض تسميات صوته كما يسرده `livecaption devices`؛ إن تُرك فارغًا فاختيار النظام.</translation>
    </message>
    <message>
        <source>Transcribe on this computer while no other endpoint answers. It speaks English, and the languages of the models that you get for it.</source>
        <comment>setting.endpoint.fallback.help</comment>
        <translation>التفريغ على هذا الحاسوب ما دام لا يستجيب أي خادم آخر. يدعم الإنجليزية ولغات النماذج التي تحصل عليها له.</translation>
    </message>
    <message>
        <source>Keep unsent speech for</source>
        <comment>setting.endpoint.keep_s</comment>
        <translation>حفظ الكلام غير المرسل مدة</translation>
    </message>
    <message>
        <source>How much unsent speech to keep while the endpoint is away.</source>
        <comment>setting.endpoint.keep_s.help</comment>
        <translation>كم يُحفظ من الكلام غير المرسل ما دام الخادم غائبًا.</translation>
    </message>
    <message>
        <source>Named endpoints</source>
        <comment>setting.endpoint.known</comment>
        <translation>الخوادم المسماة</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <comment>setting.endpoint.language</comment>
        <translation>لغة الكلام</translation>
    </message>
    <message>
        <source>The language that is spoken, as a code such as en; without it the endpoint finds out.</source>
        <comment>setting.endpoint.language.help</comment>
        <translation>لغة الكلام كرمز مثل en؛ من دونه يكتشفها الخادم.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>setting.endpoint.urls</comment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>The model that transcribes on this computer: a name that livecaption models list shows, or the path of a folder with a model. Without one, livecaption chooses by the spoken language and by how fast this computer is.</source>
        <comment>setting.engine.model.help</comment>
        <translation>النموذج الذي يفرّغ الكلام على هذا الحاسوب: اسم يعرضه ⁨livecaption models list⁩، أو مسار مجلد فيه نموذج. من دونه يختار livecaption بحسب لغة الكلام وسرعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Silence that ends an utterance</source>
        <comment>setting.gate.close_ms</comment>
        <translation>صمت ينهي مقطع الكلام</translation>
    </message>
    <message>
        <source>How much silence ends an utterance. Longer gives the recogniser more context and fewer errors; shorter makes text final sooner.</source>
        <comment>setting.gate.close_ms.help</comment>
        <translation>كم من الصمت ينهي مقطع الكلام. الأطول يعطي سياقًا أكثر وأخطاء أقل؛ والأقصر يجعل النص نهائيًا أسرع.</translation>
    </message>
    <message>
        <source>Captions for screen readers</source>
        <comment>setting.general.announce_captions</comment>
        <translation>التسميات لقارئات الشاشة</translation>
    </message>
    <message>
        <source>Have a screen reader or braille display follow the captions as they come.</source>
        <comment>setting.general.announce_captions.help</comment>
        <translation>يتابع قارئ الشاشة أو سطر برايل التسميات فور ظهورها.</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <comment>setting.general.at_start</comment>
        <translation>عند تشغيل البرنامج</translation>
    </message>
    <message>
        <source>What the program does when it starts: wait on its start page, or caption at once.</source>
        <comment>setting.general.at_start.help</comment>
        <translation>ما يفعله البرنامج عند تشغيله: ينتظر في صفحة البداية، أو يبدأ التسميات فورًا.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <comment>setting.general.language</comment>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>The language of the program&apos;s own words, as a code such as de; empty takes the system&apos;s.</source>
        <comment>setting.general.language.help</comment>
        <translation>لغة كلمات البرنامج نفسه كرمز مثل de؛ الفراغ يعني لغة النظام.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <comment>setting.general.reduced_motion</comment>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Let lines jump instead of gliding, and nothing fade.</source>
        <comment>setting.general.reduced_motion.help</comment>
        <translation>تقفز الأسطر بدل أن تنزلق، ولا يتلاشى شيء.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>setting.general.theme</comment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <comment>setting.general.theme.help</comment>
        <translation>نوافذ فاتحة أو داكنة.</translation>
    </message>
    <message>
        <source>Save transcripts</source>
        <comment>setting.outputs.autosave</comment>
        <translation>حفظ النصوص</translation>
    </message>
    <message>
        <source>Save every transcript when captions end.</source>
        <comment>setting.outputs.autosave.help</comment>
        <translation>احفظ كل نص عند انتهاء التسميات.</translation>
    </message>
    <message>
        <source>Changes as received</source>
        <comment>setting.outputs.engine_events</comment>
        <translation>التغييرات كما وصلت</translation>
    </message>
    <message>
        <source>Write every change as received from the endpoint, as JSON lines; - is standard output.</source>
        <comment>setting.outputs.engine_events.help</comment>
        <translation>اكتب كل تغيير كما وصل من الخادم، كأسطر JSON؛ - هو المخرج القياسي.</translation>
    </message>
    <message>
        <source>Changes as shown</source>
        <comment>setting.outputs.events</comment>
        <translation>التغييرات كما عُرضت</translation>
    </message>
    <message>
        <source>Write every change as shown, as JSON lines (docs/events.md); - is standard output.</source>
        <comment>setting.outputs.events.help</comment>
        <translation>اكتب كل تغيير كما عُرض، كأسطر JSON ‏(docs/events.md)؛ - هو المخرج القياسي.</translation>
    </message>
    <message>
        <source>Save as</source>
        <comment>setting.outputs.files</comment>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save the transcript as .txt, .srt, .vtt or .json.</source>
        <comment>setting.outputs.files.help</comment>
        <translation>احفظ النص بصيغة ‎.txt أو ‎.srt أو ‎.vtt أو ‎.json.</translation>
    </message>
    <message>
        <source>Folder for transcripts</source>
        <comment>setting.outputs.folder</comment>
        <translation>مجلد النصوص</translation>
    </message>
    <message>
        <source>Where transcripts are saved; a folder of the program&apos;s own in your documents without it.</source>
        <comment>setting.outputs.folder.help</comment>
        <translation>أين تُحفظ النصوص؛ من دونه مجلد خاص بالبرنامج في مستنداتك.</translation>
    </message>
    <message>
        <source>Status log</source>
        <comment>setting.outputs.status_log</comment>
        <translation>سجل الحالة</translation>
    </message>
    <message>
        <source>Add what the session does and how long each stage takes, as JSON lines without any words said (docs/status.md).</source>
        <comment>setting.outputs.status_log.help</comment>
        <translation>أضف ما تفعله الجلسة ومدة كل مرحلة، كأسطر JSON من دون أي كلمة مما قيل ‏(⁨docs/status.md⁩).</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>setting.overlay.dock</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where the overlay stands: where you put it, or at an edge of the screen.</source>
        <comment>setting.overlay.dock.help</comment>
        <translation>أين تقف النافذة العائمة: حيث تضعها، أو عند حافة الشاشة.</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <comment>setting.overlay.hide_from_capture</comment>
        <translation>إخفاء عن مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Keep the overlay out of screen sharing and recordings, where this system can.</source>
        <comment>setting.overlay.hide_from_capture.help</comment>
        <translation>أبعد النافذة العائمة عن مشاركة الشاشة وتسجيلها، حيث يستطيع النظام.</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <comment>setting.overlay.locked</comment>
        <translation>تمرير النقرات</translation>
    </message>
    <message>
        <source>Let clicks pass through the overlay to what lies under it.</source>
        <comment>setting.overlay.locked.help</comment>
        <translation>تمر النقرات عبر النافذة العائمة إلى ما تحتها.</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <comment>setting.overlay.shown</comment>
        <translation>إظهار النافذة العائمة</translation>
    </message>
    <message>
        <source>Show captions over everything else.</source>
        <comment>setting.overlay.shown.help</comment>
        <translation>اعرض التسميات فوق كل شيء آخر.</translation>
    </message>
    <message>
        <source>Address to serve on</source>
        <comment>setting.serve.host</comment>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Address to listen on. Beyond this computer a token in LIVECAPTION_SERVE_TOKEN is required.</source>
        <comment>setting.serve.host.help</comment>
        <translation>العنوان الذي يُستمع عليه. خارج هذا الحاسوب يلزم رمز في LIVECAPTION_SERVE_TOKEN.</translation>
    </message>
    <message>
        <source>Port to serve on</source>
        <comment>setting.serve.port</comment>
        <translation>منفذ الخدمة</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <comment>setting.serve.port.help</comment>
        <translation>المنفذ الذي يُستمع عليه؛ 0 يأخذ منفذًا شاغرًا.</translation>
    </message>
    <message>
        <source>Wait for the last words</source>
        <comment>setting.session.finish_s</comment>
        <translation>انتظار الكلمات الأخيرة</translation>
    </message>
    <message>
        <source>How long to wait for the last words when captioning ends.</source>
        <comment>setting.session.finish_s.help</comment>
        <translation>كم تُنتظر الكلمات الأخيرة عند انتهاء التسميات.</translation>
    </message>
    <message>
        <source>Show or hide the audience window</source>
        <comment>setting.shortcuts.audience</comment>
        <translation>إظهار نافذة الجمهور أو إخفاؤها</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.audience.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Blank all captions, or show them again</source>
        <comment>setting.shortcuts.blank</comment>
        <translation>إخفاء كل التسميات أو إظهارها</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.blank.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Control the overlay by keyboard</source>
        <comment>setting.shortcuts.controls</comment>
        <translation>التحكم بالنافذة العائمة من لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.controls.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Freeze all captions, or let them go on</source>
        <comment>setting.shortcuts.freeze</comment>
        <translation>تجميد كل التسميات أو متابعتها</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.freeze.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <comment>setting.shortcuts.larger</comment>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.larger.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Let clicks through the overlay, or not</source>
        <comment>setting.shortcuts.lock</comment>
        <translation>تمرير النقرات عبر النافذة العائمة أو لا</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.lock.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <comment>setting.shortcuts.overlay</comment>
        <translation>إظهار النافذة العائمة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.overlay.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Pause captions, or go on</source>
        <comment>setting.shortcuts.pause</comment>
        <translation>إيقاف التسميات مؤقتًا أو متابعتها</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.pause.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Quit livecaption</source>
        <comment>setting.shortcuts.quit</comment>
        <translation>إنهاء livecaption</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.quit.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <comment>setting.shortcuts.settings</comment>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.settings.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Show the main window</source>
        <comment>setting.shortcuts.show</comment>
        <translation>إظهار النافذة الرئيسية</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.show.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <comment>setting.shortcuts.smaller</comment>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.smaller.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Strike the last line everywhere</source>
        <comment>setting.shortcuts.strike</comment>
        <translation>شطب السطر الأخير في كل مكان</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.strike.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Start captions, or end them</source>
        <comment>setting.shortcuts.toggle</comment>
        <translation>بدء التسميات أو إنهاؤها</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.toggle.help</comment>
        <translation>مفاتيح تفعل هذا من أي برنامج، مثل Ctrl+Alt+C؛ الفراغ يعني بلا مفاتيح.</translation>
    </message>
    <message>
        <source>How many people speak, where that is known beforehand; 0 lets livecaption find out.</source>
        <comment>setting.speakers.expected.help</comment>
        <translation>كم شخصًا يتكلم إن كان ذلك معروفًا مسبقًا؛ عند 0 يكتشف livecaption ذلك.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <comment>setting.words.corrections</comment>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Words that are heard wrong and what they should be, such as “Marz → March”.</source>
        <comment>setting.words.corrections.help</comment>
        <translation>كلمات تُسمع خطأ وما ينبغي أن تكون، مثل «مارسي → مارس».</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <comment>setting.words.keyterms</comment>
        <translation>الأسماء والمصطلحات</translation>
    </message>
    <message>
        <source>Names and terms that are said often, for the transcriber to expect.</source>
        <comment>setting.words.keyterms.help</comment>
        <translation>أسماء ومصطلحات تقال كثيرًا، ليتوقعها التعرف على الكلام.</translation>
    </message>
    <message>
        <source>What you chose is saved in {path}. When {file} is mended or moved away, give it that name.</source>
        <comment>settings.aside</comment>
        <translation>حُفظ ما اخترته في ⁨{path}⁩. حين يُصلح ⁨{file}⁩ أو يُنقل، أعط الملف ذلك الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things in the settings cannot be used; see above.</source>
        <comment>settings.bad</comment>
        <translation>
            <numerusform>لا يوجد إعداد لا يمكن استخدامه.</numerusform>
            <numerusform>إعداد واحد لا يمكن استخدامه؛ انظر أعلاه.</numerusform>
            <numerusform>إعدادان لا يمكن استخدامهما؛ انظر أعلاه.</numerusform>
            <numerusform>{n} إعدادات لا يمكن استخدامها؛ انظر أعلاه.</numerusform>
            <numerusform>{n} إعدادًا لا يمكن استخدامها؛ انظر أعلاه.</numerusform>
            <numerusform>{n} إعداد لا يمكن استخدامها؛ انظر أعلاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} takes a colour such as #FFE14D, not “{value}”.</source>
        <comment>settings.bad_colour</comment>
        <translation>يقبل ⁨{option}⁩ لونًا مثل ‎#FFE14D، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{option} takes pairs such as “Marz → March”, not “{value}”.</source>
        <comment>settings.bad_correction</comment>
        <translation>يقبل ⁨{option}⁩ أزواجًا مثل «مارسي → مارس»، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{option} takes the path of a file, not “{value}”.</source>
        <comment>settings.bad_file</comment>
        <translation>يقبل ⁨{option}⁩ مسار ملف، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{option} takes the path of a folder, not “{value}”.</source>
        <comment>settings.bad_folder</comment>
        <translation>يقبل ⁨{option}⁩ مسار مجلد، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{option} takes the name of a font, not “{value}”.</source>
        <comment>settings.bad_font</comment>
        <translation>يقبل ⁨{option}⁩ اسم خط، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{option} takes words of at most 80 characters, not “{value}”.</source>
        <comment>settings.bad_keyterm</comment>
        <translation>يقبل ⁨{option}⁩ كلمات من 80 حرفًا على الأكثر، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{option} takes the code of a language such as en or pt-BR, not “{value}”.</source>
        <comment>settings.bad_language</comment>
        <translation>يقبل ⁨{option}⁩ رمز لغة مثل en أو pt-BR، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>schema_version takes a whole number, not “{value}”.</source>
        <comment>settings.bad_version</comment>
        <translation>يقبل schema_version عددًا صحيحًا، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{file} cannot be read: there is a mistake in line {line}, column {column} ({reason}). It stays as it is, and the usual settings count. Mend that line; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.broken</comment>
        <translation>لا تمكن قراءة ⁨{file}⁩: في السطر {line}، العمود {column} خطأ (⁨{reason}⁩). يبقى كما هو، وتسري الإعدادات المعتادة. أصلح ذلك السطر؛ ما تغيّره في هذه الأثناء يسري حتى ينتهي livecaption.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because {file} has a mistake and is not touched. Mend it, or save your changes beside it.</source>
        <comment>settings.broken_kept</comment>
        <translation>يسري ما تغيّره حتى ينتهي livecaption، لأن في ⁨{file}⁩ خطأ فلا يُمس. أصلحه، أو احفظ تغييراتك بجانبه.</translation>
    </message>
    <message>
        <source>{file} cannot be read: there is a mistake in it ({reason}). It stays as it is, and the usual settings count. Mend it; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.broken_somewhere</comment>
        <translation>لا تمكن قراءة ⁨{file}⁩: فيه خطأ (⁨{reason}⁩). يبقى كما هو، وتسري الإعدادات المعتادة. أصلحه؛ ما تغيّره في هذه الأثناء يسري حتى ينتهي livecaption.</translation>
    </message>
    <message>
        <source>Your settings are saved in {path}, without any key.</source>
        <comment>settings.exported</comment>
        <translation>حُفظت إعداداتك في ⁨{path}⁩، من دون أي مفتاح.</translation>
    </message>
    <message>
        <source>{file} is from a newer livecaption (version {version} of the file). What this one knows of it counts; it stays as it is, and what you change holds until livecaption ends. Update livecaption to keep changes.</source>
        <comment>settings.from_future</comment>
        <translation>كتب ⁨{file}⁩ إصدار أحدث من livecaption (إصدار الملف {version}). يسري ما يعرفه هذا الإصدار منه؛ يبقى الملف كما هو، ويسري ما تغيّره حتى ينتهي livecaption. حدّث livecaption لحفظ التغييرات.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because a newer livecaption wrote {file}. Update this one, or save your changes beside it.</source>
        <comment>settings.future_kept</comment>
        <translation>يسري ما تغيّره حتى ينتهي livecaption، لأن إصدارًا أحدث كتب ⁨{file}⁩. حدّث هذا الإصدار، أو احفظ تغييراتك بجانبه.</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <comment>settings.good</comment>
        <translation>الإعدادات سليمة.</translation>
    </message>
    <message>
        <source>Settings of livecaption. Edit them as you like; docs/settings.md says what there is.</source>
        <comment>settings.header</comment>
        <translation>إعدادات livecaption. عدّلها كما تشاء؛ ما يوجد منها في docs/settings.md.</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed as {path} says.</source>
        <comment>settings.imported</comment>
        <translation>
            <numerusform>لم يتغير أي إعداد بحسب ⁨{path}⁩.</numerusform>
            <numerusform>تغيّر إعداد واحد بحسب ⁨{path}⁩.</numerusform>
            <numerusform>تغيّر إعدادان بحسب ⁨{path}⁩.</numerusform>
            <numerusform>تغيّرت {n} إعدادات بحسب ⁨{path}⁩.</numerusform>
            <numerusform>تغيّر {n} إعدادًا بحسب ⁨{path}⁩.</numerusform>
            <numerusform>تغيّر {n} إعداد بحسب ⁨{path}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem} This is left out; the rest counts.</source>
        <comment>settings.left_out</comment>
        <translation>الملف ⁨{file}⁩: ‏{problem} يُهمل هذا؛ ويسري الباقي.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem} This line is left out; the others count.</source>
        <comment>settings.line</comment>
        <translation>الملف ⁨{file}⁩، السطر {line}: ‏{problem} يُهمل هذا السطر؛ وتسري الأسطر الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} more lines cannot be used and are left out.</source>
        <comment>settings.more</comment>
        <translation>
            <numerusform>الملف ⁨{file}⁩: لا أسطر أخرى مهملة.</numerusform>
            <numerusform>الملف ⁨{file}⁩: سطر آخر لا يمكن استخدامه ويُهمل.</numerusform>
            <numerusform>الملف ⁨{file}⁩: سطران آخران لا يمكن استخدامهما ويُهملان.</numerusform>
            <numerusform>الملف ⁨{file}⁩: ‏{n} أسطر أخرى لا يمكن استخدامها وتُهمل.</numerusform>
            <numerusform>الملف ⁨{file}⁩: ‏{n} سطرًا آخر لا يمكن استخدامها وتُهمل.</numerusform>
            <numerusform>الملف ⁨{file}⁩: ‏{n} سطر آخر لا يمكن استخدامها وتُهمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder {folder}. Create it, or choose another place.</source>
        <comment>settings.no_folder</comment>
        <translation>لا يوجد مجلد ⁨{folder}⁩. أنشئه، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is no settings file yet; the usual settings count.</source>
        <comment>settings.none_yet</comment>
        <translation>لا يوجد ملف إعدادات بعد؛ تسري الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}). Make its folder yours to write.</source>
        <comment>settings.not_deleted</comment>
        <translation>لا يمكن حذف ⁨{file}⁩ ‏(⁨{reason}⁩). امنح نفسك حق الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because {file} is written in a way that cannot be changed without harm. Write each group once, as [captions], and each setting on a line under it.</source>
        <comment>settings.not_editable</comment>
        <translation>يسري ما تغيّره حتى ينتهي livecaption، لأن ⁨{file}⁩ مكتوب بطريقة لا تُغيَّر دون ضرر. اكتب كل مجموعة مرة واحدة، مثل [captions]، وكل إعداد على سطر تحتها.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because {file} cannot be written ({reason}). Make it yours to write, or make room on the disk.</source>
        <comment>settings.not_saved</comment>
        <translation>يسري ما تغيّره حتى ينتهي livecaption، لأن ⁨{file}⁩ لا تمكن كتابته (⁨{reason}⁩). امنح نفسك حق الكتابة فيه، أو وفّر مساحة على القرص.</translation>
    </message>
    <message>
        <source>{file} cannot be read: line {line} is not text in UTF-8. It stays as it is, and the usual settings count. Save it as UTF-8; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.not_text</comment>
        <translation>لا تمكن قراءة ⁨{file}⁩: السطر {line} ليس نصًا بترميز UTF-8. يبقى كما هو، وتسري الإعدادات المعتادة. احفظه بترميز UTF-8؛ ما تغيّره في هذه الأثناء يسري حتى ينتهي livecaption.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path and try again.</source>
        <comment>settings.nothing_to_import</comment>
        <translation>لا يوجد ملف ⁨{path}⁩. تحقق من المسار وحاول من جديد.</translation>
    </message>
    <message>
        <source>{option} takes a whole number, not {value}.</source>
        <comment>settings.takes_count</comment>
        <translation>يقبل ⁨{option}⁩ عددًا صحيحًا، لا ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>{option} takes a list of texts in quotes, such as [“one”, “two”], not {value}.</source>
        <comment>settings.takes_list</comment>
        <translation>يقبل ⁨{option}⁩ قائمة نصوص بين علامات اقتباس، مثل [&quot;واحد&quot;, &quot;اثنان&quot;]، لا ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>{option} takes a number, not “{value}”.</source>
        <comment>settings.takes_number</comment>
        <translation>يقبل ⁨{option}⁩ عددًا، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{option} takes true or false, not {value}.</source>
        <comment>settings.takes_switch</comment>
        <translation>يقبل ⁨{option}⁩ القيمة true أو false، لا ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>{option} is the name of a group: write [{option}] on a line of its own, not {value}.</source>
        <comment>settings.takes_table</comment>
        <translation>إن ⁨{option}⁩ اسم مجموعة: اكتب [⁨{option}⁩] على سطر خاص، لا ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>{option} takes text in quotes, not {value}.</source>
        <comment>settings.takes_text</comment>
        <translation>يقبل ⁨{option}⁩ نصًا بين علامتي اقتباس، لا ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>{file} has lists or tables too deep within each other. It stays as it is, and the usual settings count. Take them out; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.too_deep</comment>
        <translation>في ⁨{file}⁩ قوائم أو جداول متداخلة بعمق زائد. يبقى كما هو، وتسري الإعدادات المعتادة. أخرجها؛ ما تغيّره في هذه الأثناء يسري حتى ينتهي livecaption.</translation>
    </message>
    <message>
        <source>{file} is larger than {most_kb} kB, which no settings are. It stays as it is, and the usual settings count. Move it away, and livecaption makes a new one.</source>
        <comment>settings.too_large</comment>
        <translation>الملف ⁨{file}⁩ أكبر من {most_kb} كيلوبايت، وليست هناك إعدادات بهذا الحجم. يبقى كما هو، وتسري الإعدادات المعتادة. انقله، فينشئ livecaption ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>There is no setting {option}.</source>
        <comment>settings.unknown</comment>
        <translation>لا يوجد إعداد ⁨{option}⁩.</translation>
    </message>
    <message>
        <source>There is no setting {option}; {near} is the nearest.</source>
        <comment>settings.unknown_near</comment>
        <translation>لا يوجد إعداد ⁨{option}⁩؛ أقرب إعداد هو ⁨{near}⁩.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}). It stays as it is, and the usual settings count; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.unreadable</comment>
        <translation>لا يمكن فتح ⁨{file}⁩ ‏(⁨{reason}⁩). يبقى كما هو، وتسري الإعدادات المعتادة؛ ما تغيّره في هذه الأثناء يسري حتى ينتهي livecaption.</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>speaker.room</comment>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>You</source>
        <comment>speaker.you</comment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>The disk has no room for speech that waits for its captions. The newest {minutes} minutes of it are kept all the same; make room on the disk, or choose an endpoint that answers.</source>
        <comment>spool.full</comment>
        <translation>لا مكان على القرص للكلام الذي ينتظر تسمياته. تُحفظ أحدث {minutes} دقيقة منه على أي حال؛ وفّر مساحة على القرص، أو اختر خادمًا يستجيب.</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>status.behind</comment>
        <translation>المتراكم</translation>
    </message>
    <message>
        <source>captions are hidden</source>
        <comment>status.blank</comment>
        <translation>التسميات مخفية</translation>
    </message>
    <message>
        <source>Traffic</source>
        <comment>status.bytes</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>{sent} kB sent, {received} kB received</source>
        <comment>status.bytes_both</comment>
        <translation>أُرسل {sent} كيلوبايت، واستُقبل {received} كيلوبايت</translation>
    </message>
    <message>
        <source>{host}, encrypted</source>
        <comment>status.encrypted</comment>
        <translation>⁨{host}⁩، مشفر</translation>
    </message>
    <message>
        <source>captions are frozen</source>
        <comment>status.frozen</comment>
        <translation>التسميات مجمدة</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>status.heard</comment>
        <translation>سُمع</translation>
    </message>
    <message>
        <source>{heard}, of which {sent} was sent as speech</source>
        <comment>status.heard_and_sent</comment>
        <translation>مدة {heard}، أُرسل منها {sent} ككلام</translation>
    </message>
    <message>
        <source>Hears</source>
        <comment>status.hears</comment>
        <translation>يسمع</translation>
    </message>
    <message>
        <source>this computer: nothing leaves it</source>
        <comment>status.here</comment>
        <translation>هذا الحاسوب: لا يغادره شيء</translation>
    </message>
    <message>
        <source>livecaption is running, but captions nothing now. livecaption --toggle starts captions.</source>
        <comment>status.idle</comment>
        <translation>برنامج livecaption يعمل، لكن لا تُكتب تسميات الآن. يبدأ livecaption --toggle التسميات.</translation>
    </message>
    <message>
        <source>{source}, {level} dBFS</source>
        <comment>status.loud</comment>
        <translation>⁨{source}⁩، ‏⁨{level} dBFS⁩</translation>
    </message>
    <message>
        <source>{where} (not connected)</source>
        <comment>status.not_connected</comment>
        <translation>⁨{where}⁩ (غير متصل)</translation>
    </message>
    <message>
        <source>livecaption is not running, so nothing is captioned. Start it with: livecaption</source>
        <comment>status.not_running</comment>
        <translation>برنامج livecaption لا يعمل، فلا تُكتب تسميات. شغّله بالأمر: livecaption</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>status.nothing_timed</comment>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>{source}: {what}</source>
        <comment>status.of_channel</comment>
        <translation>⁨{source}⁩: ‏{what}</translation>
    </message>
    <message>
        <source>{host}, not encrypted: others on the network can listen</source>
        <comment>status.open</comment>
        <translation>⁨{host}⁩، بلا تشفير: يستطيع آخرون على الشبكة الاستماع</translation>
    </message>
    <message numerus="yes">
        <source>{n} reconnects</source>
        <comment>status.reconnects</comment>
        <translation>
            <numerusform>لم يُعَد الاتصال</numerusform>
            <numerusform>أُعيد الاتصال مرة واحدة</numerusform>
            <numerusform>أُعيد الاتصال مرتين</numerusform>
            <numerusform>أُعيد الاتصال {n} مرات</numerusform>
            <numerusform>أُعيد الاتصال {n} مرة</numerusform>
            <numerusform>أُعيد الاتصال {n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>status.seconds</comment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>Sends to</source>
        <comment>status.sends</comment>
        <translation>يرسل إلى</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status.since</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>since {time} ({length}), in a terminal</source>
        <comment>status.since_in_terminal</comment>
        <translation>منذ {time} ({length})، في طرفية</translation>
    </message>
    <message>
        <source>since {time} ({length}), in windows</source>
        <comment>status.since_in_windows</comment>
        <translation>منذ {time} ({length})، في نوافذ</translation>
    </message>
    <message>
        <source>capture {ms} ms</source>
        <comment>status.stage_capture</comment>
        <translation>التقاط {ms} مللي ثانية</translation>
    </message>
    <message>
        <source>endpoint {ms} ms</source>
        <comment>status.stage_endpoint</comment>
        <translation>الخادم {ms} مللي ثانية</translation>
    </message>
    <message>
        <source>gate {ms} ms</source>
        <comment>status.stage_gate</comment>
        <translation>كشف {ms} مللي ثانية</translation>
    </message>
    <message>
        <source>send {ms} ms</source>
        <comment>status.stage_send</comment>
        <translation>إرسال {ms} مللي ثانية</translation>
    </message>
    <message>
        <source>More than one output matches “{name}”: {matches}. Choose one of these.</source>
        <comment>system.ambiguous_output</comment>
        <translation>أكثر من مخرج يطابق «⁨{name}⁩»: ⁨{matches}⁩. اختر أحدها.</translation>
    </message>
    <message>
        <source>{title} stopped. Captions of this computer&apos;s sound go on when it comes back.</source>
        <comment>system.lost</comment>
        <translation>توقف الصوت من ⁨{title}⁩. تتابع تسميات صوت هذا الحاسوب عندما يعود.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound stopped. Captions of it go on when it comes back.</source>
        <comment>system.lost_output</comment>
        <translation>توقف صوت هذا الحاسوب. تتابع تسمياته عندما يعود.</translation>
    </message>
    <message>
        <source>the sound system does not answer</source>
        <comment>system.no_answer</comment>
        <translation>نظام الصوت لا يستجيب</translation>
    </message>
    <message>
        <source>This computer has nothing to play sound on. Plug in loudspeakers or headphones, or caption a microphone.</source>
        <comment>system.no_output</comment>
        <translation>ليس لهذا الحاسوب ما يشغّل الصوت عليه. وصّل مكبرات صوت أو سماعات، أو استخدم ميكروفونًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: the part that does it (flexaudio) is not installed, or is not made for this kind of computer. Caption a microphone, or install livecaption again.</source>
        <comment>system.no_package</comment>
        <translation>لا يمكن الاستماع إلى صوت هذا الحاسوب: الجزء الذي يفعل ذلك (flexaudio) غير مثبت، أو ليس لهذا النوع من الحواسيب. استخدم ميكروفونًا، أو ثبّت livecaption من جديد.</translation>
    </message>
    <message>
        <source>The system does not let livecaption hear what this computer plays, so it has no captions. On a Mac, allow it in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording and start livecaption again. On Windows, ask whoever looks after this computer.</source>
        <comment>system.permission</comment>
        <translation>لا يسمح النظام لبرنامج livecaption بسماع ما يشغّله هذا الحاسوب، فلا تسميات له. على Mac اسمح بذلك في إعدادات النظام &gt; الخصوصية والأمن ⁨(Privacy &amp; Security)⁩ &gt; تسجيل الشاشة وصوت النظام ⁨(Screen &amp; System Audio Recording)⁩ وشغّل livecaption من جديد. على Windows اسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: {reason}. Try again, or caption a microphone.</source>
        <comment>system.refused</comment>
        <translation>لا يمكن الاستماع إلى صوت هذا الحاسوب: ‏⁨{reason}⁩. حاول من جديد، أو استخدم ميكروفونًا.</translation>
    </message>
    <message>
        <source>No sound comes from this computer although something plays. On a Mac, allow livecaption in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording. Otherwise, see whether the program that plays is muted.</source>
        <comment>system.silent</comment>
        <translation>لا يأتي صوت من هذا الحاسوب مع أن شيئًا يُشغَّل. على Mac اسمح لبرنامج livecaption في إعدادات النظام &gt; الخصوصية والأمن ⁨(Privacy &amp; Security)⁩ &gt; تسجيل الشاشة وصوت النظام ⁨(Screen &amp; System Audio Recording)⁩. وإلا فانظر هل البرنامج الذي يشغّل الصوت مكتوم.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound</source>
        <comment>system.title</comment>
        <translation>صوت هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer&apos;s sound: {title}</source>
        <comment>system.title_of</comment>
        <translation>صوت هذا الحاسوب: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: that needs macOS 14.4 or newer. Update macOS, or caption a microphone.</source>
        <comment>system.too_old</comment>
        <translation>لا يمكن الاستماع إلى صوت هذا الحاسوب: يتطلب ذلك macOS 14.4 أو أحدث. حدّث macOS، أو استخدم ميكروفونًا.</translation>
    </message>
    <message>
        <source>{host} is busy (HTTP {status}). Try again later.</source>
        <comment>test.busy</comment>
        <translation>الخادم ⁨{host}⁩ مشغول (HTTP {status}). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>test.column_connect</comment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>test.column_final</comment>
        <translation>النهائي</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>test.column_first_byte</comment>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>First caption</source>
        <comment>test.column_first_caption</comment>
        <translation>أول تسمية</translation>
    </message>
    <message>
        <source>What it heard</source>
        <comment>test.column_heard</comment>
        <translation>ما سمعه</translation>
    </message>
    <message>
        <source>Round trip</source>
        <comment>test.column_round_trip</comment>
        <translation>ذهابًا وإيابًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} endpoints did not answer as they should; see above.</source>
        <comment>test.failed</comment>
        <translation>
            <numerusform>كل الخوادم أجابت كما ينبغي.</numerusform>
            <numerusform>خادم واحد لم يجب كما ينبغي؛ انظر أعلاه.</numerusform>
            <numerusform>خادمان لم يجيبا كما ينبغي؛ انظر أعلاه.</numerusform>
            <numerusform>{n} خوادم لم تجب كما ينبغي؛ انظر أعلاه.</numerusform>
            <numerusform>{n} خادمًا لم تجب كما ينبغي؛ انظر أعلاه.</numerusform>
            <numerusform>{n} خادم لم تجب كما ينبغي؛ انظر أعلاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ms</source>
        <comment>test.in_ms</comment>
        <translation>{number} مللي ثانية</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the phrase was written.</source>
        <comment>test.lost</comment>
        <translation>انقطع الاتصال بالخادم ⁨{host}⁩ قبل أن تُكتب الجملة.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Check its address, and that the server runs.</source>
        <comment>test.no_answer</comment>
        <translation>الخادم ⁨{host}⁩ لا يستجيب (⁨{reason}⁩). تحقق من عنوانه ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>It heard nothing.</source>
        <comment>test.nothing_heard</comment>
        <translation>لم يسمع شيئًا.</translation>
    </message>
    <message>
        <source>Only {name} heard the phrase rightly; it shows the first words after {milliseconds} ms.</source>
        <comment>test.only</comment>
        <translation>وحده ⁨{name}⁩ تعرّف على الجملة جيدًا؛ يعرض أول الكلمات بعد {milliseconds} مللي ثانية.</translation>
    </message>
    <message>
        <source>Trying {name}…</source>
        <comment>test.trying</comment>
        <translation>جارٍ تجربة ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>This is not a transcript that livecaption wrote. Choose a .json file that it saved.</source>
        <comment>transcript.not_ours</comment>
        <translation>ليس هذا نصًا كتبه livecaption. اختر ملف ‎.json حفظه.</translation>
    </message>
    <message>
        <source>This transcript has format version {version}, newer than this livecaption reads. Update it.</source>
        <comment>transcript.too_new</comment>
        <translation>هذا النص بإصدار الصيغة {version}، وهو أحدث مما يقرؤه هذا الإصدار من livecaption. حدّثه.</translation>
    </message>
    <message>
        <source>End captions</source>
        <comment>tray.end</comment>
        <translation>إنهاء التسميات</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <comment>tray.resume</comment>
        <translation>استئناف التسميات</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>tray.start</comment>
        <translation>بدء التسميات</translation>
    </message>
    <message>
        <source>livecaption: {phase}</source>
        <comment>tray.tip</comment>
        <translation>livecaption: {phase}</translation>
    </message>
    <message>
        <source>livecaption endpoint takes add, list, remove, use or test. See livecaption endpoint --help.</source>
        <comment>usage.endpoint_verb</comment>
        <translation>يقبل ⁨livecaption endpoint⁩ إحدى الكلمات add أو list أو remove أو use أو test. انظر ⁨livecaption endpoint --help⁩.</translation>
    </message>
    <message>
        <source>--fast is for recordings: add --source file:PATH, or leave --fast out.</source>
        <comment>usage.fast_needs_file</comment>
        <translation>الخيار ‎--fast للتسجيلات: أضف ‎--source file:PATH، أو احذف ‎--fast.</translation>
    </message>
    <message>
        <source>livecaption key takes set, remove or list. See livecaption key --help.</source>
        <comment>usage.key_verb</comment>
        <translation>يقبل ⁨livecaption key⁩ إحدى الكلمات set أو remove أو list. انظر ⁨livecaption key --help⁩.</translation>
    </message>
    <message>
        <source>{command} needs more: {names}. See {command} --help.</source>
        <comment>usage.missing</comment>
        <translation>يحتاج ⁨{command}⁩ إلى المزيد: ⁨{names}⁩. انظر ⁨{command} --help⁩.</translation>
    </message>
    <message>
        <source>(did you mean {near}?)</source>
        <comment>usage.near</comment>
        <translation>(هل تقصد ⁨{near}⁩؟)</translation>
    </message>
    <message>
        <source>{option} needs a value. See {command} --help.</source>
        <comment>usage.needs_value</comment>
        <translation>يحتاج ⁨{option}⁩ إلى قيمة. انظر ⁨{command} --help⁩.</translation>
    </message>
    <message>
        <source>{option} takes one of {known}, not “{value}”.</source>
        <comment>usage.not_a_choice</comment>
        <translation>يقبل ⁨{option}⁩ واحدًا من ⁨{known}⁩، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{option} takes a number, not “{value}”.</source>
        <comment>usage.not_a_number</comment>
        <translation>يقبل ⁨{option}⁩ عددًا، لا «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{option} does not go with {other}. Give one of them.</source>
        <comment>usage.not_together</comment>
        <translation>لا يجتمع ⁨{option}⁩ و⁨{other}⁩. اذكر أحدهما.</translation>
    </message>
    <message>
        <source>{command}: {text}. See {command} --help.</source>
        <comment>usage.other</comment>
        <translation>الأمر ⁨{command}⁩: ‏{text}. انظر ⁨{command} --help⁩.</translation>
    </message>
    <message>
        <source>{option} takes {least} to {most}{unit}, not {value}.</source>
        <comment>usage.out_of_range</comment>
        <translation>يقبل ⁨{option}⁩ من {least} إلى {most}{unit}، لا ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>Say which session: livecaption recover --list shows them.</source>
        <comment>usage.session_needed</comment>
        <translation>اذكر أي جلسة: يعرضها livecaption recover --list.</translation>
    </message>
    <message>
        <source>There is no source “{value}”. Pass --source mic, --source system, --source both, --source app:NAME or --source file:PATH.</source>
        <comment>usage.source_unknown</comment>
        <translation>لا يوجد مصدر «⁨{value}⁩». مرّر ‎--source mic أو ‎--source system أو ‎--source both أو ‎--source app:NAME أو ‎--source file:PATH.</translation>
    </message>
    <message>
        <source>Only one thing can go to standard output. Give the other a file name in place of -.</source>
        <comment>usage.stdout_taken</comment>
        <translation>لا يذهب إلى المخرج القياسي إلا شيء واحد. أعط الآخر اسم ملف بدل -.</translation>
    </message>
    <message>
        <source>{command} does not take “{word}”. See {command} --help.</source>
        <comment>usage.too_much</comment>
        <translation>لا يقبل ⁨{command}⁩ الكلمة «⁨{word}⁩». انظر ⁨{command} --help⁩.</translation>
    </message>
    <message>
        <source>{command} does not take “{word}”. To caption a recording, pass --source file:PATH; see {command} --help.</source>
        <comment>usage.unexpected</comment>
        <translation>لا يقبل ⁨{command}⁩ الكلمة «⁨{word}⁩». لتسميات تسجيل مرّر ‎--source file:PATH؛ انظر ⁨{command} --help⁩.</translation>
    </message>
    <message>
        <source>There is no command “{word}”{hint}. See livecaption --help.</source>
        <comment>usage.unknown_command</comment>
        <translation>لا يوجد أمر «⁨{word}⁩»{hint}. انظر livecaption --help.</translation>
    </message>
    <message>
        <source>{command} has no option {option}{hint}. See {command} --help.</source>
        <comment>usage.unknown_option</comment>
        <translation>ليس للأمر ⁨{command}⁩ خيار ⁨{option}⁩{hint}. انظر ⁨{command} --help⁩.</translation>
    </message>
    <message>
        <source>Nothing is kept of anybody&apos;s voice any more.</source>
        <comment>voices.all_deleted</comment>
        <translation>لم يعد شيء محفوظًا من صوت أحد.</translation>
    </message>
    <message>
        <source>Nothing is kept of the voice of {name} any more.</source>
        <comment>voices.deleted</comment>
        <translation>لم يعد شيء محفوظًا من صوت ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Nobody is known by their voice. Add someone with: livecaption voices --add NAME --from RECORDING</source>
        <comment>voices.none</comment>
        <translation>لا يُعرف أحد من صوته. أضف شخصًا بالأمر: ⁨livecaption voices --add NAME --from RECORDING⁩</translation>
    </message>
    <message>
        <source>The voices in {path} cannot be changed ({reason}). They are as they were.</source>
        <comment>voices.not_saved</comment>
        <translation>لا يمكن تغيير الأصوات في ⁨{path}⁩ ‏(⁨{reason}⁩). تبقى كما كانت.</translation>
    </message>
    <message>
        <source>More than one voice is heard in this recording. Record one person alone, in a quiet place.</source>
        <comment>voices.several</comment>
        <translation>يُسمع في هذا التسجيل أكثر من صوت. سجّل شخصًا واحدًا وحده في مكان هادئ.</translation>
    </message>
    <message>
        <source>This recording has too little speech to know a voice by. Record {least_s} s or more of it.</source>
        <comment>voices.too_short</comment>
        <translation>في هذا التسجيل كلام أقل مما يكفي لمعرفة صوت. سجّل {least_s} ثانية من الكلام أو أكثر.</translation>
    </message>
    <message>
        <source>No voice is kept for {name}. Run livecaption voices to see whose are.</source>
        <comment>voices.unknown</comment>
        <translation>لا صوت محفوظًا لـ ⁨{name}⁩. شغّل ⁨livecaption voices⁩ لترى أصوات من حُفظت.</translation>
    </message>
    <message>
        <source>This desktop lets no window choose its place or stay above others. Keep the captions in view with the desktop&apos;s own “always on top”, in the menu of the title bar or behind Alt+Space.</source>
        <comment>wayland.native</comment>
        <translation>في بيئة سطح المكتب هذه لا تختار نافذة مكانها ولا تبقى فوق غيرها. أبق التسميات ظاهرة بخيار «دائمًا في المقدمة» في قائمة شريط العنوان أو عبر Alt+Space.</translation>
    </message>
    <message>
        <source>On this desktop captions run as an X11 program, which keeps them above other windows. The desktop alone decides over full-screen programs and may show text a little softer on scaled screens.</source>
        <comment>wayland.through_x</comment>
        <translation>في بيئة سطح المكتب هذه تعمل التسميات كبرنامج X11 فتبقى فوق النوافذ الأخرى. أما البرامج التي تملأ الشاشة فالقرار فيها للبيئة وحدها، وقد يبدو النص أنعم قليلًا على الشاشات المكبَّرة.</translation>
    </message>
</context>
</TS>
