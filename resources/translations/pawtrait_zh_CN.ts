<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="zh_CN">
    <context>
        <name>pawtrait</name>
        <message>
            <source> (95 % interval %1 to %2)</source>
            <translation> (95 % 区间 %1 至 %2)</translation>
        </message>
        <message>
            <source> (selected %1)</source>
            <translation> (已选择 %1)</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source> megapixels</source>
            <translation> 百万像素</translation>
        </message>
        <message>
            <source> pixels</source>
            <translation> 像素</translation>
        </message>
        <message>
            <source> seconds</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source> threads</source>
            <translation> 个线程</translation>
        </message>
        <message>
            <source> to </source>
            <translation> 至 </translation>
        </message>
        <message>
            <source>"%1" and "%2" cannot be told apart.</source>
            <translation>“%1”与“%2”分不出高下。</translation>
        </message>
        <message>
            <source>"%1" does nothing in a recipe of the kind "%2" (did you mean "%3"?)</source>
            <translation>“%1”在类型为“%2”的配方中不起作用（您是否想写“%3”？）</translation>
        </message>
        <message>
            <source>"%1" has rounds: its RMSE here is of the mean of the rounds; one round, as the list shows it, has %2.</source>
            <translation>“%1”有多轮：此处的 RMSE 是各轮平均的；列表所示的单轮为 %2。</translation>
        </message>
        <message>
            <source>"%1" has to be a number from %2 to %3</source>
            <translation>“%1”必须是 %2 到 %3 之间的数字</translation>
        </message>
        <message>
            <source>"%1" has to be a whole number from %2 to %3</source>
            <translation>“%1”必须是 %2 到 %3 之间的整数</translation>
        </message>
        <message>
            <source>"%1" has to be one of %2</source>
            <translation>“%1”必须是 %2 之一</translation>
        </message>
        <message>
            <source>"%1" has to be text</source>
            <translation>“%1”必须是文本</translation>
        </message>
        <message>
            <source>"%1" has to be true or false</source>
            <translation>“%1”必须是 true 或 false</translation>
        </message>
        <message>
            <source>"%1" holds something else than numbers from %2 to %3.</source>
            <translation>“%1”含有不是 %2 到 %3 之间数字的内容。</translation>
        </message>
        <message>
            <source>"%1" holds something else than text.</source>
            <translation>“%1”含有不是文本的内容。</translation>
        </message>
        <message>
            <source>"%1" is better than "%2" by %3 points.</source>
            <extracomment>%1 is the better run's name, %2 the other's, %3 a number of points</extracomment>
            <translation>“%1”比“%2”好 %3 分。</translation>
        </message>
        <message>
            <source>"%1" is in the folder already.</source>
            <translation>“%1”已在该文件夹中。</translation>
        </message>
        <message>
            <source>"%1" is in the list already.</source>
            <translation>“%1”已在列表中。</translation>
        </message>
        <message>
            <source>"%1" is missing.</source>
            <translation>缺少“%1”。</translation>
        </message>
        <message>
            <source>"%1" is neither true nor false.</source>
            <translation>“%1”既不是 true 也不是 false。</translation>
        </message>
        <message>
            <source>"%1" is not a box. Write x,y,width,height in whole pixels: 120,80,640,480.</source>
            <translation>“%1”不是有效的框。请以整数像素写成 x,y,width,height：120,80,640,480。</translation>
        </message>
        <message>
            <source>"%1" is not a checksum.</source>
            <translation>“%1”不是校验和。</translation>
        </message>
        <message>
            <source>"%1" is not a flag. The flags are %2; write Eyes or Eyes=no.</source>
            <translation>“%1”不是特征。可用的特征有 %2；请写 Eyes 或 Eyes=no。</translation>
        </message>
        <message>
            <source>"%1" is not a list of %2 to %3 entries.</source>
            <translation>“%1”不是含 %2 到 %3 项的列表。</translation>
        </message>
        <message>
            <source>"%1" is not a number from %2 to %3.</source>
            <translation>“%1”不是 %2 到 %3 之间的数字。</translation>
        </message>
        <message>
            <source>"%1" is not a number.</source>
            <translation>“%1”不是数字。</translation>
        </message>
        <message>
            <source>"%1" is not a role that is known.</source>
            <translation>“%1”不是已知的角色。</translation>
        </message>
        <message>
            <source>"%1" is not a whole number from %2 to %3.</source>
            <translation>“%1”不是 %2 到 %3 之间的整数。</translation>
        </message>
        <message>
            <source>"%1" is not an object.</source>
            <translation>“%1”不是对象。</translation>
        </message>
        <message>
            <source>"%1" is not known (did you mean "%2"?)</source>
            <translation>不认识“%1”（您是否想写“%2”？）</translation>
        </message>
        <message>
            <source>"%1" is not text.</source>
            <translation>“%1”不是文本。</translation>
        </message>
        <message>
            <source>"%1" is not the name of a file in the folder.</source>
            <translation>“%1”不是该文件夹中文件的名称。</translation>
        </message>
        <message>
            <source>"%1" is not there. Choose the photos to learn from.</source>
            <translation>“%1”不存在。请选择用于学习的照片。</translation>
        </message>
        <message>
            <source>"%1" is there twice</source>
            <translation>“%1”出现了两次</translation>
        </message>
        <message>
            <source>"%1" is there twice in one place</source>
            <translation>“%1”在同一处出现了两次</translation>
        </message>
        <message>
            <source>"%1" scores the photos from now on.</source>
            <translation>从现在起由“%1”为照片评分。</translation>
        </message>
        <message>
            <source>"%1": click to put the photos in its order. Mean cosine over these photos: %2</source>
            <translation>“%1”：点击可按它排列照片。在这些照片上的平均余弦相似度：%2</translation>
        </message>
        <message>
            <source>"format" must be %1; this file was made for another version of the program</source>
            <translation>“format”必须是 %1；此文件是为本程序的另一版本制作的</translation>
        </message>
        <message>
            <source>"input.resize" is not a rule that is known.</source>
            <translation>“input.resize”不是已知的规则。</translation>
        </message>
        <message>
            <source>"presets" must be a list of at least one preset</source>
            <translation>“presets”必须是至少含一个预设的列表</translation>
        </message>
        <message>
            <source>"prompts" holds no words, or no checksum of CLIP's weights.</source>
            <translation>“prompts”中没有词语，或没有 CLIP 权重的校验和。</translation>
        </message>
        <message>
            <source>"sha256" holds something else than names of files in the folder and their checksums.</source>
            <translation>“sha256”含有文件夹中的文件名及其校验和以外的内容。</translation>
        </message>
        <message>
            <source>"sha256" is not an object.</source>
            <translation>“sha256”不是对象。</translation>
        </message>
        <message>
            <source>%1
  folder       %2
  network      %3, %4 x %4 pixels
  fitted       %5; %6
  out of fold  RMSE %7 beside the constant's %8, r %9, R2 %10 (%11 photos)
</source>
            <translation>%1
  文件夹       %2
  网络         %3，%4 x %4 像素
  拟合         %5；%6
  折外         RMSE %7，常数基线为 %8，r %9，R2 %10（%11 张照片）
</translation>
        </message>
        <message>
            <source>%1
Measured on %2 listings: yes %3 points, no %4 points.</source>
            <translation>%1
在 %2 个领养页面上测得：是 %3 分，否 %4 分。</translation>
        </message>
        <message>
            <source>%1 % of the animal is plain black without detail, which no program can bring back. Take the photo in softer light.</source>
            <translation>动物有 %1 % 的面积是没有细节的纯黑，任何程序都无法恢复。请在更柔和的光线下拍摄。</translation>
        </message>
        <message>
            <source>%1 % of the animal is plain white without detail, which no program can bring back. Take the photo out of the sun.</source>
            <translation>动物有 %1 % 的面积是没有细节的纯白，任何程序都无法恢复。请避开阳光直射拍摄。</translation>
        </message>
        <message>
            <source>%1 % of the animal; usual is up to %2 %.</source>
            <translation>占动物的 %1 %；通常不超过 %2 %。</translation>
        </message>
        <message>
            <source>%1 % of the photo; usual is %2 % and more.</source>
            <translation>占照片的 %1 %；通常为 %2 % 及以上。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: a folder's name, %2: which of its groups ("Luna (2)")</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (in %2)</source>
            <translation>%1（位于 %2）</translation>
        </message>
        <message>
            <source>%1 = no</source>
            <translation>%1 = 否</translation>
        </message>
        <message>
            <source>%1 = yes</source>
            <translation>%1 = 是</translation>
        </message>
        <message>
            <source>%1 Boosted trees need it to be fitted; everything else works without. Run packaging/setup.sh and build again, or put "%2" of XGBoost %3 into the folder %4.</source>
            <translation>%1拟合提升树需要它；其他功能没有它也能使用。请运行 packaging/setup.sh 并重新构建，或将 XGBoost %3 的“%2”放入文件夹 %4。</translation>
        </message>
        <message>
            <source>%1 Default: %2.</source>
            <extracomment>%1 is what a setting does, a whole sentence; %2 its default value</extracomment>
            <translation>%1默认值：%2。</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 and "%2": cosine %3</source>
            <translation>%1 与“%2”：余弦相似度 %3</translation>
        </message>
        <message>
            <source>%1 and "%2": cosine %3, %4 from the mean of this word over these photos</source>
            <translation>%1 与“%2”：余弦相似度 %3，与该词语在这些照片上的均值相差 %4</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>a list of file names: everything but the last, the last</extracomment>
            <translation>%1 和 %2</translation>
        </message>
        <message>
            <source>%1 and %2 = yes</source>
            <translation>%1 与 %2 = 是</translation>
        </message>
        <message>
            <source>%1 and %2: %3</source>
            <translation>%1 与 %2：%3</translation>
        </message>
        <message>
            <source>%1 could not be made: the crop is too large for a JPEG, or memory is short.</source>
            <translation>无法生成 %1：裁剪对 JPEG 来说过大，或内存不足。</translation>
        </message>
        <message>
            <source>%1 exists already and was kept.</source>
            <extracomment>%1 a file's name, %2 and %3 pixels</extracomment>
            <translation>%1 已存在，已保留。</translation>
        </message>
        <message>
            <source>%1 exists already and was kept. Choose another folder with --out.</source>
            <translation>%1 已存在，已保留。请用 --out 选择其他文件夹。</translation>
        </message>
        <message>
            <source>%1 exists already in the chosen folder. Choose another folder or name pattern, or allow overwriting.</source>
            <translation>所选文件夹中已有 %1。请选择其他文件夹或名称模式，或允许覆盖。</translation>
        </message>
        <message>
            <source>%1 exists already. Choose another name, or allow overwriting.</source>
            <translation>%1 已存在。请换一个名称，或允许覆盖。</translation>
        </message>
        <message>
            <source>%1 exists already. Choose another name, or say --overwrite.</source>
            <translation>%1 已存在。请换一个名称，或加上 --overwrite。</translation>
        </message>
        <message>
            <source>%1 exists already. Replace it?</source>
            <translation>%1 已存在。要替换吗？</translation>
        </message>
        <message>
            <source>%1 exported, %2 failed</source>
            <extracomment>%1 and %2 are counts of photos</extracomment>
            <translation>已导出 %1 张，失败 %2 张</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <extracomment>%1 is a column's name, %2 and %3 numbers</extracomment>
            <translation>%1，从 %2 到 %3</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分钟</translation>
        </message>
        <message>
            <source>%1 has an exploration already. Choose another folder, or say --overwrite.</source>
            <translation>%1 中已有一份数据探索结果。请选择其他文件夹，或使用 --overwrite。</translation>
        </message>
        <message>
            <source>%1 has no bfloat16 arithmetic. Choose float32.</source>
            <translation>%1 不支持 bfloat16 运算。请选择 float32。</translation>
        </message>
        <message>
            <source>%1 has no bfloat16 arithmetic. Set "precision" to "float32" in the recipe.</source>
            <translation>%1 不支持 bfloat16 运算。请在配方中将 "precision" 设为 "float32"。</translation>
        </message>
        <message>
            <source>%1 has no model</source>
            <translation>%1 没有模型</translation>
        </message>
        <message>
            <source>%1 has not enough free memory for this training run. Set a smaller batch or input_side in the recipe.</source>
            <translation>%1 的可用内存不足以进行此训练运行。请在配方中减小 batch 或 input_side。</translation>
        </message>
        <message>
            <source>%1 has the highest score, but %2 cannot be told apart from it.</source>
            <extracomment>%1 is a file's name, %2 one or more</extracomment>
            <translation>%1 得分最高，但与 %2 分不出高下。</translation>
        </message>
        <message>
            <source>%1 in the chosen folder is a folder. Choose another folder or name pattern.</source>
            <translation>所选文件夹中的 %1 是一个文件夹。请选择其他文件夹或名称模式。</translation>
        </message>
        <message>
            <source>%1 in the chosen folder is a link to another place. Choose another folder or name pattern.</source>
            <translation>所选文件夹中的 %1 是指向别处的链接。请选择其他文件夹或名称模式。</translation>
        </message>
        <message>
            <source>%1 in the chosen folder is an original photo, and originals are never written over. Choose another folder or name pattern.</source>
            <translation>所选文件夹中的 %1 是原始照片，原始照片绝不会被覆盖。请选择其他文件夹或名称模式。</translation>
        </message>
        <message>
            <source>%1 is likely better (%2).</source>
            <translation>%1 很可能更好（%2）。</translation>
        </message>
        <message>
            <source>%1 is likely the best (%2 against the nearest).</source>
            <extracomment>%1 is a file's name, %2 such as "about 7 of 10"</extracomment>
            <translation>%1 很可能最好（与最接近的相比：%2）。</translation>
        </message>
        <message>
            <source>%1 is not the folder of a run, and nothing in it was deleted.</source>
            <translation>%1 不是训练运行的文件夹，其中的内容均未删除。</translation>
        </message>
        <message>
            <source>%1 is not the folder of a run: it has no recipe.json. Choose a folder that "pawtrait runs" lists.</source>
            <translation>%1 不是训练运行的文件夹：其中没有 recipe.json。请选择 "pawtrait runs" 列出的文件夹。</translation>
        </message>
        <message>
            <source>%1 is one of the photos, and photos are never written over. Choose another name.</source>
            <translation>%1 是照片之一，照片绝不会被覆盖。请换一个名称。</translation>
        </message>
        <message>
            <source>%1 is there already, and a blend replaces nothing. Name a new folder.</source>
            <translation>%1 已经存在，而融合不会替换任何内容。请指定新的文件夹。</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 more lines are left out.</source>
            <translation>另有 %1 行已略去。</translation>
        </message>
        <message>
            <source>%1 more photos could not be read.</source>
            <translation>另有 %1 张照片无法读取。</translation>
        </message>
        <message>
            <source>%1 must be an object in braces</source>
            <translation>%1必须是花括号中的对象</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 could not be exported.</source>
            <translation>%2 张中有 %1 张无法导出。</translation>
        </message>
        <message>
            <source>%1 of %2 could not be scored.</source>
            <translation>%2 张中有 %1 张无法评分。</translation>
        </message>
        <message>
            <source>%1 of %2 folds are done.</source>
            <translation>%2 折中已完成 %1 折。</translation>
        </message>
        <message>
            <source>%1 of %2 photos that were tried cannot be read and will be left out.</source>
            <translation>试读的 %2 张照片中有 %1 张无法读取，将被略去。</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>第 %1 步，共 %2 步</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln photo(s) scored</source>
            <translation>
                <numerusform>%Ln 张照片中已评分 %1 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n crop(s) accepted. Ctrl+Z takes each of them back.</source>
            <translation>
                <numerusform>%n 个裁剪中已采纳 %1 个。按 Ctrl+Z 可逐个撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s) exported</source>
            <translation>
                <numerusform>%n 张照片中已导出 %1 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s) have a crop worth looking at; for the others there is no reliable gain.</source>
            <translation>
                <numerusform>%n 张照片中有 %1 张有值得一看的裁剪；其余的没有可靠的改进。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <translation>每 100 张中有 %1 张</translation>
        </message>
        <message>
            <source>%1 of 4 edges are touched.</source>
            <translation>动物触及照片 4 条边中的 %1 条。</translation>
        </message>
        <message>
            <source>%1 of the %2 selected photos, by score.</source>
            <translation>所选 %2 张照片中的 %1 张，按得分排列。</translation>
        </message>
        <message>
            <source>%1 of the former exploration cannot be removed. Choose another folder, or check its permissions.</source>
            <translation>无法删除先前探索的 %1。请选择其他文件夹，或检查其权限。</translation>
        </message>
        <message>
            <source>%1 of the photos are the run's own and were predicted out of fold.</source>
            <translation>其中 %1 张照片属于该训练运行本身，采用折外预测。</translation>
        </message>
        <message>
            <source>%1 on %2. %3</source>
            <translation>%1，运行于 %2。%3</translation>
        </message>
        <message>
            <source>%1 pairs are there twice</source>
            <translation>有 %1 对重复</translation>
        </message>
        <message>
            <source>%1 pairs of photos are there twice; their scores differ by %2 points (RMS), so a single score is uncertain by about %3 points.</source>
            <translation>有 %1 对照片重复；每对的得分相差 %2 分 (RMS)，因此单个得分的不确定度约为 %3 分。</translation>
        </message>
        <message>
            <source>%1 photos</source>
            <translation>%1 张照片</translation>
        </message>
        <message>
            <source>%1 photos (%2 %)</source>
            <translation>%1 张照片 (%2 %)</translation>
        </message>
        <message>
            <source>%1 photos could not be read; they got the mean.</source>
            <translation>%1 张照片无法读取；以均值代替。</translation>
        </message>
        <message>
            <source>%1 photos found</source>
            <translation>找到 %1 张照片</translation>
        </message>
        <message>
            <source>%1 photos of the table are missing and will be left out.</source>
            <translation>表格中有 %1 张照片缺失，将被略去。</translation>
        </message>
        <message>
            <source>%1 photos with this score lie between %2 and %3.</source>
            <extracomment>%1 is a share such as "2 of 3", %2 and %3 are points</extracomment>
            <translation>得到此分的照片，%1的真实得分在 %2 到 %3 之间。</translation>
        </message>
        <message>
            <source>%1 pixels; usual is %2 and more.</source>
            <translation>%1 像素；通常为 %2 及以上。</translation>
        </message>
        <message>
            <source>%1 rows left out: see Overview</source>
            <translation>略去了 %1 行：见“概览”</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 takes pictures whose sides are multiples of %2 pixels. Choose such an input side (input_side in a recipe).</source>
            <translation>%1 只接受边长为 %2 像素整数倍的图片。请选择这样的输入边长（配方中的 input_side）。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>the range of a score, below a photo; %1 and %2 are points</extracomment>
            <translation>%1 到 %2</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 至 %2：%3</translation>
        </message>
        <message>
            <source>%1 to %2; arrow keys move the upper end, with Shift the lower end</source>
            <translation>%1 到 %2；方向键移动上限，按住 Shift 移动下限</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 像素</translation>
        </message>
        <message>
            <source>%1 × %2 pixels, %3.</source>
            <translation>%1 × %2 像素，%3。</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: a folder's name, %2: day and time ("Luna, 14 May, 10:32")</extracomment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1, %2 × %3 pixels</source>
            <translation>%1，%2 × %3 像素</translation>
        </message>
        <message>
            <source>%1, %2 × %3 pixels.</source>
            <translation>%1，%2 × %3 像素。</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>a score in words, stars, a mark</extracomment>
            <translation>%1，%2，%3</translation>
        </message>
        <message>
            <source>%1, about %2 left</source>
            <extracomment>%1: "Fold 2 of 5, epoch 3 of 10"; %2: "4 min"</extracomment>
            <translation>%1，剩余约 %2</translation>
        </message>
        <message>
            <source>%1, as it will be written: %2 × %3 pixels</source>
            <extracomment>%1 a file's name, %2 and %3 pixels</extracomment>
            <translation>%1，按将要写入的样子：%2 × %3 像素</translation>
        </message>
        <message>
            <source>%1, continued</source>
            <translation>%1（续）</translation>
        </message>
        <message>
            <source>%1, fold %2</source>
            <translation>%1，第 %2 折</translation>
        </message>
        <message>
            <source>%1, padded</source>
            <translation>%1，留出边距</translation>
        </message>
        <message>
            <source>%1, range %2 to %3</source>
            <translation>%1，区间 %2 到 %3</translation>
        </message>
        <message>
            <source>%1, said %2</source>
            <extracomment>%1: a photo's score, %2: what the model said</extracomment>
            <translation>%1，预测 %2</translation>
        </message>
        <message>
            <source>%1, training</source>
            <translation>%1，训练</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 at %3</source>
            <translation>%1：%3 处为 %2</translation>
        </message>
        <message>
            <source>%1: %2 more lines are left out.</source>
            <translation>%1：另有 %2 行已略去。</translation>
        </message>
        <message>
            <source>%1: %2 of %3 photos</source>
            <translation>%1：%3 张照片中的 %2 张</translation>
        </message>
        <message>
            <source>%1: %2 x %3 pixels, score %4</source>
            <translation>%1：%2 x %3 像素，得分 %4</translation>
        </message>
        <message>
            <source>%1: Line %2 is left out: %3.</source>
            <translation>%1：第 %2 行已略去：%3。</translation>
        </message>
        <message>
            <source>%1: click to open it in Photos</source>
            <translation>%1：点击可在“照片”中打开</translation>
        </message>
        <message>
            <source>%1: colours from %2 to %3</source>
            <extracomment>what a colour scale shows, and its two ends</extracomment>
            <translation>%1：颜色从 %2 到 %3</translation>
        </message>
        <message>
            <source>%1: median %2, quartiles %3 and %4, whiskers %5 and %6, %7 beyond, mean %8</source>
            <translation>%1：中位数 %2，四分位数 %3 和 %4，须线 %5 和 %6，须线之外 %7 张，均值 %8</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>%1：否</translation>
        </message>
        <message>
            <source>%1: not looked at</source>
            <translation>%1：未查看</translation>
        </message>
        <message>
            <source>%1: score %2</source>
            <translation>%1：得分 %2</translation>
        </message>
        <message>
            <source>%1: score %2, predicted %3 by a model that had not seen it</source>
            <translation>%1：得分 %2，由未见过它的模型预测为 %3</translation>
        </message>
        <message>
            <source>%1: yes</source>
            <translation>%1：是</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) in "%1".</source>
            <translation>
                <numerusform>“%1”中有 %Ln 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in test.csv</source>
            <translation>
                <numerusform>test.csv 中 %Ln 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new file(s) in "%1".</source>
            <translation>
                <numerusform>“%1”中有 %Ln 个新文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) in the table</source>
            <translation>
                <numerusform>表格中有 %Ln 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) with these names are in the folder already. Nothing was replaced. What shall become of these photos?</source>
            <translation>
                <numerusform>文件夹中已有 %n 个同名文件。没有替换任何文件。这些照片要如何处理？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written: %1</source>
            <translation>
                <numerusform>已写入 %n 个文件：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>其他 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) in %1, with names, scores, ranges and stars. Folders are not printed.</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>
                <numerusform>%1 共 %n 页，含名称、得分、区间和星级。不会打印文件夹名。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <comment>of one animal</comment>
            <translation>
                <numerusform>%n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added</source>
            <translation>
                <numerusform>已添加 %n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added from %1</source>
            <translation>
                <numerusform>已从 %1 添加 %n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be compared: the picture's tool tip says why</source>
            <translation>
                <numerusform>有 %n 张照片无法比较：图片的工具提示说明了原因</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be looked at.</source>
            <translation>
                <numerusform>有 %n 张照片无法查看。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read and were left out.</source>
            <translation>
                <numerusform>有 %n 张照片无法读取，已略去。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) exported</source>
            <translation>
                <numerusform>已导出 %n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) had been moved; flags, stars and marks are kept.</source>
            <translation>
                <numerusform>%n 张照片被移动过；其特征、星级和标记均已保留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) took over stars and marks from XMP files.</source>
            <translation>
                <numerusform>%n 张照片从 XMP 文件读入了星级和标记。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n 个问题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs laid over one another</source>
            <translation>
                <numerusform>%n 个训练运行叠放显示</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n 星</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>%n 星</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n 个词语</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <source>&amp;About Pawtrait</source>
            <translation>关于 Pawtrait(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Back up the library...</source>
            <translation>备份照片库(&amp;B)...</translation>
        </message>
        <message>
            <source>&amp;Best first</source>
            <translation>最佳优先(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Bins</source>
            <translation>区间数(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>比较(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Copy photos</source>
            <translation>复制照片(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Crop and mend</source>
            <translation>裁剪和修正(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Crop by hand</source>
            <translation>手动裁剪(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>数据(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Draw the animal's box</source>
            <translation>画出动物的框(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>导出(&amp;E)...</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Find...</source>
            <translation>查找(&amp;F)...</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translation>适应窗口(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>网格(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Group as one animal</source>
            <translation>归为同一只动物(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation>下一张照片(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open photos...</source>
            <translation>打开照片(&amp;O)...</translation>
        </message>
        <message>
            <source>&amp;Paste photos</source>
            <translation>粘贴照片(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Photo</source>
            <translation>照片(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Pick</source>
            <translation>选用(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Read stars and marks from XMP files</source>
            <translation>从 XMP 文件读取星级和标记(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Recent folders</source>
            <translation>最近的文件夹(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Score again</source>
            <translation>重新评分(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>种子(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Turn the crop's shape</source>
            <translation>切换裁剪的形状(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Ungroup</source>
            <translation>取消分组(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Where the score comes from</source>
            <translation>得分从何而来(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Write stars and marks to XMP files</source>
            <translation>将星级和标记写入 XMP 文件(&amp;W)</translation>
        </message>
        <message>
            <source>(changed)</source>
            <translation>（已更改）</translation>
        </message>
        <message>
            <source>, the 12 flags alone %1</source>
            <translation>，仅用 12 个特征为 %1</translation>
        </message>
        <message>
            <source>--json and --csv - would both go to standard output. Name a file for --csv.</source>
            <translation>--json 和 --csv - 都会写到标准输出。请为 --csv 指定一个文件。</translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 张照片</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>100 is the best and the largest file; 85 to 95 is usual</source>
            <translation>100 质量最好，文件也最大；通常用 85 到 95</translation>
        </message>
        <message>
            <source>14 equal ranges of the score</source>
            <translation>14 个等宽的得分区间</translation>
        </message>
        <message>
            <source>1:1, square</source>
            <translation>1:1，方形</translation>
        </message>
        <message>
            <source>2 of 3</source>
            <translation>每 3 张中有 2 张</translation>
        </message>
        <message>
            <source>25 %</source>
            <translation>25 %</translation>
        </message>
        <message>
            <source>32 bits</source>
            <translation>32 位</translation>
        </message>
        <message>
            <source>75 %</source>
            <translation>75 %</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % 区间</translation>
        </message>
        <message>
            <source>; the mean score for every photo has %1</source>
            <translation>；若每张照片都取平均得分，则为 %1</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Drop a data set here&lt;/h3&gt;&lt;p&gt;A folder with train.csv (Id, the 12 flags, Pawpularity), or a CSV with the columns file and Pawpularity. Photos in train/ are shown when they are there; test.csv, dimensions.csv, pet_boxes.csv and duplicates.csv beside it are used.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;将数据集拖放到此处&lt;/h3&gt;&lt;p&gt;可以是含 train.csv（Id、12 个特征、Pawpularity）的文件夹，也可以是含 file 和 Pawpularity 列的 CSV。如有 train/ 中的照片，则会显示；旁边的 test.csv、dimensions.csv、pet_boxes.csv 和 duplicates.csv 也会使用。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;How well do photos go with words?&lt;/h3&gt;&lt;p&gt;CLIP, a network that has learnt from pictures and their captions, compares each photo with each word. Choose the photos on the left, then press Compare. Everything stays on this computer.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;照片与词语有多契合？&lt;/h3&gt;&lt;p&gt;CLIP 是一个从图片及其说明文字中学习的网络，它将每张照片与每个词语进行比较。请在左侧选择照片，然后按“比较”。一切都在本机完成。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;How well do photos go with words?&lt;/h3&gt;&lt;p&gt;There are no photos to compare yet. Drop photos or a folder in the Photos view (Ctrl+1), or open a data set in Explore (Ctrl+2) and choose it on the left.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;照片与词语有多契合？&lt;/h3&gt;&lt;p&gt;还没有可比较的照片。请将照片或文件夹拖放到“照片”视图 (Ctrl+1)，或在“探索”中打开数据集 (Ctrl+2) 并在左侧选择它。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;One file is missing&lt;/h3&gt;</source>
            <translation>&lt;h3&gt;缺少一个文件&lt;/h3&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Select a run&lt;/h3&gt;&lt;p&gt;Its curves and its report are shown here. Select two to lay them over one another and to be told which is better.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;选择一个训练运行&lt;/h3&gt;&lt;p&gt;其曲线和报告会显示在此处。选择两个可将它们叠放显示，并得知哪个更好。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;There are no words&lt;/h3&gt;&lt;p&gt;Add some on the left, or take the 11 words back with the button "Reset".&lt;/p&gt;</source>
            <translation>&lt;h3&gt;没有词语&lt;/h3&gt;&lt;p&gt;请在左侧添加一些，或按“重置”按钮恢复原来的 11 个词语。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Train a model on your own scores&lt;/h3&gt;&lt;p&gt;Choose your data and a recipe on the right, press Check to see how long it takes, then Start. Training goes on in the background while you score photos; it can be paused and resumed.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;用您自己的得分训练模型&lt;/h3&gt;&lt;p&gt;在右侧选择数据和配方，按“检查”查看需要多长时间，然后按“开始”。训练在后台进行，您可以同时为照片评分；训练可以暂停，之后再继续。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A WebP file cannot hold IPTC metadata: they were left out, EXIF and XMP were kept.</source>
            <translation>WebP 文件不能包含 IPTC 元数据：已略去，EXIF 和 XMP 已保留。</translation>
        </message>
        <message>
            <source>A blend needs two runs or more. Name runs of the same table.</source>
            <translation>融合需要两个或更多训练运行。请指定同一表格的训练运行。</translation>
        </message>
        <message>
            <source>A blurred photo has no clear eyes: Eyes is left out.</source>
            <translation>模糊的照片没有清晰的眼睛：“眼睛”已略去。</translation>
        </message>
        <message>
            <source>A box belongs to one photo. Name one photo with --subject.</source>
            <translation>一个框只属于一张照片。使用 --subject 时请只指定一张照片。</translation>
        </message>
        <message>
            <source>A chart of bars from top to bottom. %1. Enter enlarges it.</source>
            <translation>条形从上到下排列的图表。%1。按回车键放大。</translation>
        </message>
        <message>
            <source>A chart. Left and right choose bars, Enter enlarges it, Escape clears the selection.</source>
            <translation>图表。左右键选择条柱，Enter 放大图表，Esc 清除选择。</translation>
        </message>
        <message>
            <source>A fold ends after so many epochs without a better validation loss; 0: all epochs are trained.</source>
            <translation>验证损失连续这么多轮没有改善时，该折即结束；0：训练全部轮数。</translation>
        </message>
        <message>
            <source>A folder with train.csv (Id, 12 flags, Pawpularity) and photos in train/, or a CSV with the columns file and Pawpularity</source>
            <translation>含 train.csv（Id、12 个特征、Pawpularity）且照片在 train/ 中的文件夹，或含 file 和 Pawpularity 列的 CSV</translation>
        </message>
        <message>
            <source>A folder with train.csv, or a table</source>
            <translation>含 train.csv 的文件夹，或表格</translation>
        </message>
        <message>
            <source>A gap this small says nothing: your own eye decides.</source>
            <translation>这么小的差距说明不了什么：请以您自己的眼光决定。</translation>
        </message>
        <message>
            <source>A photo is no longer in the library, so the change was not kept. Add the photo again.</source>
            <translation>有一张照片已不在照片库中，因此更改未保存。请重新添加该照片。</translation>
        </message>
        <message>
            <source>A photo that is wider or higher is refused.</source>
            <translation>更宽或更高的照片不予接受。</translation>
        </message>
        <message>
            <source>A photo that takes longer to open is given up.</source>
            <translation>打开时间更长的照片将被放弃。</translation>
        </message>
        <message>
            <source>A photo that would need more memory, or whose file is larger, is refused.</source>
            <translation>需要更多内存或文件更大的照片不予接受。</translation>
        </message>
        <message>
            <source>A photo with more pixels is refused with a sentence.</source>
            <translation>像素更多的照片不予接受，并会说明原因。</translation>
        </message>
        <message>
            <source>A photo's score is not a number, so it was not kept. Score the photo again.</source>
            <translation>有一张照片的得分不是数字，因此未保存。请重新为该照片评分。</translation>
        </message>
        <message>
            <source>A photo's stars, flags, crop or box are not ones that there can be, so the change was not kept.</source>
            <translation>有一张照片的星级、特征、裁剪或框不是可能的值，因此更改未保存。</translation>
        </message>
        <message>
            <source>A plain colour from its edges</source>
            <translation>取自边缘的纯色</translation>
        </message>
        <message>
            <source>A prompt could not be prepared for the network.</source>
            <translation>无法为网络准备某条提示词。</translation>
        </message>
        <message>
            <source>A question is only asked when at least so many photos are left on either side.</source>
            <translation>只有当两侧都至少剩下这么多照片时，才会提出问题。</translation>
        </message>
        <message>
            <source>A run of this recipe has no curves: it does not learn in steps. Its numbers are in the report.</source>
            <translation>此配方的训练运行没有曲线：它不分步学习。其数字在报告中。</translation>
        </message>
        <message>
            <source>A support vector regression on %1 photos would hold each of them against every other, which takes %2 GB. Use at most %3 photos, or a recipe without it (frozen-ridge).</source>
            <translation>对 %1 张照片做支持向量回归需要将每张与其他所有照片比对，要占用 %2 GB。请最多使用 %3 张照片，或使用不含它的配方 (frozen-ridge)。</translation>
        </message>
        <message>
            <source>A support vector regression on what each fold's network sees; the score is the mean of both, with weights found out of fold.</source>
            <translation>对每折的网络所见做支持向量回归；得分为两者的平均，权重由折外预测确定。</translation>
        </message>
        <message>
            <source>A table of the photos shown and their scores, for a spreadsheet</source>
            <translation>所示照片及其得分的表格，可用于电子表格软件</translation>
        </message>
        <message>
            <source>A test or a score is the mean of the photo and its mirror image: a little better, twice the time.</source>
            <translation>检验或评分时取照片与其镜像的均值：稍好一些，耗时加倍。</translation>
        </message>
        <message>
            <source>A training run is not finished. A run of its kind cannot be resumed: it would begin anew.</source>
            <translation>有一个训练运行尚未完成。这类训练运行无法继续：将会从头开始。</translation>
        </message>
        <message>
            <source>A training run is not finished. Training goes on where it stopped when you resume it.</source>
            <translation>有一个训练运行尚未完成。继续时，训练会从停下的地方接着进行。</translation>
        </message>
        <message>
            <source>A word is more or less at home with all photos, so colours compare photos within each word. With one photo, or on demand, they compare all numbers.</source>
            <translation>有的词语与所有照片都比较接近，有的则不然，因此颜色在每个词语内比较照片。只有一张照片时，或按您的选择，颜色比较全部数字。</translation>
        </message>
        <message>
            <source>A4 pages</source>
            <translation>A4 页面</translation>
        </message>
        <message numerus="yes">
            <source>About %1 for %2 folds on %n photo(s).</source>
            <translation>
                <numerusform>用 %n 张照片训练 %2 折约需 %1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2 folds of %3 epochs, %4 steps of %5 s on %n photo(s).</source>
            <translation>
                <numerusform>约需 %1：用 %n 张照片训练 %2 折，每折 %3 轮；共 %4 步，每步 %5 秒。</numerusform>
            </translation>
        </message>
        <message>
            <source>About Pawtrait</source>
            <translation>关于 Pawtrait</translation>
        </message>
        <message>
            <source>About equal to %1.</source>
            <translation>与 %1 不相上下。</translation>
        </message>
        <message>
            <source>About equal.</source>
            <translation>不相上下。</translation>
        </message>
        <message>
            <source>Above 0 a slowly moving average of the weights is tested and kept; 0.9 follows fast, 0.999 slowly.</source>
            <translation>大于 0 时，检验并保留权重的滑动平均；0.9 跟随得快，0.999 跟随得慢。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>采纳</translation>
        </message>
        <message>
            <source>Accepted: %1.</source>
            <translation>已采纳：%1。</translation>
        </message>
        <message>
            <source>Accessory</source>
            <translation>配饰</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>动作</translation>
        </message>
        <message>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>加上编号</translation>
        </message>
        <message>
            <source>Add the word to the list (Enter)</source>
            <translation>将词语添加到列表 (Enter)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Against learning by heart</source>
            <translation>防止死记硬背</translation>
        </message>
        <message>
            <source>Against the whole photo: %1.</source>
            <translation>与整张照片相比：%1。</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photo(s) shown</source>
            <translation>
                <numerusform>显示全部 %Ln 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>All about equal.</source>
            <translation>都不相上下。</translation>
        </message>
        <message>
            <source>All curves of the run (Esc in the chart)</source>
            <translation>训练运行的所有曲线（在图表中按 Esc）</translation>
        </message>
        <message>
            <source>All folds</source>
            <translation>所有折</translation>
        </message>
        <message>
            <source>All of these photos have a crop already.</source>
            <translation>这些照片都已有裁剪。</translation>
        </message>
        <message>
            <source>All photos of the list (%L1)</source>
            <translation>列表中的全部照片 (%L1)</translation>
        </message>
        <message>
            <source>Already there: %1.</source>
            <extracomment>behind "3 files in that folder."; %1 is how many of these names are taken</extracomment>
            <translation>已存在：%1。</translation>
        </message>
        <message>
            <source>Among the lowest of 20 listing photos</source>
            <translation>在每 20 张领养页面照片中属于最低之列</translation>
        </message>
        <message>
            <source>An NVIDIA graphics card was found.</source>
            <translation>已找到 NVIDIA 显卡。</translation>
        </message>
        <message>
            <source>Angle in degrees</source>
            <translation>角度（度）</translation>
        </message>
        <message>
            <source>Angle that the photo is turned by</source>
            <translation>照片旋转的角度</translation>
        </message>
        <message>
            <source>Another number draws other photos; the same number draws the same ones</source>
            <translation>换一个数字会抽取其他照片；同一数字抽取相同的照片</translation>
        </message>
        <message>
            <source>Another program is at work on this run; its curves are followed.</source>
            <translation>另一个程序正在进行此训练运行；此处跟随显示其曲线。</translation>
        </message>
        <message numerus="yes">
            <source>Answers count for all %n selected photos.</source>
            <translation>
                <numerusform>回答适用于全部 %n 张选中的照片。</numerusform>
            </translation>
        </message>
        <message>
            <source>Any flags</source>
            <translation>任意特征</translation>
        </message>
        <message>
            <source>Any mark</source>
            <translation>任意标记</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>任意形状</translation>
        </message>
        <message>
            <source>Any stars</source>
            <translation>任意星级</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Arithmetic</source>
            <translation>运算精度</translation>
        </message>
        <message>
            <source>As added</source>
            <translation>按添加顺序</translation>
        </message>
        <message>
            <source>As listed</source>
            <translation>按列表顺序</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Ask before closing while photos are scored</source>
            <translation>照片评分期间关闭前先询问</translation>
        </message>
        <message>
            <source>Averaged weights</source>
            <translation>权重平均</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back to all charts</source>
            <translation>返回所有图表</translation>
        </message>
        <message>
            <source>Back to all curves</source>
            <translation>返回所有曲线</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>恢复默认值：%1</translation>
        </message>
        <message>
            <source>Back to the photos</source>
            <translation>返回照片</translation>
        </message>
        <message>
            <source>Back to the photos (Esc)</source>
            <translation>返回照片 (Esc)</translation>
        </message>
        <message>
            <source>Back, stop scoring, or leave full screen</source>
            <translation>返回、停止评分或退出全屏</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Before and &amp;after</source>
            <translation>前后对比(&amp;A)</translation>
        </message>
        <message>
            <source>Begin at the mean score</source>
            <translation>从平均得分开始</translation>
        </message>
        <message>
            <source>Begin with trained weights</source>
            <translation>从已训练的权重开始</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>正在开始</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Beside knowing whether it is a cat or a dog: the animal's share of the photo %1 (%2), its distance from the centre %3 (%4).</source>
            <translation>除了知道是猫还是狗之外：动物占照片的比例 %1 (%2)，动物到中心的距离 %3 (%4)。</translation>
        </message>
        <message>
            <source>Beside the default model</source>
            <translation>在默认模型旁边</translation>
        </message>
        <message>
            <source>Best</source>
            <comment>the photo with the highest score of an animal</comment>
            <translation>最佳</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>最佳轮次</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>最佳优先</translation>
        </message>
        <message>
            <source>Better than %1 of 10 listing photos</source>
            <translation>优于每 10 张领养页面照片中的 %1 张</translation>
        </message>
        <message>
            <source>Better than 19 of 20 listing photos</source>
            <translation>优于每 20 张领养页面照片中的 19 张</translation>
        </message>
        <message>
            <source>Better than half of the listing photos</source>
            <translation>优于一半的领养页面照片</translation>
        </message>
        <message>
            <source>Bicubic is what scoring uses; linear is the contest notebook's way, in which fine detail flickers.</source>
            <translation>双三次是评分时所用的方式；线性是竞赛 notebook 的方式，细节会因此闪烁。</translation>
        </message>
        <message numerus="yes">
            <source>Blend of %n run(s)</source>
            <translation>
                <numerusform>融合 %n 个训练运行</numerusform>
            </translation>
        </message>
        <message>
            <source>Blend...</source>
            <translation>融合...</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>Boosted trees need at least 3 folds: one to test, one to find the number of trees, and one to fit on. Use more folds, or set tree_patience=0.</source>
            <translation>提升树至少需要 3 折：一折用于测试，一折用于确定树的数量，一折用于拟合。请使用更多折，或设置 tree_patience=0。</translation>
        </message>
        <message>
            <source>Boosted trees need at least one tree, a depth of at least 1 and a learning rate above 0.</source>
            <translation>提升树至少需要一棵树、至少为 1 的深度和大于 0 的学习率。</translation>
        </message>
        <message>
            <source>Bootstrap intervals (95 %) of the two means: %1 to %2 and %3 to %4.</source>
            <translation>两个均值的 bootstrap 区间 (95 %)：%1 至 %2，以及 %3 至 %4。</translation>
        </message>
        <message>
            <source>Both are neutral greys, so that the colours of the photos are judged right.</source>
            <translation>两者都是中性灰，便于准确判断照片的颜色。</translation>
        </message>
        <message>
            <source>Both eyes look at the camera or nearly so; at least one eye or pupil is clear.</source>
            <translation>双眼看向或几乎看向镜头；至少一只眼睛或瞳孔清晰。</translation>
        </message>
        <message>
            <source>Brighten it by %1 stops</source>
            <translation>调亮 %1 档</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <source>Bring back every default, on all pages</source>
            <translation>恢复所有页面的全部默认值</translation>
        </message>
        <message>
            <source>By "%1"</source>
            <translation>按“%1”</translation>
        </message>
        <message>
            <source>By folder</source>
            <translation>按文件夹</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>By ranks (Spearman)</source>
            <translation>按秩 (Spearman)</translation>
        </message>
        <message>
            <source>By time and look</source>
            <translation>按时间和画面</translation>
        </message>
        <message>
            <source>By time taken</source>
            <translation>按拍摄时间</translation>
        </message>
        <message>
            <source>CLIP gave something else than numbers: its weights make no sense. Get CLIP's weights again.</source>
            <translation>CLIP 输出了非数字的结果：其权重没有意义。请重新获取 CLIP 的权重。</translation>
        </message>
        <message>
            <source>CLIP gave something else than numbers: its weights make no sense. Get the file of weights again.</source>
            <translation>CLIP 输出了非数字的结果：其权重没有意义。请重新获取权重文件。</translation>
        </message>
        <message>
            <source>CLIP's vocabulary is not here. Run packaging/setup.sh and build again, or put "%1" into the folder %2.</source>
            <translation>缺少 CLIP 的词表。请运行 packaging/setup.sh 并重新构建，或将“%1”放入文件夹 %2。</translation>
        </message>
        <message>
            <source>CLIP's weights are not here. Put OpenAI's ViT-B/32 in open_clip's form ("%1", about 600 MB) into the folder %2, or choose the file where it lies (on the command line: --weights).</source>
            <translation>缺少 CLIP 的权重。请将 open_clip 格式的 OpenAI ViT-B/32（“%1”，约 600 MB）放入文件夹 %2，或选择该文件所在的位置（命令行：--weights）。</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cannot copy %1 into the run's folder: check that there is free space.</source>
            <translation>无法将 %1 复制到训练运行的文件夹：请检查是否有可用空间。</translation>
        </message>
        <message>
            <source>Cannot copy the network's weights %1 into the model's folder: check that there is free space and that the folder can be written to.</source>
            <translation>无法将网络权重 %1 复制到模型文件夹：请检查是否有可用空间，以及该文件夹是否可写。</translation>
        </message>
        <message>
            <source>Cannot delete %1: check that its folder can be written to.</source>
            <translation>无法删除 %1：请检查其文件夹是否可写。</translation>
        </message>
        <message>
            <source>Cannot export %1.</source>
            <extracomment>a sentence with the reason follows</extracomment>
            <translation>无法导出 %1。</translation>
        </message>
        <message>
            <source>Cannot go on from %1: it was made with another recipe. Begin a new run.</source>
            <translation>无法从 %1 继续：它由另一个配方生成。请开始新的训练运行。</translation>
        </message>
        <message>
            <source>Cannot look for a crop of %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation>无法为 %1 寻找裁剪。</translation>
        </message>
        <message>
            <source>Cannot make a folder for the run in %1: check that the folder can be written to, or choose another one.</source>
            <translation>无法在 %1 中为本次运行创建文件夹：请检查该文件夹是否可写，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: check that the run's folder can be written to.</source>
            <translation>无法创建文件夹 %1：请检查训练运行的文件夹是否可写。</translation>
        </message>
        <message>
            <source>Cannot open %1: decoding took over %2 seconds. Save the photo again in a photo program.</source>
            <translation>无法打开 %1：解码超过 %2 秒。请用照片软件重新保存该照片。</translation>
        </message>
        <message>
            <source>Cannot open %1: it is a folder, not a file.</source>
            <translation>无法打开 %1：它是文件夹，不是文件。</translation>
        </message>
        <message>
            <source>Cannot open %1: it is not a file. Choose a photo.</source>
            <translation>无法打开 %1：它不是文件。请选择一张照片。</translation>
        </message>
        <message>
            <source>Cannot open %1: reading it is not allowed. Check the file's permissions.</source>
            <translation>无法打开 %1：没有读取权限。请检查文件的权限。</translation>
        </message>
        <message>
            <source>Cannot open %1: the file ends too early. Copy it from the camera or phone again.</source>
            <translation>无法打开 %1：文件不完整。请从相机或手机重新复制。</translation>
        </message>
        <message>
            <source>Cannot open %1: the file is damaged. Copy it from the camera or phone again.</source>
            <translation>无法打开 %1：文件已损坏。请从相机或手机重新复制。</translation>
        </message>
        <message>
            <source>Cannot open %1: the file is empty. Copy it from the camera or phone again.</source>
            <translation>无法打开 %1：文件为空。请从相机或手机重新复制。</translation>
        </message>
        <message>
            <source>Cannot open %1: the file is larger than the limit of %2 MB.</source>
            <translation>无法打开 %1：文件超过 %2 MB 的上限。</translation>
        </message>
        <message>
            <source>Cannot open %1: the photo is larger than the limits of %2 megapixels and %3 pixels a side. Save it smaller.</source>
            <translation>无法打开 %1：照片超过 %2 百万像素或每边 %3 像素的上限。请保存为较小的照片。</translation>
        </message>
        <message>
            <source>Cannot open %1: the photo needs more memory than the limit of %2 MB. Save it smaller.</source>
            <translation>无法打开 %1：照片所需内存超过 %2 MB 的上限。请保存为较小的照片。</translation>
        </message>
        <message>
            <source>Cannot open %1: there is no such file or folder. Check the name.</source>
            <translation>无法打开 %1：没有这个文件或文件夹。请检查名称。</translation>
        </message>
        <message>
            <source>Cannot open %1: there is no such file. Check its name and place.</source>
            <translation>无法打开 %1：没有这个文件。请检查其名称和位置。</translation>
        </message>
        <message>
            <source>Cannot open %1: there is not enough memory. Close other programs and try again.</source>
            <translation>无法打开 %1：内存不足。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>Cannot open %1: this is not a photo of a kind that can be read. Save it as JPEG or PNG.</source>
            <translation>无法打开 %1：这不是可读取的照片类型。请保存为 JPEG 或 PNG。</translation>
        </message>
        <message>
            <source>Cannot open the folder %1: reading it is not allowed. Check its permissions.</source>
            <translation>无法打开文件夹 %1：没有读取权限。请检查其权限。</translation>
        </message>
        <message>
            <source>Cannot open the model file %1: it is missing or may not be read.</source>
            <translation>无法打开模型文件 %1：文件不存在或不允许读取。</translation>
        </message>
        <message>
            <source>Cannot read %1. Try again.</source>
            <translation>无法读取 %1。请重试。</translation>
        </message>
        <message>
            <source>Cannot read %1: check its permissions.</source>
            <translation>无法读取 %1：请检查其权限。</translation>
        </message>
        <message>
            <source>Cannot read %1: the drive or network failed. Try again, or copy the file to this computer.</source>
            <translation>无法读取 %1：驱动器或网络出现故障。请重试，或将文件复制到本机。</translation>
        </message>
        <message>
            <source>Cannot score %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation>无法为 %1 评分。</translation>
        </message>
        <message>
            <source>Cannot score %1: the program met something it did not expect. Try again, and report it if it comes back.</source>
            <translation>无法为 %1 评分：程序遇到了意外情况。请重试；如再次出现，请反馈。</translation>
        </message>
        <message>
            <source>Cannot score %1: there is not enough memory. Close other programs and try again.</source>
            <translation>无法为 %1 评分：内存不足。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>Cannot show %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation>无法显示 %1。</translation>
        </message>
        <message>
            <source>Cannot train on %1: it has %2 photos of natural sampling that can be read, and at least %3 are needed.</source>
            <translation>无法用 %1 训练：可读取的自然抽样照片有 %2 张，至少需要 %3 张。</translation>
        </message>
        <message>
            <source>Cannot use %1 as the teacher: it needs the columns "Id" and "blend_amean".</source>
            <translation>无法将 %1 用作教师：需要“Id”和“blend_amean”两列。</translation>
        </message>
        <message>
            <source>Cannot use %1 of the run: it belongs to another fold. Train the fold again.</source>
            <translation>无法使用训练运行的 %1：它属于另一折。请重新训练该折。</translation>
        </message>
        <message>
            <source>Cannot use %1 of the run: it belongs to another network of the fold. Delete it and resume the run.</source>
            <translation>无法使用训练运行的 %1：它属于该折的另一个网络。请将其删除，然后继续该训练运行。</translation>
        </message>
        <message>
            <source>Cannot use %1 of the run: it is damaged. Delete the fold's folder and resume the run.</source>
            <translation>无法使用训练运行的 %1：它已损坏。请删除该折的文件夹，然后继续该训练运行。</translation>
        </message>
        <message>
            <source>Cannot use %1: it has column names and no rows. Choose a table with photos.</source>
            <translation>无法使用 %1：只有列名，没有数据行。请选择含有照片的表格。</translation>
        </message>
        <message>
            <source>Cannot use %1: it has more than %2 rows. Cut it into smaller tables.</source>
            <translation>无法使用 %1：其行数超过 %2。请将其拆分为较小的表格。</translation>
        </message>
        <message>
            <source>Cannot use %1: it has no column "Id".</source>
            <translation>无法使用 %1：其中没有列 "Id"。</translation>
        </message>
        <message>
            <source>Cannot use %1: it holds a head of the kind "%2", which this version does not know. Update the program, or train the model again.</source>
            <translation>无法使用 %1：其中的预测头类型“%2”是此版本不认识的。请更新程序，或重新训练模型。</translation>
        </message>
        <message>
            <source>Cannot use %1: it holds no out-of-fold predictions. Get the model folder again.</source>
            <translation>无法使用 %1：其中没有折外 (OOF) 预测。请重新获取模型文件夹。</translation>
        </message>
        <message>
            <source>Cannot use %1: it holds no out-of-fold predictions. Resume the run first.</source>
            <translation>无法使用 %1：其中没有折外预测。请先继续该训练运行。</translation>
        </message>
        <message>
            <source>Cannot use %1: it is damaged, or not the report of a run.</source>
            <translation>无法使用 %1：它已损坏，或不是训练运行的报告。</translation>
        </message>
        <message>
            <source>Cannot use %1: it is damaged, or not trees of one score as XGBoost writes them. Get the model folder again, or train the model again.</source>
            <translation>无法使用 %1：它已损坏，或不是 XGBoost 写出的单一得分的树。请重新获取模型文件夹，或重新训练模型。</translation>
        </message>
        <message>
            <source>Cannot use %1: it names no photo.</source>
            <translation>无法使用 %1：其中没有指明任何照片。</translation>
        </message>
        <message>
            <source>Cannot use %1: it needs the columns %2.</source>
            <translation>无法使用 %1：需要以下列：%2。</translation>
        </message>
        <message>
            <source>Cannot use %1: its first line has no known column name. Its first line has to name the columns, "file" and "Pawpularity" at least.</source>
            <translation>无法使用 %1：首行没有已知的列名。首行必须写明列名，至少要有“file”和“Pawpularity”。</translation>
        </message>
        <message>
            <source>Cannot use %1: its first line is not a line of column names (%2). Export the table again as CSV.</source>
            <translation>无法使用 %1：首行不是列名（%2）。请将表格重新导出为 CSV。</translation>
        </message>
        <message>
            <source>Cannot use %1: its first line names more than %2 columns. Export only the columns that are needed.</source>
            <translation>无法使用 %1：其首行的列数超过 %2。请只导出需要的列。</translation>
        </message>
        <message>
            <source>Cannot use %1: its trees take %2 features, and the model has %3. Get the model folder again.</source>
            <translation>无法使用 %1：其中的树需要 %2 个特征分量，而模型有 %3 个。请重新获取模型文件夹。</translation>
        </message>
        <message>
            <source>Cannot use %1: not one of its rows can be used. %2</source>
            <translation>无法使用 %1：没有一行可用。%2</translation>
        </message>
        <message>
            <source>Cannot use %1: the column "%2" is there twice. Remove one of them.</source>
            <translation>无法使用 %1：“%2”列出现了两次。请删除其中一列。</translation>
        </message>
        <message>
            <source>Cannot use %1: the file is empty. Export the table again.</source>
            <translation>无法使用 %1：文件为空。请重新导出表格。</translation>
        </message>
        <message>
            <source>Cannot use %1: the tensor "%2" has to be above 0. Train the model again.</source>
            <translation>无法使用 %1：张量“%2”必须大于 0。请重新训练模型。</translation>
        </message>
        <message>
            <source>Cannot use %1: there are only blank lines. Export the table again.</source>
            <translation>无法使用 %1：只有空行。请重新导出表格。</translation>
        </message>
        <message>
            <source>Cannot use %1: there is no column "%2". Add it, or choose another table.</source>
            <translation>无法使用 %1：没有“%2”列。请添加该列，或选择其他表格。</translation>
        </message>
        <message>
            <source>Cannot use %1: there is no column "%2". Add it, or take the file away.</source>
            <translation>无法使用 %1：没有列“%2”。请添加该列，或移走该文件。</translation>
        </message>
        <message>
            <source>Cannot use a stored edit: "%1" is missing, out of range or not known. The photo is shown as it is.</source>
            <translation>无法使用已保存的编辑：“%1”缺失、超出范围或无法识别。照片按原样显示。</translation>
        </message>
        <message>
            <source>Cannot use a stored edit: it is not well-formed JSON. The photo is shown as it is.</source>
            <translation>无法使用已保存的编辑：它不是格式正确的 JSON。照片按原样显示。</translation>
        </message>
        <message>
            <source>Cannot use the model card %1: %2 Get the model folder again.</source>
            <translation>无法使用模型卡 %1：%2请重新获取模型文件夹。</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: "%2" has to be one number.</source>
            <translation>无法使用模型文件 %1：“%2”必须是单个数字。</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: %2 Choose the file that belongs to this model.</source>
            <translation>无法使用模型文件 %1：%2请选择属于此模型的文件。</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: %2 Get the file again.</source>
            <translation>无法使用模型文件 %1：%2请重新获取该文件。</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: it holds a tensor "%2", which %3 has not. Choose the file that belongs to this model.</source>
            <translation>无法使用模型文件 %1：其中的张量“%2”是 %3 所没有的。请选择属于此模型的文件。</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: it is not CLIP ViT-B/32 with open_clip's names. Get open_clip_model.safetensors with OpenAI's weights (ViT-B-32-quickgelu).</source>
            <translation>无法使用模型文件 %1：它不是采用 open_clip 命名的 CLIP ViT-B/32。请获取含 OpenAI 权重的 open_clip_model.safetensors (ViT-B-32-quickgelu)。</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: the variances of "%2" are negative.</source>
            <translation>无法使用模型文件 %1：“%2”的方差为负。</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: flags can only go into one head of kind ridge, logistic or xgboost. Train the model again.</source>
            <translation>无法使用模型文件夹 %1：特征只能用于单个 ridge、logistic 或 xgboost 类型的预测头。请重新训练模型。</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: it was fitted with other weights of CLIP than those in %2. Put the file with the checksum %3 there, or into the model's folder.</source>
            <translation>无法使用模型文件夹 %1：拟合时使用的 CLIP 权重与 %2 中的不同。请将校验和为 %3 的文件放到该处，或放入模型的文件夹。</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: its card asks for another preparation of photos than %2 has.</source>
            <translation>无法使用模型文件夹 %1：其模型卡要求的照片预处理与 %2 的不同。</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: the file %2 has checksum %3, its card says %4. Get the folder again.</source>
            <translation>无法使用模型文件夹 %1：文件 %2 的校验和是 %3，而模型卡中是 %4。请重新获取该文件夹。</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: the model in %2 is another than was blended. Make the blend again.</source>
            <translation>无法使用模型文件夹 %1：%2 中的模型不是融合时的那个。请重新进行融合。</translation>
        </message>
        <message>
            <source>Cannot use the presets in %1: %2. Mend the file, or remove it to get the shipped presets back.</source>
            <extracomment>%1 is a file name in quotes, %2 a reason that begins in lower case</extracomment>
            <translation>无法使用 %1 中的预设：%2。请修正该文件，或将其移除以恢复自带的预设。</translation>
        </message>
        <message>
            <source>Cannot use the recipe %1: line %2: %3.</source>
            <extracomment>%1 is a file's name, %2 a line number, %3 what is wrong, beginning in lower case</extracomment>
            <translation>无法使用配方 %1：第 %2 行：%3。</translation>
        </message>
        <message>
            <source>Cannot use the vocabulary %1: it is not the one that CLIP was trained with. Get the file again (packaging/setup.sh brings it).</source>
            <translation>无法使用词表 %1：它不是训练 CLIP 时所用的词表。请重新获取该文件（可用 packaging/setup.sh 获取）。</translation>
        </message>
        <message>
            <source>Cannot write %1: charts are saved as .png, .svg, .pdf or .csv. Choose one of these.</source>
            <translation>无法写入 %1：图表保存为 .png、.svg、.pdf 或 .csv。请选择其中之一。</translation>
        </message>
        <message>
            <source>Cannot write %1: check that the folder exists, can be written to and has free space.</source>
            <translation>无法写入 %1：请检查文件夹是否存在、是否可写、是否有可用空间。</translation>
        </message>
        <message>
            <source>Cannot write into the run's folder %1: check its permissions and the free space.</source>
            <translation>无法写入训练运行的文件夹 %1：请检查其权限和可用空间。</translation>
        </message>
        <message>
            <source>Cannot write the blend's folder %1: check that there is free space and that the place can be written to.</source>
            <translation>无法写入融合模型的文件夹 %1：请检查是否有可用空间，以及该位置是否可写。</translation>
        </message>
        <message>
            <source>Captions, authors, dates and the camera's settings stay in the files. Every GPS position is taken out, and so are thumbnails, maker notes and marked faces. Your photos themselves are only read.</source>
            <translation>说明文字、作者、日期和相机设置会保留在文件中。所有 GPS 位置都会移除，缩略图、厂商注释和标记的人脸也会移除。您的照片本身只会被读取。</translation>
        </message>
        <message>
            <source>Change something and export again</source>
            <translation>作些更改后再次导出</translation>
        </message>
        <message>
            <source>Changes on screen come at once instead of gliding.</source>
            <translation>屏幕上的变化立即呈现，不使用滑动动画。</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Checking the folder...</source>
            <translation>正在检查文件夹...</translation>
        </message>
        <message>
            <source>Checking the run</source>
            <translation>正在检查训练运行</translation>
        </message>
        <message>
            <source>Choose CLIP's weights</source>
            <translation>选择 CLIP 的权重</translation>
        </message>
        <message>
            <source>Choose a folder for the files.</source>
            <translation>请为文件选择一个文件夹。</translation>
        </message>
        <message>
            <source>Choose a folder for the sheet.</source>
            <translation>请为照片一览表选择一个文件夹。</translation>
        </message>
        <message>
            <source>Choose a folder with train.csv</source>
            <translation>选择含 train.csv 的文件夹</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>选择模型文件夹</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>选择表格</translation>
        </message>
        <message>
            <source>Choose by itself</source>
            <translation>自动选择</translation>
        </message>
        <message>
            <source>Choose file...</source>
            <translation>选择文件...</translation>
        </message>
        <message>
            <source>Choose folder...</source>
            <translation>选择文件夹...</translation>
        </message>
        <message>
            <source>Choose photos from a folder</source>
            <translation>从文件夹中选择照片</translation>
        </message>
        <message>
            <source>Choose the data that the run was made with first, then resume it.</source>
            <translation>请先选择此训练运行所用的数据，然后再继续运行。</translation>
        </message>
        <message>
            <source>Choose the data that the run was made with first.</source>
            <translation>请先选择此训练运行所用的数据。</translation>
        </message>
        <message>
            <source>Choose the data that the run was made with to see them.</source>
            <translation>要查看它们，请选择此训练运行所用的数据。</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>选择存放文件的文件夹</translation>
        </message>
        <message>
            <source>Choose the folder for the sheet</source>
            <translation>选择存放照片一览表的文件夹</translation>
        </message>
        <message>
            <source>Choose the folder of the runs</source>
            <translation>选择训练运行的文件夹</translation>
        </message>
        <message>
            <source>Choose the network's trained weights...</source>
            <translation>选择网络的已训练权重...</translation>
        </message>
        <message>
            <source>Choose the photos to learn from</source>
            <translation>选择用于学习的照片</translation>
        </message>
        <message>
            <source>Choose the photos to learn from: a folder with train.csv, or a table.</source>
            <translation>请选择用于学习的照片：含 train.csv 的文件夹，或表格。</translation>
        </message>
        <message>
            <source>Choose trained weights</source>
            <translation>选择已训练的权重</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>选择...</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <source>Co&amp;ntact sheet...</source>
            <translation>照片一览表(&amp;N)...</translation>
        </message>
        <message>
            <source>Cohen's d</source>
            <translation>Cohen's d</translation>
        </message>
        <message>
            <source>Collage</source>
            <translation>拼贴</translation>
        </message>
        <message>
            <source>Colours over all numbers</source>
            <translation>颜色按全部数字</translation>
        </message>
        <message>
            <source>Colours within each word</source>
            <translation>颜色按每个词语</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Columns that are not known are not used: %1.</source>
            <translation>不认识的列未被使用：%1。</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Compare these photos once more</source>
            <translation>再次比较这些照片</translation>
        </message>
        <message>
            <source>Compare these photos with the words. Photos that were compared before are quick.</source>
            <translation>将这些照片与词语比较。以前比较过的照片很快就能完成。</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>正在比较</translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <translation>正在比较照片</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>正在计算</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation>常数</translation>
        </message>
        <message>
            <source>Contact sheet</source>
            <translation>照片一览表</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy or save this chart</source>
            <translation>复制或保存此图表</translation>
        </message>
        <message>
            <source>Copy the library to an empty folder</source>
            <translation>将照片库复制到空文件夹</translation>
        </message>
        <message>
            <source>Copy what is shown, or save it as a picture or a table</source>
            <translation>复制显示的内容，或将其保存为图片或表格</translation>
        </message>
        <message>
            <source>Correlation (Pearson)</source>
            <translation>相关系数 (Pearson)</translation>
        </message>
        <message>
            <source>Correlation of "%1" with the score over %2 photos: %3 (95 % interval %4 to %5), by ranks %6. The points are means of a tenth of the photos each, with 95 % intervals.</source>
            <translation>在 %2 张照片上，“%1”与得分的相关系数：%3（95 % 区间 %4 至 %5），按秩 %6。各点为每十分之一照片的均值，带 95 % 区间。</translation>
        </message>
        <message>
            <source>Correlation of ranks (Spearman)</source>
            <translation>秩相关系数 (Spearman)</translation>
        </message>
        <message>
            <source>Correlation of ranks, ties their mean rank, instead of Pearson's</source>
            <translation>使用秩相关系数（并列值取平均秩），而非 Pearson 相关系数</translation>
        </message>
        <message>
            <source>Correlation of the runs' predictions</source>
            <translation>各训练运行预测之间的相关</translation>
        </message>
        <message>
            <source>Cosine</source>
            <translation>余弦相似度</translation>
        </message>
        <message>
            <source>Cosines of photo and word. Only differences within a column say something: a word is more or less at home with all photos.</source>
            <translation>照片与词语的余弦相似度。只有同一列内的差异才有意义：有的词语与所有照片都比较接近，有的则不然。</translation>
        </message>
        <message>
            <source>Counts on a logarithmic axis</source>
            <translation>计数使用对数坐标轴</translation>
        </message>
        <message>
            <source>Crop %1 of %2: Enter accepts it, Space or Right goes on without, Left goes back, Esc ends.</source>
            <translation>第 %1 个裁剪，共 %2 个：Enter 采纳，空格键或右键不采纳并继续，左键返回，Esc 结束。</translation>
        </message>
        <message>
            <source>Crop and mend</source>
            <translation>裁剪和修正</translation>
        </message>
        <message>
            <source>Crops come as soon as this photo is scored.</source>
            <translation>此照片评分后即会显示裁剪。</translation>
        </message>
        <message>
            <source>Crops looked at</source>
            <translation>已查看的裁剪</translation>
        </message>
        <message>
            <source>Crops that could do better. Point at one to see its frame.</source>
            <translation>可能更好的裁剪。将鼠标指向其中一个，即可看到其边框。</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>曲线</translation>
        </message>
        <message>
            <source>Curves appear with the first step.</source>
            <translation>完成第一步后即会显示曲线。</translation>
        </message>
        <message>
            <source>Curves of the run</source>
            <translation>运行的曲线</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Darken it by %1 stops</source>
            <translation>调暗 %1 档</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Data set "%1" (%L2)</source>
            <translation>数据集“%1” (%L2)</translation>
        </message>
        <message>
            <source>Data set of Explore (none open)</source>
            <translation>“探索”中的数据集（未打开）</translation>
        </message>
        <message>
            <source>Delete the run</source>
            <translation>删除训练运行</translation>
        </message>
        <message>
            <source>Delete the run "%1"? Its weights, curves and report are deleted from the disk. Your photos stay.</source>
            <translation>要删除训练运行“%1”吗？其权重、曲线和报告将从磁盘中删除。您的照片会保留。</translation>
        </message>
        <message>
            <source>Delete this run's folder</source>
            <translation>删除此训练运行的文件夹</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>密度</translation>
        </message>
        <message>
            <source>Depth of a tree</source>
            <translation>树的深度</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Difference from the word's mean</source>
            <translation>与该词语均值的差</translation>
        </message>
        <message>
            <source>Discard run</source>
            <translation>丢弃训练运行</translation>
        </message>
        <message>
            <source>Discard...</source>
            <translation>丢弃...</translation>
        </message>
        <message>
            <source>Distance from the centre (0 centre, 1 corner)</source>
            <translation>到中心的距离（0 为中心，1 为角）</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <extracomment>%1 is what was done, such as "5 stars"</extracomment>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>Double click or F2 to change it, Delete to remove it</source>
            <translation>双击或按 F2 更改，按 Delete 移除</translation>
        </message>
        <message>
            <source>Drag a box around the animal. Enter keeps it, Esc leaves it as it was.</source>
            <translation>在动物周围拖出一个框。按回车键保留，Esc 恢复原样。</translation>
        </message>
        <message>
            <source>Drag over a chart, or click into it, to select photos.</source>
            <translation>在图表上拖动或点击，即可选择照片。</translation>
        </message>
        <message>
            <source>Draw a box around the animal</source>
            <translation>在动物周围画一个框</translation>
        </message>
        <message>
            <source>Draw others</source>
            <translation>换一批</translation>
        </message>
        <message>
            <source>Draw the frame on the photo (R)</source>
            <translation>在照片上画出边框 (R)</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>正在绘制</translation>
        </message>
        <message>
            <source>Draws six pictures of two animals to try the program with</source>
            <translation>绘制六张含两只动物的图片，用来试用本程序</translation>
        </message>
        <message>
            <source>Drop photos or a folder here</source>
            <translation>将照片或文件夹拖到这里</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Dropped blocks</source>
            <translation>丢弃的块</translation>
        </message>
        <message>
            <source>E&amp;xplore these photos as a data set</source>
            <translation>将这些照片作为数据集探索(&amp;X)</translation>
        </message>
        <message>
            <source>Each bin holds the same number of whole scores, so that no gaps come from rounding</source>
            <translation>每个区间包含同样多的整数得分，避免因取整而出现空隙</translation>
        </message>
        <message>
            <source>Each photo gets a predicted Pawpularity with an honest range. Your files are never changed, and nothing leaves this computer.</source>
            <translation>每张照片都会得到一个预测的 Pawpularity，并附上如实的区间。您的文件绝不会被更改，任何内容都不会离开本机。</translation>
        </message>
        <message>
            <source>Each photo is squashed to a square of this side. Twice the side takes four times as long.</source>
            <translation>每张照片都会压缩成此边长的正方形。边长加倍，耗时为四倍。</translation>
        </message>
        <message>
            <source>Each tree is fitted on this share of the photos, drawn anew.</source>
            <translation>每棵树用这一比例的照片拟合，每次重新抽取。</translation>
        </message>
        <message>
            <source>Each tree is fitted to what those before it have left.</source>
            <translation>每棵树拟合之前的树留下的误差。</translation>
        </message>
        <message>
            <source>Each tree may ask about this share of the features, drawn anew.</source>
            <translation>每棵树可就这一比例的特征分量提问，每次重新抽取。</translation>
        </message>
        <message>
            <source>Edit presets...</source>
            <translation>编辑预设...</translation>
        </message>
        <message>
            <source>End after the step in progress, with each fold's best weights so far; the report says what was left out</source>
            <translation>完成当前这一步后结束，每折采用目前的最佳权重；报告会说明略去了什么</translation>
        </message>
        <message>
            <source>End after the step in progress; Resume goes on to the same result</source>
            <translation>完成当前这一步后结束；“继续”会得到同样的结果</translation>
        </message>
        <message>
            <source>End the search (Esc)</source>
            <translation>结束搜索 (Esc)</translation>
        </message>
        <message>
            <source>Ending with the best weights so far...</source>
            <translation>正在以目前的最佳权重结束...</translation>
        </message>
        <message>
            <source>English works best: CLIP has learnt from English captions. A short text such as "a photo of a sleepy cat" is fine too.</source>
            <translation>英文效果最好：CLIP 是从英文说明文字中学习的。也可以使用短文本，例如“a photo of a sleepy cat”。</translation>
        </message>
        <message>
            <source>Enlarge this chart</source>
            <translation>放大此图表</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Epoch or round</source>
            <translation>轮次或重复轮</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>轮数</translation>
        </message>
        <message>
            <source>Epochs of the cosine</source>
            <translation>余弦的轮数</translation>
        </message>
        <message>
            <source>Erased patches</source>
            <translation>擦除的区块</translation>
        </message>
        <message>
            <source>Evaluating</source>
            <translation>正在评估</translation>
        </message>
        <message>
            <source>Exact arithmetic</source>
            <translation>精确运算</translation>
        </message>
        <message>
            <source>Exchange the photo with the focus and the next one (S)</source>
            <translation>将当前焦点所在的照片与下一张对调 (S)</translation>
        </message>
        <message>
            <source>Exploration of %1</source>
            <translation>%1 的数据探索</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>探索</translation>
        </message>
        <message>
            <source>Explore: a data set's numbers and charts, linked (Ctrl+2)</source>
            <translation>探索：数据集的数字和图表，相互联动 (Ctrl+2)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln photo(s)</source>
            <translation>
                <numerusform>导出 %Ln 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>正在导出</translation>
        </message>
        <message numerus="yes">
            <source>Exporting: %1 of %n photo(s)</source>
            <translation>
                <numerusform>正在导出：第 %1 张，共 %n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>Eyes</source>
            <translation>眼睛</translation>
        </message>
        <message>
            <source>Eyes (not with Blur)</source>
            <translation>眼睛（模糊时不可用）</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>全屏(&amp;U)</translation>
        </message>
        <message>
            <source>F2 changes a word, Delete removes it.</source>
            <translation>按 F2 更改词语，按 Delete 移除。</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>脸部</translation>
        </message>
        <message>
            <source>Faster last layer</source>
            <translation>最后一层加速</translation>
        </message>
        <message>
            <source>Features for each tree</source>
            <translation>每棵树的特征分量</translation>
        </message>
        <message>
            <source>Features of one length</source>
            <translation>特征向量统一长度</translation>
        </message>
        <message>
            <source>Few pixels: the crop may look soft.</source>
            <translation>像素较少：裁剪可能显得不清晰。</translation>
        </message>
        <message>
            <source>Fewer are larger</source>
            <translation>张数越少，照片越大</translation>
        </message>
        <message>
            <source>Filter runs</source>
            <translation>筛选训练运行</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>在本页中查找</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>前几行</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适应窗口</translation>
        </message>
        <message>
            <source>Fitted</source>
            <translation>拟合数</translation>
        </message>
        <message>
            <source>Five photos at each of the scores 10, 20 ... 100.</source>
            <translation>得分为 10、20 ... 100 的照片各五张。</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>特征</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>特征</translation>
        </message>
        <message>
            <source>Flags hardly matter: in %1 listings no answer changes the score by more than %2 points.</source>
            <translation>特征影响甚微：在 %1 个领养页面中，任何回答对得分的改变都不超过 %2 分。</translation>
        </message>
        <message>
            <source>Flags only</source>
            <translation>仅特征</translation>
        </message>
        <message>
            <source>Flags whose scores differ after correction for 12 tests (Benjamini-Hochberg): by mean %1; by ranks %2; by distribution %3. The largest effect is d = %4.</source>
            <translation>经 12 次检验校正 (Benjamini-Hochberg) 后得分有差异的特征：按均值 %1；按秩 %2；按分布 %3。最大效应为 d = %4。</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>折</translation>
        </message>
        <message>
            <source>Fold %1</source>
            <translation>第 %1 折</translation>
        </message>
        <message>
            <source>Fold %1 ended after %2 of %3 epochs.</source>
            <translation>第 %1 折在第 %2 轮后结束，原定 %3 轮。</translation>
        </message>
        <message>
            <source>Fold %1 is in two of the runs. Name each fold's run once.</source>
            <translation>第 %1 折出现在两个训练运行中。每折的训练运行只能指定一次。</translation>
        </message>
        <message>
            <source>Fold %1 of %2, epoch %3 of %4</source>
            <translation>第 %1 折，共 %2 折，第 %3 轮，共 %4 轮</translation>
        </message>
        <message>
            <source>Fold %1 of the run is damaged: its SVR does not fit the network. Delete %2 and resume the run.</source>
            <translation>训练运行的第 %1 折已损坏：其 SVR 与网络不匹配。请删除 %2，然后继续该训练运行。</translation>
        </message>
        <message>
            <source>Fold %1 of the run is damaged: its linear layer does not fit the network. Train the fold again.</source>
            <translation>训练运行的第 %1 折已损坏：其线性层与网络不匹配。请重新训练该折。</translation>
        </message>
        <message>
            <source>Fold %1 was trained on other photos than the table and its folder have now. Begin a new run.</source>
            <translation>训练第 %1 折所用的照片与表格及其文件夹中现有的不同。请开始新的训练运行。</translation>
        </message>
        <message>
            <source>Fold %1, epoch %2 is done: validation loss %3, RMSE %4.</source>
            <translation>第 %1 折第 %2 轮 (epoch) 已完成：验证损失 %3，RMSE %4。</translation>
        </message>
        <message>
            <source>Fold %1, stopped early</source>
            <translation>第 %1 折，提前停止</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>存放文件的文件夹</translation>
        </message>
        <message>
            <source>Folder for the sheet</source>
            <translation>存放照片一览表的文件夹</translation>
        </message>
        <message>
            <source>Folder of the runs</source>
            <translation>训练运行的文件夹</translation>
        </message>
        <message>
            <source>Folder with train.csv...</source>
            <translation>含 train.csv 的文件夹...</translation>
        </message>
        <message>
            <source>Folders from before</source>
            <translation>以前的文件夹</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>折数</translation>
        </message>
        <message>
            <source>Folds dealt by</source>
            <translation>分折依据</translation>
        </message>
        <message>
            <source>Folds of the run</source>
            <translation>训练运行的各折</translation>
        </message>
        <message>
            <source>For</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>For a shelter's own few hundred rated photos: the default network's last stages learn slowly, its last layer fast.</source>
            <translation>适合收容所自己的几百张有得分的照片：默认网络的最后几个阶段学得慢，最后一层学得快。</translation>
        </message>
        <message>
            <source>For example %1</source>
            <translation>例如 %1</translation>
        </message>
        <message>
            <source>Forget the chosen file and take the weights from the folder models/clip</source>
            <translation>忘记所选的文件，使用文件夹 models/clip 中的权重</translation>
        </message>
        <message>
            <source>Frozen stages</source>
            <translation>冻结的阶段</translation>
        </message>
        <message>
            <source>Gaussian kernels with Scott's bandwidth, as seaborn draws them</source>
            <translation>采用 Scott 带宽的高斯核，与 seaborn 的画法相同</translation>
        </message>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <source>Give it more contrast</source>
            <translation>提高对比度</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Go on where the run stopped</source>
            <translation>从训练运行停下的地方继续</translation>
        </message>
        <message>
            <source>Go through the photos with a crop worth looking at (V)</source>
            <translation>逐张查看有值得一看的裁剪的照片 (V)</translation>
        </message>
        <message>
            <source>Goes with "%1"</source>
            <translation>与“%1”契合</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Group photos by</source>
            <translation>照片分组方式</translation>
        </message>
        <message>
            <source>Grouped by hand</source>
            <translation>手动分组</translation>
        </message>
        <message>
            <source>HEIC photos</source>
            <extracomment>what the program uses libheif for</extracomment>
            <translation>HEIC 照片</translation>
        </message>
        <message>
            <source>Half of the scores lie between %1 and %2, the middle one is %3; %4 of %5 photos lie beyond the whiskers.</source>
            <translation>半数得分在 %1 与 %2 之间，居中的得分为 %3；%5 张照片中有 %4 张在须线之外。</translation>
        </message>
        <message>
            <source>Heading of each page, and the name of the file</source>
            <translation>每页的标题，也是文件的名称</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>预测头</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Height (pixels)</source>
            <translation>高度（像素）</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>帮助页面</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>帮助页面</translation>
        </message>
        <message>
            <source>Helps animal shelters choose and improve listing photos. Everything happens on this computer; nothing is sent anywhere.</source>
            <translation>帮助动物收容所挑选并改进领养页面的照片。一切都在本机完成，不会向任何地方发送内容。</translation>
        </message>
        <message>
            <source>Hover over a cell, or go through them with the arrow keys, to read it.</source>
            <translation>将鼠标悬停在单元格上，或用方向键逐个移动，即可查看。</translation>
        </message>
        <message>
            <source>How &amp;sure is this?</source>
            <translation>有多可靠？(&amp;S)</translation>
        </message>
        <message>
            <source>How alike the words are to CLIP</source>
            <translation>在 CLIP 看来词语有多相似</translation>
        </message>
        <message>
            <source>How far each step changes the weights. Too large: the loss jumps or grows. Too small: it hardly falls. 0.0001 is a good beginning.</source>
            <translation>每一步对权重的改变幅度。过大：损失会跳动或上升。过小：损失几乎不下降。0.0001 是不错的起点。</translation>
        </message>
        <message>
            <source>How much the support vector regression minds photos that it misses.</source>
            <translation>支持向量回归对预测不准的照片有多在意。</translation>
        </message>
        <message>
            <source>How near photos have to be to matter for one another; larger follows single photos; 0: by the features.</source>
            <translation>照片要多接近才会相互影响；值越大越贴合单张照片；0：由特征分量决定。</translation>
        </message>
        <message>
            <source>How often the network sees each photo it learns from. The best epoch by validation loss is kept.</source>
            <translation>网络把每张学习用的照片看多少遍。保留验证损失最小的那一轮。</translation>
        </message>
        <message>
            <source>How photos are dealt into folds, so that each fold has scores like the others'.</source>
            <translation>照片如何分配到各折，使每折的得分分布与其他折相近。</translation>
        </message>
        <message>
            <source>How strongly the ridge regression is held back. Larger is steadier and duller.</source>
            <translation>对岭回归的约束强度。值越大越稳定，也越平淡。</translation>
        </message>
        <message>
            <source>How sure is this?</source>
            <translation>有多可靠？</translation>
        </message>
        <message>
            <source>How the model is made: the recipes that came with the program</source>
            <translation>模型的生成方式：程序自带的配方</translation>
        </message>
        <message>
            <source>How well each photo goes with 11 words, from "Cute" to "Love". CLIP's weights have to be here.</source>
            <translation>每张照片与 11 个词语（从“Cute”到“Love”）的契合程度。需要有 CLIP 的权重。</translation>
        </message>
        <message>
            <source>How well photos go with 11 words, by CLIP, and the 12 flags, to boosted trees (XGBoost). Minutes, with CLIP's weights at hand.</source>
            <translation>将照片与 11 个词语的契合程度（由 CLIP 给出）和 12 个特征交给提升树 (XGBoost)。几分钟，需备有 CLIP 的权重。</translation>
        </message>
        <message>
            <source>Human</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Image heights</source>
            <translation>图像高度</translation>
        </message>
        <message>
            <source>Image widths</source>
            <translation>图像宽度</translation>
        </message>
        <message>
            <source>Images' height and width</source>
            <translation>图像的高度和宽度</translation>
        </message>
        <message>
            <source>Images' ratio</source>
            <translation>图像的宽高比</translation>
        </message>
        <message>
            <source>In "pawtrait train" the option is --clip-weights.</source>
            <translation>在 "pawtrait train" 中，该选项是 --clip-weights。</translation>
        </message>
        <message>
            <source>In 7,569 listings framing explained almost nothing of the score. A crop can still make a better picture.</source>
            <translation>在 7,569 个领养页面中，构图几乎不能解释得分。但裁剪仍可能让照片更好看。</translation>
        </message>
        <message>
            <source>In brackets: where the number lies with 95 % certainty. What it cannot do:</source>
            <translation>括号内：该数值以 95 % 的把握所在的范围。它做不到的事：</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>文字信息</translation>
        </message>
        <message>
            <source>Invert</source>
            <translation>反选</translation>
        </message>
        <message>
            <source>It is not a file. Choose a photo.</source>
            <translation>它不是文件。请选择一张照片。</translation>
        </message>
        <message>
            <source>It needs about %1 of memory.</source>
            <translation>约需 %1 内存。</translation>
        </message>
        <message>
            <source>It needs about %1 of memory; %2 are free.</source>
            <translation>约需 %1 内存；可用 %2。</translation>
        </message>
        <message>
            <source>JPEG photos</source>
            <extracomment>what the program uses libjpeg-turbo for</extracomment>
            <translation>JPEG 照片</translation>
        </message>
        <message>
            <source>KS p (BH)</source>
            <translation>KS p (BH)</translation>
        </message>
        <message>
            <source>Keep animals together</source>
            <translation>同一动物不拆分</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Keep scoring</source>
            <translation>继续评分</translation>
        </message>
        <message>
            <source>Keep this crop and go on (Enter)</source>
            <translation>保留此裁剪并继续 (Enter)</translation>
        </message>
        <message>
            <source>Keep this crop; the file stays as it is (Enter)</source>
            <translation>保留此裁剪；文件保持原样 (Enter)</translation>
        </message>
        <message>
            <source>Keeps them in small XMP files that other photo programs read. The photos themselves are never changed.</source>
            <translation>保存在其他照片软件也能读取的小型 XMP 文件中。照片本身绝不会被更改。</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <source>Kolmogorov-Smirnov as the notebook runs it: D = %1, %2. It compares the scores with the normal of mean 0 and SD 1, so it says nothing about their shape.</source>
            <translation>按 notebook 的方式运行 Kolmogorov-Smirnov 检验：D = %1，%2。它将得分与均值为 0、标准差为 1 的正态分布比较，因此不能说明得分分布的形状。</translation>
        </message>
        <message>
            <source>Landscape pages</source>
            <translation>横向页面</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Largest photo</source>
            <translation>最大照片</translation>
        </message>
        <message>
            <source>Leaf penalty</source>
            <translation>叶的惩罚</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>学习</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Leave it as it was (Esc)</source>
            <translation>保持原来的样子 (Esc)</translation>
        </message>
        <message>
            <source>Leave the review, or close this line (Esc)</source>
            <translation>离开逐张查看，或关闭此行 (Esc)</translation>
        </message>
        <message>
            <source>Leave this photo as it is and go on (Space or Right)</source>
            <translation>此照片保持原样并继续（空格键或右键）</translation>
        </message>
        <message>
            <source>Left is likely better (%1).</source>
            <extracomment>%1 such as "about 7 of 10"</extracomment>
            <translation>左侧的很可能更好（%1）。</translation>
        </message>
        <message>
            <source>LibTorch could not be loaded, so there are no scores. Set the program up again (packaging/setup.sh).</source>
            <translation>无法加载 LibTorch，因此没有评分。请重新安装程序（packaging/setup.sh）。</translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation>所用的库及其许可证</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Light, sharpness and level look fine.</source>
            <translation>光线、清晰度和水平看起来都没问题。</translation>
        </message>
        <message>
            <source>Likely better than %1 (%2).</source>
            <extracomment>%1 is a file's name, %2 such as "about 7 of 10"</extracomment>
            <translation>很可能优于 %1（%2）。</translation>
        </message>
        <message>
            <source>Likely lower: %1 (%2).</source>
            <extracomment>%1 one or more file names, %2 such as "about 7 of 10"</extracomment>
            <translation>很可能更低：%1（%2）。</translation>
        </message>
        <message>
            <source>Lilliefors, which estimates mean and SD: D = %1, %2: %3.</source>
            <translation>Lilliefors 检验（均值和标准差由数据估计）：D = %1，%2：%3。</translation>
        </message>
        <message>
            <source>Line %1 is left out: %2.</source>
            <extracomment>%1 is a line number, %2 a reason that begins in lower case</extracomment>
            <translation>第 %1 行已略去：%2。</translation>
        </message>
        <message>
            <source>Line %1: the Id is not the name of a photo. The line is left out.</source>
            <translation>第 %1 行：Id 不是照片的名称。该行已略去。</translation>
        </message>
        <message>
            <source>Line %1: the score is 0, where the contest's begin at 1. It is kept.</source>
            <translation>第 %1 行：得分为 0，而竞赛的得分从 1 开始。已保留。</translation>
        </message>
        <message>
            <source>Link preview</source>
            <translation>链接预览</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>联动</translation>
        </message>
        <message>
            <source>Listed photos</source>
            <translation>列出的照片</translation>
        </message>
        <message>
            <source>Log and recipe</source>
            <translation>日志和配方</translation>
        </message>
        <message>
            <source>Log and recipe of the run</source>
            <translation>训练运行的日志和配方</translation>
        </message>
        <message>
            <source>Log scale</source>
            <translation>对数刻度</translation>
        </message>
        <message>
            <source>Longest gradient</source>
            <translation>梯度长度上限</translation>
        </message>
        <message>
            <source>Longest side</source>
            <translation>最长边</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查看</translation>
        </message>
        <message>
            <source>Look at the mirror image too</source>
            <translation>也查看镜像</translation>
        </message>
        <message>
            <source>Look for crops of the selected photos, or of all listed ones, in the background (Shift+R)</source>
            <translation>在后台为所选照片（或所有列出的照片）寻找裁剪 (Shift+R)</translation>
        </message>
        <message>
            <source>Look for crops of this photo again</source>
            <translation>重新为此照片寻找裁剪</translation>
        </message>
        <message>
            <source>Looked for crops of %1 of %2 photos</source>
            <translation>已为 %2 张照片中的 %1 张寻找裁剪</translation>
        </message>
        <message>
            <source>Looked for crops of %1 of %2 photos; %3 worth a look so far</source>
            <translation>已为 %2 张照片中的 %1 张寻找裁剪；目前有 %3 张值得一看</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>正在查看</translation>
        </message>
        <message>
            <source>Looking at crops: %1 of %2</source>
            <translation>正在查看裁剪：%1 / %2</translation>
        </message>
        <message>
            <source>Looking at this frame...</source>
            <translation>正在查看此边框...</translation>
        </message>
        <message>
            <source>Looking for crops of this photo was stopped.</source>
            <translation>为此照片寻找裁剪已停止。</translation>
        </message>
        <message>
            <source>Looking for crops...</source>
            <translation>正在寻找裁剪...</translation>
        </message>
        <message>
            <source>Looking for the animal...</source>
            <translation>正在寻找动物...</translation>
        </message>
        <message>
            <source>Looking for the best crop...</source>
            <translation>正在寻找最佳裁剪...</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Loss and RMSE on a logarithmic axis</source>
            <translation>损失和 RMSE 使用对数坐标轴</translation>
        </message>
        <message>
            <source>Lowest first</source>
            <translation>最低优先</translation>
        </message>
        <message>
            <source>Lowest learning rate</source>
            <translation>最低学习率</translation>
        </message>
        <message>
            <source>MAE</source>
            <translation>MAE</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>制作工具</translation>
        </message>
        <message>
            <source>Make a model folder of the mix; the runs stay as they are</source>
            <translation>把融合做成模型文件夹；各训练运行保持原样</translation>
        </message>
        <message>
            <source>Make copies of photos that are ready to publish (E)</source>
            <translation>生成可直接发布的照片副本 (E)</translation>
        </message>
        <message>
            <source>Make the colours more neutral</source>
            <translation>使颜色更中性</translation>
        </message>
        <message>
            <source>Make the sheet</source>
            <translation>生成照片一览表</translation>
        </message>
        <message>
            <source>Makes each word a column of Explore: a histogram, the mean score by it, correlations and a column of the table, all linked</source>
            <translation>使每个词语成为“探索”中的一列：直方图、按词语的平均得分、相关系数以及表格中的一列，全部相互联动</translation>
        </message>
        <message>
            <source>Many photos at once, in place of one large one (G)</source>
            <translation>同时显示多张照片，而不是一张大图 (G)</translation>
        </message>
        <message>
            <source>Mark as chosen for the listing (P)</source>
            <translation>标记为领养页面选用 (P)</translation>
        </message>
        <message>
            <source>Mark as not to be used; the file stays (X)</source>
            <translation>标记为不使用；文件会保留 (X)</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Matters for speed and memory, and for the loss "root of each batch's mean square", which is taken batch by batch.</source>
            <translation>影响速度和内存，也影响损失“每批均方的平方根”，该损失逐批计算。</translation>
        </message>
        <message>
            <source>Mean %1, SD %2, median %3</source>
            <translation>均值 %1，标准差 %2，中位数 %3</translation>
        </message>
        <message>
            <source>Mean %1, median %2, quartiles %3 and %4</source>
            <translation>均值 %1，中位数 %2，四分位数 %3 和 %4</translation>
        </message>
        <message>
            <source>Mean Pawpularity</source>
            <translation>Pawpularity 均值</translation>
        </message>
        <message>
            <source>Mean brightness %1 of 255; usual is %2 and more.</source>
            <translation>平均亮度为 %1（最大 255）；通常为 %2 及以上。</translation>
        </message>
        <message>
            <source>Mean brightness %1 of 255; usual is up to %2.</source>
            <translation>平均亮度为 %1（最大 255）；通常不超过 %2。</translation>
        </message>
        <message>
            <source>Mean with it %1, without %2: difference %3 points (95 % interval %4 to %5, Welch %6 after correction for 12 tests). By ranks %7, by distribution %8 (both corrected). Cohen's d %9.</source>
            <translation>有该特征的均值为 %1，没有的为 %2：相差 %3 分（95 % 区间 %4 至 %5，Welch %6，经 12 次检验校正）。按秩 %7，按分布 %8（均已校正）。Cohen's d %9。</translation>
        </message>
        <message>
            <source>Measured on %1 photos that it was not fitted on, in %2 rounds of %3 folds:</source>
            <translation>在 %1 张未参与拟合的照片上测得，共 %2 轮，每轮 %3 折：</translation>
        </message>
        <message>
            <source>Measured where the weights were found it would be %1; a plain mean of the runs has %2, the mean score for every photo %3.</source>
            <translation>在求得权重的数据上测得则为 %1；各训练运行的简单平均为 %2，每张照片都取均值为 %3。</translation>
        </message>
        <message>
            <source>Memory for one photo</source>
            <translation>单张照片的内存</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Mend the recipe first.</source>
            <translation>请先修正配方。</translation>
        </message>
        <message>
            <source>Minutes: ridge and support vector regression on what the default network sees. How the default model was made.</source>
            <translation>几分钟：对默认网络所见的内容做岭回归和支持向量回归。默认模型就是这样生成的。</translation>
        </message>
        <message>
            <source>Mirrored photos</source>
            <translation>镜像照片</translation>
        </message>
        <message>
            <source>Misses below so many points do not count.</source>
            <translation>误差小于这么多分时不计。</translation>
        </message>
        <message>
            <source>Mix these runs: how alike they are, the best weights, and what the mix is worth</source>
            <translation>融合这些训练运行：它们有多相似、最佳权重，以及融合的价值</translation>
        </message>
        <message>
            <source>Mix, weights from the other folds</source>
            <translation>融合，权重来自其他折</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Model and device</source>
            <translation>模型和设备</translation>
        </message>
        <message>
            <source>Model, device, limits, look and language (Ctrl+,)</source>
            <translation>模型、设备、限制、外观和语言 (Ctrl+,)</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>平移幅度</translation>
        </message>
        <message>
            <source>NVIDIA graphics card</source>
            <translation>NVIDIA 显卡</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name of the model's new folder</source>
            <translation>新模型文件夹的名称</translation>
        </message>
        <message>
            <source>Names of the files</source>
            <translation>文件的名称</translation>
        </message>
        <message>
            <source>Near</source>
            <translation>近景</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Network %1, fitted %2.</source>
            <translation>网络 %1，拟合于 %2。</translation>
        </message>
        <message>
            <source>Network RMSE</source>
            <translation>网络 RMSE</translation>
        </message>
        <message>
            <source>New group after a pause of</source>
            <translation>间隔多久后另起新分组</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>新建训练运行</translation>
        </message>
        <message>
            <source>New word</source>
            <translation>新词语</translation>
        </message>
        <message>
            <source>New word or short text</source>
            <translation>新词语或短文本</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>下一处 (F3)</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card or driver was found.</source>
            <translation>未找到 NVIDIA 显卡或驱动程序。</translation>
        </message>
        <message>
            <source>No animal was found: draw a box around it.</source>
            <translation>未找到动物：请在动物周围画一个框。</translation>
        </message>
        <message>
            <source>No gain can be shown: what this model thinks of crops was not measured, or is not worth enough; its card says which. A shape can still be asked for.</source>
            <translation>无法证明有改进：此模型对裁剪的判断未经测量，或不够可靠；其模型卡写明是哪一种。仍可指定长宽比进行裁剪。</translation>
        </message>
        <message>
            <source>No gain: the photo in it is the whole one</source>
            <translation>没有改进：其中就是整张照片</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>不分组</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>没有模型</translation>
        </message>
        <message>
            <source>No model is open.</source>
            <translation>没有打开任何模型。</translation>
        </message>
        <message>
            <source>No photo passes this filter</source>
            <translation>没有符合此筛选条件的照片</translation>
        </message>
        <message>
            <source>No photos beside the table</source>
            <translation>表格旁边没有照片</translation>
        </message>
        <message>
            <source>No reliable gain against the whole photo.</source>
            <translation>与整张照片相比没有可靠的改进。</translation>
        </message>
        <message>
            <source>No reliable gain: about %1 (%2 to %3)</source>
            <translation>没有可靠的改进：约 %1（%2 至 %3）</translation>
        </message>
        <message>
            <source>No reliable gain: every crop would have fewer than %1 pixels on its short side.</source>
            <translation>没有可靠的改进：任何裁剪的短边都会少于 %1 像素。</translation>
        </message>
        <message>
            <source>No reliable gain: no crop looked clearly better to a head that did not choose it.</source>
            <translation>没有可靠的改进：由未参与选择的预测头判断，没有一个裁剪明显更好。</translation>
        </message>
        <message>
            <source>No reliable gain: the animal fills the photo, there is no room for a crop.</source>
            <translation>没有可靠的改进：动物占满了照片，没有裁剪的余地。</translation>
        </message>
        <message>
            <source>No reliable gain: what looked better did not stay so when the frame was moved a little.</source>
            <translation>没有可靠的改进：看起来更好的裁剪，在边框稍微移动后就不再更好。</translation>
        </message>
        <message>
            <source>No run has these words. Clear the filter.</source>
            <translation>没有含这些字的训练运行。请清除筛选条件。</translation>
        </message>
        <message>
            <source>No runs yet. Choose a recipe and your data on the right, then Start.</source>
            <translation>还没有训练运行。请在右侧选择配方和您的数据，然后按“开始”。</translation>
        </message>
        <message>
            <source>No score yet: the model is still being opened.</source>
            <translation>还没有得分：模型仍在打开。</translation>
        </message>
        <message>
            <source>No stars</source>
            <translation>无星级</translation>
        </message>
        <message>
            <source>No subject head: there are no photos with boxes beside the table.</source>
            <translation>没有主体预测头：表格旁边没有带框的照片。</translation>
        </message>
        <message numerus="yes">
            <source>None of %n photo(s) has a crop with a reliable gain. They can be cropped by hand all the same.</source>
            <translation>
                <numerusform>%n 张照片中没有一张有改进可靠的裁剪。仍然可以手动裁剪。</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the runs has a fold that is done. Resume them first.</source>
            <translation>这些训练运行都没有已完成的折。请先继续运行。</translation>
        </message>
        <message>
            <source>None of these photos is scored yet. Look for crops when they are.</source>
            <translation>这些照片都还没有评分。请在评分后再寻找裁剪。</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Not rejected</source>
            <translation>未弃用</translation>
        </message>
        <message>
            <source>Not scored yet.</source>
            <translation>尚未评分。</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>不分组</translation>
        </message>
        <message>
            <source>Nothing to say yet.</source>
            <extracomment>%1 one or more file names</extracomment>
            <translation>还无法判断。</translation>
        </message>
        <message>
            <source>Number of bins</source>
            <translation>区间数</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Occlusion</source>
            <translation>遮挡</translation>
        </message>
        <message>
            <source>Of pairs this far apart, %1 were in the right order when it was measured.</source>
            <extracomment>%1 such as "about 7 of 10"</extracomment>
            <translation>得分相差这么多的成对照片，在测量时%1排序正确。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message numerus="yes">
            <source>On %n photo(s) no animal was found: draw a box around it there.</source>
            <translation>
                <numerusform>有 %n 张照片未找到动物：请在其中的动物周围画一个框。</numerusform>
            </translation>
        </message>
        <message>
            <source>On graphics cards most of the network is computed in float16. On %1 photos that moved the score by at most %2 points in 95 of 100 cases and never by more than %3; "Exact arithmetic" in the settings does without.</source>
            <translation>在显卡上，网络的大部分以 float16 计算。在 %1 张照片上，95% 的情况下分数变化不超过 %2 分，最多不超过 %3 分；设置中的“精确运算”可不使用它。</translation>
        </message>
        <message>
            <source>On processors that are quicker in bfloat16, as this one is, most of the network is computed with it. On %1 photos that moved the score by at most %2 points in 95 of 100 cases and never by more than %3; "Exact arithmetic" in the settings does without.</source>
            <translation>在使用 bfloat16 更快的处理器（例如本机）上，网络的大部分用它计算。在 %1 张照片上，每 100 次中有 95 次得分的变化不超过 %2 分，且从未超过 %3 分；在设置中选择“精确运算”则不使用它。</translation>
        </message>
        <message>
            <source>One animal takes up a large part of the photo, about half of its width or height.</source>
            <translation>一只动物占据照片的很大部分，约为其宽度或高度的一半。</translation>
        </message>
        <message>
            <source>One for each core</source>
            <translation>每个核心一个</translation>
        </message>
        <message>
            <source>One pixel of the photo is one of the screen; again to fit (Z)</source>
            <translation>照片的一个像素对应屏幕的一个像素；再按一次适应窗口 (Z)</translation>
        </message>
        <message>
            <source>Only models and training of the recipe clip-prompts-xgboost need it besides, and take the same file. Everything else works without it.</source>
            <translation>除此之外，只有配方 clip-prompts-xgboost 的模型和训练需要它，并使用同一个文件。没有它，其他功能照常。</translation>
        </message>
        <message>
            <source>Open &amp;folder...</source>
            <translation>打开文件夹(&amp;F)...</translation>
        </message>
        <message>
            <source>Open a folder with train.csv</source>
            <translation>打开含 train.csv 的文件夹</translation>
        </message>
        <message>
            <source>Open a table</source>
            <translation>打开表格</translation>
        </message>
        <message>
            <source>Open data set...</source>
            <translation>打开数据集...</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Open folder...</source>
            <translation>打开文件夹...</translation>
        </message>
        <message>
            <source>Open in the score view</source>
            <translation>在得分视图中打开</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>打开照片</translation>
        </message>
        <message>
            <source>Open photos...</source>
            <translation>打开照片...</translation>
        </message>
        <message>
            <source>Open recipe</source>
            <translation>打开配方</translation>
        </message>
        <message>
            <source>Open recipe...</source>
            <translation>打开配方...</translation>
        </message>
        <message>
            <source>Open the folder with the new files</source>
            <translation>打开新文件所在的文件夹</translation>
        </message>
        <message>
            <source>Open the folder with the sheet</source>
            <translation>打开照片一览表所在的文件夹</translation>
        </message>
        <message>
            <source>Open the run's data in Explore, with these photos selected</source>
            <translation>在“探索”中打开此训练运行的数据，并选中这些照片</translation>
        </message>
        <message>
            <source>Opening CLIP</source>
            <translation>正在打开 CLIP</translation>
        </message>
        <message>
            <source>Opening the model...</source>
            <translation>正在打开模型...</translation>
        </message>
        <message>
            <source>Opens the folder with the presets' file, to be changed in a text editor; changes count when you come back</source>
            <translation>打开预设文件所在的文件夹，以便用文本编辑器修改；回到这里后更改即生效</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>优化器</translation>
        </message>
        <message>
            <source>Order of the photos</source>
            <translation>照片的顺序</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>原始大小</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>原始照片</translation>
        </message>
        <message>
            <source>Other things to mend</source>
            <translation>其他可修正之处</translation>
        </message>
        <message>
            <source>Out of fold</source>
            <translation>折外</translation>
        </message>
        <message>
            <source>Out of fold on %1 photos in %2 folds. "nested" has each fold's weights from the other folds; the number to expect of new photos.</source>
            <translation>折外：%1 张照片，%2 折。“嵌套”中每折的权重来自其他折；这是对新照片可以预期的数字。</translation>
        </message>
        <message>
            <source>Out of fold, least squares on the flags errs by %1 points (RMSE), the mean alone by %2.</source>
            <translation>折外：对特征做最小二乘的误差为 %1 分 (RMSE)，仅用均值为 %2。</translation>
        </message>
        <message numerus="yes">
            <source>Out of fold, on %n photo(s) that the model had not seen: RMSE %1</source>
            <translation>
                <numerusform>折外：在模型未见过的 %n 张照片上，RMSE %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Out of fold: RMSE %1 (a constant has %2), MAE %3, r %4, Spearman %5.</source>
            <translation>折外：RMSE %1（常数为 %2），MAE %3，r %4，Spearman %5。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>PDF, to print or send</source>
            <translation>PDF，用于打印或发送</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
        <message>
            <source>PNG, a picture for each page</source>
            <translation>PNG，每页一张图片</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>设置页面</translation>
        </message>
        <message>
            <source>Pages with small pictures and their scores, to print or send</source>
            <translation>含小图及其得分的页面，用于打印或发送</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>面板</translation>
        </message>
        <message>
            <source>Parts of the run</source>
            <translation>训练运行的各部分</translation>
        </message>
        <message>
            <source>Patience, epochs</source>
            <translation>容忍轮数</translation>
        </message>
        <message>
            <source>Patience, trees</source>
            <translation>容忍树数</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Paused: %1 of %2 folds are done. Resume goes on where it stopped.</source>
            <translation>已暂停：%2 折中已完成 %1 折。“继续”会从停下的地方接着进行。</translation>
        </message>
        <message>
            <source>Pausing after the step in progress...</source>
            <translation>完成当前这一步后暂停...</translation>
        </message>
        <message>
            <source>Pawpularity</source>
            <translation>Pawpularity</translation>
        </message>
        <message>
            <source>Pawtrait</source>
            <translation>Pawtrait</translation>
        </message>
        <message>
            <source>Pawtrait %1</source>
            <translation>Pawtrait %1</translation>
        </message>
        <message>
            <source>Pawtrait cannot listen for photos from a second start: "%1" cannot be made. Check that the folder may be written.</source>
            <translation>Pawtrait 无法接收再次启动时传来的照片：无法创建“%1”。请检查该文件夹是否可写。</translation>
        </message>
        <message>
            <source>Pawtrait cannot tell whether it runs already: "%1.lock" cannot be made. Check that the folder may be written.</source>
            <translation>Pawtrait 无法判断自己是否已在运行：无法创建“%1.lock”。请检查该文件夹是否可写。</translation>
        </message>
        <message>
            <source>Pawtrait is already running, but it does not answer. Close its window, or end it and start it again.</source>
            <translation>Pawtrait 已在运行，但没有响应。请关闭其窗口，或结束它后重新启动。</translation>
        </message>
        <message>
            <source>Pawtrait's sources are free software under the Apache License 2.0; a copy of the built program is passed on under the GPL, version 3, because of exiv2 and QCustomPlot. The licences' full texts are in /usr/share/common-licenses and /usr/share/doc on Debian.</source>
            <translation>Pawtrait 的源代码是采用 Apache License 2.0 的自由软件；由于 exiv2 和 QCustomPlot，编译后的程序按 GPL 第 3 版分发。在 Debian 上，许可证全文位于 /usr/share/common-licenses 和 /usr/share/doc。</translation>
        </message>
        <message>
            <source>Pearson</source>
            <translation>Pearson</translation>
        </message>
        <message>
            <source>Pearson's correlation of predictions and scores</source>
            <translation>预测与得分的 Pearson 相关系数</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photo %L1 of %L2</source>
            <translation>第 %L1 张照片，共 %L2 张</translation>
        </message>
        <message>
            <source>Photo side, pixels</source>
            <translation>照片边长（像素）</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photos (%1);;All files (*)</source>
            <translation>照片 (%1);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Photos a step</source>
            <translation>每步照片数</translation>
        </message>
        <message>
            <source>Photos a step in tests</source>
            <translation>测试时每步照片数</translation>
        </message>
        <message>
            <source>Photos and what became of them</source>
            <translation>照片及其处理结果</translation>
        </message>
        <message>
            <source>Photos and words</source>
            <translation>照片与词语</translation>
        </message>
        <message>
            <source>Photos and words: the first %1 of %2 photos</source>
            <translation>照片与词语：前 %1 张照片，共 %2 张</translation>
        </message>
        <message>
            <source>Photos are scored with the model of this run from now on. Settings go back to another model.</source>
            <translation>从现在起用此训练运行的模型为照片评分。可在“设置”中换回其他模型。</translation>
        </message>
        <message>
            <source>Photos are scored with this run's model. Choose another model in the settings before you discard it.</source>
            <translation>正在用此训练运行的模型为照片评分。请先在设置中选择其他模型，再丢弃此运行。</translation>
        </message>
        <message>
            <source>Photos beside each other</source>
            <translation>并排照片数</translation>
        </message>
        <message>
            <source>Photos cannot be held against one another: a feature is not a finite number. Train the network again.</source>
            <translation>无法将照片相互比对：某个特征分量不是有限的数。请重新训练网络。</translation>
        </message>
        <message>
            <source>Photos compared</source>
            <translation>已比较的照片</translation>
        </message>
        <message>
            <source>Photos exported</source>
            <translation>已导出的照片</translation>
        </message>
        <message>
            <source>Photos for each tree</source>
            <translation>每棵树的照片</translation>
        </message>
        <message>
            <source>Photos in a leaf</source>
            <translation>每个叶的照片数</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <translation>已查看的照片</translation>
        </message>
        <message>
            <source>Photos of one animal, and photos that are there twice, lie in one fold. Without it a test can be too kind.</source>
            <translation>同一只动物的照片以及重复的照片会放在同一折中。否则测试结果可能过于乐观。</translation>
        </message>
        <message>
            <source>Photos of one group are taken as photos of one animal. Groups that you made by hand stay.</source>
            <translation>同一分组的照片视为同一只动物的照片。您手动建立的分组会保留。</translation>
        </message>
        <message>
            <source>Photos of the data set</source>
            <translation>数据集的照片</translation>
        </message>
        <message>
            <source>Photos on the sheet</source>
            <translation>照片一览表上的照片</translation>
        </message>
        <message>
            <source>Photos per second</source>
            <translation>每秒照片数</translation>
        </message>
        <message>
            <source>Photos scored</source>
            <translation>已评分的照片</translation>
        </message>
        <message>
            <source>Photos that are scored at the same time on the processor. Fewer leave more of the computer to other programs.</source>
            <translation>在处理器上同时评分的照片数。数值越小，留给其他程序的资源越多。</translation>
        </message>
        <message>
            <source>Photos that the model may have been trained on are predicted too well: these numbers hold for new photos only.</source>
            <translation>模型训练时可能用过的照片，预测得过好：这些数字只适用于新照片。</translation>
        </message>
        <message>
            <source>Photos that the run missed by most</source>
            <translation>此训练运行误差最大的照片</translation>
        </message>
        <message>
            <source>Photos to compare</source>
            <translation>要比较的照片</translation>
        </message>
        <message>
            <source>Photos upside down</source>
            <translation>上下颠倒的照片</translation>
        </message>
        <message>
            <source>Photos whose scores are close are about equal.</source>
            <translation>得分接近的照片不相上下。</translation>
        </message>
        <message>
            <source>Photos whose scores are close are about equal. Model: %1.</source>
            <translation>得分接近的照片不相上下。模型：%1。</translation>
        </message>
        <message>
            <source>Photos without a score, and why</source>
            <translation>没有得分的照片及其原因</translation>
        </message>
        <message>
            <source>Photos: scores, groups, stars and marks (Ctrl+1)</source>
            <translation>照片：得分、分组、星级和标记 (Ctrl+1)</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>选用</translation>
        </message>
        <message>
            <source>Picked</source>
            <translation>已选用</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <source>Point at a setting to read what it does.</source>
            <translation>将鼠标指向某项设置，即可查看其作用。</translation>
        </message>
        <message>
            <source>Points each place adds, against an average place</source>
            <translation>各处相对于平均位置增加的分数</translation>
        </message>
        <message>
            <source>Portrait 4:5</source>
            <translation>竖幅 4:5</translation>
        </message>
        <message>
            <source>Pre&amp;vious photo</source>
            <translation>上一张照片(&amp;V)</translation>
        </message>
        <message>
            <source>Predicted Pawpularity, 1 to 100, with its range: the true score lies in the range for about %1 of 100 photos.</source>
            <translation>预测的 Pawpularity（1 到 100）及其区间：每 100 张照片中约有 %1 张的真实得分落在区间内。</translation>
        </message>
        <message>
            <source>Predicted by a model that has not seen the photo</source>
            <translation>由未见过该照片的模型预测</translation>
        </message>
        <message>
            <source>Predicted over true score</source>
            <translation>预测与真实得分的对照</translation>
        </message>
        <message>
            <source>Predicting</source>
            <translation>正在预测</translation>
        </message>
        <message>
            <source>Prediction less score (points)</source>
            <translation>预测减得分（分）</translation>
        </message>
        <message>
            <source>Prediction less score, by score</source>
            <translation>预测减得分，按得分</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Preview of the file</source>
            <translation>文件预览</translation>
        </message>
        <message>
            <source>Preview of the next page</source>
            <translation>预览下一页</translation>
        </message>
        <message>
            <source>Preview of the next photo</source>
            <translation>预览下一张照片</translation>
        </message>
        <message>
            <source>Preview of the page</source>
            <translation>页面预览</translation>
        </message>
        <message>
            <source>Preview of the page before</source>
            <translation>预览上一页</translation>
        </message>
        <message>
            <source>Preview of the photo before</source>
            <translation>预览上一张照片</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>上一处 (Shift+F3)</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Prompts: how well photos go with words (Ctrl+4)</source>
            <translation>提示词：照片与词语的契合程度 (Ctrl+4)</translation>
        </message>
        <message>
            <source>Pulls weights towards nothing, against learning by heart.</source>
            <translation>将权重拉向零，防止死记硬背。</translation>
        </message>
        <message>
            <source>Pulls what each leaf adds towards nothing. Larger is steadier and duller.</source>
            <translation>将每个叶所加的值拉向零。值越大越稳定，也越平淡。</translation>
        </message>
        <message>
            <source>Put the photos in the order of a word; a click on a word in the table does the same</source>
            <translation>按某个词语排列照片；点击表格中的词语效果相同</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <source>Quantiles beside the normal's</source>
            <translation>与正态分布对比的分位数 (QQ)</translation>
        </message>
        <message>
            <source>RMSE</source>
            <translation>RMSE</translation>
        </message>
        <message>
            <source>RMSE %1 (a constant has %2), MAE %3, r %4, Spearman %5, R2 %6, on %7 photos.</source>
            <translation>RMSE %1（常数为 %2），MAE %3，r %4，Spearman %5，R2 %6，共 %7 张照片。</translation>
        </message>
        <message>
            <source>RMSE %1 and %2 on the %3 photos that both tested, difference %4, 95 % interval %5 to %6.</source>
            <translation>在两者都测试过的 %3 张照片上，RMSE 为 %1 和 %2，相差 %4，95 % 区间 %5 至 %6。</translation>
        </message>
        <message>
            <source>RMSE (points)</source>
            <translation>RMSE（分）</translation>
        </message>
        <message>
            <source>RMSE, points</source>
            <translation>RMSE（分）</translation>
        </message>
        <message>
            <source>Rate falls with each</source>
            <translation>学习率下降单位</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>弃用(&amp;J)</translation>
        </message>
        <message>
            <source>Re&amp;move from list</source>
            <translation>从列表移除(&amp;M)</translation>
        </message>
        <message>
            <source>Re&amp;view suggested crops</source>
            <translation>逐张查看建议的裁剪(&amp;V)</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>重新读取列表</translation>
        </message>
        <message>
            <source>Read the list again: runs of the command line show up too</source>
            <translation>重新读取列表：命令行的训练运行也会显示</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>Reading photo %1 of %2</source>
            <translation>正在读取第 %1 张照片，共 %2 张</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>正在读取照片</translation>
        </message>
        <message>
            <source>Reading the data set</source>
            <translation>正在读取数据集</translation>
        </message>
        <message>
            <source>Reading the runs...</source>
            <translation>正在读取训练运行...</translation>
        </message>
        <message>
            <source>Reading the table and the photos' sizes</source>
            <translation>正在读取表格和照片尺寸</translation>
        </message>
        <message>
            <source>Reading the words</source>
            <translation>正在读取词语</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>配方</translation>
        </message>
        <message>
            <source>Recipes (*.json)</source>
            <translation>配方 (*.json)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>重做 (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>减少动画</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>弃用</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已弃用</translation>
        </message>
        <message>
            <source>Remove the selected words (Delete)</source>
            <translation>移除选中的词语 (Delete)</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace the files</source>
            <translation>替换文件</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Reset "%1"</source>
            <translation>重置“%1”</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <source>Reset: the 11 words of the contest's notebook</source>
            <translation>重置：竞赛 notebook 中的 11 个词语</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Review them</source>
            <translation>逐张查看</translation>
        </message>
        <message>
            <source>Ridge penalty</source>
            <translation>岭回归惩罚</translation>
        </message>
        <message>
            <source>Right is likely better (%1).</source>
            <translation>右侧的很可能更好（%1）。</translation>
        </message>
        <message>
            <source>Root mean squared error, out of fold, points</source>
            <translation>均方根误差，折外，单位为分</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮</translation>
        </message>
        <message>
            <source>Round %1, fold %2</source>
            <translation>第 %1 次重复，第 %2 折</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>重复次数</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>训练运行</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>训练运行</translation>
        </message>
        <message>
            <source>Runs are kept in %1. Choose another folder.</source>
            <translation>训练运行保存在 %1 中。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>Runs with their errors and weights</source>
            <translation>训练运行及其误差和权重</translation>
        </message>
        <message>
            <source>S&amp;moothing</source>
            <translation>平滑(&amp;M)</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>标准差</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>带动量的 SGD</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG 图形 (*.svg)</translation>
        </message>
        <message>
            <source>SVR</source>
            <translation>SVR</translation>
        </message>
        <message>
            <source>SVR RMSE</source>
            <translation>SVR RMSE</translation>
        </message>
        <message>
            <source>SVR beside the network</source>
            <translation>网络之外使用 SVR</translation>
        </message>
        <message>
            <source>SVR: C</source>
            <translation>SVR：C</translation>
        </message>
        <message>
            <source>SVR: epsilon, points</source>
            <translation>SVR：epsilon（分）</translation>
        </message>
        <message>
            <source>SVR: gamma</source>
            <translation>SVR：gamma</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>饱和度</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>保存为 PDF...</translation>
        </message>
        <message>
            <source>Save as PNG...</source>
            <translation>保存为 PNG...</translation>
        </message>
        <message>
            <source>Save as SVG...</source>
            <translation>保存为 SVG...</translation>
        </message>
        <message>
            <source>Save as model...</source>
            <translation>另存为模型...</translation>
        </message>
        <message>
            <source>Save chart</source>
            <translation>保存图表</translation>
        </message>
        <message>
            <source>Save data as CSV...</source>
            <translation>将数据保存为 CSV...</translation>
        </message>
        <message>
            <source>Save recipe</source>
            <translation>保存配方</translation>
        </message>
        <message>
            <source>Save the scores</source>
            <translation>保存得分</translation>
        </message>
        <message>
            <source>Save this recipe...</source>
            <translation>保存此配方...</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <source>Say one of these: a RECIPE (with --set as needed), --resume RUN, or --join RUN RUN ...</source>
            <translation>请指定以下之一：RECIPE（可按需加 --set）、--resume RUN 或 --join RUN RUN ...</translation>
        </message>
        <message>
            <source>Say where the results go: --out DIR, or --json for the numbers on standard output.</source>
            <translation>请指定结果的去处：--out DIR，或用 --json 将数字写到标准输出。</translation>
        </message>
        <message>
            <source>Scaled by</source>
            <translation>缩放幅度</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Score %1. %2.</source>
            <extracomment>%1 is a score with its range, %2 such as "Better than 7 of 10 listing photos"</extracomment>
            <translation>得分 %1。%2。</translation>
        </message>
        <message>
            <source>Score &amp;panel</source>
            <translation>得分面板(&amp;P)</translation>
        </message>
        <message>
            <source>Score and its range</source>
            <translation>得分及其区间</translation>
        </message>
        <message>
            <source>Score by %1</source>
            <translation>得分（按 %1）</translation>
        </message>
        <message>
            <source>Score by distance from the centre</source>
            <translation>按到中心距离的得分</translation>
        </message>
        <message>
            <source>Score by the animal's size</source>
            <translation>按动物大小的得分</translation>
        </message>
        <message>
            <source>Score from and to</source>
            <translation>得分下限和上限</translation>
        </message>
        <message>
            <source>Score photos with the mix; Settings go back to another model</source>
            <translation>用融合为照片评分；可在设置中换回其他模型</translation>
        </message>
        <message>
            <source>Score photos with this run's model; Settings go back to another</source>
            <translation>用此训练运行的模型为照片评分；可在“设置”中换回其他模型</translation>
        </message>
        <message>
            <source>Score, stars and flags</source>
            <translation>得分、星级和特征</translation>
        </message>
        <message>
            <source>Score, stars, marks and flags of the photo</source>
            <translation>照片的得分、星级、标记和特征</translation>
        </message>
        <message>
            <source>Scores as CS&amp;V...</source>
            <translation>将得分保存为 CSV(&amp;V)...</translation>
        </message>
        <message>
            <source>Scores come half as quickly and differ by fractions of a point: the model's card says by how much. For comparing numbers between computers. A new choice counts from the next start.</source>
            <translation>评分速度减半，得分只差不到一分：模型卡中写有具体差值。用于在不同电脑之间比较数字。新的选择从下次启动起生效。</translation>
        </message>
        <message>
            <source>Scoring</source>
            <translation>正在评分</translation>
        </message>
        <message>
            <source>Scoring is not finished.</source>
            <translation>评分尚未完成。</translation>
        </message>
        <message>
            <source>Scoring threads</source>
            <translation>评分线程数</translation>
        </message>
        <message>
            <source>Scoring was cancelled before this photo.</source>
            <translation>在处理此照片之前评分已取消。</translation>
        </message>
        <message>
            <source>Search in file and folder names</source>
            <translation>在文件名和文件夹名中搜索</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>搜索名称</translation>
        </message>
        <message>
            <source>Seconds to minutes: ridge regression on what the default network sees. A good first number.</source>
            <translation>几秒到几分钟：对默认网络所见做岭回归。适合得到第一个数字。</translation>
        </message>
        <message>
            <source>See the selected photos beside each other, or this one and the best other of its group (C)</source>
            <translation>并排查看选中的照片，或此照片与其组内另一张最佳照片 (C)</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Seed of the drawn photos</source>
            <translation>抽取照片的种子</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>Select a photo to see crops of it.</source>
            <translation>选择一张照片以查看其裁剪。</translation>
        </message>
        <message>
            <source>Select a photo to see its score.</source>
            <translation>选择一张照片以查看其得分。</translation>
        </message>
        <message>
            <source>Select nothing (Esc in a chart)</source>
            <translation>取消所有选择（在图表中按 Esc）</translation>
        </message>
        <message>
            <source>Select two runs to be told which is better, and how sure that is.</source>
            <translation>选择两个训练运行，即可了解哪个更好以及有多可靠。</translation>
        </message>
        <message>
            <source>Select two to four photos to see them beside each other.</source>
            <translation>选择二到四张照片，即可并排查看。</translation>
        </message>
        <message>
            <source>Select what is not selected, and the other way round</source>
            <translation>选择未选择的，并取消已选择的</translation>
        </message>
        <message>
            <source>Selected photos</source>
            <translation>所选照片</translation>
        </message>
        <message>
            <source>Selected photos (%L1)</source>
            <translation>选中的照片 (%L1)</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Shape of the crop</source>
            <translation>裁剪的形状</translation>
        </message>
        <message>
            <source>Share of gain (%)</source>
            <translation>增益占比 (%)</translation>
        </message>
        <message>
            <source>Share of the SVR</source>
            <translation>SVR 所占比例</translation>
        </message>
        <message>
            <source>Share of the photos that are mirrored left to right while learning.</source>
            <translation>学习时左右镜像的照片所占比例。</translation>
        </message>
        <message>
            <source>Share of the photos that are turned upside down while learning. The contest's notebook did it; animals rarely stand so.</source>
            <translation>学习时上下颠倒的照片所占比例。竞赛的 notebook 这样做；动物很少这样站立。</translation>
        </message>
        <message>
            <source>Share of the photos that lose a random rectangle while learning.</source>
            <translation>学习时被随机遮去一个矩形的照片所占比例。</translation>
        </message>
        <message>
            <source>Share of the teacher</source>
            <translation>教师所占比例</translation>
        </message>
        <message>
            <source>Sharpness %1; photos of pets have %2 and more.</source>
            <translation>清晰度 %1；宠物照片通常为 %2 及以上。</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>显示所有照片</translation>
        </message>
        <message>
            <source>Show all photos: take every filter away</source>
            <translation>显示所有照片：移除所有筛选</translation>
        </message>
        <message>
            <source>Show and change the box that no crop may cut (D)</source>
            <translation>显示并更改任何裁剪都不得切掉的框 (D)</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>在文件夹中显示(&amp;F)</translation>
        </message>
        <message>
            <source>Show in Explore</source>
            <translation>在“探索”中显示</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Show only photos with a score in this range; a double click shows all</source>
            <translation>只显示得分在此区间内的照片；双击显示全部</translation>
        </message>
        <message>
            <source>Show only photos with at least so many stars</source>
            <translation>只显示至少有这么多星的照片</translation>
        </message>
        <message>
            <source>Show only photos with these letters in their file or folder name (Ctrl+F)</source>
            <translation>只显示文件名或文件夹名含有这些字的照片 (Ctrl+F)</translation>
        </message>
        <message>
            <source>Show only photos with this answer</source>
            <translation>只显示有此回答的照片</translation>
        </message>
        <message>
            <source>Show only photos with this mark (P picks, X rejects, U takes the mark away)</source>
            <translation>只显示有此标记的照片（P 选用，X 弃用，U 取消标记）</translation>
        </message>
        <message>
            <source>Show or hide recipe and data of a new run</source>
            <translation>显示或隐藏新训练运行的配方和数据</translation>
        </message>
        <message>
            <source>Show the photos as they were taken, without the edits that you accepted (O)</source>
            <translation>显示拍摄时的原样照片，不含您采纳的编辑 (O)</translation>
        </message>
        <message>
            <source>Show the photos whole (F)</source>
            <translation>完整显示照片 (F)</translation>
        </message>
        <message>
            <source>Shown of each photo</source>
            <translation>每张照片显示的部分</translation>
        </message>
        <message>
            <source>Shows before and after on the photo while pointed at; a click accepts it</source>
            <translation>鼠标指向时在照片上显示修正前后的效果；点击即采纳</translation>
        </message>
        <message>
            <source>Shows the frame on the photo; Enter or a click takes it up to adjust and accept</source>
            <translation>在照片上显示边框；按 Enter 或点击即可调整并采纳</translation>
        </message>
        <message>
            <source>Shows which places of the photo raise or lower the score (H)</source>
            <translation>显示照片的哪些地方提高或降低得分 (H)</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Skip these photos</source>
            <translation>跳过这些照片</translation>
        </message>
        <message>
            <source>Smallest crop</source>
            <translation>最小裁剪</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>最小优先</translation>
        </message>
        <message>
            <source>Smoothing of the training curves</source>
            <translation>训练曲线的平滑</translation>
        </message>
        <message>
            <source>So large a share of each tree is added. Smaller needs more trees and is often a little better.</source>
            <translation>每棵树按这一比例加入。值越小需要的树越多，结果往往略好。</translation>
        </message>
        <message>
            <source>So large a share of the last blocks is left out in each step.</source>
            <translation>每一步中按这一比例丢弃最后的若干块。</translation>
        </message>
        <message>
            <source>So large a share of what the network sees is hidden from the last layer in each step.</source>
            <translation>每一步中对最后一层隐藏网络所见的这一比例。</translation>
        </message>
        <message>
            <source>So many of the network's first stages stay as they are. 8 trains the last layer alone: fast, and safe with few photos.</source>
            <translation>网络最前面的这么多个阶段保持不变。8 表示只训练最后一层：速度快，照片少时也稳妥。</translation>
        </message>
        <message>
            <source>So many photos are looked at before the weights are changed. More need more memory.</source>
            <translation>更改权重之前查看的照片数。越多需要的内存越多。</translation>
        </message>
        <message>
            <source>So many questions in a row a tree may ask. Deep trees learn single photos by heart.</source>
            <translation>一棵树最多可连续提出的问题数。过深的树会死记单张照片。</translation>
        </message>
        <message>
            <source>Some of the photo's metadata are too long for the exported file and were left out.</source>
            <translation>照片的部分元数据过长，导出的文件容纳不下，已略去。</translation>
        </message>
        <message>
            <source>Something unwanted, such as a cage or fence, hides a part of the animal. Not every object in front counts.</source>
            <translation>笼子、围栏等不希望出现的东西遮住了动物的一部分。并非前方的所有物体都算。</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Spearman</source>
            <translation>Spearman</translation>
        </message>
        <message>
            <source>Spread of brightness %1; usual is %2 and more.</source>
            <translation>亮度离散程度 %1；通常为 %2 及以上。</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>方形</translation>
        </message>
        <message>
            <source>Squared error</source>
            <translation>平方误差</translation>
        </message>
        <message>
            <source>Squared error (points squared)</source>
            <translation>平方误差（分的平方）</translation>
        </message>
        <message>
            <source>Squashed by</source>
            <translation>压缩方式</translation>
        </message>
        <message>
            <source>Standard output was closed before everything was written.</source>
            <translation>标准输出在全部写完之前被关闭。</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <source>Stars for the selected photos (keys 0 to 5)</source>
            <translation>选中照片的星级（按键 0 到 5）</translation>
        </message>
        <message>
            <source>Stars for this photo (keys 0 to 5)</source>
            <translation>此照片的星级（按键 0 到 5）</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Steps of gradients longer than this are shortened; 0: never. Helps when the loss jumps.</source>
            <translation>比这更长的梯度会被缩短；0 表示从不缩短。损失跳动时有帮助。</translation>
        </message>
        <message>
            <source>Still being checked</source>
            <translation>仍在检查</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止并关闭</translation>
        </message>
        <message>
            <source>Stop and keep best</source>
            <translation>停止并保留最佳</translation>
        </message>
        <message>
            <source>Stop checking</source>
            <translation>停止检查</translation>
        </message>
        <message>
            <source>Stop here; files that are written stay, each of them whole</source>
            <translation>在此停止；已写入的文件会保留，且每个都是完整的</translation>
        </message>
        <message>
            <source>Stop looking for crops of this photo</source>
            <translation>停止寻找此照片的裁剪</translation>
        </message>
        <message>
            <source>Stop looking; what was found stays</source>
            <translation>停止寻找；已找到的会保留</translation>
        </message>
        <message>
            <source>Stop scoring; what is scored stays (Esc)</source>
            <translation>停止评分；已评分的会保留 (Esc)</translation>
        </message>
        <message>
            <source>Stop; photos that are done are quick the next time</source>
            <translation>停止；已完成的照片下次很快就能完成</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 photos.</source>
            <translation>已停止，完成 %1 张照片，共 %2 张。</translation>
        </message>
        <message>
            <source>Stopped before a photo was looked at.</source>
            <translation>在查看任何照片之前已停止。</translation>
        </message>
        <message>
            <source>Stopped before its end. A run of this kind cannot be resumed: start it again.</source>
            <translation>提前停止。此类训练运行无法继续：请重新开始。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Stopped. "pawtrait train --resume RUN --data DATASET" goes on; "pawtrait runs" lists the runs.</source>
            <translation>已停止。用 "pawtrait train --resume RUN --data DATASET" 继续；"pawtrait runs" 列出训练运行。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>已停止。没有写入任何内容。</translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 photos were exported, and those are whole.</source>
            <translation>已停止：%2 张照片中已导出 %1 张，这些文件都是完整的。</translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 photos were scored. Nothing was written.</source>
            <translation>已停止：%2 张照片中已评分 %1 张。没有写入任何内容。</translation>
        </message>
        <message>
            <source>Stopping, then the run is deleted...</source>
            <translation>正在停止，之后会删除该训练运行...</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>正在停止...</translation>
        </message>
        <message>
            <source>Story 9:16</source>
            <translation>快拍 9:16</translation>
        </message>
        <message>
            <source>Straight lines lean by %1°. They may be a sofa's, not the floor's.</source>
            <translation>直线倾斜 %1°。它们可能是沙发的线条，而不是地面的。</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>拉直</translation>
        </message>
        <message>
            <source>Subject focus</source>
            <translation>主体突出</translation>
        </message>
        <message>
            <source>Suggest crops for a&amp;ll</source>
            <translation>为全部照片建议裁剪(&amp;L)</translation>
        </message>
        <message>
            <source>Suggested crops and fixes</source>
            <translation>建议的裁剪和修正</translation>
        </message>
        <message>
            <source>Suggested crops, and what else could be mended (S)</source>
            <translation>建议的裁剪，以及其他可修正之处 (S)</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>交换</translation>
        </message>
        <message>
            <source>Table with file and Pawpularity...</source>
            <translation>含 file 和 Pawpularity 的表格...</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Take CLIP's weights from another file</source>
            <translation>使用其他文件中的 CLIP 权重</translation>
        </message>
        <message>
            <source>Take all photos of a folder and its sub-folders</source>
            <translation>使用文件夹及其子文件夹中的所有照片</translation>
        </message>
        <message>
            <source>Take another model folder, for example one that training made</source>
            <translation>使用其他模型文件夹，例如训练得到的模型</translation>
        </message>
        <message>
            <source>Take crop and mends awa&amp;y</source>
            <translation>移除裁剪和修正(&amp;Y)</translation>
        </message>
        <message>
            <source>Take every filter away</source>
            <translation>取消所有筛选条件</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Take it back: %1</source>
            <translation>撤回：%1</translation>
        </message>
        <message>
            <source>Take the animal's box awa&amp;y</source>
            <translation>去掉动物的框(&amp;Y)</translation>
        </message>
        <message>
            <source>Take the mark a&amp;way</source>
            <translation>取消标记(&amp;T)</translation>
        </message>
        <message>
            <source>Take the mark away</source>
            <translation>取消标记</translation>
        </message>
        <message>
            <source>Take the weights from where they lie; the choice is kept</source>
            <translation>直接使用权重所在位置的文件；会记住此选择</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <extracomment>%1 is what was done, such as "5 stars"</extracomment>
            <translation>已撤销：%1</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>已测试</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Text or labels were added, such as the animal's name or a description.</source>
            <translation>添加了文字或标签，例如动物的名字或描述。</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln picked photo(s)</source>
            <translation>
                <numerusform>%Ln 张选用的照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln selected photo(s)</source>
            <translation>
                <numerusform>%Ln 张所选照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n photo(s) that the run missed by most. A double click opens one.</source>
            <translation>
                <numerusform>此训练运行误差最大的 %n 张照片。双击可打开。</numerusform>
            </translation>
        </message>
        <message>
            <source>The 12 flags alone: RMSE %1.</source>
            <translation>仅用 12 个特征：RMSE %1。</translation>
        </message>
        <message>
            <source>The CPU was asked for.</source>
            <translation>已指定使用 CPU。</translation>
        </message>
        <message>
            <source>The NVIDIA driver does not answer: %1</source>
            <translation>NVIDIA 驱动程序没有响应：%1</translation>
        </message>
        <message>
            <source>The SVR head cannot be fitted with these settings. Check the recipe.</source>
            <translation>无法用这些设置拟合 SVR 预测头。请检查配方。</translation>
        </message>
        <message>
            <source>The SVR head cannot be fitted: C, gamma and the tolerance have to be above 0, epsilon 0 or more. Check the recipe.</source>
            <translation>无法拟合 SVR 预测头：C、gamma 和容差必须大于 0，epsilon 必须大于或等于 0。请检查配方。</translation>
        </message>
        <message>
            <source>The SVR head does not come to an end with these settings. Use a smaller C, or a larger epsilon, in the recipe.</source>
            <translation>SVR 预测头用这些设置无法得出结果。请在配方中使用较小的 C 或较大的 epsilon。</translation>
        </message>
        <message>
            <source>The animal fills only %1 % of the photo. Crop it, or step closer next time.</source>
            <translation>动物只占照片的 %1 %。请裁剪，或下次靠近些拍摄。</translation>
        </message>
        <message>
            <source>The animal is blurred. Take the photo again: hold still, in more light.</source>
            <translation>动物模糊。请重新拍摄：拿稳相机，光线亮一些。</translation>
        </message>
        <message>
            <source>The animal is dark. Brighten the photo, or take it again by a window.</source>
            <translation>动物偏暗。请调亮照片，或在窗边重新拍摄。</translation>
        </message>
        <message>
            <source>The animal is in the middle of an action, such as jumping.</source>
            <translation>动物正在做动作，例如跳跃。</translation>
        </message>
        <message>
            <source>The animal is only %1 pixels across. Use the original from the camera, or step closer next time.</source>
            <translation>动物的跨度只有 %1 像素。请使用相机原图，或下次靠近些拍摄。</translation>
        </message>
        <message>
            <source>The animal is very bright. Darken the photo a little.</source>
            <translation>动物非常亮。请将照片稍微调暗。</translation>
        </message>
        <message>
            <source>The animal looks blurred. If there is a sharper photo, take that one.</source>
            <translation>动物看起来模糊。如有更清晰的照片，请用那一张。</translation>
        </message>
        <message>
            <source>The animal looks flat. Give the photo more contrast.</source>
            <translation>动物看起来发灰。请提高照片的对比度。</translation>
        </message>
        <message>
            <source>The animal reaches %1 edges of the photo. Step back a little next time.</source>
            <translation>动物触及照片的 %1 条边。下次请稍微退后一些。</translation>
        </message>
        <message>
            <source>The animal stands out against an uncluttered background, not too close and not too far.</source>
            <translation>动物在简洁的背景前显得突出，不太近也不太远。</translation>
        </message>
        <message>
            <source>The animal's share of the photo</source>
            <translation>动物占照片的比例</translation>
        </message>
        <message>
            <source>The answers for eyes, face, blur and so on are joined with what the network sees. The table must have them for every photo.</source>
            <translation>关于眼睛、脸部、模糊等的回答会与网络所见结合。表格中每张照片都必须有这些回答。</translation>
        </message>
        <message>
            <source>The best crop never cuts the animal. Where the preset has no shape of its own, a crop is made only with a reliable gain</source>
            <translation>最佳裁剪绝不切掉动物。如果预设本身没有形状，则只有存在可靠的改进时才裁剪</translation>
        </message>
        <message>
            <source>The blend is in %1. "pawtrait score --model" and the window's settings take it.</source>
            <translation>融合模型在 %1 中。"pawtrait score --model" 和窗口的设置可使用它。</translation>
        </message>
        <message>
            <source>The box lies outside the photo: draw it around the animal.</source>
            <translation>框在照片之外：请将框画在动物周围。</translation>
        </message>
        <message>
            <source>The change was not kept in %1 because of an unexpected problem. Start Pawtrait again and do it once more.</source>
            <translation>由于意外问题，更改未保存到 %1。请重新启动 Pawtrait，然后再做一次。</translation>
        </message>
        <message>
            <source>The change was not kept in %1: another program is using it. Close that program and do it again.</source>
            <translation>更改未保存到 %1：另一个程序正在使用它。请关闭该程序，然后再做一次。</translation>
        </message>
        <message>
            <source>The change was not kept in %1: the disk is full. Make room and do it again.</source>
            <translation>更改未保存到 %1：磁盘已满。请腾出空间，然后再做一次。</translation>
        </message>
        <message>
            <source>The change was not kept in %1: the drive failed or is full. Check the drive and do it again.</source>
            <translation>更改未保存到 %1：驱动器故障或已满。请检查驱动器，然后再做一次。</translation>
        </message>
        <message>
            <source>The change was not kept in %1: writing to it is not allowed. Check the permissions of the file and its folder.</source>
            <translation>更改未保存到 %1：没有写入权限。请检查该文件及其文件夹的权限。</translation>
        </message>
        <message>
            <source>The change was not kept: the library %1 is open for reading only.</source>
            <translation>更改未保存：照片库 %1 以只读方式打开。</translation>
        </message>
        <message>
            <source>The checkpoint %1 is damaged; the one before it is tried.</source>
            <translation>检查点 %1 已损坏；将尝试前一个检查点。</translation>
        </message>
        <message>
            <source>The checkpoint could not be written; training goes on and it is tried again. %1</source>
            <translation>无法写入检查点；训练继续进行，稍后会重试。%1</translation>
        </message>
        <message>
            <source>The colour profile of the photo is damaged or of another kind; its colours are shown without it.</source>
            <translation>照片的颜色配置文件已损坏或属于其他类型；显示颜色时未使用它。</translation>
        </message>
        <message>
            <source>The contest's EfficientNet notebook to the letter. Hours on a graphics card, days without one.</source>
            <translation>完全照搬竞赛的 EfficientNet notebook。使用显卡需数小时，没有显卡需数天。</translation>
        </message>
        <message>
            <source>The crop is empty or turned too far. Draw it again.</source>
            <translation>裁剪为空或旋转过度。请重新绘制。</translation>
        </message>
        <message>
            <source>The crop of %1 was kept. Ctrl+Z takes it back.</source>
            <translation>已保留 %1 的裁剪。Ctrl+Z 可撤销。</translation>
        </message>
        <message>
            <source>The crop reaches beyond the photo. Draw it again.</source>
            <translation>裁剪超出了照片。请重新绘制。</translation>
        </message>
        <message>
            <source>The dashed curves of the steps; without them the tests have the whole height</source>
            <translation>各步的虚线曲线；不显示时，测试曲线使用全部高度</translation>
        </message>
        <message>
            <source>The density with what leaks over the scale's ends reflected back</source>
            <translation>将泄漏到刻度两端之外的部分反射回来的密度</translation>
        </message>
        <message>
            <source>The difference of two runs can be told once both are finished.</source>
            <translation>两个训练运行都完成后才能比较差异。</translation>
        </message>
        <message>
            <source>The face is decently clear, seen from the front or nearly so.</source>
            <translation>脸部相当清晰，正对或几乎正对镜头。</translation>
        </message>
        <message>
            <source>The fields are separated by semicolons, so a comma in a number is its point.</source>
            <translation>字段以分号分隔，因此数字中的逗号视为小数点。</translation>
        </message>
        <message>
            <source>The fields are separated by tabs, so a comma in a number is its point.</source>
            <translation>字段以制表符分隔，因此数字中的逗号视为小数点。</translation>
        </message>
        <message>
            <source>The file has some bytes inside that belong to no part of the photo; look whether it is whole.</source>
            <translation>文件中有一些字节不属于照片的任何部分；请查看照片是否完整。</translation>
        </message>
        <message>
            <source>The file is in its folder now</source>
            <translation>文件已放入其文件夹</translation>
        </message>
        <message>
            <source>The files in the folder stay, and these photos are not exported</source>
            <translation>文件夹中的文件会保留，这些照片不导出</translation>
        </message>
        <message>
            <source>The filter above hides "%1". Show all photos to see it.</source>
            <translation>上方的筛选隐藏了“%1”。请显示全部照片以查看它。</translation>
        </message>
        <message>
            <source>The flags are not used: only %1 of the 12 columns are there.</source>
            <translation>未使用特征：12 列中只有 %1 列。</translation>
        </message>
        <message>
            <source>The flags' effects are left out: %1 has too few rows with all flags.</source>
            <translation>特征的影响已略去：%1 中含有全部特征的行太少。</translation>
        </message>
        <message>
            <source>The folder %1 for the library cannot be made. Check the permissions and the free space.</source>
            <translation>无法为照片库创建文件夹 %1。请检查权限和可用空间。</translation>
        </message>
        <message>
            <source>The folder is made when it is missing</source>
            <translation>文件夹不存在时会自动创建</translation>
        </message>
        <message>
            <source>The folds are dealt anew so many times and the results averaged: steadier numbers, more time.</source>
            <translation>重新分折这么多次并对结果取平均：数字更稳定，耗时更长。</translation>
        </message>
        <message>
            <source>The frame cuts the animal.</source>
            <translation>边框切掉了动物。</translation>
        </message>
        <message>
            <source>The frame takes in all of the photo again, not turned (Ctrl+Z takes that back)</source>
            <translation>边框重新包含整张照片，不旋转（Ctrl+Z 可撤销）</translation>
        </message>
        <message>
            <source>The graphics card cannot be used. %1 Choose the CPU instead.</source>
            <translation>无法使用显卡。%1 请改选 CPU。</translation>
        </message>
        <message>
            <source>The graphics card has not enough free memory. Close other programs, or choose the CPU.</source>
            <translation>显卡的可用显存不足。请关闭其他程序，或选择 CPU。</translation>
        </message>
        <message>
            <source>The group is not in the library, so its name was not kept.</source>
            <translation>该分组不在照片库中，因此其名称未保存。</translation>
        </message>
        <message>
            <source>The group of a photo is not in the library, so the change was not kept.</source>
            <translation>某张照片的分组不在照片库中，因此更改未保存。</translation>
        </message>
        <message>
            <source>The head cannot be fitted: a feature or score is not a finite number. Check the table's scores.</source>
            <translation>无法拟合预测头：某个特征分量或得分不是有限的数。请检查表格中的得分。</translation>
        </message>
        <message>
            <source>The head cannot be fitted: the number of photos and of scores differ.</source>
            <translation>无法拟合预测头：照片数与得分数不一致。</translation>
        </message>
        <message>
            <source>The heads' predictions are not finite numbers. Check the recipe's settings.</source>
            <translation>预测头的预测不是有限的数。请检查配方的设置。</translation>
        </message>
        <message>
            <source>The kept box around the animal in %1 cannot be read, so the program looks for the animal itself. Draw the box again.</source>
            <translation>无法读取为 %1 保存的动物的框，因此程序会自行寻找动物。请重新画框。</translation>
        </message>
        <message>
            <source>The kept crop of %1 cannot be read, so the photo is shown as it is. Crop the photo again.</source>
            <translation>无法读取 %1 已保存的裁剪，因此照片按原样显示。请重新裁剪该照片。</translation>
        </message>
        <message numerus="yes">
            <source>The kept crops of %n photo(s) cannot be read, so these are shown as they are. Crop them again.</source>
            <translation>
                <numerusform>无法读取 %n 张照片已保存的裁剪，因此按原样显示。请重新裁剪它们。</numerusform>
            </translation>
        </message>
        <message>
            <source>The last layer begins by saying the mean score, so that the first steps are not spent on finding it.</source>
            <translation>最后一层一开始就给出平均得分，这样最初几步不必用来寻找它。</translation>
        </message>
        <message>
            <source>The last layer, which begins from nothing, learns so many times faster than the rest.</source>
            <translation>从零开始的最后一层，其学习速度是其余部分的这么多倍。</translation>
        </message>
        <message>
            <source>The learning rate falls along half a cosine over so many epochs; 0: over all of them.</source>
            <translation>学习率在这么多轮内沿半个余弦下降；0 表示在全部轮次内下降。</translation>
        </message>
        <message>
            <source>The learning rate rises from nothing over so many epochs, so that the first steps do not spoil trained weights.</source>
            <translation>学习率在这么多轮内从零升起，使最初几步不会破坏已训练的权重。</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened. Check the permissions of the file and its folder %2.</source>
            <translation>无法打开照片库 %1。请检查该文件及其文件夹 %2 的权限。</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened. Check the permissions of the file and its folder.</source>
            <translation>无法打开照片库 %1。请检查该文件及其文件夹的权限。</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened: another program is using it. Close that program and try again.</source>
            <translation>无法打开照片库 %1：另一个程序正在使用它。请关闭该程序后重试。</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened: the drive failed or is full. Check the drive and make room.</source>
            <translation>无法打开照片库 %1：驱动器故障或已满。请检查驱动器并腾出空间。</translation>
        </message>
        <message>
            <source>The library %1 is damaged and cannot be set aside. Check that its folder %2 can be written to.</source>
            <translation>照片库 %1 已损坏，且无法移到一边。请检查其文件夹 %2 是否可写。</translation>
        </message>
        <message>
            <source>The library %1 is damaged. Start Pawtrait again: it sets the damaged file aside and begins a new one.</source>
            <translation>照片库 %1 已损坏。请重新启动 Pawtrait：它会把损坏的文件移到一边并新建一个。</translation>
        </message>
        <message>
            <source>The library %1 may not be written to, so it is open for reading only and changes are not kept. Check the permissions of its folder.</source>
            <translation>照片库 %1 不可写，因此以只读方式打开，更改不会保存。请检查其文件夹的权限。</translation>
        </message>
        <message>
            <source>The library %1 was made by a newer version of Pawtrait and cannot be read by this one. Install the newer version.</source>
            <translation>照片库 %1 由较新版本的 Pawtrait 创建，此版本无法读取。请安装较新的版本。</translation>
        </message>
        <message>
            <source>The library %1 was made by a newer version of Pawtrait, so it is open for reading only and changes are not kept. Install the newer version.</source>
            <translation>照片库 %1 由较新版本的 Pawtrait 创建，因此以只读方式打开，更改不会保存。请安装较新的版本。</translation>
        </message>
        <message>
            <source>The library cannot be copied to %1: check that the folder can be written to and has free space.</source>
            <translation>无法将照片库复制到 %1：请检查该文件夹是否可写、是否有可用空间。</translation>
        </message>
        <message>
            <source>The library is copied to %1. Open it there by moving it back in place of the present one.</source>
            <translation>照片库已复制到 %1。要打开它，请将其移回，替换现有的照片库。</translation>
        </message>
        <message>
            <source>The library was damaged, so a new one was begun. The damaged file was kept as "%1".</source>
            <translation>照片库已损坏，因此新建了一个。损坏的文件已保留为“%1”。</translation>
        </message>
        <message>
            <source>The long side across</source>
            <translation>长边为横向</translation>
        </message>
        <message>
            <source>The mean score of the fitted photos: what every other recipe has to beat. It takes a moment.</source>
            <translation>拟合照片的平均得分：其他每个配方都必须优于它。只需片刻。</translation>
        </message>
        <message numerus="yes">
            <source>The mix has an RMSE of %1 on %n photo(s), the best run alone %2: each fold's weights were found on the other folds.</source>
            <translation>
                <numerusform>融合在 %n 张照片上的 RMSE 为 %1，单个最佳训练运行为 %2：每折的权重都在其他折上求得。</numerusform>
            </translation>
        </message>
        <message>
            <source>The mix is no better than the best run alone: use that.</source>
            <translation>融合并不优于单个最佳训练运行：请使用后者。</translation>
        </message>
        <message>
            <source>The model in use</source>
            <translation>正在使用的模型</translation>
        </message>
        <message>
            <source>The model is in %1.</source>
            <translation>模型位于 %1。</translation>
        </message>
        <message>
            <source>The model is still being opened. Crops come as soon as it is there.</source>
            <translation>模型仍在打开。打开后裁剪就会出现。</translation>
        </message>
        <message>
            <source>The model is still being opened. Try again in a moment.</source>
            <translation>模型仍在打开。请稍后重试。</translation>
        </message>
        <message>
            <source>The model that scores the photos. A folder is checked before it is taken.</source>
            <translation>为照片评分的模型。文件夹在采用前会先检查。</translation>
        </message>
        <message>
            <source>The model's judges cannot be fitted: too few photos could be read again.</source>
            <translation>无法拟合模型的评判头：可重新读取的照片太少。</translation>
        </message>
        <message>
            <source>The model's subject head does not fit its network. Get the model folder again.</source>
            <translation>模型的主体预测头与其网络不匹配。请重新获取模型文件夹。</translation>
        </message>
        <message>
            <source>The name of this file cannot be kept. Give it another name or place.</source>
            <translation>无法保存此文件的名称。请更换其名称或位置。</translation>
        </message>
        <message>
            <source>The name pattern gives all photos the same name. Put {name} or {counter} into it.</source>
            <translation>该名称模式使所有照片同名。请加入 {name} 或 {counter}。</translation>
        </message>
        <message>
            <source>The name pattern has a { without its }.</source>
            <translation>名称模式中有 { 却没有对应的 }。</translation>
        </message>
        <message>
            <source>The name pattern has a } without its {.</source>
            <translation>名称模式中有 } 却没有对应的 {。</translation>
        </message>
        <message>
            <source>The name pattern has no field "%1". The fields are {%2}.</source>
            <translation>名称模式没有字段“%1”。可用的字段有 {%2}。</translation>
        </message>
        <message>
            <source>The name pattern is for file names and cannot name folders: take the %1 out, and choose the folder for the results apart.</source>
            <translation>名称模式用于文件名，不能命名文件夹：请去掉 %1，并另行选择结果文件夹。</translation>
        </message>
        <message>
            <source>The network "%1" is not known to this version. Choose another model, or a newer version of the program.</source>
            <translation>此版本不认识网络“%1”。请选择其他模型，或使用较新版本的程序。</translation>
        </message>
        <message>
            <source>The network %1 could not be prepared on %2. Choose the CPU, or start the program again.</source>
            <translation>无法在 %2 上准备网络 %1。请选择 CPU，或重新启动程序。</translation>
        </message>
        <message>
            <source>The network %1 has no such layer.</source>
            <translation>网络 %1 没有这一层。</translation>
        </message>
        <message>
            <source>The network could not be run on %1. Choose the CPU, or start the program again.</source>
            <translation>无法在 %1 上运行网络。请选择 CPU，或重新启动程序。</translation>
        </message>
        <message>
            <source>The network could not be trained on %1. Choose the CPU, or start the program again.</source>
            <translation>无法在 %1 上训练网络。请选择 CPU，或重新启动程序。</translation>
        </message>
        <message>
            <source>The network gave something else than numbers: its weights make no sense. Get the model folder again.</source>
            <translation>网络输出了非数字的结果：其权重没有意义。请重新获取模型文件夹。</translation>
        </message>
        <message>
            <source>The network has already learned to see from millions of photos. Without it, it begins with chance and needs far more photos.</source>
            <translation>网络已从数百万张照片中学会了识别。否则它从随机开始，需要多得多的照片。</translation>
        </message>
        <message>
            <source>The network that looks at the photos. Larger ones see more, take longer and need more memory.</source>
            <translation>查看照片的网络。较大的网络看得更多，但耗时更长，需要更多内存。</translation>
        </message>
        <message>
            <source>The new files get a number behind their name; the old ones stay</source>
            <translation>新文件的名称后会加上编号；旧文件会保留</translation>
        </message>
        <message>
            <source>The new files take the place of the old ones; original photos are never replaced</source>
            <translation>新文件取代旧文件；原始照片绝不会被替换</translation>
        </message>
        <message>
            <source>The new sheet gets a number behind its name; the old one stays</source>
            <translation>新的照片一览表的名称后会加上编号；旧的会保留</translation>
        </message>
        <message>
            <source>The new sheet takes the place of the old one</source>
            <translation>新的照片一览表取代旧的</translation>
        </message>
        <message>
            <source>The number to expect of new photos</source>
            <translation>对新照片可预期的数值</translation>
        </message>
        <message>
            <source>The one that came with Pawtrait</source>
            <translation>Pawtrait 自带的模型</translation>
        </message>
        <message>
            <source>The order of the photos (B: best first)</source>
            <translation>照片的顺序（B：最佳优先）</translation>
        </message>
        <message>
            <source>The parts for NVIDIA graphics cards are not installed (packaging/setup.sh --gpu brings them).</source>
            <translation>未安装 NVIDIA 显卡所需的组件（可用 packaging/setup.sh --gpu 获取）。</translation>
        </message>
        <message>
            <source>The parts for NVIDIA graphics cards could not be loaded: %1</source>
            <translation>无法加载 NVIDIA 显卡所需的组件：%1</translation>
        </message>
        <message>
            <source>The photo as it is in its file again (Ctrl+Shift+R)</source>
            <translation>恢复为文件中的原样照片 (Ctrl+Shift+R)</translation>
        </message>
        <message>
            <source>The photo as it is on the left of a line, with its crop and mends on the right (\)</source>
            <translation>线的左侧为原样照片，右侧为带裁剪和修正的照片 (\)</translation>
        </message>
        <message>
            <source>The photo cannot be opened.</source>
            <translation>无法打开照片。</translation>
        </message>
        <message>
            <source>The photo could not be prepared for the network.</source>
            <translation>无法为网络准备该照片。</translation>
        </message>
        <message>
            <source>The photo has another shape than "%1": it is shown whole and padded.</source>
            <translation>照片的形状与“%1”不同：将完整显示并填充边缘。</translation>
        </message>
        <message>
            <source>The photo has another shape than "%1": its edges are cut off.</source>
            <translation>照片的形状与“%1”不同：边缘会被裁掉。</translation>
        </message>
        <message>
            <source>The photo has been retouched, for example with a frame or several photos put together.</source>
            <translation>照片经过后期处理，例如加了边框或由多张照片拼成。</translation>
        </message>
        <message>
            <source>The photo has too few pixels for %1 × %2; the picture is %3 × %4 instead, which has the same shape.</source>
            <translation>照片的像素不足以达到 %1 × %2；图片改为形状相同的 %3 × %4。</translation>
        </message>
        <message>
            <source>The photo is noticeably out of focus or noisy, most of all around the eyes and face. Then Eyes is always no.</source>
            <translation>照片明显失焦或有噪点，尤其是眼睛和脸部周围。此时“眼睛”一律为“否”。</translation>
        </message>
        <message>
            <source>The photo without it again; Ctrl+Z does the same</source>
            <translation>恢复为没有它的照片；Ctrl+Z 效果相同</translation>
        </message>
        <message>
            <source>The photo's EXIF data are damaged; the photo may lie on its side.</source>
            <translation>照片的 EXIF 数据已损坏；照片可能会横过来。</translation>
        </message>
        <message>
            <source>The photo's XMP metadata are damaged and were left out.</source>
            <translation>照片的 XMP 元数据已损坏，已略去。</translation>
        </message>
        <message>
            <source>The photo's light looks blue. Make it more neutral, if the colours were different there.</source>
            <translation>照片的光线偏蓝。如果实际颜色并非如此，请调得更中性。</translation>
        </message>
        <message>
            <source>The photo's light looks yellow. Make it more neutral, if the colours were different there.</source>
            <translation>照片的光线偏黄。如果实际颜色并非如此，请调得更中性。</translation>
        </message>
        <message>
            <source>The photo's lines lean by %1 degrees. Turn it, if they should be straight.</source>
            <translation>照片中的线条倾斜 %1 度。如果它们应当是直的，请旋转照片。</translation>
        </message>
        <message>
            <source>The photo's metadata are damaged or of an unknown kind; the exported file has none of them.</source>
            <translation>照片的元数据已损坏或类型未知；导出的文件中不含任何元数据。</translation>
        </message>
        <message>
            <source>The photo's own shape</source>
            <translation>照片自身的形状</translation>
        </message>
        <message>
            <source>The photo, blurred</source>
            <translation>照片的模糊背景</translation>
        </message>
        <message>
            <source>The photos are dealt into so many parts; each part is tested by a model that was trained on the others. More folds take longer and train on more photos.</source>
            <translation>照片分成这么多份；每一份由用其余份训练的模型来测试。折数越多，耗时越长，用于训练的照片也越多。</translation>
        </message>
        <message>
            <source>The photos could not be prepared for the network.</source>
            <translation>无法为网络准备照片。</translation>
        </message>
        <message>
            <source>The photos themselves are not beside the table, so only their scores are shown.</source>
            <translation>照片本身不在表格旁边，因此只显示得分。</translation>
        </message>
        <message>
            <source>The picture could not be encoded. Choose another format.</source>
            <translation>无法编码该图片。请选择其他格式。</translation>
        </message>
        <message>
            <source>The picture could not be taken over. Save it as a file first, then drop the file.</source>
            <translation>无法接收该图片。请先将其保存为文件，再拖入文件。</translation>
        </message>
        <message>
            <source>The picture would have more than %1 pixels a side, which its format cannot hold. Choose a smaller preset.</source>
            <translation>图片每边会超过 %1 像素，其格式无法容纳。请选择较小的预设。</translation>
        </message>
        <message>
            <source>The place of LibTorch is not known.</source>
            <translation>不知道 LibTorch 的位置。</translation>
        </message>
        <message>
            <source>The predictions are not finite numbers. Check the recipe's settings.</source>
            <translation>预测不是有限的数。请检查配方的设置。</translation>
        </message>
        <message>
            <source>The preset "%1" makes PNG files, which have no quality to choose. Leave --quality out.</source>
            <translation>预设“%1”生成 PNG 文件，没有质量可选。请去掉 --quality。</translation>
        </message>
        <message>
            <source>The preset "%1" never pads. Leave --padding out.</source>
            <translation>预设“%1”从不填充。请去掉 --padding。</translation>
        </message>
        <message>
            <source>The program looks for the animal itself again</source>
            <translation>程序重新自行寻找动物</translation>
        </message>
        <message>
            <source>The program met something it did not expect. Try again, and report it if it comes back.</source>
            <translation>程序遇到了意外情况。请重试；如再次出现，请反馈。</translation>
        </message>
        <message>
            <source>The recipe as JSON</source>
            <translation>JSON 格式的配方</translation>
        </message>
        <message>
            <source>The recipe asks for %1 folds, but the table has only %2 photos or groups that can be read. Add photos, or use fewer folds.</source>
            <translation>配方要求 %1 折，但表格中可读取的照片或分组只有 %2 个。请添加照片，或减少折数。</translation>
        </message>
        <message>
            <source>The recipe asks for an SVR beside the network and for the 12 flags; they do not go together. Set svr=false or flags=false.</source>
            <translation>该配方既要求在网络之外使用 SVR，又要求使用 12 个特征；两者不能同时使用。请设置 svr=false 或 flags=false。</translation>
        </message>
        <message>
            <source>The recipe joins the 12 flags with the photo, but %1 does not have them for every photo. Use a table with flags, or set flags=false.</source>
            <translation>该配方将 12 个特征与照片结合使用，但 %1 中并非每张照片都有这些特征。请使用含特征的表格，或设置 flags=false。</translation>
        </message>
        <message>
            <source>The recipe's trees look at nothing of a photo. Set prompts=true or embedding=true; the flags alone are measured by every run.</source>
            <translation>该配方的树没有用到照片的任何内容。请设置 prompts=true 或 embedding=true；仅用特征的结果，每个训练运行都会测量。</translation>
        </message>
        <message>
            <source>The report is written when the run is finished, or when you stop it and keep its best.</source>
            <translation>训练运行完成时，或您停止并保留最佳结果时，会写入报告。</translation>
        </message>
        <message>
            <source>The ridge head cannot be fitted: its alpha has to be 0 or more.</source>
            <translation>无法拟合 ridge 预测头：alpha 必须大于或等于 0。</translation>
        </message>
        <message>
            <source>The ridge head has no single solution: some features depend on each other. Set the recipe's alpha above 0.</source>
            <translation>ridge 预测头没有唯一解：部分特征分量相互依赖。请在配方中将 alpha 设为大于 0。</translation>
        </message>
        <message>
            <source>The rule by which steps are taken. AdamW is a good choice; the contest's notebook used Adam.</source>
            <translation>每一步的更新规则。AdamW 是不错的选择；竞赛的 notebook 使用 Adam。</translation>
        </message>
        <message>
            <source>The run %1 cannot be blended with %2: %3. Blend runs of one table with the same folds.</source>
            <extracomment>%1 is a run, %2 the first run, %3 what differs, beginning in lower case</extracomment>
            <translation>无法将训练运行 %1 与 %2 融合：%3。请融合同一表格且分折相同的训练运行。</translation>
        </message>
        <message>
            <source>The run %1 cannot be blended: %2 rows of its oof.csv are damaged. Resume the run, or leave it out.</source>
            <translation>无法融合训练运行 %1：其 oof.csv 中有 %2 行已损坏。请继续该训练运行，或将其去掉。</translation>
        </message>
        <message>
            <source>The run %1 cannot be gone on with: only runs that train a network are. Begin it again.</source>
            <translation>无法继续训练运行 %1：只有训练网络的运行才能继续。请重新开始。</translation>
        </message>
        <message>
            <source>The run %1 cannot be joined with the first one: its recipe or its table is another.</source>
            <translation>无法将训练运行 %1 与第一个合并：其配方或表格不同。</translation>
        </message>
        <message>
            <source>The run %1 has no fold that is done yet. Resume it first.</source>
            <translation>训练运行 %1 还没有已完成的折。请先继续该运行。</translation>
        </message>
        <message>
            <source>The run %1 has no model, so the blend cannot score photos. Leave it out, or resume it.</source>
            <translation>训练运行 %1 没有模型，因此融合后无法为照片评分。请将其去掉，或继续该训练运行。</translation>
        </message>
        <message>
            <source>The run %1 is at work in another program. Wait for it, or stop it there.</source>
            <translation>训练运行 %1 正在另一个程序中进行。请等待其完成，或在那里停止它。</translation>
        </message>
        <message>
            <source>The run %1 is finished.</source>
            <translation>训练运行 %1 已完成。</translation>
        </message>
        <message>
            <source>The run %1 is named twice. A blend needs each run once.</source>
            <translation>训练运行 %1 指定了两次。融合时每个训练运行只能指定一次。</translation>
        </message>
        <message>
            <source>The run %1 made no model: it is only a mean. Name another run.</source>
            <translation>训练运行 %1 没有生成模型：它只是均值。请指定其他训练运行。</translation>
        </message>
        <message>
            <source>The run %1 was begun with another table: %2 has changed since. Begin a new run.</source>
            <translation>训练运行 %1 是用另一个表格开始的：此后 %2 已改变。请开始新的训练运行。</translation>
        </message>
        <message>
            <source>The run %1 was deleted, but its folder stays: it holds %2, which no run wrote.</source>
            <translation>训练运行 %1 已删除，但其文件夹保留：其中有不是任何训练运行写入的 %2。</translation>
        </message>
        <message>
            <source>The run has rounds: these numbers are of each photo's mean prediction over them. One round, as "pawtrait runs" lists it, has an RMSE of %1.</source>
            <translation>此训练运行有多轮：这些数字基于每张照片各轮预测的平均值。“pawtrait runs”列出的单轮 RMSE 为 %1。</translation>
        </message>
        <message>
            <source>The run waits until the one before it has ended.</source>
            <translation>此训练运行会等到前一个结束。</translation>
        </message>
        <message>
            <source>The run's folder is called by it. Letters, digits, - and _.</source>
            <translation>训练运行的文件夹以此命名。可用字母、数字、- 和 _。</translation>
        </message>
        <message>
            <source>The run's network takes the 12 flags, but %1 does not have them for every photo. Use a table with flags.</source>
            <translation>该训练运行的网络需要 12 个特征，但 %1 中并非每张照片都有这些特征。请使用含特征的表格。</translation>
        </message>
        <message>
            <source>The same error of saying the mean score for every photo</source>
            <translation>对每张照片都给出平均得分时的同一误差</translation>
        </message>
        <message>
            <source>The same notebook with the smallest network, to see whether it runs.</source>
            <translation>使用最小网络的同一 notebook，用来查看它能否运行。</translation>
        </message>
        <message>
            <source>The score is the mean of the network's own (weight %1) and of an SVR on what it sees (%2); each fold's weights here are from the other folds.</source>
            <translation>分数是网络自身分数（权重 %1）与基于其所见的 SVR（%2）的平均；此处每折的权重来自其他折。</translation>
        </message>
        <message>
            <source>The score is this share of the support vector regression and the rest of the ridge regression; 0 fits no SVR.</source>
            <translation>得分中支持向量回归占这一比例，其余为岭回归；0 表示不拟合 SVR。</translation>
        </message>
        <message>
            <source>The scores are in %1.</source>
            <translation>得分保存在 %1 中。</translation>
        </message>
        <message>
            <source>The search for crops of many photos is not finished: %1 of %2 are looked at.</source>
            <translation>为多张照片寻找裁剪尚未完成：%2 张中已查看 %1 张。</translation>
        </message>
        <message>
            <source>The shape that is needed. With "Any shape" only crops with a reliable gain are shown</source>
            <translation>需要的形状。选择“任意形状”时，只显示有可靠改进的裁剪</translation>
        </message>
        <message>
            <source>The sheet cannot be drawn: the program was started without Qt's graphics. Report this.</source>
            <translation>无法绘制照片一览表：程序启动时没有 Qt 图形功能。请反馈此问题。</translation>
        </message>
        <message>
            <source>The sheet cannot be drawn: there are no fonts on this computer. Install some, for example the package fonts-dejavu-core.</source>
            <translation>无法绘制照片一览表：本机没有字体。请安装字体，例如软件包 fonts-dejavu-core。</translation>
        </message>
        <message>
            <source>The sheet cannot be drawn: there is not enough memory. Close other programs and try again.</source>
            <translation>无法绘制照片一览表：内存不足。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>The sheet's name must end in .pdf or .png.</source>
            <translation>照片一览表的文件名必须以 .pdf 或 .png 结尾。</translation>
        </message>
        <message>
            <source>The sidecar file %1 is damaged and stays as it is. Delete it or repair it with the program that wrote it.</source>
            <translation>XMP 文件 %1 已损坏，将保持原样。请删除它，或用写入它的程序修复。</translation>
        </message>
        <message>
            <source>The sidecar file %1 is of a kind that cannot be changed here and stays as it is.</source>
            <translation>XMP 文件 %1 属于此处无法更改的类型，将保持原样。</translation>
        </message>
        <message>
            <source>The size of the photo or of its crop, %1.</source>
            <extracomment>%1 is a kind of file such as JPG</extracomment>
            <translation>照片或其裁剪的大小，%1。</translation>
        </message>
        <message>
            <source>The strongest colour has %1 times the weakest; usual is up to %2.</source>
            <translation>最强的颜色是最弱的 %1 倍；通常不超过 %2 倍。</translation>
        </message>
        <message>
            <source>The subject head cannot be fitted: no photo with boxes could be read.</source>
            <translation>无法拟合主体预测头：没有可读取的带框照片。</translation>
        </message>
        <message>
            <source>The table's weights are not used: this recipe counts each photo once.</source>
            <translation>未使用表格中的权重：此配方对每张照片只计一次。</translation>
        </message>
        <message>
            <source>The true score lies in the range for about %1 of 100 photos. Photos whose scores are close are about equal.</source>
            <translation>每 100 张照片中约有 %1 张的真实得分落在区间内。得分接近的照片不相上下。</translation>
        </message>
        <message>
            <source>The whole photo</source>
            <translation>整张照片</translation>
        </message>
        <message>
            <source>The worst photos are known when the run is finished.</source>
            <translation>训练运行完成后才能知道误差最大的照片。</translation>
        </message>
        <message>
            <source>Their recipes are the same.</source>
            <translation>两者的配方相同。</translation>
        </message>
        <message>
            <source>Their recipes differ in: %1.</source>
            <translation>两者的配方在以下方面不同：%1。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Theoretical quantiles of the normal</source>
            <translation>正态分布的理论分位数</translation>
        </message>
        <message>
            <source>There are no photos for a sheet.</source>
            <translation>没有可用于照片一览表的照片。</translation>
        </message>
        <message>
            <source>There are no photos here. Name photos, or a folder of photos; --recursive looks into its folders too.</source>
            <translation>这里没有照片。请给出照片或照片文件夹；--recursive 也会查看其子文件夹。</translation>
        </message>
        <message>
            <source>There are no photos in %1.</source>
            <translation>%1 中没有照片。</translation>
        </message>
        <message>
            <source>There are no photos in there.</source>
            <translation>其中没有照片。</translation>
        </message>
        <message>
            <source>There are no photos to export.</source>
            <translation>没有可导出的照片。</translation>
        </message>
        <message>
            <source>There are no prompts. Name words or short texts, with commas between them: --prompts cute,sleepy</source>
            <translation>没有提示词。请给出词或短文本，用逗号分隔：--prompts cute,sleepy</translation>
        </message>
        <message>
            <source>There are no runs in "%1". "pawtrait train" makes one.</source>
            <translation>“%1”中没有训练运行。"pawtrait train" 可生成训练运行。</translation>
        </message>
        <message>
            <source>There are no trained weights of %1 here. Choose its file of weights, or another network.</source>
            <translation>这里没有 %1 已训练的权重。请选择其权重文件，或其他网络。</translation>
        </message>
        <message>
            <source>There are no trained weights of %1 here. Choose its file of weights, or untick "Begin with trained weights".</source>
            <translation>这里没有 %1 已训练的权重。请选择其权重文件，或取消勾选“从已训练的权重开始”。</translation>
        </message>
        <message>
            <source>There are no weights %1. Name timm's safetensors of this network with --weights, or train --from-scratch.</source>
            <translation>没有权重 %1。请用 --weights 指定 timm 中此网络的 safetensors 文件，或使用 --from-scratch 训练。</translation>
        </message>
        <message>
            <source>There are not enough scored photos to explore. Score at least two.</source>
            <translation>有得分的照片太少，无法探索。请至少为两张照片评分。</translation>
        </message>
        <message>
            <source>There are too few photos to test on photos that were not fitted. Add photos to the table, or use fewer folds.</source>
            <translation>照片太少，无法在未参与拟合的照片上检验。请向表格添加照片，或减少折数。</translation>
        </message>
        <message>
            <source>There are too few tested photos of natural sampling to measure anything. Add photos to the table.</source>
            <translation>自然抽样且经过测试的照片太少，无法得出任何结果。请向表格添加照片。</translation>
        </message>
        <message>
            <source>There is a file of this name. Choose a folder.</source>
            <translation>已有一个同名文件。请选择文件夹。</translation>
        </message>
        <message>
            <source>There is a library in %1 already, and it stays as it is. Choose another folder.</source>
            <translation>%1 中已有照片库，将保持原样。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>There is a person in the photo.</source>
            <translation>照片中有人。</translation>
        </message>
        <message>
            <source>There is an accessory or prop, such as a toy or a sticker. A collar or leash does not count.</source>
            <translation>有配饰或道具，例如玩具或贴纸。项圈或牵引绳不算。</translation>
        </message>
        <message>
            <source>There is more than one animal in the photo.</source>
            <translation>照片中不止一只动物。</translation>
        </message>
        <message>
            <source>There is no column "Pawpularity": the table has photos without scores.</source>
            <translation>没有列 "Pawpularity"：表格中的照片没有得分。</translation>
        </message>
        <message>
            <source>There is no fold %1: counted from 0, as --fold does, the last one is %2.</source>
            <translation>没有第 %1 折：按 --fold 从 0 起编号，最后一折是 %2。</translation>
        </message>
        <message>
            <source>There is no folder %1. Name the folder that runs were made in.</source>
            <translation>没有文件夹 %1。请指定训练运行所在的文件夹。</translation>
        </message>
        <message>
            <source>There is no library to copy.</source>
            <translation>没有可复制的照片库。</translation>
        </message>
        <message>
            <source>There is no model folder %1. Check its name and place, or choose another model.</source>
            <translation>没有模型文件夹 %1。请检查其名称和位置，或选择其他模型。</translation>
        </message>
        <message>
            <source>There is no model folder %1. Run packaging/setup.sh and build again, or choose another model.</source>
            <translation>没有模型文件夹 %1。请运行 packaging/setup.sh 并重新构建，或选择其他模型。</translation>
        </message>
        <message>
            <source>There is no model open, so there is nothing to say about it. Choose one in the settings.</source>
            <translation>没有打开任何模型，因此无可说明。请在设置中选择一个。</translation>
        </message>
        <message>
            <source>There is no model to score with. The message above says why.</source>
            <translation>没有可用于评分的模型。原因见上方的消息。</translation>
        </message>
        <message>
            <source>There is no photo to crop.</source>
            <translation>没有可裁剪的照片。</translation>
        </message>
        <message>
            <source>There is no photo to fit a head on. Choose a table with photos and scores.</source>
            <translation>没有可用来拟合预测头的照片。请选择含有照片和得分的表格。</translation>
        </message>
        <message>
            <source>There is no preset "%1". The presets are %2; more can be written into %3.</source>
            <translation>没有预设“%1”。可用的预设有 %2；还可以在 %3 中添加。</translation>
        </message>
        <message>
            <source>There is no recipe "%1"; did you mean "%2"? A file with a recipe can be named too.</source>
            <translation>没有配方“%1”；您是否想写“%2”？也可以给出配方文件。</translation>
        </message>
        <message>
            <source>There is no room for more words. Remove some first.</source>
            <translation>没有空间添加更多词语。请先移除一些。</translation>
        </message>
        <message>
            <source>There is no run %1. Name the folder of a run; "pawtrait runs" lists them.</source>
            <translation>没有训练运行 %1。请给出训练运行的文件夹；“pawtrait runs”会列出它们。</translation>
        </message>
        <message>
            <source>There is no run or model folder %1. Check its name and place.</source>
            <translation>没有训练运行或模型文件夹 %1。请检查其名称和位置。</translation>
        </message>
        <message>
            <source>There is no score for %1.</source>
            <extracomment>%1 one or more file names</extracomment>
            <translation>%1 没有得分。</translation>
        </message>
        <message>
            <source>There is no train.csv in "%1". Choose another folder, or a table.</source>
            <translation>“%1”中没有 train.csv。请选择其他文件夹，或选择表格。</translation>
        </message>
        <message>
            <source>There is not enough memory for this data set. Close other programs, or cut the table into smaller ones.</source>
            <translation>内存不足以处理此数据集。请关闭其他程序，或将表格拆分为较小的表格。</translation>
        </message>
        <message>
            <source>There is not enough memory for this training run. Close other programs, or use fewer photos.</source>
            <translation>内存不足，无法进行这次训练运行。请关闭其他程序，或减少照片。</translation>
        </message>
        <message>
            <source>There is not enough memory for this training run. Set a smaller batch or input_side in the recipe, or close other programs.</source>
            <translation>内存不足以进行此训练运行。请在配方中减小 batch 或 input_side，或关闭其他程序。</translation>
        </message>
        <message>
            <source>There is not enough memory to change this photo. Close other programs and try again.</source>
            <translation>内存不足，无法更改此照片。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>There is not enough memory to compare these photos. Close other programs, or choose fewer photos.</source>
            <translation>内存不足，无法比较这些照片。请关闭其他程序，或选择较少的照片。</translation>
        </message>
        <message>
            <source>There is not enough memory to hold every photo against every other. Close other programs, or use fewer photos.</source>
            <translation>内存不足，无法将每张照片与其他所有照片比对。请关闭其他程序，或使用较少的照片。</translation>
        </message>
        <message>
            <source>There is not enough memory to look at this photo. Close other programs and try again.</source>
            <translation>内存不足，无法查看此照片。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>There is not enough memory to look for a crop. Close other programs and try again.</source>
            <translation>内存不足，无法寻找裁剪。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>There is not enough memory to measure this photo. Close other programs and try again.</source>
            <translation>内存不足，无法测量此照片。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>There is not enough memory to measure what the model thinks of crops. Close other programs and try again.</source>
            <translation>内存不足，无法测量模型对裁剪的判断。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>There is not enough memory. Close other programs and try again.</source>
            <translation>内存不足。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>There is nothing to keep yet: no fold was trained for a single step. Let the run train, or discard it.</source>
            <translation>还没有可保留的内容：没有任何一折训练过哪怕一步。请让训练运行继续训练，或丢弃它。</translation>
        </message>
        <message>
            <source>There is nothing to review: no listed photo without a crop has a reliable gain.</source>
            <translation>没有可查看的内容：列出的照片中，没有裁剪的都没有可靠的改进。</translation>
        </message>
        <message>
            <source>These are the first four of %n selected photos.</source>
            <translation>这是 %n 张所选照片中的前四张。</translation>
        </message>
        <message>
            <source>These numbers are of one round. The mean of the rounds has an RMSE of %1: comparisons and blends go by it.</source>
            <translation>这些数字是单轮的。各轮平均的 RMSE 为 %1：比较和混合以它为准。</translation>
        </message>
        <message>
            <source>These runs cannot be blended: weights are tested on folds that had no part in them, which needs two folds and %1 photos of natural sampling or more.</source>
            <translation>无法融合这些训练运行：权重要在未参与确定权重的折上测试，这至少需要两折和 %1 张自然抽样的照片。</translation>
        </message>
        <message>
            <source>These runs cannot be compared: they have tested %1 photos in common, and at least %2 are needed. Compare runs of the same data.</source>
            <translation>这些训练运行无法比较：它们共同测试过 %1 张照片，至少需要 %2 张。请比较使用相同数据的训练运行。</translation>
        </message>
        <message>
            <source>These weights have no ImageNet classes.</source>
            <translation>这些权重没有 ImageNet 类别。</translation>
        </message>
        <message>
            <source>This computer does not have enough free memory for the run. Take a smaller batch, smaller photos or a smaller network, or close other programs.</source>
            <translation>本机没有足够的可用内存进行此训练运行。请减小每步照片数、缩小照片或选用较小的网络，或关闭其他程序。</translation>
        </message>
        <message>
            <source>This is a link to a web page. Save the picture first, then drop the file.</source>
            <translation>这是网页链接。请先保存图片，再拖入文件。</translation>
        </message>
        <message>
            <source>This is an HDR photo; its colours look flatter here than on the phone.</source>
            <translation>这是 HDR 照片；其颜色在这里比在手机上显得平淡。</translation>
        </message>
        <message>
            <source>This is photographers' craft. It has nothing to do with the score, and no points are promised for it.</source>
            <translation>这是摄影技巧。它与得分无关，也不保证能提高分数。</translation>
        </message>
        <message>
            <source>This is the whole photo.</source>
            <translation>这是整张照片。</translation>
        </message>
        <message>
            <source>This model cannot find the animal. Draw a box around it, or choose another model.</source>
            <translation>此模型无法找到动物。请在动物周围画一个框，或选择其他模型。</translation>
        </message>
        <message>
            <source>This model's scores cannot be traced to places in the photo. Choose a model without trees or prompts to see where a score comes from.</source>
            <translation>此模型的得分无法追溯到照片中的各处。要查看得分从何而来，请选择不含树或提示词的模型。</translation>
        </message>
        <message>
            <source>This network has no pair of maps that a subject head can be fitted on. Choose another network in the recipe.</source>
            <translation>此网络没有可用来拟合主体预测头的一对特征图。请在配方中选择其他网络。</translation>
        </message>
        <message>
            <source>This photo could not be measured. Try again, and report it if it comes back.</source>
            <translation>无法测量此照片。请重试；如再次出现，请反馈。</translation>
        </message>
        <message>
            <source>This photo is alone in its group. Select two to four photos to see them beside each other.</source>
            <translation>此照片在其分组中只有一张。请选择二到四张照片以并排查看。</translation>
        </message>
        <message>
            <source>This run does not beat the constant: its model is of no use.</source>
            <translation>此训练运行不优于常数：其模型没有用处。</translation>
        </message>
        <message>
            <source>This run does not beat the constant: saying the mean score for every photo has an RMSE of %1, this run %2. Do not use its model; train longer, on more photos, or with another recipe.</source>
            <translation>此训练运行不优于常数：对每张照片都给出平均得分时 RMSE 为 %1，此运行为 %2。请勿使用其模型；请训练更久、使用更多照片或其他配方。</translation>
        </message>
        <message>
            <source>This run does not beat the constant: the model has learned nothing that holds for new photos. Do not use it; train longer, on more photos, or with another recipe.</source>
            <translation>此训练运行不优于常数：模型没有学到任何适用于新照片的东西。请勿使用；请训练更久、使用更多照片或其他配方。</translation>
        </message>
        <message>
            <source>This run was stopped early: %1 of %2 folds are in its numbers, which hold for their photos alone.</source>
            <translation>此训练运行提前停止：其数字只包含 %2 折中的 %1 折，仅对这些折的照片有效。</translation>
        </message>
        <message numerus="yes">
            <source>This text is too long: at most %n character(s).</source>
            <translation>
                <numerusform>此文本过长：最多 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>Time and look</source>
            <translation>时间和画面</translation>
        </message>
        <message>
            <source>Time for one photo</source>
            <translation>单张照片的时间</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Too few photos, or too much alike, to say how "%1" goes with the score.</source>
            <translation>照片太少，或彼此太相似，无法说明“%1”与得分的关系。</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Train and test side by side</source>
            <translation>train 与 test 并排</translation>
        </message>
        <message>
            <source>Train in the background; a run that is at work is waited for</source>
            <translation>在后台训练；会等待正在进行的训练运行</translation>
        </message>
        <message>
            <source>Train: models on your own scores, runs side by side (Ctrl+3)</source>
            <translation>训练：用您自己的得分训练模型，并排比较训练运行 (Ctrl+3)</translation>
        </message>
        <message>
            <source>Trained &amp;weights</source>
            <translation>已训练的权重(&amp;W)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>正在训练</translation>
        </message>
        <message>
            <source>Training runs</source>
            <translation>训练运行</translation>
        </message>
        <message>
            <source>Training went astray: the loss is no longer a number. Set a smaller learning_rate in the recipe, or a clip_norm.</source>
            <translation>训练失控：损失不再是数字。请在配方中减小 learning_rate，或设置 clip_norm。</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>树</translation>
        </message>
        <message>
            <source>Trees at most</source>
            <translation>树的最大数量</translation>
        </message>
        <message>
            <source>Trees end after so many without a lower error on another fold than the one that is tested; 0: all trees are fitted.</source>
            <translation>在所测试的折以外的另一折上，误差连续这么多棵树没有降低时，即不再添加树；0：拟合全部树。</translation>
        </message>
        <message>
            <source>Tries the chosen photos again, or all when none is chosen.</source>
            <translation>重新尝试选中的照片；没有选中时重试全部。</translation>
        </message>
        <message>
            <source>Try a few steps without keeping anything: how long the run takes, and how much memory</source>
            <translation>试运行几步而不保留任何内容：了解训练运行需要多久、需要多少内存</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Try drawn animals</source>
            <translation>试用绘制的动物</translation>
        </message>
        <message>
            <source>Trying a few steps...</source>
            <translation>正在试运行几步...</translation>
        </message>
        <message>
            <source>Turn it by %1°</source>
            <translation>旋转 %1°</translation>
        </message>
        <message>
            <source>Turn the shape between upright and wide</source>
            <translation>在竖向与横向之间切换形状</translation>
        </message>
        <message>
            <source>Turned by, degrees</source>
            <translation>旋转幅度（度）</translation>
        </message>
        <message>
            <source>Turns the photo under the frame ([ and ])</source>
            <translation>在边框下旋转照片（[ 和 ]）</translation>
        </message>
        <message>
            <source>Type a word or a short text.</source>
            <translation>请输入一个词语或一段短文本。</translation>
        </message>
        <message>
            <source>Undo the last change of the words (Ctrl+Z)</source>
            <translation>撤销对词语的上一次更改 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Unmarked</source>
            <translation>无标记</translation>
        </message>
        <message>
            <source>Upright or wide (X while cropping)</source>
            <translation>竖向或横向（裁剪时按 X）</translation>
        </message>
        <message>
            <source>Upright or wide, while cropping (X)</source>
            <translation>竖向或横向，裁剪时可用 (X)</translation>
        </message>
        <message>
            <source>Use CLIP's prompts</source>
            <translation>使用 CLIP 的提示词</translation>
        </message>
        <message>
            <source>Use in Explore</source>
            <translation>用于“探索”</translation>
        </message>
        <message>
            <source>Use the 12 flags</source>
            <translation>使用 12 个特征</translation>
        </message>
        <message>
            <source>Use the network's features</source>
            <translation>使用网络的特征分量</translation>
        </message>
        <message>
            <source>Use the usual place</source>
            <translation>使用通常的位置</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>使用此模型</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Waiting to be scored.</source>
            <translation>等待评分。</translation>
        </message>
        <message>
            <source>Waits for the run before it.</source>
            <translation>等待前一个训练运行。</translation>
        </message>
        <message>
            <source>Warm-up, epochs</source>
            <translation>预热轮数</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <translation>权重衰减</translation>
        </message>
        <message>
            <source>Weight of the steps before in the training curves; tests are drawn as they are</source>
            <translation>训练曲线中先前各步的权重；测试曲线按原样绘制</translation>
        </message>
        <message>
            <source>Weights (*.safetensors)</source>
            <translation>权重 (*.safetensors)</translation>
        </message>
        <message>
            <source>Weights (*.safetensors);;All files (*)</source>
            <translation>权重 (*.safetensors);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Welch p (BH)</source>
            <translation>Welch p (BH)</translation>
        </message>
        <message>
            <source>What a crop gains cannot be told: this model's opinions of crops were not measured, or are not worth enough.</source>
            <translation>无法说明裁剪能带来多少改进：此模型对裁剪的判断未经测量，或不够可靠。</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>What everything means (F1)</source>
            <translation>各项含义 (F1)</translation>
        </message>
        <message>
            <source>What is around a photo that cannot fill the preset's shape without cutting the animal</source>
            <translation>照片无法在不切掉动物的情况下填满预设形状时，其周围的内容</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>比较的内容</translation>
        </message>
        <message>
            <source>What is kept of %1 is damaged. Empty the cache folder of Pawtrait and compare again.</source>
            <translation>为 %1 保存的内容已损坏。请清空 Pawtrait 的缓存文件夹，然后重新比较。</translation>
        </message>
        <message>
            <source>What is shown beside the photo</source>
            <translation>照片旁边显示的内容</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>What the check of the folder said</source>
            <translation>文件夹的检查结果</translation>
        </message>
        <message>
            <source>What the colours compare</source>
            <translation>颜色比较的内容</translation>
        </message>
        <message>
            <source>What the contest's best teams came to: a large Swin, cross-entropy, ten folds. For a graphics card, with its weights at hand.</source>
            <translation>竞赛最佳队伍最终的做法：大型 Swin、交叉熵、十折。适合显卡，且需备有其权重。</translation>
        </message>
        <message>
            <source>What the network above sees of each photo goes to the trees too: hundreds of features more.</source>
            <translation>上述网络在每张照片中所见的内容也交给树：增加数百个特征分量。</translation>
        </message>
        <message>
            <source>What the network saw of each photo is brought to the same length before the heads are fitted.</source>
            <translation>在拟合预测头之前，将网络从每张照片所见的内容调整为相同长度。</translation>
        </message>
        <message>
            <source>What the network tries to make small.</source>
            <translation>网络努力使之变小的量。</translation>
        </message>
        <message>
            <source>What the tests say</source>
            <translation>检验结果</translation>
        </message>
        <message>
            <source>What the trees go by</source>
            <translation>树所依据的内容</translation>
        </message>
        <message>
            <source>What the trees try to make small.</source>
            <translation>树努力使之变小的量。</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>略去的内容</translation>
        </message>
        <message>
            <source>When off, closing the window stops scoring without a question. What is scored already stays.</source>
            <translation>关闭此项时，关闭窗口会直接停止评分而不询问。已评分的会保留。</translation>
        </message>
        <message>
            <source>When the learning rate moves along its cosine.</source>
            <translation>学习率沿余弦变化的时机。</translation>
        </message>
        <message>
            <source>Where a stronger model's predictions lie beside the table (oof_reference.csv), labels are this share of them.</source>
            <translation>如果表格旁边有更强模型的预测 (oof_reference.csv)，标签中有这一比例取自它们。</translation>
        </message>
        <message>
            <source>Where chance begins. The same seed gives the same run, to the last digit on the processor.</source>
            <translation>随机的起点。在处理器上，相同的种子给出完全相同的训练运行，直到最后一位数字。</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <comment>the score; on a button</comment>
            <translation>得分来由</translation>
        </message>
        <message>
            <source>Where the cosine ends.</source>
            <translation>余弦结束之处。</translation>
        </message>
        <message>
            <source>Where the model runs. The status bar shows which device is in use. A new choice counts from the next start.</source>
            <translation>模型在哪里运行。状态栏会显示正在使用的设备。新的选择从下次启动起生效。</translation>
        </message>
        <message>
            <source>Where the photos go: size, shape and kind of file</source>
            <translation>照片的去处：大小、形状和文件类型</translation>
        </message>
        <message>
            <source>Where the shape does not fit</source>
            <translation>形状不符时</translation>
        </message>
        <message>
            <source>Which photos are compared with the words</source>
            <translation>与词语比较的照片</translation>
        </message>
        <message>
            <source>Which photos are exported</source>
            <translation>导出哪些照片</translation>
        </message>
        <message>
            <source>Which photos are on the sheet</source>
            <translation>照片一览表上有哪些照片</translation>
        </message>
        <message>
            <source>Which photos show the same animal; Ctrl+G groups the selected ones by hand</source>
            <translation>哪些照片是同一只动物；Ctrl+G 将选中的照片手动分组</translation>
        </message>
        <message>
            <source>While learning, brightness changes by up to this share either way.</source>
            <translation>学习时，亮度向两个方向变化，最多为这一比例。</translation>
        </message>
        <message>
            <source>While learning, contrast changes by up to this share either way.</source>
            <translation>学习时，对比度向两个方向变化，最多为这一比例。</translation>
        </message>
        <message>
            <source>While learning, photos are cropped to this share of their area or more; 1: not at all.</source>
            <translation>学习时，照片裁剪到其面积的这一比例或更多；1 表示完全不裁剪。</translation>
        </message>
        <message>
            <source>While learning, photos are made larger or smaller by up to this share.</source>
            <translation>学习时，照片放大或缩小，最多为这一比例。</translation>
        </message>
        <message>
            <source>While learning, photos are moved by up to this share of a side.</source>
            <translation>学习时，照片移动，最多为边长的这一比例。</translation>
        </message>
        <message>
            <source>While learning, photos are turned by up to so many degrees either way.</source>
            <translation>学习时，照片向两个方向旋转，最多为这么多度。</translation>
        </message>
        <message>
            <source>While learning, saturation changes by up to this share either way.</source>
            <translation>学习时，饱和度向两个方向变化，最多为这一比例。</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>整张照片</translation>
        </message>
        <message>
            <source>Whole scores</source>
            <translation>整数得分</translation>
        </message>
        <message>
            <source>Why it has no score</source>
            <translation>没有得分的原因</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>Width (pixels)</source>
            <translation>宽度（像素）</translation>
        </message>
        <message>
            <source>Width / height</source>
            <translation>宽度 / 高度</translation>
        </message>
        <message>
            <source>With "Time and look": a longer pause between two photos begins a new group.</source>
            <translation>选择“时间和画面”时：两张照片之间间隔更长就另起新分组。</translation>
        </message>
        <message>
            <source>Within 1 to 100</source>
            <translation>限于 1 至 100</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>词语</translation>
        </message>
        <message>
            <source>Words among themselves</source>
            <translation>词语之间</translation>
        </message>
        <message>
            <source>Words as rows, photos as columns, cosines as values. Enter opens the photo.</source>
            <translation>词语为行，照片为列，余弦相似度为值。按 Enter 打开照片。</translation>
        </message>
        <message>
            <source>Words in braces are filled in: {%1}</source>
            <translation>花括号中的词会被填入内容：{%1}</translation>
        </message>
        <message>
            <source>Words of the program. Numbers and dates follow your system where its language is the same.</source>
            <translation>程序的文字。数字和日期在系统语言相同时跟随系统。</translation>
        </message>
        <message>
            <source>Words of the run's name, its recipe, its network or its state</source>
            <translation>训练运行的名称、配方、网络或状态中的文字</translation>
        </message>
        <message>
            <source>Words: correlation (Pearson)</source>
            <translation>词语：相关系数 (Pearson)</translation>
        </message>
        <message>
            <source>Words: correlation of ranks (Spearman)</source>
            <translation>词语：秩相关系数 (Spearman)</translation>
        </message>
        <message>
            <source>Worst photos</source>
            <translation>误差最大的照片</translation>
        </message>
        <message>
            <source>Worst photos of %1</source>
            <translation>%1 中误差最大的照片</translation>
        </message>
        <message>
            <source>Write a title: it is the name of the file too.</source>
            <translation>请填写标题：它也是文件的名称。</translation>
        </message>
        <message>
            <source>Write stars and marks beside the photos</source>
            <translation>将星级和标记写到照片旁边</translation>
        </message>
        <message>
            <source>Write the whole path of the folder, or choose it.</source>
            <translation>请填写文件夹的完整路径，或选择它。</translation>
        </message>
        <message>
            <source>Writing the model folder...</source>
            <translation>正在写入模型文件夹...</translation>
        </message>
        <message>
            <source>XGBoost could not fit the trees. Check the recipe's settings; with many photos, close other programs, for it may be short of memory.</source>
            <translation>XGBoost 无法拟合这些树。请检查配方的设置；照片很多时可能内存不足，请关闭其他程序。</translation>
        </message>
        <message>
            <source>XGBoost's library here is not whole.</source>
            <translation>这里的 XGBoost 库不完整。</translation>
        </message>
        <message>
            <source>XGBoost's library here is version %1.%2, which this program does not know.</source>
            <translation>这里的 XGBoost 库版本为 %1.%2，本程序不认识。</translation>
        </message>
        <message>
            <source>XGBoost's library is not here.</source>
            <translation>缺少 XGBoost 的库。</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Yes means</source>
            <translation>“是”的含义</translation>
        </message>
        <message>
            <source>You see the photo with the edit that you accepted. The score is that of the photo as it was taken.</source>
            <translation>您看到的是带有您所采纳编辑的照片。得分是拍摄时原样照片的得分。</translation>
        </message>
        <message>
            <source>Your edit, else the best crop</source>
            <translation>您的编辑，否则用最佳裁剪</translation>
        </message>
        <message>
            <source>Your edit, else the whole photo</source>
            <translation>您的编辑，否则用整张照片</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <source>Zoom and move all photos together, by the same share of each (L)</source>
            <translation>同时缩放和移动所有照片，各按相同比例 (L)</translation>
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
            <source>a quotation mark is never closed, so this row and all after it are left out</source>
            <translation>有引号始终没有闭合，因此此行及其后的所有行均已略去</translation>
        </message>
        <message>
            <source>a recipe is an object in braces</source>
            <translation>配方是花括号中的对象</translation>
        </message>
        <message>
            <source>a round is a repeat with other folds</source>
            <translation>一轮是用其他折的一次重复</translation>
        </message>
        <message>
            <source>about %1 (%2 to %3); %4 of 4 independent heads agree</source>
            <extracomment>%1 to %3 are points with their sign, %4 heads of 4</extracomment>
            <translation>约 %1（%2 至 %3）；4 个独立预测头中有 %4 个一致</translation>
        </message>
        <message>
            <source>about %1 of 10</source>
            <translation>每 10 次中约 %1 次</translation>
        </message>
        <message>
            <source>about equal</source>
            <translation>不相上下</translation>
        </message>
        <message>
            <source>add "%1"</source>
            <translation>添加“%1”</translation>
        </message>
        <message>
            <source>adds nothing that can be measured</source>
            <translation>没有可测量的贡献</translation>
        </message>
        <message>
            <source>adds something</source>
            <translation>有一定贡献</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>all photos</source>
            <translation>所有照片</translation>
        </message>
        <message>
            <source>always the mean</source>
            <translation>总取平均值</translation>
        </message>
        <message>
            <source>animal's share of the photo</source>
            <translation>动物占照片的比例</translation>
        </message>
        <message>
            <source>animals, at random</source>
            <translation>动物，随机</translation>
        </message>
        <message>
            <source>answer "%1"</source>
            <comment>undo</comment>
            <translation>回答“%1”</translation>
        </message>
        <message>
            <source>any shape</source>
            <translation>任意形状</translation>
        </message>
        <message>
            <source>as it should be</source>
            <translation>理想情况</translation>
        </message>
        <message>
            <source>at work</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>best of its group</source>
            <translation>组内最佳</translation>
        </message>
        <message>
            <source>better than, of 100 listing photos</source>
            <translation>优于多少张（每 100 张领养页面照片）</translation>
        </message>
        <message>
            <source>bf16 is faster on graphics cards that have it, and takes half the memory.</source>
            <translation>bf16 在支持它的显卡上更快，且只占一半内存。</translation>
        </message>
        <message>
            <source>bf16, mixed</source>
            <translation>bf16，混合</translation>
        </message>
        <message>
            <source>bicubic</source>
            <translation>双三次</translation>
        </message>
        <message>
            <source>blend</source>
            <translation>融合</translation>
        </message>
        <message>
            <source>boosted trees</source>
            <extracomment>what the program uses XGBoost for</extracomment>
            <translation>提升树</translation>
        </message>
        <message>
            <source>box around the animal</source>
            <comment>undo</comment>
            <translation>在动物周围画框</translation>
        </message>
        <message>
            <source>cats</source>
            <translation>猫</translation>
        </message>
        <message>
            <source>change "%1"</source>
            <translation>更改“%1”</translation>
        </message>
        <message>
            <source>change of the frame</source>
            <comment>undo</comment>
            <translation>边框的更改</translation>
        </message>
        <message>
            <source>charts</source>
            <extracomment>what the program uses QCustomPlot for</extracomment>
            <translation>图表</translation>
        </message>
        <message>
            <source>charts as PNG, unpacking CLIP's vocabulary</source>
            <extracomment>what the program uses zlib for</extracomment>
            <translation>PNG 图表，解压 CLIP 的词表</translation>
        </message>
        <message>
            <source>checksums of model files</source>
            <extracomment>what the program uses OpenSSL for</extracomment>
            <translation>模型文件的校验和</translation>
        </message>
        <message>
            <source>closer</source>
            <translation>更近</translation>
        </message>
        <message>
            <source>colour profiles</source>
            <extracomment>what the program uses lcms2 for</extracomment>
            <translation>颜色配置文件</translation>
        </message>
        <message>
            <source>colours changed</source>
            <translation>颜色已更改</translation>
        </message>
        <message>
            <source>column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>constant</source>
            <translation>常数</translation>
        </message>
        <message>
            <source>correlation r</source>
            <translation>相关系数 r</translation>
        </message>
        <message>
            <source>count</source>
            <translation>计数</translation>
        </message>
        <message numerus="yes">
            <source>crop %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>裁剪 %n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>cropped or mended</source>
            <translation>已裁剪或修正</translation>
        </message>
        <message>
            <source>cross-entropy of score / 100</source>
            <translation>得分 / 100 的交叉熵</translation>
        </message>
        <message>
            <source>d MMM, HH:mm</source>
            <translation>M月d日 HH:mm</translation>
        </message>
        <message>
            <source>density</source>
            <translation>密度</translation>
        </message>
        <message>
            <source>density within 1 to 100</source>
            <translation>1 至 100 内的密度</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>差值</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>有差异</translation>
        </message>
        <message>
            <source>discs: tests, rings: training</source>
            <translation>实心：测试，空心：训练</translation>
        </message>
        <message>
            <source>distance from the centre</source>
            <translation>到中心的距离</translation>
        </message>
        <message>
            <source>distributions of the statistics</source>
            <extracomment>what the program uses Boost.Math for</extracomment>
            <translation>统计中的分布</translation>
        </message>
        <message>
            <source>dogs</source>
            <translation>狗</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>each score</source>
            <translation>每个得分</translation>
        </message>
        <message>
            <source>edges trimmed a little</source>
            <translation>边缘略微裁去</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>en</source>
            <comment>the code of this language: de, es, zh_CN</comment>
            <translation>zh_CN</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>轮</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>非空</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>the kind of a feature: one of the 12 answers about a photo</extracomment>
            <translation>特征</translation>
        </message>
        <message>
            <source>fold %1</source>
            <translation>第 %1 折</translation>
        </message>
        <message>
            <source>fold %1 of %2, epoch %3 of %4, loss %5, %6 photos/s, %7 left</source>
            <translation>第 %1 折，共 %2 折，第 %3 轮 (epoch)，共 %4 轮，损失 %5，%6 张照片/秒，剩余 %7</translation>
        </message>
        <message>
            <source>fold %1, %2 trees</source>
            <translation>第 %1 折，%2 棵树</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>folds</source>
            <translation>折</translation>
        </message>
        <message>
            <source>group</source>
            <comment>undo</comment>
            <translation>分组</translation>
        </message>
        <message>
            <source>height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>in %1, "%2" %3</source>
            <extracomment>%1 is which preset, %2 the name of a member such as "width", %3 begins with a verb</extracomment>
            <translation>在%1中，“%2”%3</translation>
        </message>
        <message>
            <source>in %1, there is no member "%2"; the members are %3</source>
            <translation>在%1中，没有成员“%2”；可用的成员有 %3</translation>
        </message>
        <message>
            <source>is 0; either both sides are 0, for the size of the crop, or none</source>
            <translation>为 0；两边要么都为 0（使用裁剪的大小），要么都不为 0</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>is that of another preset too</source>
            <translation>与另一个预设相同</translation>
        </message>
        <message>
            <source>it cannot be read.</source>
            <translation>文件无法读取。</translation>
        </message>
        <message>
            <source>it has %1 fields where the first line names %2 columns</source>
            <translation>有 %1 个字段，而首行有 %2 个列名</translation>
        </message>
        <message>
            <source>it is not a JSON object.</source>
            <translation>它不是 JSON 对象。</translation>
        </message>
        <message>
            <source>it is not well-formed JSON.</source>
            <translation>它不是格式正确的 JSON。</translation>
        </message>
        <message>
            <source>it is too short.</source>
            <translation>文件过短。</translation>
        </message>
        <message>
            <source>it must be one object with "format" and "presets" and nothing else</source>
            <translation>文件必须是只含“format”和“presets”的一个对象</translation>
        </message>
        <message>
            <source>it repeats the column names</source>
            <translation>重复了列名</translation>
        </message>
        <message>
            <source>it tested %1 photos, and the other %2</source>
            <translation>前者测试了 %1 张照片，后者 %2 张</translation>
        </message>
        <message>
            <source>it tested the photo %1, which the other did not</source>
            <translation>前者测试了照片 %1，而后者没有</translation>
        </message>
        <message>
            <source>it was made by a newer version of the program (format %1).</source>
            <translation>它由较新版本的程序创建（格式 %1）。</translation>
        </message>
        <message>
            <source>its characters are not UTF-8</source>
            <translation>其字符不是 UTF-8</translation>
        </message>
        <message>
            <source>its header cannot be understood.</source>
            <translation>无法理解文件头。</translation>
        </message>
        <message>
            <source>its header does not fit: this is not a safetensors file, or it was cut off.</source>
            <translation>文件头不符：这不是 safetensors 文件，或文件不完整。</translation>
        </message>
        <message>
            <source>its header is not JSON.</source>
            <translation>文件头不是 JSON。</translation>
        </message>
        <message>
            <source>its metadata is not text.</source>
            <translation>文件的元数据不是文本。</translation>
        </message>
        <message>
            <source>its two Ids are not two photos of the data set</source>
            <translation>其两个 Id 不是数据集中的两张照片</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>leave it as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>less empty space above</source>
            <translation>减少上方空白</translation>
        </message>
        <message>
            <source>less empty space above and below</source>
            <translation>上下空白更少</translation>
        </message>
        <message>
            <source>less empty space below</source>
            <translation>减少下方空白</translation>
        </message>
        <message>
            <source>less empty space left</source>
            <translation>减少左侧空白</translation>
        </message>
        <message>
            <source>less empty space left and right</source>
            <translation>左右空白更少</translation>
        </message>
        <message>
            <source>less empty space right</source>
            <translation>减少右侧空白</translation>
        </message>
        <message>
            <source>less than a second</source>
            <translation>不到一秒</translation>
        </message>
        <message>
            <source>light changed</source>
            <translation>光线已更改</translation>
        </message>
        <message>
            <source>line %1 is not JSON</source>
            <translation>第 %1 行不是 JSON</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <source>max</source>
            <translation>最大值</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>均值</translation>
        </message>
        <message>
            <source>mean adjusted for cat or dog</source>
            <translation>按猫狗校正后的均值</translation>
        </message>
        <message>
            <source>mean with</source>
            <translation>有该特征的均值</translation>
        </message>
        <message>
            <source>mean without</source>
            <translation>没有该特征的均值</translation>
        </message>
        <message>
            <source>median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <source>member</source>
            <extracomment>behind these: the members' correlations with member (1), (2) ...</extracomment>
            <translation>成员</translation>
        </message>
        <message numerus="yes">
            <source>mend %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>修正 %n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>min</source>
            <translation>最小值</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>model cards and results as JSON</source>
            <extracomment>what the program uses nlohmann-json for</extracomment>
            <translation>JSON 格式的模型卡和结果</translation>
        </message>
        <message>
            <source>must be 1 to 40 of the characters a-z, 0-9 and -</source>
            <translation>必须由 1 到 40 个 a-z、0-9 和 - 字符组成</translation>
        </message>
        <message>
            <source>must be a text of 1 to 60 characters</source>
            <translation>必须是 1 到 60 个字符的文本</translation>
        </message>
        <message>
            <source>must be a whole number from %1 to %2</source>
            <translation>必须是 %1 到 %2 之间的整数</translation>
        </message>
        <message>
            <source>must be one of %1</source>
            <translation>必须是以下之一：%1</translation>
        </message>
        <message>
            <source>nested</source>
            <translation>嵌套</translation>
        </message>
        <message>
            <source>network</source>
            <extracomment>the kind of a feature: all that a network sees of a photo</extracomment>
            <translation>网络</translation>
        </message>
        <message>
            <source>networks, on the processor or the graphics card</source>
            <extracomment>what the program uses LibTorch for</extracomment>
            <translation>在处理器或显卡上运行的网络</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>no (%1)</source>
            <translation>否 (%1)</translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>无标记</translation>
        </message>
        <message>
            <source>no picture</source>
            <translation>无图片</translation>
        </message>
        <message>
            <source>no reliable gain</source>
            <translation>没有可靠的改进</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>无得分</translation>
        </message>
        <message>
            <source>no test possible</source>
            <translation>无法检验</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>normal with the scores' mean and SD</source>
            <translation>与得分同均值和标准差的正态分布</translation>
        </message>
        <message>
            <source>not exported</source>
            <translation>未导出</translation>
        </message>
        <message>
            <source>not exported: cancelled</source>
            <translation>未导出：已取消</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>未查看</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>未评分</translation>
        </message>
        <message>
            <source>not: %1</source>
            <translation>非：%1</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>original</source>
            <translation>原样</translation>
        </message>
        <message>
            <source>p (BH)</source>
            <translation>p (BH)</translation>
        </message>
        <message>
            <source>padded</source>
            <translation>留出边距</translation>
        </message>
        <message>
            <source>padded, so that nothing of the animal is cut</source>
            <translation>留出边距，不切掉动物的任何部分</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>photos with it</source>
            <translation>有该特征的照片</translation>
        </message>
        <message>
            <source>pick</source>
            <comment>undo</comment>
            <translation>选用</translation>
        </message>
        <message>
            <source>picked</source>
            <translation>已选用</translation>
        </message>
        <message>
            <source>plain mean</source>
            <translation>简单平均</translation>
        </message>
        <message>
            <source>preset %1 of the list</source>
            <translation>列表中的第 %1 个预设</translation>
        </message>
        <message>
            <source>r</source>
            <translation>r</translation>
        </message>
        <message>
            <source>range</source>
            <translation>区间</translation>
        </message>
        <message>
            <source>ranks p (BH)</source>
            <translation>秩 p (BH)</translation>
        </message>
        <message>
            <source>read stars and marks</source>
            <comment>undo</comment>
            <translation>读取星级和标记</translation>
        </message>
        <message>
            <source>reject</source>
            <comment>undo</comment>
            <translation>弃用</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已弃用</translation>
        </message>
        <message>
            <source>remove from list</source>
            <comment>undo</comment>
            <translation>从列表移除</translation>
        </message>
        <message>
            <source>remove words</source>
            <translation>移除词语</translation>
        </message>
        <message numerus="yes">
            <source>reset %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>重置 %n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>reset words</source>
            <translation>重置词语</translation>
        </message>
        <message>
            <source>root of each batch's mean square</source>
            <translation>每批均方的平方根</translation>
        </message>
        <message>
            <source>running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>running elsewhere</source>
            <translation>在别处进行中</translation>
        </message>
        <message>
            <source>score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>scores</source>
            <comment>name of a file</comment>
            <translation>得分</translation>
        </message>
        <message>
            <source>share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>sharpness, light and leaning lines of a photo</source>
            <extracomment>what the program uses OpenCV for</extracomment>
            <translation>照片的清晰度、光线和倾斜线条</translation>
        </message>
        <message>
            <source>solid: tests, dashed: training</source>
            <translation>实线：测试，虚线：训练</translation>
        </message>
        <message>
            <source>square of the error in points</source>
            <translation>误差（分）的平方</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>step</source>
            <translation>步</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>stopped early</source>
            <translation>提前停止</translation>
        </message>
        <message>
            <source>support-vector regression</source>
            <extracomment>what the program uses libsvm for</extracomment>
            <translation>支持向量回归</translation>
        </message>
        <message>
            <source>swin-bce with a support vector regression on each fold's embeddings, and the best mean of both. Costs one more look at all photos a fold.</source>
            <translation>在 swin-bce 基础上，对每折的嵌入做支持向量回归，并取两者的最佳平均。每折需再看一遍所有照片。</translation>
        </message>
        <message>
            <source>take the box away</source>
            <comment>undo</comment>
            <translation>去掉框</translation>
        </message>
        <message>
            <source>take the mark away</source>
            <comment>undo</comment>
            <translation>取消标记</translation>
        </message>
        <message>
            <source>tensor %1 has a number type that is not known.</source>
            <translation>张量 %1 的数字类型未知。</translation>
        </message>
        <message>
            <source>tensor %1 has an impossible size.</source>
            <translation>张量 %1 的大小不可能成立。</translation>
        </message>
        <message>
            <source>tensor %1 has no proper place in the file.</source>
            <translation>张量 %1 在文件中的位置无效。</translation>
        </message>
        <message>
            <source>tensor %1 has no proper shape.</source>
            <translation>张量 %1 的形状无效。</translation>
        </message>
        <message>
            <source>tensor %1 has shape %2 instead of %3.</source>
            <translation>张量 %1 的形状是 %2，而不是 %3。</translation>
        </message>
        <message>
            <source>tensor %1 holds values that are not numbers.</source>
            <translation>张量 %1 含有非数字的值。</translation>
        </message>
        <message>
            <source>tensor %1 holds whole numbers where weights are expected.</source>
            <translation>张量 %1 含有整数，而此处应为权重。</translation>
        </message>
        <message>
            <source>tensor %1 is missing.</source>
            <translation>缺少张量 %1。</translation>
        </message>
        <message>
            <source>tensor %1 is not described as safetensors are.</source>
            <translation>张量 %1 的描述不符合 safetensors 格式。</translation>
        </message>
        <message>
            <source>tensor %1 lies outside the file: the file may have been cut off.</source>
            <translation>张量 %1 超出文件范围：文件可能不完整。</translation>
        </message>
        <message>
            <source>tensor %1 overlaps another one.</source>
            <translation>张量 %1 与另一个张量重叠。</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>the 12 flags alone</source>
            <translation>仅用 12 个特征</translation>
        </message>
        <message>
            <source>the Id has a character that no file name may have</source>
            <translation>Id 含有文件名中不允许的字符</translation>
        </message>
        <message>
            <source>the Id is empty</source>
            <translation>Id 为空</translation>
        </message>
        <message>
            <source>the Id is longer than %1 characters</source>
            <translation>Id 超过 %1 个字符</translation>
        </message>
        <message>
            <source>the Id is not a file's name</source>
            <translation>Id 不是文件名</translation>
        </message>
        <message>
            <source>the aspect "%1" is not a number of 0 or more</source>
            <translation>aspect 的值“%1”不是大于或等于 0 的数字</translation>
        </message>
        <message>
            <source>the command line</source>
            <extracomment>what the program uses CLI11 for</extracomment>
            <translation>命令行</translation>
        </message>
        <message>
            <source>the coordinate "%1" is not a number</source>
            <translation>坐标“%1”不是数字</translation>
        </message>
        <message>
            <source>the file is outside the table's folder</source>
            <translation>文件位于表格所在文件夹之外</translation>
        </message>
        <message>
            <source>the file's name has a control character</source>
            <translation>文件名含有控制字符</translation>
        </message>
        <message>
            <source>the file's name is empty</source>
            <translation>文件名为空</translation>
        </message>
        <message numerus="yes">
            <source>the first %n about equal</source>
            <translation>
                <numerusform>前 %n 张不相上下</numerusform>
            </translation>
        </message>
        <message>
            <source>the flag "%1" is neither 0 nor 1</source>
            <translation>特征“%1”既不是 0 也不是 1</translation>
        </message>
        <message>
            <source>the fold "%1" is not a whole number of 0 or more</source>
            <translation>折“%1”不是大于或等于 0 的整数</translation>
        </message>
        <message>
            <source>the folder %1 is named by two members.</source>
            <translation>有两个成员都指定了文件夹 %1。</translation>
        </message>
        <message>
            <source>the group "%1" is not a whole number of 0 or more</source>
            <translation>分组“%1”不是大于或等于 0 的整数</translation>
        </message>
        <message>
            <source>the mean score</source>
            <translation>平均得分</translation>
        </message>
        <message>
            <source>the name "%1" occurs twice.</source>
            <translation>名称“%1”出现了两次。</translation>
        </message>
        <message>
            <source>the name may have letters a to z, digits, - and _, at most 60</source>
            <translation>名称只能含字母 a 到 z、数字、- 和 _，最多 60 个</translation>
        </message>
        <message>
            <source>the network "%1" is not known (did you mean "%2"?)</source>
            <translation>不认识网络“%1”（您是否想写“%2”？）</translation>
        </message>
        <message>
            <source>the network of the model that comes with Pawtrait</source>
            <extracomment>what the program uses EfficientNet-Lite2 weights for</extracomment>
            <translation>Pawtrait 自带模型的网络</translation>
        </message>
        <message>
            <source>the number of animals is not a whole number of 0 to 1000</source>
            <translation>动物数不是 0 至 1000 的整数</translation>
        </message>
        <message>
            <source>the orientation and other notes that a camera writes</source>
            <extracomment>what the program uses exiv2 for</extracomment>
            <translation>相机写入的方向和其他信息</translation>
        </message>
        <message>
            <source>the photo "%1" is there already</source>
            <translation>照片“%1”已经存在</translation>
        </message>
        <message>
            <source>the photo %1 has another score or another sampling in it</source>
            <translation>照片 %1 在前者中的得分或抽样方式不同</translation>
        </message>
        <message>
            <source>the photo %1 is in fold %2 of it and in fold %3 of the other</source>
            <translation>照片 %1 在前者中属于第 %2 折，在后者中属于第 %3 折</translation>
        </message>
        <message>
            <source>the preset "%1"</source>
            <translation>预设“%1”</translation>
        </message>
        <message>
            <source>the row is longer than 1 MB</source>
            <translation>该行超过 1 MB</translation>
        </message>
        <message>
            <source>the score "%1" is not a number</source>
            <translation>得分“%1”不是数字</translation>
        </message>
        <message>
            <source>the score %1 is not within 1 to 100</source>
            <translation>得分 %1 不在 1 到 100 之间</translation>
        </message>
        <message>
            <source>the scores are not normally distributed</source>
            <translation>得分不服从正态分布</translation>
        </message>
        <message>
            <source>the scores may be normally distributed</source>
            <translation>得分可能服从正态分布</translation>
        </message>
        <message>
            <source>the shape of tensor %1 does not fit its bytes.</source>
            <translation>张量 %1 的形状与其字节数不符。</translation>
        </message>
        <message>
            <source>the weight "%1" is not a number above 0</source>
            <translation>权重“%1”不是大于 0 的数字</translation>
        </message>
        <message>
            <source>the weights of the blended models do not sum to 1.</source>
            <translation>所融合模型的权重之和不为 1。</translation>
        </message>
        <message>
            <source>the weights of the heads that score do not sum to 1.</source>
            <translation>用于评分的各预测头的权重之和不为 1。</translation>
        </message>
        <message>
            <source>the width or height is not a whole number of 1 to 65535</source>
            <translation>宽度或高度不是 1 至 65535 的整数</translation>
        </message>
        <message>
            <source>the words of prompts as numbers</source>
            <extracomment>what the program uses OpenCLIP vocabulary for</extracomment>
            <translation>把提示词变成数字</translation>
        </message>
        <message>
            <source>there are %1 coordinates where %2 animals have %3</source>
            <translation>有 %1 个坐标，而 %2 只动物应有 %3 个</translation>
        </message>
        <message>
            <source>there are bytes behind its last tensor.</source>
            <translation>最后一个张量之后还有多余的字节。</translation>
        </message>
        <message>
            <source>there is a NUL character, which no text has</source>
            <translation>有 NUL 字符，文本中不应有此字符</translation>
        </message>
        <message>
            <source>there is a hole before tensor %1.</source>
            <translation>张量 %1 之前有空隙。</translation>
        </message>
        <message>
            <source>there is no checksum of %1.</source>
            <translation>没有 %1 的校验和。</translation>
        </message>
        <message>
            <source>there is text behind a closing quotation mark</source>
            <translation>闭合引号之后还有文字</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>这不是 JSON</translation>
        </message>
        <message>
            <source>this model</source>
            <translation>此模型</translation>
        </message>
        <message>
            <source>this run</source>
            <translation>此训练运行</translation>
        </message>
        <message>
            <source>this version runs recipes of these kinds: %1</source>
            <translation>此版本可运行以下类型的配方：%1</translation>
        </message>
        <message>
            <source>timm's weights of the recipe's network as .safetensors; empty: those beside the default model</source>
            <translation>配方所用网络的 timm 权重 (.safetensors)；留空则使用默认模型旁边的权重</translation>
        </message>
        <message>
            <source>train</source>
            <translation>train</translation>
        </message>
        <message>
            <source>turned by %1°</source>
            <translation>旋转 %1°</translation>
        </message>
        <message>
            <source>unfinished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>ungroup</source>
            <comment>undo</comment>
            <translation>取消分组</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>whole numbers</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>whole photo</source>
            <translation>整张照片</translation>
        </message>
        <message>
            <source>width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>width / height</source>
            <translation>宽度 / 高度</translation>
        </message>
        <message>
            <source>window, threads, most photo formats, translations</source>
            <extracomment>what the program uses Qt for</extracomment>
            <translation>窗口、线程、大多数照片格式、翻译</translation>
        </message>
        <message>
            <source>word</source>
            <extracomment>the kind of a feature: how well a photo goes with a word</extracomment>
            <translation>词语</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>yes (%1)</source>
            <translation>是 (%1)</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
    </context>
</TS>
