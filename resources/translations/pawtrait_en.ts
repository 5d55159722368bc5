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
            <source>%1 of %n crop(s) accepted. Ctrl+Z takes each of them back.</source>
            <translation>
                <numerusform>%1 of %n crop accepted. Ctrl+Z takes it back.</numerusform>
                <numerusform>%1 of %n crops accepted. Ctrl+Z takes each of them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s) exported</source>
            <translation>
                <numerusform>%1 of %n photo exported</numerusform>
                <numerusform>%1 of %n photos exported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s) have a crop worth looking at; for the others there is no reliable gain.</source>
            <translation>
                <numerusform>%1 of %n photo has a crop worth looking at.</numerusform>
                <numerusform>%1 of %n photos have a crop worth looking at; for the others there is no reliable gain.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) in "%1".</source>
            <translation>
                <numerusform>%Ln file in "%1".</numerusform>
                <numerusform>%Ln files in "%1".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in test.csv</source>
            <translation>
                <numerusform>%Ln in test.csv</numerusform>
                <numerusform>%Ln in test.csv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new file(s) in "%1".</source>
            <translation>
                <numerusform>%Ln new file in "%1".</numerusform>
                <numerusform>%Ln new files in "%1".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) in the table</source>
            <translation>
                <numerusform>%Ln photo in the table</numerusform>
                <numerusform>%Ln photos in the table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) with these names are in the folder already. Nothing was replaced. What shall become of these photos?</source>
            <translation>
                <numerusform>%n file with this name is in the folder already. Nothing was replaced. What shall become of this photo?</numerusform>
                <numerusform>%n files with these names are in the folder already. Nothing was replaced. What shall become of these photos?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written: %1</source>
            <translation>
                <numerusform>%n file written: %1</numerusform>
                <numerusform>%n files written: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) in %1, with names, scores, ranges and stars. Folders are not printed.</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>
                <numerusform>%n page in %1, with names, scores, ranges and stars. Folders are not printed.</numerusform>
                <numerusform>%n pages in %1, with names, scores, ranges and stars. Folders are not printed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
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
            <source>%n photo(s) added</source>
            <translation>
                <numerusform>%n photo added</numerusform>
                <numerusform>%n photos added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added from %1</source>
            <translation>
                <numerusform>%n photo added from %1</numerusform>
                <numerusform>%n photos added from %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be compared: the picture's tool tip says why</source>
            <translation>
                <numerusform>%n photo could not be compared: the picture's tool tip says why</numerusform>
                <numerusform>%n photos could not be compared: the picture's tool tip says why</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be looked at.</source>
            <translation>
                <numerusform>%n photo could not be looked at.</numerusform>
                <numerusform>%n photos could not be looked at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read and were left out.</source>
            <translation>
                <numerusform>%n photo could not be read and was left out.</numerusform>
                <numerusform>%n photos could not be read and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) exported</source>
            <translation>
                <numerusform>%n photo exported</numerusform>
                <numerusform>%n photos exported</numerusform>
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
            <source>%n runs laid over one another</source>
            <translation>
                <numerusform>%n run</numerusform>
                <numerusform>%n runs laid over one another</numerusform>
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
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %1 for %2 folds on %n photo(s).</source>
            <translation>
                <numerusform>About %1 for %2 folds on %n photo.</numerusform>
                <numerusform>About %1 for %2 folds on %n photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2 folds of %3 epochs, %4 steps of %5 s on %n photo(s).</source>
            <translation>
                <numerusform>About %1: %2 folds of %3 epochs, %4 steps of %5 s on %n photo.</numerusform>
                <numerusform>About %1: %2 folds of %3 epochs, %4 steps of %5 s on %n photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photo(s) shown</source>
            <translation>
                <numerusform>The %Ln photo shown</numerusform>
                <numerusform>All %Ln photos shown</numerusform>
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
            <source>Blend of %n run(s)</source>
            <translation>
                <numerusform>Blend of %n run</numerusform>
                <numerusform>Blend of %n runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln photo(s)</source>
            <translation>
                <numerusform>Export %Ln photo</numerusform>
                <numerusform>Export %Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exporting: %1 of %n photo(s)</source>
            <translation>
                <numerusform>Exporting: %1 of %n photo</numerusform>
                <numerusform>Exporting: %1 of %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n photo(s) has a crop with a reliable gain. They can be cropped by hand all the same.</source>
            <translation>
                <numerusform>The photo has no crop with a reliable gain. It can be cropped by hand all the same.</numerusform>
                <numerusform>None of %n photos has a crop with a reliable gain. They can be cropped by hand all the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n photo(s) no animal was found: draw a box around it there.</source>
            <translation>
                <numerusform>On %n photo no animal was found: draw a box around it there.</numerusform>
                <numerusform>On %n photos no animal was found: draw a box around it there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Out of fold, on %n photo(s) that the model had not seen: RMSE %1</source>
            <translation>
                <numerusform>Out of fold, on %n photo that the model had not seen: RMSE %1</numerusform>
                <numerusform>Out of fold, on %n photos that the model had not seen: RMSE %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln picked photo(s)</source>
            <translation>
                <numerusform>The %Ln picked photo</numerusform>
                <numerusform>The %Ln picked photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln selected photo(s)</source>
            <translation>
                <numerusform>The %Ln selected photo</numerusform>
                <numerusform>The %Ln selected photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n photo(s) that the run missed by most. A double click opens one.</source>
            <translation>
                <numerusform>The photo that the run missed by most. A double click opens it.</numerusform>
                <numerusform>The %n photos that the run missed by most. A double click opens one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The kept crops of %n photo(s) cannot be read, so these are shown as they are. Crop them again.</source>
            <translation>
                <numerusform>The kept crop of %n photo cannot be read, so it is shown as it is. Crop it again.</numerusform>
                <numerusform>The kept crops of %n photos cannot be read, so these are shown as they are. Crop them again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mix has an RMSE of %1 on %n photo(s), the best run alone %2: each fold's weights were found on the other folds.</source>
            <translation>
                <numerusform>The mix has an RMSE of %1 on %n photo, the best run alone %2: each fold's weights were found on the other folds.</numerusform>
                <numerusform>The mix has an RMSE of %1 on %n photos, the best run alone %2: each fold's weights were found on the other folds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This text is too long: at most %n character(s).</source>
            <translation>
                <numerusform>This text is too long: at most %n character.</numerusform>
                <numerusform>This text is too long: at most %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>crop %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>crop %n photo</numerusform>
                <numerusform>crop %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mend %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>mend %n photo</numerusform>
                <numerusform>mend %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reset %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>reset %n photo</numerusform>
                <numerusform>reset %n photos</numerusform>
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
