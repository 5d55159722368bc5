<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="en">
    <context>
        <name>pawtrait</name>
        <message numerus="yes">
            <source>%1 of %Ln photo(s) scored</source>
            <translation>
                <numerusform>%1 of %Ln photo scored</numerusform>
                <numerusform>%1 of %Ln photos scored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in test.csv</source>
            <translation>
                <numerusform>%n in test.csv</numerusform>
                <numerusform>%n in test.csv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <comment>of one animal</comment>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) had been moved; flags, stars and marks are kept.</source>
            <translation>
                <numerusform>%n photo had been moved; its flags, stars and mark are kept.</numerusform>
                <numerusform>%n photos had been moved; their flags, stars and marks are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) in the table</source>
            <translation>
                <numerusform>%n photo in the table</numerusform>
                <numerusform>%n photos in the table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) took over stars and marks from XMP files.</source>
            <translation>
                <numerusform>%n photo took over stars and mark from its XMP file.</numerusform>
                <numerusform>%n photos took over stars and marks from XMP files.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n star</numerusform>
                <numerusform>%n stars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>%n star</numerusform>
                <numerusform>%n stars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answers count for all %n selected photos.</source>
            <translation>
                <numerusform>Answers count for the selected photo.</numerusform>
                <numerusform>Answers count for all %n selected photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n about equal</source>
            <translation>
                <numerusform>the first about equal</numerusform>
                <numerusform>the first %n about equal</numerusform>
            </translation>
        </message>
    </context>
</TS>
