<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="en">
    <context>
        <name>pawtrait</name>
        <message numerus="yes">
            <source>%1 of %n photos scored</source>
            <translation>
                <numerusform>%1 of %n photo scored</numerusform>
                <numerusform>%1 of %n photos scored</numerusform>
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
            <source>Answers count for all %n selected photos.</source>
            <translation>
                <numerusform>Answers count for the selected photo.</numerusform>
                <numerusform>Answers count for all %n selected photos.</numerusform>
            </translation>
        </message>
    </context>
</TS>
