<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>pawtrait</name>
        <message>
            <source> MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> megapixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" has to be a number from %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" has to be a whole number from %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" has to be text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" has to be true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" holds something else than numbers from %2 to %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" holds something else than text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is neither true nor false.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a flag. The flags are %2; write Eyes or Eyes=no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a list of %2 to %3 entries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a number from %2 to %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a role that is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a whole number from %2 to %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not an object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not known; did you mean "%2"?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not the name of a file in the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is there twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is there twice in one place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" scores the photos from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"format" must be %1; this file was made for another version of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"input.resize" is not a rule that is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"presets" must be a list of at least one preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"sha256" holds something else than names of files in the folder and their checksums.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"sha256" is not an object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
  folder       %2
  network      %3, %4 x %4 pixels
  fitted       %5; %6
  out of fold  RMSE %7 beside the constant's %8, r %9, R2 %10 (%11 photos)
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
Measured on %2 listings: yes %3 points, no %4 points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: a folder's name, %2: which of its groups ("Luna (2)")</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (in %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Default: %2.</source>
            <extracomment>%1 is what a setting does, a whole sentence; %2 its default value</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 exists already in the chosen folder. Choose another folder or name pattern, or allow overwriting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 exists already. Choose another name, or say --overwrite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in the chosen folder is a folder. Choose another folder or name pattern.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in the chosen folder is a link to another place. Choose another folder or name pattern.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in the chosen folder is an original photo, and originals are never written over. Choose another folder or name pattern.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is likely better (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is one of the photos, and photos are never written over. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must be an object in braces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 could not be exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 could not be scored.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s) scored</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 on %2. %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 photos with this score lie between %2 and %3.</source>
            <extracomment>%1 is a share such as "2 of 3", %2 and %3 are points</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>the range of a score, below a photo; %1 and %2 are points</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2; arrow keys move the upper end, with Shift the lower end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: a folder's name, %2: day and time ("Luna, 14 May, 10:32")</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, continued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, range %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: not looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: yes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <comment>of one animal</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) had been moved; flags, stars and marks are kept.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) took over stars and marks from XMP files.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <comment>undo</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Pawtrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Best first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Group as one animal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open photos...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Read stars and marks from XMP files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Recent folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Score again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Ungroup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Where the score comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Write stars and marks to XMP files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 of 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A WebP file cannot hold IPTC metadata: they were left out, EXIF and XMP were kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A blurred photo has no clear eyes: Eyes is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo is no longer in the library, so the change was not kept. Add the photo again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo that is wider or higher is refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo that takes longer to open is given up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo that would need more memory, or whose file is larger, is refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo with more pixels is refused with a sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo's score is not a number, so it was not kept. Score the photo again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo's stars or flags are not ones that there are, so the change was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Pawtrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About equal to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accessory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Among the lowest of 20 listing photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An NVIDIA graphics card was found.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Answers count for all %n selected photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Any flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask before closing while photos are scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back, stop scoring, or leave full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best</source>
            <comment>the photo with the highest score of an animal</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Better than %1 of 10 listing photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Better than 19 of 20 listing photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Better than half of the listing photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both are neutral greys, so that the colours of the photos are judged right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both eyes look at the camera or nearly so; at least one eye or pupil is clear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back every default, on all pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By time and look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By time taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot copy the network's weights %1 into the model's folder: check that there is free space and that the folder can be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot export %1.</source>
            <extracomment>a sentence with the reason follows</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot make a folder for the run in %1: check that the folder can be written to, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: decoding took over %2 seconds. Save the photo again in a photo program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: it is a folder, not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: it is not a file. Choose a photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: reading it is not allowed. Check the file's permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: the file ends too early. Copy it from the camera or phone again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: the file is damaged. Copy it from the camera or phone again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: the file is empty. Copy it from the camera or phone again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: the file is larger than the limit of %2 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: the photo is larger than the limits of %2 megapixels and %3 pixels a side. Save it smaller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: the photo needs more memory than the limit of %2 MB. Save it smaller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: there is no such file or folder. Check the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: there is no such file. Check the name or drop it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: there is not enough memory. Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open %1: this is not a photo of a kind that can be read. Save it as JPEG or PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot open the folder %1: reading it is not allowed. Check its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot read %1: the drive or network failed. Try again, or copy the file to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot score %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot score %1: the program met something it did not expect. Try again, and report it if it comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot score %1: there is not enough memory. Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot train on %1: it has %2 photos of natural sampling that can be read, and at least %3 are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1 as the teacher: it needs the columns "Id" and "blend_amean".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: it has column names and no rows. Choose a table with photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: it holds a head of the kind "%2", which this version does not know. Update the program, or train the model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: it holds no out-of-fold predictions. Get the model folder again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: it needs the columns %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: its first line has no known column name. Its first line has to name the columns, "file" and "Pawpularity" at least.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: its first line is not a line of column names (%2). Export the table again as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: not one of its rows can be used. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: the column "%2" is there twice. Remove one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: the file is empty. Export the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: the tensor "%2" has to be above 0. Train the model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: the text is stored as UTF-16. Save it as "CSV UTF-8" in the spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: there are only blank lines. Export the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use %1: there is no column "%2". Add it, or choose another table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use the model card %1: %2 Get the model folder again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use the model file %1: it holds a tensor "%2", which %3 has not. Choose the file that belongs to this model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use the model file %1: the variances of "%2" are negative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use the model folder %1: its card asks for another preparation of photos than %2 has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use the model folder %1: the file %2 has checksum %3, its card says %4. Get the folder again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use the presets in %1: %2. Mend the file, or remove it to get the shipped presets back.</source>
            <extracomment>%1 is a file name in quotes, %2 a reason that begins in lower case</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot use the recipe %1: line %2: %3.</source>
            <extracomment>%1 is a file's name, %2 a line number, %3 what is wrong, beginning in lower case</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot write %1: check that the folder exists, can be written to and has free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes on screen come at once instead of gliding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the folder...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose folder...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose photos from a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns that are not known are not used: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop photos or a folder here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each photo gets a predicted Pawpularity with an honest range. Your files are never changed, and nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the search (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eyes (not with Blur)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flags hardly matter: in %1 listings no answer changes the score by more than %2 points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders from before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>General</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group photos by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helps animal shelters choose and improve listing photos. Everything happens on this computer; nothing is sent anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How &amp;sure is this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure is this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Human</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In brackets: where the number lies with 95 % certainty. What it cannot do:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Info</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a file. Choose a photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep scoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps them in small XMP files that other photo programs read. The photos themselves are never changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likely better than %1 (%2).</source>
            <extracomment>%1 is a file's name, %2 such as "about 7 of 10"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 is left out: %2.</source>
            <extracomment>%1 is a line number, %2 a reason that begins in lower case</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: the score is 0, where the contest's begin at 1. It is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many photos at once, in place of one large one (G)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as chosen for the listing (P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as not to be used; the file stays (X)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured on %1 photos that it was not fitted on, in %2 rounds of %3 folds:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory for one photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model and device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model, device, limits, look and language (Ctrl+,)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NVIDIA graphics card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Near</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network %1, fitted %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New group after a pause of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No NVIDIA graphics card or driver was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo passes this filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No subject head: there are no photos with boxes beside the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Occlusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One animal takes up a large part of the photo, about half of its width or height.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One for each core</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;folder...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open photos...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the model...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Panels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pawtrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pawtrait %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pawtrait cannot listen for photos from a second start: "%1" cannot be made. Check that the folder may be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pawtrait cannot tell whether it runs already: "%1.lock" cannot be made. Check that the folder may be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pawtrait is already running, but it does not answer. Close its window, or end it and start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pawtrait is free software under the Apache License 2.0. The licences' full texts are in /usr/share/common-licenses and /usr/share/doc on Debian.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos (%1);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos of one group are taken as photos of one animal. Groups that you made by hand stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos that are scored at the same time on the processor. Fewer leave more of the computer to other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos whose scores are close are about equal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos whose scores are close are about equal. Model: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos without a score, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos: scores, groups, stars and marks (Ctrl+1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points each place adds, against an average place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portrait 4:5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre&amp;vious photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Predicted Pawpularity, 1 to 100, with its range: the true score lies in the range for about %1 of 100 photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RMSE, points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;move from list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reduce motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score &amp;panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score and its range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score from and to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scoring is not finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scoring threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scoring was cancelled before this photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in file and folder names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a photo to see its score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only photos with a score in this range; a double click shows all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only photos with at least so many stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only photos with these letters in their file or folder name (Ctrl+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only photos with this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only photos with this mark (P picks, X rejects, U takes the mark away)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows which places of the photo raise or lower the score (H)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of the photo's metadata are too long for the exported file and were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something unwanted, such as a cage or fence, hides a part of the animal. Not every object in front counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard output was closed before everything was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stars for the selected photos (keys 0 to 5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop scoring; what is scored stays (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: %1 of %2 photos were exported, and those are whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: %1 of %2 photos were scored. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Story 9:16</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take all photos of a folder and its sub-folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take another model folder, for example one that training made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take every filter away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the mark a&amp;way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text or labels were added, such as the animal's name or a description.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The CPU was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The NVIDIA driver does not answer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SVR head cannot be fitted with these settings. Check the recipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SVR head cannot be fitted: C, gamma and the tolerance have to be above 0, epsilon 0 or more. Check the recipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The animal is in the middle of an action, such as jumping.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The animal stands out against an uncluttered background, not too close and not too far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change was not kept in %1 because of an unexpected problem. Start Pawtrait again and do it once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change was not kept in %1: another program is using it. Close that program and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change was not kept in %1: the disk is full. Make room and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change was not kept in %1: the drive failed or is full. Check the drive and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change was not kept in %1: writing to it is not allowed. Check the permissions of the file and its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change was not kept: the library %1 is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The colour profile of the photo is damaged or of another kind; its colours are shown without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The crop is empty or turned too far. Draw it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The crop reaches beyond the photo. Draw it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face is decently clear, seen from the front or nearly so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fields are separated by semicolons, so a comma in a number is its point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fields are separated by tabs, so a comma in a number is its point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has some bytes inside that belong to no part of the photo; look whether it is whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The flags are not used: only %1 of the 12 columns are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The flags' effects are left out: %1 has too few rows with all flags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 for the library cannot be made. Check the permissions and the free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The graphics card cannot be used. %1 Choose the CPU instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The graphics card has not enough free memory. Close other programs, or choose the CPU.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group is not in the library, so its name was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group of a photo is not in the library, so the change was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head cannot be fitted: a feature or score is not a finite number. Check the table's scores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head cannot be fitted: the number of photos and of scores differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The heads' predictions are not finite numbers. Check the recipe's settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library %1 cannot be opened. Check the permissions of the file and its folder %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library %1 cannot be opened. Check the permissions of the file and its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library %1 cannot be opened: another program is using it. Close that program and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library %1 cannot be opened: the drive failed or is full. Check the drive and make room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library %1 is damaged and cannot be set aside. Check that its folder %2 can be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library %1 is damaged. Start Pawtrait again: it sets the damaged file aside and begins a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library %1 may not be written to, so it is open for reading only and changes are not kept. Check the permissions of its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library %1 was made by a newer version of Pawtrait and cannot be read by this one. Install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library %1 was made by a newer version of Pawtrait, so it is open for reading only and changes are not kept. Install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library cannot be copied to %1: check that the folder can be written to and has free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library was damaged, so a new one was begun. The damaged file was kept as "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model that scores the photos. A folder is checked before it is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name pattern gives all photos the same name. Put {name} or {counter} into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name pattern has a { without its }.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name pattern has a } without its {.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name pattern has no field "%1". The fields are {%2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name pattern is for file names and cannot name folders: take the %1 out, and choose the folder for the results apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network "%1" is not known to this version. Choose another model, or a newer version of the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network %1 could not be prepared on %2. Choose the CPU, or start the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network %1 has no such layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network could not be run on %1. Choose the CPU, or start the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network gave something else than numbers: its weights make no sense. Get the model folder again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one that came with Pawtrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order of the photos (B: best first)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parts for NVIDIA graphics cards are not installed (packaging/setup.sh --gpu brings them).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parts for NVIDIA graphics cards could not be loaded: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo could not be prepared for the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo has another shape than "%1": it is shown whole and padded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo has another shape than "%1": its edges are cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo has been retouched, for example with a frame or several photos put together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo has too few pixels for %1 x %2; the picture is %3 x %4 instead, which has the same shape.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo is noticeably out of focus or noisy, most of all around the eyes and face. Then Eyes is always no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo's EXIF data are damaged; the photo may lie on its side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo's XMP metadata are damaged and were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo's metadata are damaged or of an unknown kind; the exported file has none of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture could not be encoded. Choose another format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture could not be taken over. Save it as a file first, then drop the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture would have more than %1 pixels a side, which its format cannot hold. Choose a smaller preset.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place of LibTorch is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The preset "%1" makes PNG files, which have no quality to choose. Leave --quality out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The preset "%1" never pads. Leave --padding out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program met something it did not expect. Try again, and report it if it comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recipe asks for %1 folds, but the table has only %2 photos or groups that can be read. Add photos, or use fewer folds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ridge head cannot be fitted: its alpha has to be 0 or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ridge head has no single solution: some features depend on each other. Set the recipe's alpha above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet cannot be drawn: the program was started without Qt's graphics. Report this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet cannot be drawn: there are no fonts on this computer. Install some, for example the package fonts-dejavu-core.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet cannot be drawn: there is not enough memory. Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet's name must end in .pdf or .png.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sidecar file %1 is damaged and stays as it is. Delete it or repair it with the program that wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sidecar file %1 is of a kind that cannot be changed here and stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The subject head cannot be fitted: no photo with boxes could be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table's weights are not used: this recipe counts each photo once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The true score lies in the range for about %1 of 100 photos. Photos whose scores are close are about equal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no photos here. Name photos, or a folder of photos; --recursive looks into its folders too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no photos in there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are too few photos to test on photos that were not fitted. Add photos to the table, or use fewer folds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a library in %1 already, and it stays as it is. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a person in the photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an accessory or prop, such as a toy or a sticker. A collar or leash does not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is more than one animal in the photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model folder %1. Run packaging/setup.sh and build again, or choose another model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model open, so there is nothing to say about it. Choose one in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model to score with. The message above says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no photo to fit a head on. Choose a table with photos and scores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no preset "%1". The presets are %2; more can be written into %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no recipe "%1"; did you mean "%2"? A file with a recipe can be named too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory for this training run. Close other programs, or use fewer photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory to look at this photo. Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory. Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These weights have no ImageNet classes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a link to a web page. Save the picture first, then drop the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an HDR photo; its colours look flatter here than on the phone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This network has no pair of maps that a subject head can be fitted on. Choose another network in the recipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time and look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time for one photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries the chosen photos again, or all when none is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unmarked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting to be scored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What everything means (F1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the check of the folder said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When off, closing the window stops scoring without a question. What is scored already stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the model runs. The status bar shows which device is in use. A new choice counts from the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which photos show the same animal; Ctrl+G groups the selected ones by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it has no score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With "Time and look": a longer pause between two photos begins a new group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the program. Numbers and dates follow your system where its language is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write stars and marks beside the photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a quotation mark is never closed, so this row and all after it are left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a recipe is an object in braces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about equal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always the mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer "%1"</source>
            <comment>undo</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>best of its group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>better than, of 100 listing photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>correlation r</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM, HH:mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group</source>
            <comment>undo</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in %1, "%2" %3</source>
            <extracomment>%1 is which preset, %2 the name of a member such as "width", %3 begins with a verb</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in %1, there is no member "%2"; the members are %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is 0; either both sides are 0, for the size of the crop, or none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is that of another preset too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has %1 fields where the first line names %2 columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not a JSON object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not well-formed JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it must be one object with "format" and "presets" and nothing else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it repeats the column names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was made by a newer version of the program (format %1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its characters are not UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1 is not JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be 1 to 40 of the characters a-z, 0-9 and -</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a text of 1 to 60 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a whole number from %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be one of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pick</source>
            <comment>undo</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>picked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preset %1 of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read stars and marks</source>
            <comment>undo</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reject</source>
            <comment>undo</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove from list</source>
            <comment>undo</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take the mark away</source>
            <comment>undo</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Id has a character that no file name may have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Id is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Id is longer than %1 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Id is not a file's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the aspect "%1" is not a number of 0 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is outside the table's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file's name has a control character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file's name is empty</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>the first %n about equal</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>the flag "%1" is neither 0 nor 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the fold "%1" is not a whole number of 0 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the group "%1" is not a whole number of 0 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name may have letters a to z, digits, - and _, at most 60</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the network "%1" is not known; did you mean "%2"?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the photo "%1" is there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the preset "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the row is longer than 1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the score "%1" is not a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the score %1 is not within 1 to 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the weight "%1" is not a number above 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the weights of the heads that score do not sum to 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is a NUL character, which no text has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no checksum of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is text behind a closing quotation mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this version only runs recipes of the kind "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ungroup</source>
            <comment>undo</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>–</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
