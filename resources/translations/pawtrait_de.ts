<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>pawtrait</name>
        <message>
            <source> (95 % interval %1 to %2)</source>
            <translation> (95-%-Intervall %1 bis %2)</translation>
        </message>
        <message>
            <source> (selected %1)</source>
            <translation> (angewählt %1)</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source> megapixels</source>
            <translation> Megapixel</translation>
        </message>
        <message>
            <source> pixels</source>
            <translation> Pixel</translation>
        </message>
        <message>
            <source> seconds</source>
            <translation> Sekunden</translation>
        </message>
        <message>
            <source> threads</source>
            <translation> Threads</translation>
        </message>
        <message>
            <source> to </source>
            <translation> bis </translation>
        </message>
        <message>
            <source>"%1" and "%2" cannot be told apart.</source>
            <translation>„%1“ und „%2“ lassen sich nicht unterscheiden.</translation>
        </message>
        <message>
            <source>"%1" does nothing in a recipe of the kind "%2" (did you mean "%3"?)</source>
            <translation>„%1“ bewirkt in einem Rezept der Art „%2“ nichts (meinten Sie „%3“?)</translation>
        </message>
        <message>
            <source>"%1" has rounds: its RMSE here is of the mean of the rounds; one round, as the list shows it, has %2.</source>
            <translation>„%1“ hat Runden: Sein RMSE ist hier der des Mittels der Runden; eine Runde, wie die Liste sie zeigt, hat %2.</translation>
        </message>
        <message>
            <source>"%1" has to be a number from %2 to %3</source>
            <translation>„%1“ muss eine Zahl von %2 bis %3 sein</translation>
        </message>
        <message>
            <source>"%1" has to be a whole number from %2 to %3</source>
            <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein</translation>
        </message>
        <message>
            <source>"%1" has to be one of %2</source>
            <translation>„%1“ muss eines von diesen sein: %2</translation>
        </message>
        <message>
            <source>"%1" has to be text</source>
            <translation>„%1“ muss ein Text sein</translation>
        </message>
        <message>
            <source>"%1" has to be true or false</source>
            <translation>„%1“ muss true oder false sein</translation>
        </message>
        <message>
            <source>"%1" holds something else than numbers from %2 to %3.</source>
            <translation>„%1“ enthält etwas anderes als Zahlen von %2 bis %3.</translation>
        </message>
        <message>
            <source>"%1" holds something else than text.</source>
            <translation>„%1“ enthält etwas anderes als Text.</translation>
        </message>
        <message>
            <source>"%1" is better than "%2" by %3 points.</source>
            <extracomment>%1 is the better run's name, %2 the other's, %3 a number of points</extracomment>
            <translation>„%1“ ist um %3 Punkte besser als „%2“.</translation>
        </message>
        <message>
            <source>"%1" is in the folder already.</source>
            <translation>„%1“ ist schon im Ordner.</translation>
        </message>
        <message>
            <source>"%1" is in the list already.</source>
            <translation>„%1“ steht schon in der Liste.</translation>
        </message>
        <message>
            <source>"%1" is missing.</source>
            <translation>„%1“ fehlt.</translation>
        </message>
        <message>
            <source>"%1" is neither true nor false.</source>
            <translation>„%1“ ist weder true noch false.</translation>
        </message>
        <message>
            <source>"%1" is not a box. Write x,y,width,height in whole pixels: 120,80,640,480.</source>
            <translation>„%1“ ist kein Rahmen. Schreiben Sie x,y,width,height in ganzen Pixeln: 120,80,640,480.</translation>
        </message>
        <message>
            <source>"%1" is not a checksum.</source>
            <translation>„%1“ ist keine Prüfsumme.</translation>
        </message>
        <message>
            <source>"%1" is not a flag. The flags are %2; write Eyes or Eyes=no.</source>
            <translation>„%1“ ist kein Merkmal. Die Merkmale sind %2; schreiben Sie Eyes oder Eyes=no.</translation>
        </message>
        <message>
            <source>"%1" is not a list of %2 to %3 entries.</source>
            <translation>„%1“ ist keine Liste mit %2 bis %3 Einträgen.</translation>
        </message>
        <message>
            <source>"%1" is not a number from %2 to %3.</source>
            <translation>„%1“ ist keine Zahl von %2 bis %3.</translation>
        </message>
        <message>
            <source>"%1" is not a number.</source>
            <translation>„%1“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>"%1" is not a role that is known.</source>
            <translation>„%1“ ist keine bekannte Rolle.</translation>
        </message>
        <message>
            <source>"%1" is not a whole number from %2 to %3.</source>
            <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
        </message>
        <message>
            <source>"%1" is not an object.</source>
            <translation>„%1“ ist kein Objekt.</translation>
        </message>
        <message>
            <source>"%1" is not known (did you mean "%2"?)</source>
            <translation>„%1“ ist nicht bekannt (meinten Sie „%2“?)</translation>
        </message>
        <message>
            <source>"%1" is not text.</source>
            <translation>„%1“ ist kein Text.</translation>
        </message>
        <message>
            <source>"%1" is not the name of a file in the folder.</source>
            <translation>„%1“ ist nicht der Name einer Datei im Ordner.</translation>
        </message>
        <message>
            <source>"%1" is not there. Choose the photos to learn from.</source>
            <translation>„%1“ ist nicht vorhanden. Wählen Sie die Fotos, aus denen gelernt wird.</translation>
        </message>
        <message>
            <source>"%1" is there twice</source>
            <translation>„%1“ kommt zweimal vor</translation>
        </message>
        <message>
            <source>"%1" is there twice in one place</source>
            <translation>„%1“ kommt an einer Stelle zweimal vor</translation>
        </message>
        <message>
            <source>"%1" scores the photos from now on.</source>
            <translation>„%1“ bewertet die Fotos von jetzt an.</translation>
        </message>
        <message>
            <source>"%1": click to put the photos in its order. Mean cosine over these photos: %2</source>
            <translation>„%1“: klicken, um die Fotos danach zu ordnen. Mittlerer Kosinus über diese Fotos: %2</translation>
        </message>
        <message>
            <source>"format" must be %1; this file was made for another version of the program</source>
            <translation>„format“ muss %1 sein; diese Datei wurde für eine andere Version des Programms erstellt</translation>
        </message>
        <message>
            <source>"input.resize" is not a rule that is known.</source>
            <translation>„input.resize“ ist keine bekannte Regel.</translation>
        </message>
        <message>
            <source>"presets" must be a list of at least one preset</source>
            <translation>„presets“ muss eine Liste mit mindestens einer Vorlage sein</translation>
        </message>
        <message>
            <source>"prompts" holds no words, or no checksum of CLIP's weights.</source>
            <translation>„prompts“ enthält keine Wörter oder keine Prüfsumme der Gewichte von CLIP.</translation>
        </message>
        <message>
            <source>"sha256" holds something else than names of files in the folder and their checksums.</source>
            <translation>„sha256“ enthält etwas anderes als Namen von Dateien im Ordner und ihre Prüfsummen.</translation>
        </message>
        <message>
            <source>"sha256" is not an object.</source>
            <translation>„sha256“ ist kein Objekt.</translation>
        </message>
        <message>
            <source>%1
  folder       %2
  network      %3, %4 x %4 pixels
  fitted       %5; %6
  out of fold  RMSE %7 beside the constant's %8, r %9, R2 %10 (%11 photos)
</source>
            <translation>%1
  Ordner       %2
  Netz         %3, %4 x %4 Pixel
  trainiert    %5; %6
  out-of-fold  RMSE %7 gegenüber %8 der Konstante, r %9, R2 %10 (%11 Fotos)
</translation>
        </message>
        <message>
            <source>%1
Measured on %2 listings: yes %3 points, no %4 points.</source>
            <translation>%1
Gemessen an %2 Inseraten: ja %3 Punkte, nein %4 Punkte.</translation>
        </message>
        <message>
            <source>%1 % of the animal is plain black without detail, which no program can bring back. Take the photo in softer light.</source>
            <translation>%1 % des Tiers sind reines Schwarz ohne Zeichnung, die kein Programm zurückholen kann. Nehmen Sie das Foto in weicherem Licht auf.</translation>
        </message>
        <message>
            <source>%1 % of the animal is plain white without detail, which no program can bring back. Take the photo out of the sun.</source>
            <translation>%1 % des Tiers sind reines Weiß ohne Zeichnung, die kein Programm zurückholen kann. Nehmen Sie das Foto nicht in der Sonne auf.</translation>
        </message>
        <message>
            <source>%1 % of the animal; usual is up to %2 %.</source>
            <translation>%1 % des Tiers; üblich sind bis zu %2 %.</translation>
        </message>
        <message>
            <source>%1 % of the photo; usual is %2 % and more.</source>
            <translation>%1 % des Fotos; üblich sind %2 % und mehr.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: a folder's name, %2: which of its groups ("Luna (2)")</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (in %2)</source>
            <translation>%1 (in %2)</translation>
        </message>
        <message>
            <source>%1 = no</source>
            <translation>%1 = nein</translation>
        </message>
        <message>
            <source>%1 = yes</source>
            <translation>%1 = ja</translation>
        </message>
        <message>
            <source>%1 Boosted trees need it to be fitted; everything else works without. Run packaging/setup.sh and build again, or put "%2" of XGBoost %3 into the folder %4.</source>
            <translation>%1 Zum Anpassen von Boosting-Bäumen wird sie gebraucht; alles andere geht ohne sie. Führen Sie packaging/setup.sh aus und erstellen Sie das Programm neu, oder legen Sie „%2“ von XGBoost %3 in den Ordner %4.</translation>
        </message>
        <message>
            <source>%1 Default: %2.</source>
            <extracomment>%1 is what a setting does, a whole sentence; %2 its default value</extracomment>
            <translation>%1 Standard: %2.</translation>
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
            <translation>%1 und „%2“: Kosinus %3</translation>
        </message>
        <message>
            <source>%1 and "%2": cosine %3, %4 from the mean of this word over these photos</source>
            <translation>%1 und „%2“: Kosinus %3, %4 gegenüber dem Mittelwert dieses Worts über diese Fotos</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>a list of file names: everything but the last, the last</extracomment>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>%1 and %2 = yes</source>
            <translation>%1 und %2 = ja</translation>
        </message>
        <message>
            <source>%1 and %2: %3</source>
            <translation>%1 und %2: %3</translation>
        </message>
        <message>
            <source>%1 could not be made: the crop is too large for a JPEG, or memory is short.</source>
            <translation>%1 konnte nicht erzeugt werden: Der Ausschnitt ist zu groß für ein JPEG, oder der Speicher ist knapp.</translation>
        </message>
        <message>
            <source>%1 exists already and was kept.</source>
            <extracomment>%1 a file's name, %2 and %3 pixels</extracomment>
            <translation>%1 gibt es schon und wurde behalten.</translation>
        </message>
        <message>
            <source>%1 exists already and was kept. Choose another folder with --out.</source>
            <translation>%1 gibt es schon und wurde behalten. Wählen Sie mit --out einen anderen Ordner.</translation>
        </message>
        <message>
            <source>%1 exists already in the chosen folder. Choose another folder or name pattern, or allow overwriting.</source>
            <translation>%1 gibt es im gewählten Ordner schon. Wählen Sie einen anderen Ordner oder ein anderes Namensmuster, oder erlauben Sie das Überschreiben.</translation>
        </message>
        <message>
            <source>%1 exists already. Choose another name, or allow overwriting.</source>
            <translation>%1 gibt es schon. Wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.</translation>
        </message>
        <message>
            <source>%1 exists already. Choose another name, or say --overwrite.</source>
            <translation>%1 gibt es schon. Wählen Sie einen anderen Namen oder geben Sie --overwrite an.</translation>
        </message>
        <message>
            <source>%1 exists already. Replace it?</source>
            <translation>%1 gibt es schon. Ersetzen?</translation>
        </message>
        <message>
            <source>%1 exported, %2 failed</source>
            <extracomment>%1 and %2 are counts of photos</extracomment>
            <translation>%1 exportiert, %2 fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <extracomment>%1 is a column's name, %2 and %3 numbers</extracomment>
            <translation>%1 von %2 bis %3</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 has an exploration already. Choose another folder, or say --overwrite.</source>
            <translation>In %1 gibt es schon eine Erkundung. Wählen Sie einen anderen Ordner oder geben Sie --overwrite an.</translation>
        </message>
        <message>
            <source>%1 has no bfloat16 arithmetic. Choose float32.</source>
            <translation>%1 hat keine bfloat16-Arithmetik. Wählen Sie float32.</translation>
        </message>
        <message>
            <source>%1 has no bfloat16 arithmetic. Set "precision" to "float32" in the recipe.</source>
            <translation>%1 hat keine bfloat16-Arithmetik. Setzen Sie „precision“ im Rezept auf „float32“.</translation>
        </message>
        <message>
            <source>%1 has no model</source>
            <translation>%1 hat kein Modell</translation>
        </message>
        <message>
            <source>%1 has not enough free memory for this training run. Set a smaller batch or input_side in the recipe.</source>
            <translation>%1 hat für diesen Trainingslauf nicht genug freien Speicher. Setzen Sie batch oder input_side im Rezept kleiner.</translation>
        </message>
        <message>
            <source>%1 has the highest score, but %2 cannot be told apart from it.</source>
            <extracomment>%1 is a file's name, %2 one or more</extracomment>
            <translation>%1 hat die höchste Punktzahl, lässt sich aber von %2 nicht unterscheiden.</translation>
        </message>
        <message>
            <source>%1 in the chosen folder is a folder. Choose another folder or name pattern.</source>
            <translation>%1 im gewählten Ordner ist ein Ordner. Wählen Sie einen anderen Ordner oder ein anderes Namensmuster.</translation>
        </message>
        <message>
            <source>%1 in the chosen folder is a link to another place. Choose another folder or name pattern.</source>
            <translation>%1 im gewählten Ordner ist eine Verknüpfung mit einem anderen Ort. Wählen Sie einen anderen Ordner oder ein anderes Namensmuster.</translation>
        </message>
        <message>
            <source>%1 in the chosen folder is an original photo, and originals are never written over. Choose another folder or name pattern.</source>
            <translation>%1 im gewählten Ordner ist ein Originalfoto, und Originale werden nie überschrieben. Wählen Sie einen anderen Ordner oder ein anderes Namensmuster.</translation>
        </message>
        <message>
            <source>%1 is likely better (%2).</source>
            <translation>%1 ist wahrscheinlich besser (%2).</translation>
        </message>
        <message>
            <source>%1 is likely the best (%2 against the nearest).</source>
            <extracomment>%1 is a file's name, %2 such as "about 7 of 10"</extracomment>
            <translation>%1 ist wahrscheinlich das beste (%2 gegenüber dem nächsten).</translation>
        </message>
        <message>
            <source>%1 is not the folder of a run, and nothing in it was deleted.</source>
            <translation>%1 ist nicht der Ordner eines Laufs; darin wurde nichts gelöscht.</translation>
        </message>
        <message>
            <source>%1 is not the folder of a run: it has no recipe.json. Choose a folder that "pawtrait runs" lists.</source>
            <translation>%1 ist nicht der Ordner eines Laufs: recipe.json fehlt. Wählen Sie einen Ordner, den „pawtrait runs“ auflistet.</translation>
        </message>
        <message>
            <source>%1 is one of the photos, and photos are never written over. Choose another name.</source>
            <translation>%1 ist eines der Fotos, und Fotos werden nie überschrieben. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>%1 is there already, and a blend replaces nothing. Name a new folder.</source>
            <translation>%1 gibt es schon, und eine Mischung ersetzt nichts. Nennen Sie einen neuen Ordner.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 more lines are left out.</source>
            <translation>%1 weitere Zeilen werden ausgelassen.</translation>
        </message>
        <message>
            <source>%1 more photos could not be read.</source>
            <translation>%1 weitere Fotos konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>%1 must be an object in braces</source>
            <translation>%1 muss ein Objekt in geschweiften Klammern sein</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2 could not be exported.</source>
            <translation>Fotos, die nicht exportiert werden konnten: %1 von %2.</translation>
        </message>
        <message>
            <source>%1 of %2 could not be scored.</source>
            <translation>Fotos, die nicht bewertet werden konnten: %1 von %2.</translation>
        </message>
        <message>
            <source>%1 of %2 folds are done.</source>
            <translation>%1 von %2 Folds sind fertig.</translation>
        </message>
        <message>
            <source>%1 of %2 photos that were tried cannot be read and will be left out.</source>
            <translation>%1 von %2 versuchten Fotos können nicht gelesen werden und werden weggelassen.</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 von %2 Schritten</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln photo(s) scored</source>
            <translation>
                <numerusform>%1 von %Ln Foto bewertet</numerusform>
                <numerusform>%1 von %Ln Fotos bewertet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n crop(s) accepted. Ctrl+Z takes each of them back.</source>
            <translation>
                <numerusform>%1 von %n Ausschnitt angenommen. Strg+Z nimmt jeden einzeln zurück.</numerusform>
                <numerusform>%1 von %n Ausschnitten angenommen. Strg+Z nimmt jeden einzeln zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s) exported</source>
            <translation>
                <numerusform>%1 von %n Foto exportiert</numerusform>
                <numerusform>%1 von %n Fotos exportiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s) have a crop worth looking at; for the others there is no reliable gain.</source>
            <translation>
                <numerusform>%1 von %n Foto hat einen Ausschnitt, der sich anzusehen lohnt; bei den übrigen gibt es keinen verlässlichen Gewinn.</numerusform>
                <numerusform>%1 von %n Fotos haben einen Ausschnitt, der sich anzusehen lohnt; bei den übrigen gibt es keinen verlässlichen Gewinn.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <translation>%1 von 100</translation>
        </message>
        <message>
            <source>%1 of 4 edges are touched.</source>
            <translation>%1 von 4 Rändern werden berührt.</translation>
        </message>
        <message>
            <source>%1 of the %2 selected photos, by score.</source>
            <translation>%1 der %2 angewählten Fotos, nach Punktzahl.</translation>
        </message>
        <message>
            <source>%1 of the former exploration cannot be removed. Choose another folder, or check its permissions.</source>
            <translation>%1 der früheren Auswertung kann nicht entfernt werden. Wählen Sie einen anderen Ordner oder prüfen Sie dessen Rechte.</translation>
        </message>
        <message>
            <source>%1 of the photos are the run's own and were predicted out of fold.</source>
            <translation>%1 der Fotos gehören zum Lauf selbst und wurden out-of-fold vorhergesagt.</translation>
        </message>
        <message>
            <source>%1 on %2. %3</source>
            <translation>%1 auf %2. %3</translation>
        </message>
        <message>
            <source>%1 pairs are there twice</source>
            <translation>Doppelt vorhandene Fotopaare: %1</translation>
        </message>
        <message>
            <source>%1 pairs of photos are there twice; their scores differ by %2 points (RMS), so a single score is uncertain by about %3 points.</source>
            <translation>%1 Paare von Fotos sind doppelt vorhanden; ihre Punktzahlen unterscheiden sich um %2 Punkte (RMS), eine einzelne Punktzahl ist also um etwa %3 Punkte unsicher.</translation>
        </message>
        <message>
            <source>%1 photos</source>
            <translation>%1 Fotos</translation>
        </message>
        <message>
            <source>%1 photos (%2 %)</source>
            <translation>%1 Fotos (%2 %)</translation>
        </message>
        <message>
            <source>%1 photos could not be read; they got the mean.</source>
            <translation>%1 Fotos konnten nicht gelesen werden; sie bekamen den Mittelwert.</translation>
        </message>
        <message>
            <source>%1 photos found</source>
            <translation>%1 Fotos gefunden</translation>
        </message>
        <message>
            <source>%1 photos of the table are missing and will be left out.</source>
            <translation>%1 Fotos der Tabelle fehlen und werden weggelassen.</translation>
        </message>
        <message>
            <source>%1 photos with this score lie between %2 and %3.</source>
            <extracomment>%1 is a share such as "2 of 3", %2 and %3 are points</extracomment>
            <translation>%1 Fotos mit dieser Punktzahl liegen zwischen %2 und %3.</translation>
        </message>
        <message>
            <source>%1 pixels; usual is %2 and more.</source>
            <translation>%1 Pixel; üblich sind %2 und mehr.</translation>
        </message>
        <message>
            <source>%1 rows left out: see Overview</source>
            <translation>%1 Zeilen ausgelassen: siehe Überblick</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 takes pictures whose sides are multiples of %2 pixels. Choose such an input side (input_side in a recipe).</source>
            <translation>%1 nimmt Bilder, deren Seiten Vielfache von %2 Pixeln sind. Wählen Sie eine solche Eingabeseite (input_side im Rezept).</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>the range of a score, below a photo; %1 and %2 are points</extracomment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 bis %2: %3</translation>
        </message>
        <message>
            <source>%1 to %2; arrow keys move the upper end, with Shift the lower end</source>
            <translation>%1 bis %2; die Pfeiltasten bewegen das obere Ende, mit der Umschalttaste das untere</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 Pixel</translation>
        </message>
        <message>
            <source>%1 × %2 pixels, %3.</source>
            <translation>%1 × %2 Pixel, %3.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: a folder's name, %2: day and time ("Luna, 14 May, 10:32")</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2 × %3 pixels</source>
            <translation>%1, %2 × %3 Pixel</translation>
        </message>
        <message>
            <source>%1, %2 × %3 pixels.</source>
            <translation>%1, %2 × %3 Pixel.</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>a score in words, stars, a mark</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1, about %2 left</source>
            <extracomment>%1: "Fold 2 of 5, epoch 3 of 10"; %2: "4 min"</extracomment>
            <translation>%1, noch etwa %2</translation>
        </message>
        <message>
            <source>%1, as it will be written: %2 × %3 pixels</source>
            <extracomment>%1 a file's name, %2 and %3 pixels</extracomment>
            <translation>%1, wie es geschrieben wird: %2 × %3 Pixel</translation>
        </message>
        <message>
            <source>%1, continued</source>
            <translation>%1, Fortsetzung</translation>
        </message>
        <message>
            <source>%1, fold %2</source>
            <translation>%1, Fold %2</translation>
        </message>
        <message>
            <source>%1, padded</source>
            <translation>%1, mit Rand ergänzt</translation>
        </message>
        <message>
            <source>%1, range %2 to %3</source>
            <translation>%1, Spanne %2 bis %3</translation>
        </message>
        <message>
            <source>%1, said %2</source>
            <extracomment>%1: a photo's score, %2: what the model said</extracomment>
            <translation>%1, vorhergesagt %2</translation>
        </message>
        <message>
            <source>%1, training</source>
            <translation>%1, Training</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 at %3</source>
            <translation>%1: %2 bei %3</translation>
        </message>
        <message>
            <source>%1: %2 more lines are left out.</source>
            <translation>%1: %2 weitere Zeilen werden ausgelassen.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 photos</source>
            <translation>%1: %2 von %3 Fotos</translation>
        </message>
        <message>
            <source>%1: %2 x %3 pixels, score %4</source>
            <translation>%1: %2 x %3 Pixel, Punktzahl %4</translation>
        </message>
        <message>
            <source>%1: Line %2 is left out: %3.</source>
            <translation>%1: Zeile %2 wird ausgelassen: %3.</translation>
        </message>
        <message>
            <source>%1: click to open it in Photos</source>
            <translation>%1: klicken, um es in „Fotos“ zu öffnen</translation>
        </message>
        <message>
            <source>%1: colours from %2 to %3</source>
            <extracomment>what a colour scale shows, and its two ends</extracomment>
            <translation>%1: Farben von %2 bis %3</translation>
        </message>
        <message>
            <source>%1: median %2, quartiles %3 and %4, whiskers %5 and %6, %7 beyond, mean %8</source>
            <translation>%1: Median %2, Quartile %3 und %4, Whisker %5 und %6, %7 außerhalb, Mittelwert %8</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>%1: nein</translation>
        </message>
        <message>
            <source>%1: not looked at</source>
            <translation>%1: nicht angesehen</translation>
        </message>
        <message>
            <source>%1: score %2</source>
            <translation>%1: Punktzahl %2</translation>
        </message>
        <message>
            <source>%1: score %2, predicted %3 by a model that had not seen it</source>
            <translation>%1: Punktzahl %2, vorhergesagt %3 von einem Modell, das es nicht gesehen hatte</translation>
        </message>
        <message>
            <source>%1: yes</source>
            <translation>%1: ja</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) in "%1".</source>
            <translation>
                <numerusform>%Ln Datei in „%1“.</numerusform>
                <numerusform>%Ln Dateien in „%1“.</numerusform>
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
                <numerusform>%Ln neue Datei in „%1“.</numerusform>
                <numerusform>%Ln neue Dateien in „%1“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) in the table</source>
            <translation>
                <numerusform>%Ln Foto in der Tabelle</numerusform>
                <numerusform>%Ln Fotos in der Tabelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) with these names are in the folder already. Nothing was replaced. What shall become of these photos?</source>
            <translation>
                <numerusform>%n Datei mit diesem Namen ist schon im Ordner. Nichts wurde ersetzt. Was soll mit diesem Foto geschehen?</numerusform>
                <numerusform>%n Dateien mit diesen Namen sind schon im Ordner. Nichts wurde ersetzt. Was soll mit diesen Fotos geschehen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written: %1</source>
            <translation>
                <numerusform>%n Datei geschrieben: %1</numerusform>
                <numerusform>%n Dateien geschrieben: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) in %1, with names, scores, ranges and stars. Folders are not printed.</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>
                <numerusform>%n Seite in %1, mit Namen, Punktzahlen, Spannen und Sternen. Ordner werden nicht gedruckt.</numerusform>
                <numerusform>%n Seiten in %1, mit Namen, Punktzahlen, Spannen und Sternen. Ordner werden nicht gedruckt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <comment>of one animal</comment>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added</source>
            <translation>
                <numerusform>%n Foto hinzugefügt</numerusform>
                <numerusform>%n Fotos hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added from %1</source>
            <translation>
                <numerusform>%n Foto aus %1 hinzugefügt</numerusform>
                <numerusform>%n Fotos aus %1 hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be compared: the picture's tool tip says why</source>
            <translation>
                <numerusform>%n Foto konnte nicht verglichen werden: Der Tooltip des Bildes sagt, warum</numerusform>
                <numerusform>%n Fotos konnten nicht verglichen werden: Der Tooltip des Bildes sagt, warum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be looked at.</source>
            <translation>
                <numerusform>%n Foto konnte nicht angesehen werden.</numerusform>
                <numerusform>%n Fotos konnten nicht angesehen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read and were left out.</source>
            <translation>
                <numerusform>%n Foto konnte nicht gelesen werden und wurde weggelassen.</numerusform>
                <numerusform>%n Fotos konnten nicht gelesen werden und wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) exported</source>
            <translation>
                <numerusform>%n Foto exportiert</numerusform>
                <numerusform>%n Fotos exportiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) had been moved; flags, stars and marks are kept.</source>
            <translation>
                <numerusform>%n Foto war verschoben worden; Merkmale, Sterne und Markierung bleiben erhalten.</numerusform>
                <numerusform>%n Fotos waren verschoben worden; Merkmale, Sterne und Markierungen bleiben erhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) took over stars and marks from XMP files.</source>
            <translation>
                <numerusform>%n Foto hat Sterne und Markierung aus seiner XMP-Datei übernommen.</numerusform>
                <numerusform>%n Fotos haben Sterne und Markierungen aus XMP-Dateien übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n Problem</numerusform>
                <numerusform>%n Probleme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs laid over one another</source>
            <translation>
                <numerusform>%n Lauf übereinandergelegt</numerusform>
                <numerusform>%n Läufe übereinandergelegt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n Stern</numerusform>
                <numerusform>%n Sterne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>(%n Stern)</numerusform>
                <numerusform>(%n Sterne)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <source>&amp;About Pawtrait</source>
            <translation>&amp;Über Pawtrait</translation>
        </message>
        <message>
            <source>&amp;Back up the library...</source>
            <translation>Bibliothek &amp;sichern...</translation>
        </message>
        <message>
            <source>&amp;Best first</source>
            <translation>&amp;Beste zuerst</translation>
        </message>
        <message>
            <source>&amp;Bins</source>
            <translation>&amp;Klassen</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>Ver&amp;gleichen</translation>
        </message>
        <message>
            <source>&amp;Copy photos</source>
            <translation>Fotos &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Crop and mend</source>
            <translation>&amp;Zuschneiden und verbessern</translation>
        </message>
        <message>
            <source>&amp;Crop by hand</source>
            <translation>Von &amp;Hand zuschneiden</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Daten</translation>
        </message>
        <message>
            <source>&amp;Draw the animal's box</source>
            <translation>&amp;Rahmen um das Tier ziehen</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>&amp;Exportieren...</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Find...</source>
            <translation>&amp;Suchen...</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translation>An Fenster &amp;anpassen</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>&amp;Raster</translation>
        </message>
        <message>
            <source>&amp;Group as one animal</source>
            <translation>Als ein &amp;Tier gruppieren</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation>&amp;Nächstes Foto</translation>
        </message>
        <message>
            <source>&amp;Open photos...</source>
            <translation>&amp;Fotos öffnen...</translation>
        </message>
        <message>
            <source>&amp;Paste photos</source>
            <translation>Fotos &amp;einfügen</translation>
        </message>
        <message>
            <source>&amp;Photo</source>
            <translation>&amp;Foto</translation>
        </message>
        <message>
            <source>&amp;Pick</source>
            <translation>&amp;Auswählen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Read stars and marks from XMP files</source>
            <translation>Sterne und Markierungen aus XMP-Dateien &amp;lesen</translation>
        </message>
        <message>
            <source>&amp;Recent folders</source>
            <translation>&amp;Zuletzt geöffnete Ordner</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Score again</source>
            <translation>&amp;Neu bewerten</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>&amp;Startwert</translation>
        </message>
        <message>
            <source>&amp;Turn the crop's shape</source>
            <translation>Form des Ausschnitts &amp;wechseln</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Ungroup</source>
            <translation>&amp;Gruppe auflösen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Where the score comes from</source>
            <translation>&amp;Woher die Punktzahl kommt</translation>
        </message>
        <message>
            <source>&amp;Write stars and marks to XMP files</source>
            <translation>Sterne und Markierungen in XMP-Dateien &amp;schreiben</translation>
        </message>
        <message>
            <source>(changed)</source>
            <translation>(geändert)</translation>
        </message>
        <message>
            <source>, the 12 flags alone %1</source>
            <translation>, die 12 Merkmale allein haben %1</translation>
        </message>
        <message>
            <source>--json and --csv - would both go to standard output. Name a file for --csv.</source>
            <translation>--json und --csv - gingen beide in die Standardausgabe. Nennen Sie eine Datei für --csv.</translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 Foto</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>100 is the best and the largest file; 85 to 95 is usual</source>
            <translation>100 ergibt die beste und größte Datei; üblich sind 85 bis 95</translation>
        </message>
        <message>
            <source>14 equal ranges of the score</source>
            <translation>14 gleiche Bereiche der Punktzahl</translation>
        </message>
        <message>
            <source>1:1, square</source>
            <translation>1:1, Quadrat</translation>
        </message>
        <message>
            <source>2 of 3</source>
            <translation>2 von 3</translation>
        </message>
        <message>
            <source>25 %</source>
            <translation>25 %</translation>
        </message>
        <message>
            <source>32 bits</source>
            <translation>32 Bit</translation>
        </message>
        <message>
            <source>75 %</source>
            <translation>75 %</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>; the mean score for every photo has %1</source>
            <translation>; der Mittelwert für jedes Foto hat %1</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Drop a data set here&lt;/h3&gt;&lt;p&gt;A folder with train.csv (Id, the 12 flags, Pawpularity), or a CSV with the columns file and Pawpularity. Photos in train/ are shown when they are there; test.csv, dimensions.csv, pet_boxes.csv and duplicates.csv beside it are used.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Ziehen Sie einen Datensatz hierher&lt;/h3&gt;&lt;p&gt;Einen Ordner mit train.csv (Id, die 12 Merkmale, Pawpularity) oder eine CSV-Datei mit den Spalten file und Pawpularity. Fotos in train/ werden gezeigt, wenn sie da sind; test.csv, dimensions.csv, pet_boxes.csv und duplicates.csv daneben werden verwendet.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;How well do photos go with words?&lt;/h3&gt;&lt;p&gt;CLIP, a network that has learnt from pictures and their captions, compares each photo with each word. Choose the photos on the left, then press Compare. Everything stays on this computer.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Wie gut passen Fotos zu Wörtern?&lt;/h3&gt;&lt;p&gt;CLIP, ein Netz, das aus Bildern und ihren Bildunterschriften gelernt hat, vergleicht jedes Foto mit jedem Wort. Wählen Sie links die Fotos, dann „Vergleichen“. Alles bleibt auf diesem Computer.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;How well do photos go with words?&lt;/h3&gt;&lt;p&gt;There are no photos to compare yet. Drop photos or a folder in the Photos view (Ctrl+1), or open a data set in Explore (Ctrl+2) and choose it on the left.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Wie gut passen Fotos zu Wörtern?&lt;/h3&gt;&lt;p&gt;Es gibt noch keine Fotos zum Vergleichen. Ziehen Sie Fotos oder einen Ordner in die Ansicht „Fotos“ (Strg+1), oder öffnen Sie in „Erkunden“ (Strg+2) einen Datensatz und wählen Sie ihn links.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;One file is missing&lt;/h3&gt;</source>
            <translation>&lt;h3&gt;Eine Datei fehlt&lt;/h3&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Select a run&lt;/h3&gt;&lt;p&gt;Its curves and its report are shown here. Select two to lay them over one another and to be told which is better.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Wählen Sie einen Lauf an&lt;/h3&gt;&lt;p&gt;Seine Kurven und sein Bericht werden hier gezeigt. Wählen Sie zwei an, um sie übereinanderzulegen und zu erfahren, welcher besser ist.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;There are no words&lt;/h3&gt;&lt;p&gt;Add some on the left, or take the 11 words back with the button "Reset".&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Es gibt keine Wörter&lt;/h3&gt;&lt;p&gt;Fügen Sie links welche hinzu oder holen Sie die 11 Wörter mit der Schaltfläche „Zurücksetzen“ zurück.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Train a model on your own scores&lt;/h3&gt;&lt;p&gt;Choose your data and a recipe on the right, press Check to see how long it takes, then Start. Training goes on in the background while you score photos; it can be paused and resumed.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Trainieren Sie ein Modell mit Ihren eigenen Punktzahlen&lt;/h3&gt;&lt;p&gt;Wählen Sie rechts Ihre Daten und ein Rezept, drücken Sie „Prüfen“, um zu sehen, wie lange es dauert, und dann „Starten“. Das Training läuft im Hintergrund, während Sie Fotos bewerten; es kann unterbrochen und fortgesetzt werden.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A WebP file cannot hold IPTC metadata: they were left out, EXIF and XMP were kept.</source>
            <translation>Eine WebP-Datei kann keine IPTC-Metadaten enthalten: Sie wurden weggelassen, EXIF und XMP blieben erhalten.</translation>
        </message>
        <message>
            <source>A blend needs two runs or more. Name runs of the same table.</source>
            <translation>Eine Mischung braucht mindestens zwei Läufe. Nennen Sie Läufe derselben Tabelle.</translation>
        </message>
        <message>
            <source>A blurred photo has no clear eyes: Eyes is left out.</source>
            <translation>Ein unscharfes Foto hat keine klaren Augen: „Augen“ wird weggelassen.</translation>
        </message>
        <message>
            <source>A box belongs to one photo. Name one photo with --subject.</source>
            <translation>Ein Rahmen gehört zu einem Foto. Nennen Sie mit --subject genau ein Foto.</translation>
        </message>
        <message>
            <source>A chart of bars from top to bottom. %1. Enter enlarges it.</source>
            <translation>Ein Diagramm mit Balken von oben nach unten. %1. Eingabe vergrößert es.</translation>
        </message>
        <message>
            <source>A chart. Left and right choose bars, Enter enlarges it, Escape clears the selection.</source>
            <translation>Ein Diagramm. Mit den Tasten Links und Rechts wählen Sie Balken an, Eingabe vergrößert es, Esc hebt die Anwahl auf.</translation>
        </message>
        <message>
            <source>A fold ends after so many epochs without a better validation loss; 0: all epochs are trained.</source>
            <translation>Ein Fold endet nach so vielen Epochen ohne besseren Validierungsverlust; 0: alle Epochen werden trainiert.</translation>
        </message>
        <message>
            <source>A folder with train.csv (Id, 12 flags, Pawpularity) and photos in train/, or a CSV with the columns file and Pawpularity</source>
            <translation>Ein Ordner mit train.csv (Id, 12 Merkmale, Pawpularity) und Fotos in train/ oder eine CSV-Datei mit den Spalten file und Pawpularity</translation>
        </message>
        <message>
            <source>A folder with train.csv, or a table</source>
            <translation>Ein Ordner mit train.csv oder eine Tabelle</translation>
        </message>
        <message>
            <source>A gap this small says nothing: your own eye decides.</source>
            <translation>Ein so kleiner Abstand sagt nichts: Ihr eigenes Auge entscheidet.</translation>
        </message>
        <message>
            <source>A photo is no longer in the library, so the change was not kept. Add the photo again.</source>
            <translation>Ein Foto ist nicht mehr in der Bibliothek, deshalb wurde die Änderung nicht gespeichert. Fügen Sie das Foto erneut hinzu.</translation>
        </message>
        <message>
            <source>A photo that is wider or higher is refused.</source>
            <translation>Ein breiteres oder höheres Foto wird nicht angenommen.</translation>
        </message>
        <message>
            <source>A photo that takes longer to open is given up.</source>
            <translation>Ein Foto, dessen Öffnen länger dauert, wird aufgegeben.</translation>
        </message>
        <message>
            <source>A photo that would need more memory, or whose file is larger, is refused.</source>
            <translation>Ein Foto, das mehr Speicher braucht oder dessen Datei größer ist, wird nicht angenommen.</translation>
        </message>
        <message>
            <source>A photo with more pixels is refused with a sentence.</source>
            <translation>Ein Foto mit mehr Pixeln wird nicht angenommen; ein Satz sagt, warum.</translation>
        </message>
        <message>
            <source>A photo's score is not a number, so it was not kept. Score the photo again.</source>
            <translation>Die Punktzahl eines Fotos ist keine Zahl und wurde deshalb nicht gespeichert. Bewerten Sie das Foto neu.</translation>
        </message>
        <message>
            <source>A photo's stars, flags, crop or box are not ones that there can be, so the change was not kept.</source>
            <translation>Sterne, Merkmale, Ausschnitt oder Rahmen eines Fotos haben Werte, die es nicht geben kann, deshalb wurde die Änderung nicht gespeichert.</translation>
        </message>
        <message>
            <source>A plain colour from its edges</source>
            <translation>Eine einheitliche Farbe von seinen Rändern</translation>
        </message>
        <message>
            <source>A prompt could not be prepared for the network.</source>
            <translation>Ein Prompt konnte nicht für das Netz vorbereitet werden.</translation>
        </message>
        <message>
            <source>A question is only asked when at least so many photos are left on either side.</source>
            <translation>Eine Frage wird nur gestellt, wenn auf jeder Seite mindestens so viele Fotos bleiben.</translation>
        </message>
        <message>
            <source>A run of this recipe has no curves: it does not learn in steps. Its numbers are in the report.</source>
            <translation>Ein Lauf dieses Rezepts hat keine Kurven: Er lernt nicht in Schritten. Seine Zahlen stehen im Bericht.</translation>
        </message>
        <message>
            <source>A support vector regression on %1 photos would hold each of them against every other, which takes %2 GB. Use at most %3 photos, or a recipe without it (frozen-ridge).</source>
            <translation>Eine Support-Vector-Regression auf %1 Fotos würde jedes davon mit jedem anderen vergleichen, und das braucht %2 GB. Nehmen Sie höchstens %3 Fotos oder ein Rezept ohne sie (frozen-ridge).</translation>
        </message>
        <message>
            <source>A support vector regression on what each fold's network sees; the score is the mean of both, with weights found out of fold.</source>
            <translation>Eine Support-Vector-Regression auf dem, was das Netz jedes Folds sieht; die Punktzahl ist das Mittel aus beiden, mit out-of-fold gefundenen Gewichten.</translation>
        </message>
        <message>
            <source>A table of the photos shown and their scores, for a spreadsheet</source>
            <translation>Eine Tabelle der gezeigten Fotos und ihrer Punktzahlen, für eine Tabellenkalkulation</translation>
        </message>
        <message>
            <source>A test or a score is the mean of the photo and its mirror image: a little better, twice the time.</source>
            <translation>Ein Test oder eine Punktzahl ist der Mittelwert aus dem Foto und seinem Spiegelbild: etwas besser, doppelte Zeit.</translation>
        </message>
        <message>
            <source>A training run is not finished. A run of its kind cannot be resumed: it would begin anew.</source>
            <translation>Ein Trainingslauf ist noch nicht fertig. Ein Lauf dieser Art kann nicht fortgesetzt werden: Er würde von vorn beginnen.</translation>
        </message>
        <message>
            <source>A training run is not finished. Training goes on where it stopped when you resume it.</source>
            <translation>Ein Trainingslauf ist noch nicht fertig. Wenn Sie ihn fortsetzen, geht das Training dort weiter, wo es angehalten hat.</translation>
        </message>
        <message>
            <source>A word is more or less at home with all photos, so colours compare photos within each word. With one photo, or on demand, they compare all numbers.</source>
            <translation>Ein Wort passt zu allen Fotos mehr oder weniger gut, deshalb vergleichen die Farben Fotos innerhalb jedes Worts. Bei einem einzigen Foto oder auf Wunsch vergleichen sie alle Zahlen.</translation>
        </message>
        <message>
            <source>A4 pages</source>
            <translation>A4-Seiten</translation>
        </message>
        <message numerus="yes">
            <source>About %1 for %2 folds on %n photo(s).</source>
            <translation>
                <numerusform>Etwa %1 für %2 Folds mit %n Foto.</numerusform>
                <numerusform>Etwa %1 für %2 Folds mit %n Fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2 folds of %3 epochs, %4 steps of %5 s on %n photo(s).</source>
            <translation>
                <numerusform>Etwa %1: %2 Folds mit je %3 Epochen, %4 Schritte von %5 s, mit %n Foto.</numerusform>
                <numerusform>Etwa %1: %2 Folds mit je %3 Epochen, %4 Schritte von %5 s, mit %n Fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>About Pawtrait</source>
            <translation>Über Pawtrait</translation>
        </message>
        <message>
            <source>About equal to %1.</source>
            <translation>Etwa gleich gut wie %1.</translation>
        </message>
        <message>
            <source>About equal.</source>
            <translation>Etwa gleich gut.</translation>
        </message>
        <message>
            <source>Above 0 a slowly moving average of the weights is tested and kept; 0.9 follows fast, 0.999 slowly.</source>
            <translation>Bei mehr als 0 wird ein langsam mitlaufender Mittelwert der Gewichte geprüft und behalten; 0,9 folgt schnell, 0,999 langsam.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Accepted: %1.</source>
            <translation>Angenommen: %1.</translation>
        </message>
        <message>
            <source>Accessory</source>
            <translation>Zubehör</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
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
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Nummer anhängen</translation>
        </message>
        <message>
            <source>Add the word to the list (Enter)</source>
            <translation>Das Wort in die Liste aufnehmen (Eingabe)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Against learning by heart</source>
            <translation>Gegen Auswendiglernen</translation>
        </message>
        <message>
            <source>Against the whole photo: %1.</source>
            <translation>Gegenüber dem ganzen Foto: %1.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photo(s) shown</source>
            <translation>
                <numerusform>Das gezeigte Foto (%Ln)</numerusform>
                <numerusform>Alle %Ln gezeigten Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>All about equal.</source>
            <translation>Alle etwa gleich gut.</translation>
        </message>
        <message>
            <source>All curves of the run (Esc in the chart)</source>
            <translation>Alle Kurven des Laufs (Esc im Diagramm)</translation>
        </message>
        <message>
            <source>All folds</source>
            <translation>Alle Folds</translation>
        </message>
        <message>
            <source>All of these photos have a crop already.</source>
            <translation>Alle diese Fotos haben schon einen Ausschnitt.</translation>
        </message>
        <message>
            <source>All photos of the list (%L1)</source>
            <translation>Alle Fotos der Liste (%L1)</translation>
        </message>
        <message>
            <source>Already there: %1.</source>
            <extracomment>behind "3 files in that folder."; %1 is how many of these names are taken</extracomment>
            <translation>Schon vorhanden: %1.</translation>
        </message>
        <message>
            <source>Among the lowest of 20 listing photos</source>
            <translation>Unter den niedrigsten von 20 Inseratsfotos</translation>
        </message>
        <message>
            <source>An NVIDIA graphics card was found.</source>
            <translation>Eine NVIDIA-Grafikkarte wurde gefunden.</translation>
        </message>
        <message>
            <source>Angle in degrees</source>
            <translation>Winkel in Grad</translation>
        </message>
        <message>
            <source>Angle that the photo is turned by</source>
            <translation>Winkel, um den das Foto gedreht wird</translation>
        </message>
        <message>
            <source>Another number draws other photos; the same number draws the same ones</source>
            <translation>Eine andere Zahl zieht andere Fotos; dieselbe Zahl zieht dieselben</translation>
        </message>
        <message>
            <source>Another program is at work on this run; its curves are followed.</source>
            <translation>Ein anderes Programm arbeitet an diesem Lauf; seine Kurven werden verfolgt.</translation>
        </message>
        <message numerus="yes">
            <source>Answers count for all %n selected photos.</source>
            <translation>
                <numerusform>Die Antworten gelten für das angewählte Foto.</numerusform>
                <numerusform>Die Antworten gelten für alle %n angewählten Fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Any flags</source>
            <translation>Alle Merkmale</translation>
        </message>
        <message>
            <source>Any mark</source>
            <translation>Alle Markierungen</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>Beliebige Form</translation>
        </message>
        <message>
            <source>Any stars</source>
            <translation>Alle Sterne</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Arithmetic</source>
            <translation>Arithmetik</translation>
        </message>
        <message>
            <source>As added</source>
            <translation>Wie hinzugefügt</translation>
        </message>
        <message>
            <source>As listed</source>
            <translation>Wie aufgelistet</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Ask before closing while photos are scored</source>
            <translation>Vor dem Schließen fragen, solange Fotos bewertet werden</translation>
        </message>
        <message>
            <source>Averaged weights</source>
            <translation>Gemittelte Gewichte</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to all charts</source>
            <translation>Zurück zu allen Diagrammen</translation>
        </message>
        <message>
            <source>Back to all curves</source>
            <translation>Zurück zu allen Kurven</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>Zurück zum Standard: %1</translation>
        </message>
        <message>
            <source>Back to the photos</source>
            <translation>Zurück zu den Fotos</translation>
        </message>
        <message>
            <source>Back to the photos (Esc)</source>
            <translation>Zurück zu den Fotos (Esc)</translation>
        </message>
        <message>
            <source>Back, stop scoring, or leave full screen</source>
            <translation>Zurück, Bewerten anhalten oder Vollbild verlassen</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Before and &amp;after</source>
            <translation>Vorher und na&amp;chher</translation>
        </message>
        <message>
            <source>Begin at the mean score</source>
            <translation>Bei der mittleren Punktzahl beginnen</translation>
        </message>
        <message>
            <source>Begin with trained weights</source>
            <translation>Mit trainierten Gewichten beginnen</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Beside knowing whether it is a cat or a dog: the animal's share of the photo %1 (%2), its distance from the centre %3 (%4).</source>
            <translation>Zusätzlich zum Wissen, ob es Katze oder Hund ist: Der Anteil des Tiers am Foto %1 (%2), sein Abstand von der Mitte %3 (%4).</translation>
        </message>
        <message>
            <source>Beside the default model</source>
            <translation>Neben dem Standardmodell</translation>
        </message>
        <message>
            <source>Best</source>
            <comment>the photo with the highest score of an animal</comment>
            <translation>Bestes</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>Beste Epoche</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Beste zuerst</translation>
        </message>
        <message>
            <source>Better than %1 of 10 listing photos</source>
            <translation>Besser als %1 von 10 Inseratsfotos</translation>
        </message>
        <message>
            <source>Better than 19 of 20 listing photos</source>
            <translation>Besser als 19 von 20 Inseratsfotos</translation>
        </message>
        <message>
            <source>Better than half of the listing photos</source>
            <translation>Besser als die Hälfte der Inseratsfotos</translation>
        </message>
        <message>
            <source>Bicubic is what scoring uses; linear is the contest notebook's way, in which fine detail flickers.</source>
            <translation>Bikubisch rechnet auch das Bewerten; linear rechnet das Notebook des Wettbewerbs, und feine Einzelheiten flimmern dabei.</translation>
        </message>
        <message numerus="yes">
            <source>Blend of %n run(s)</source>
            <translation>
                <numerusform>Mischung aus %n Lauf</numerusform>
                <numerusform>Mischung aus %n Läufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Blend...</source>
            <translation>Mischen...</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Unschärfe</translation>
        </message>
        <message>
            <source>Boosted trees need at least 3 folds: one to test, one to find the number of trees, and one to fit on. Use more folds, or set tree_patience=0.</source>
            <translation>Boosting-Bäume brauchen mindestens 3 Folds: einen zum Testen, einen zum Bestimmen der Anzahl der Bäume und einen zum Anpassen. Nehmen Sie mehr Folds oder setzen Sie tree_patience=0.</translation>
        </message>
        <message>
            <source>Boosted trees need at least one tree, a depth of at least 1 and a learning rate above 0.</source>
            <translation>Boosting-Bäume brauchen mindestens einen Baum, eine Tiefe von mindestens 1 und eine Lernrate größer als 0.</translation>
        </message>
        <message>
            <source>Bootstrap intervals (95 %) of the two means: %1 to %2 and %3 to %4.</source>
            <translation>Bootstrap-Intervalle (95 %) der beiden Mittelwerte: %1 bis %2 und %3 bis %4.</translation>
        </message>
        <message>
            <source>Both are neutral greys, so that the colours of the photos are judged right.</source>
            <translation>Beide sind neutral grau, damit sich die Farben der Fotos richtig beurteilen lassen.</translation>
        </message>
        <message>
            <source>Both eyes look at the camera or nearly so; at least one eye or pupil is clear.</source>
            <translation>Beide Augen blicken in die Kamera oder fast; mindestens ein Auge oder eine Pupille ist klar zu sehen.</translation>
        </message>
        <message>
            <source>Brighten it by %1 stops</source>
            <translation>Um %1 Blendenstufen aufhellen</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Bring back every default, on all pages</source>
            <translation>Auf allen Seiten alles auf den Standard zurücksetzen</translation>
        </message>
        <message>
            <source>By "%1"</source>
            <translation>Nach „%1“</translation>
        </message>
        <message>
            <source>By folder</source>
            <translation>Nach Ordner</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <source>By ranks (Spearman)</source>
            <translation>Nach Rängen (Spearman)</translation>
        </message>
        <message>
            <source>By time and look</source>
            <translation>Nach Zeit und Aussehen</translation>
        </message>
        <message>
            <source>By time taken</source>
            <translation>Nach Aufnahmezeit</translation>
        </message>
        <message>
            <source>CLIP gave something else than numbers: its weights make no sense. Get CLIP's weights again.</source>
            <translation>CLIP lieferte etwas anderes als Zahlen: Seine Gewichte ergeben keinen Sinn. Besorgen Sie die Gewichte von CLIP noch einmal.</translation>
        </message>
        <message>
            <source>CLIP gave something else than numbers: its weights make no sense. Get the file of weights again.</source>
            <translation>CLIP lieferte etwas anderes als Zahlen: Seine Gewichte ergeben keinen Sinn. Besorgen Sie die Datei mit den Gewichten noch einmal.</translation>
        </message>
        <message>
            <source>CLIP's vocabulary is not here. Run packaging/setup.sh and build again, or put "%1" into the folder %2.</source>
            <translation>Das Vokabular von CLIP ist nicht vorhanden. Führen Sie packaging/setup.sh aus und erstellen Sie das Programm neu, oder legen Sie „%1“ in den Ordner %2.</translation>
        </message>
        <message>
            <source>CLIP's weights are not here. Put OpenAI's ViT-B/32 in open_clip's form ("%1", about 600 MB) into the folder %2, or choose the file where it lies (on the command line: --weights).</source>
            <translation>Die Gewichte von CLIP sind nicht vorhanden. Legen Sie ViT-B/32 von OpenAI in der Form von open_clip („%1“, etwa 600 MB) in den Ordner %2, oder wählen Sie die Datei dort, wo sie liegt (in der Befehlszeile: --weights).</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>CSV-Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cannot copy %1 into the run's folder: check that there is free space.</source>
            <translation>%1 kann nicht in den Ordner des Laufs kopiert werden: Prüfen Sie, ob genug Platz frei ist.</translation>
        </message>
        <message>
            <source>Cannot copy the network's weights %1 into the model's folder: check that there is free space and that the folder can be written to.</source>
            <translation>Die Gewichte %1 des Netzes können nicht in den Ordner des Modells kopiert werden: Prüfen Sie, ob genug Platz frei ist und ob in den Ordner geschrieben werden darf.</translation>
        </message>
        <message>
            <source>Cannot delete %1: check that its folder can be written to.</source>
            <translation>%1 kann nicht gelöscht werden: Prüfen Sie, ob in den Ordner geschrieben werden darf.</translation>
        </message>
        <message>
            <source>Cannot export %1.</source>
            <extracomment>a sentence with the reason follows</extracomment>
            <translation>%1 kann nicht exportiert werden.</translation>
        </message>
        <message>
            <source>Cannot go on from %1: it was made with another recipe. Begin a new run.</source>
            <translation>Von %1 aus kann nicht fortgesetzt werden: Er entstand mit einem anderen Rezept. Beginnen Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <source>Cannot look for a crop of %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation>Für %1 kann kein Ausschnitt gesucht werden.</translation>
        </message>
        <message>
            <source>Cannot make a folder for the run in %1: check that the folder can be written to, or choose another one.</source>
            <translation>In %1 kann kein Ordner für den Lauf angelegt werden: Prüfen Sie, ob in den Ordner geschrieben werden darf, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: check that the run's folder can be written to.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden: Prüfen Sie, ob in den Ordner des Laufs geschrieben werden darf.</translation>
        </message>
        <message>
            <source>Cannot open %1: decoding took over %2 seconds. Save the photo again in a photo program.</source>
            <translation>%1 kann nicht geöffnet werden: Das Dekodieren dauerte über %2 Sekunden. Speichern Sie das Foto in einem Fotoprogramm neu.</translation>
        </message>
        <message>
            <source>Cannot open %1: it is a folder, not a file.</source>
            <translation>%1 kann nicht geöffnet werden: Das ist ein Ordner, keine Datei.</translation>
        </message>
        <message>
            <source>Cannot open %1: it is not a file. Choose a photo.</source>
            <translation>%1 kann nicht geöffnet werden: Das ist keine Datei. Wählen Sie ein Foto.</translation>
        </message>
        <message>
            <source>Cannot open %1: reading it is not allowed. Check the file's permissions.</source>
            <translation>%1 kann nicht geöffnet werden: Das Lesen ist nicht erlaubt. Prüfen Sie die Zugriffsrechte der Datei.</translation>
        </message>
        <message>
            <source>Cannot open %1: the file ends too early. Copy it from the camera or phone again.</source>
            <translation>%1 kann nicht geöffnet werden: Die Datei endet zu früh. Kopieren Sie sie noch einmal von der Kamera oder vom Telefon.</translation>
        </message>
        <message>
            <source>Cannot open %1: the file is damaged. Copy it from the camera or phone again.</source>
            <translation>%1 kann nicht geöffnet werden: Die Datei ist beschädigt. Kopieren Sie sie noch einmal von der Kamera oder vom Telefon.</translation>
        </message>
        <message>
            <source>Cannot open %1: the file is empty. Copy it from the camera or phone again.</source>
            <translation>%1 kann nicht geöffnet werden: Die Datei ist leer. Kopieren Sie sie noch einmal von der Kamera oder vom Telefon.</translation>
        </message>
        <message>
            <source>Cannot open %1: the file is larger than the limit of %2 MB.</source>
            <translation>%1 kann nicht geöffnet werden: Die Datei ist größer als die Grenze von %2 MB.</translation>
        </message>
        <message>
            <source>Cannot open %1: the photo is larger than the limits of %2 megapixels and %3 pixels a side. Save it smaller.</source>
            <translation>%1 kann nicht geöffnet werden: Das Foto ist größer als die Grenzen von %2 Megapixeln und %3 Pixeln je Seite. Speichern Sie es kleiner.</translation>
        </message>
        <message>
            <source>Cannot open %1: the photo needs more memory than the limit of %2 MB. Save it smaller.</source>
            <translation>%1 kann nicht geöffnet werden: Das Foto braucht mehr Speicher als die Grenze von %2 MB. Speichern Sie es kleiner.</translation>
        </message>
        <message>
            <source>Cannot open %1: there is no such file or folder. Check the name.</source>
            <translation>%1 kann nicht geöffnet werden: Eine solche Datei oder einen solchen Ordner gibt es nicht. Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>Cannot open %1: there is no such file. Check its name and place.</source>
            <translation>%1 kann nicht geöffnet werden: Eine solche Datei gibt es nicht. Prüfen Sie Namen und Ort.</translation>
        </message>
        <message>
            <source>Cannot open %1: there is not enough memory. Close other programs and try again.</source>
            <translation>%1 kann nicht geöffnet werden: Der Speicher reicht nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Cannot open %1: this is not a photo of a kind that can be read. Save it as JPEG or PNG.</source>
            <translation>%1 kann nicht geöffnet werden: Fotos dieser Art können nicht gelesen werden. Speichern Sie es als JPEG oder PNG.</translation>
        </message>
        <message>
            <source>Cannot open the folder %1: reading it is not allowed. Check its permissions.</source>
            <translation>Der Ordner %1 kann nicht geöffnet werden: Das Lesen ist nicht erlaubt. Prüfen Sie seine Zugriffsrechte.</translation>
        </message>
        <message>
            <source>Cannot open the model file %1: it is missing or may not be read.</source>
            <translation>Die Modelldatei %1 kann nicht geöffnet werden: Sie fehlt oder darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Cannot read %1. Try again.</source>
            <translation>%1 kann nicht gelesen werden. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Cannot read %1: check its permissions.</source>
            <translation>%1 kann nicht gelesen werden: Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <source>Cannot read %1: the drive or network failed. Try again, or copy the file to this computer.</source>
            <translation>%1 kann nicht gelesen werden: Laufwerk oder Netzwerk ist ausgefallen. Versuchen Sie es noch einmal oder kopieren Sie die Datei auf diesen Computer.</translation>
        </message>
        <message>
            <source>Cannot score %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation>%1 kann nicht bewertet werden.</translation>
        </message>
        <message>
            <source>Cannot score %1: the program met something it did not expect. Try again, and report it if it comes back.</source>
            <translation>%1 kann nicht bewertet werden: Im Programm ist etwas Unerwartetes geschehen. Versuchen Sie es noch einmal und melden Sie es, wenn es wieder vorkommt.</translation>
        </message>
        <message>
            <source>Cannot score %1: there is not enough memory. Close other programs and try again.</source>
            <translation>%1 kann nicht bewertet werden: Der Speicher reicht nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Cannot show %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation>%1 kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>Cannot train on %1: it has %2 photos of natural sampling that can be read, and at least %3 are needed.</source>
            <translation>Mit %1 kann nicht trainiert werden: Nur %2 Fotos einer natürlichen Stichprobe sind lesbar, mindestens %3 werden gebraucht.</translation>
        </message>
        <message>
            <source>Cannot use %1 as the teacher: it needs the columns "Id" and "blend_amean".</source>
            <translation>%1 kann nicht als Lehrer dienen: Die Spalten „Id“ und „blend_amean“ werden gebraucht.</translation>
        </message>
        <message>
            <source>Cannot use %1 of the run: it belongs to another fold. Train the fold again.</source>
            <translation>%1 des Laufs kann nicht verwendet werden: Die Datei gehört zu einem anderen Fold. Trainieren Sie den Fold neu.</translation>
        </message>
        <message>
            <source>Cannot use %1 of the run: it belongs to another network of the fold. Delete it and resume the run.</source>
            <translation>%1 des Laufs kann nicht verwendet werden: Die Datei gehört zu einem anderen Netz des Folds. Löschen Sie sie und setzen Sie den Lauf fort.</translation>
        </message>
        <message>
            <source>Cannot use %1 of the run: it is damaged. Delete the fold's folder and resume the run.</source>
            <translation>%1 des Laufs kann nicht verwendet werden: Die Datei ist beschädigt. Löschen Sie den Ordner des Folds und setzen Sie den Lauf fort.</translation>
        </message>
        <message>
            <source>Cannot use %1: it has column names and no rows. Choose a table with photos.</source>
            <translation>%1 kann nicht verwendet werden: Es gibt Spaltennamen, aber keine Zeilen. Wählen Sie eine Tabelle mit Fotos.</translation>
        </message>
        <message>
            <source>Cannot use %1: it has more than %2 rows. Cut it into smaller tables.</source>
            <translation>%1 kann nicht verwendet werden: Die Tabelle hat mehr als %2 Zeilen. Teilen Sie sie in kleinere Tabellen auf.</translation>
        </message>
        <message>
            <source>Cannot use %1: it has no column "Id".</source>
            <translation>%1 kann nicht verwendet werden: Die Spalte „Id“ fehlt.</translation>
        </message>
        <message>
            <source>Cannot use %1: it holds a head of the kind "%2", which this version does not know. Update the program, or train the model again.</source>
            <translation>%1 kann nicht verwendet werden: Darin ist ein Head der Art „%2“, die diese Version nicht kennt. Aktualisieren Sie das Programm oder trainieren Sie das Modell neu.</translation>
        </message>
        <message>
            <source>Cannot use %1: it holds no out-of-fold predictions. Get the model folder again.</source>
            <translation>%1 kann nicht verwendet werden: Darin sind keine Out-of-fold-Vorhersagen (OOF). Besorgen Sie den Modellordner noch einmal.</translation>
        </message>
        <message>
            <source>Cannot use %1: it holds no out-of-fold predictions. Resume the run first.</source>
            <translation>%1 kann nicht verwendet werden: Es gibt darin keine Out-of-fold-Vorhersagen. Setzen Sie zuerst den Lauf fort.</translation>
        </message>
        <message>
            <source>Cannot use %1: it is damaged, or not the report of a run.</source>
            <translation>%1 kann nicht verwendet werden: Die Datei ist beschädigt oder nicht der Bericht eines Laufs.</translation>
        </message>
        <message>
            <source>Cannot use %1: it is damaged, or not trees of one score as XGBoost writes them. Get the model folder again, or train the model again.</source>
            <translation>%1 kann nicht verwendet werden: Die Datei ist beschädigt oder enthält keine Bäume für eine einzige Punktzahl, wie XGBoost sie schreibt. Besorgen Sie den Modellordner noch einmal oder trainieren Sie das Modell neu.</translation>
        </message>
        <message>
            <source>Cannot use %1: it names no photo.</source>
            <translation>%1 kann nicht verwendet werden: Darin ist kein Foto genannt.</translation>
        </message>
        <message>
            <source>Cannot use %1: it needs the columns %2.</source>
            <translation>%1 kann nicht verwendet werden: Die Spalten %2 werden gebraucht.</translation>
        </message>
        <message>
            <source>Cannot use %1: its first line has no known column name. Its first line has to name the columns, "file" and "Pawpularity" at least.</source>
            <translation>%1 kann nicht verwendet werden: Die erste Zeile enthält keinen bekannten Spaltennamen. Sie muss die Spalten nennen, mindestens „file“ und „Pawpularity“.</translation>
        </message>
        <message>
            <source>Cannot use %1: its first line is not a line of column names (%2). Export the table again as CSV.</source>
            <translation>%1 kann nicht verwendet werden: Die erste Zeile enthält keine Spaltennamen (%2). Exportieren Sie die Tabelle noch einmal als CSV.</translation>
        </message>
        <message>
            <source>Cannot use %1: its first line names more than %2 columns. Export only the columns that are needed.</source>
            <translation>%1 kann nicht verwendet werden: Die erste Zeile nennt mehr als %2 Spalten. Exportieren Sie nur die Spalten, die gebraucht werden.</translation>
        </message>
        <message>
            <source>Cannot use %1: its trees take %2 features, and the model has %3. Get the model folder again.</source>
            <translation>%1 kann nicht verwendet werden: Die Bäume darin brauchen %2 Features, und das Modell hat %3. Besorgen Sie den Modellordner noch einmal.</translation>
        </message>
        <message>
            <source>Cannot use %1: not one of its rows can be used. %2</source>
            <translation>%1 kann nicht verwendet werden: Keine der Zeilen ist brauchbar. %2</translation>
        </message>
        <message>
            <source>Cannot use %1: the column "%2" is there twice. Remove one of them.</source>
            <translation>%1 kann nicht verwendet werden: Die Spalte „%2“ kommt zweimal vor. Entfernen Sie eine davon.</translation>
        </message>
        <message>
            <source>Cannot use %1: the file is empty. Export the table again.</source>
            <translation>%1 kann nicht verwendet werden: Die Datei ist leer. Exportieren Sie die Tabelle noch einmal.</translation>
        </message>
        <message>
            <source>Cannot use %1: the tensor "%2" has to be above 0. Train the model again.</source>
            <translation>%1 kann nicht verwendet werden: Der Tensor „%2“ muss größer als 0 sein. Trainieren Sie das Modell neu.</translation>
        </message>
        <message>
            <source>Cannot use %1: there are only blank lines. Export the table again.</source>
            <translation>%1 kann nicht verwendet werden: Es gibt nur leere Zeilen. Exportieren Sie die Tabelle noch einmal.</translation>
        </message>
        <message>
            <source>Cannot use %1: there is no column "%2". Add it, or choose another table.</source>
            <translation>%1 kann nicht verwendet werden: Es gibt keine Spalte „%2“. Ergänzen Sie sie oder wählen Sie eine andere Tabelle.</translation>
        </message>
        <message>
            <source>Cannot use %1: there is no column "%2". Add it, or take the file away.</source>
            <translation>%1 kann nicht verwendet werden: Es gibt keine Spalte „%2“. Ergänzen Sie sie oder nehmen Sie die Datei weg.</translation>
        </message>
        <message>
            <source>Cannot use a stored edit: "%1" is missing, out of range or not known. The photo is shown as it is.</source>
            <translation>Eine gespeicherte Bearbeitung kann nicht verwendet werden: „%1“ fehlt, liegt außerhalb des Bereichs oder ist nicht bekannt. Das Foto wird gezeigt, wie es ist.</translation>
        </message>
        <message>
            <source>Cannot use a stored edit: it is not well-formed JSON. The photo is shown as it is.</source>
            <translation>Eine gespeicherte Bearbeitung kann nicht verwendet werden: Sie ist kein wohlgeformtes JSON. Das Foto wird gezeigt, wie es ist.</translation>
        </message>
        <message>
            <source>Cannot use the model card %1: %2 Get the model folder again.</source>
            <translation>Die Modellkarte %1 kann nicht verwendet werden: %2 Besorgen Sie den Modellordner noch einmal.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: "%2" has to be one number.</source>
            <translation>Die Modelldatei %1 kann nicht verwendet werden: „%2“ muss eine einzige Zahl sein.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: %2 Choose the file that belongs to this model.</source>
            <translation>Die Modelldatei %1 kann nicht verwendet werden: %2 Wählen Sie die Datei, die zu diesem Modell gehört.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: %2 Get the file again.</source>
            <translation>Die Modelldatei %1 kann nicht verwendet werden: %2 Besorgen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: it holds a tensor "%2", which %3 has not. Choose the file that belongs to this model.</source>
            <translation>Die Modelldatei %1 kann nicht verwendet werden: Sie enthält einen Tensor „%2“, den %3 nicht hat. Wählen Sie die Datei, die zu diesem Modell gehört.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: it is not CLIP ViT-B/32 with open_clip's names. Get open_clip_model.safetensors with OpenAI's weights (ViT-B-32-quickgelu).</source>
            <translation>Die Modelldatei %1 kann nicht verwendet werden: Sie ist nicht CLIP ViT-B/32 mit den Namen von open_clip. Besorgen Sie open_clip_model.safetensors mit den Gewichten von OpenAI (ViT-B-32-quickgelu).</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: the variances of "%2" are negative.</source>
            <translation>Die Modelldatei %1 kann nicht verwendet werden: Die Varianzen von „%2“ sind negativ.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: flags can only go into one head of kind ridge, logistic or xgboost. Train the model again.</source>
            <translation>Der Modellordner %1 kann nicht verwendet werden: Merkmale können nur in einen einzigen Head der Art ridge, logistic oder xgboost eingehen. Trainieren Sie das Modell neu.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: it was fitted with other weights of CLIP than those in %2. Put the file with the checksum %3 there, or into the model's folder.</source>
            <translation>Der Modellordner %1 kann nicht verwendet werden: Er wurde mit anderen Gewichten von CLIP trainiert als denen in %2. Legen Sie die Datei mit der Prüfsumme %3 dorthin oder in den Ordner des Modells.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: its card asks for another preparation of photos than %2 has.</source>
            <translation>Der Modellordner %1 kann nicht verwendet werden: Seine Modellkarte verlangt eine andere Vorbereitung der Fotos, als %2 sie hat.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: the file %2 has checksum %3, its card says %4. Get the folder again.</source>
            <translation>Der Modellordner %1 kann nicht verwendet werden: Die Datei %2 hat die Prüfsumme %3, laut Modellkarte müsste es %4 sein. Besorgen Sie den Ordner noch einmal.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: the model in %2 is another than was blended. Make the blend again.</source>
            <translation>Der Modellordner %1 kann nicht verwendet werden: Das Modell in %2 ist ein anderes als das, das gemischt wurde. Erstellen Sie die Mischung neu.</translation>
        </message>
        <message>
            <source>Cannot use the presets in %1: %2. Mend the file, or remove it to get the shipped presets back.</source>
            <extracomment>%1 is a file name in quotes, %2 a reason that begins in lower case</extracomment>
            <translation>Die Vorlagen in %1 können nicht verwendet werden: %2. Bringen Sie die Datei in Ordnung, oder entfernen Sie sie, um die mitgelieferten Vorlagen zurückzubekommen.</translation>
        </message>
        <message>
            <source>Cannot use the recipe %1: line %2: %3.</source>
            <extracomment>%1 is a file's name, %2 a line number, %3 what is wrong, beginning in lower case</extracomment>
            <translation>Das Rezept %1 kann nicht verwendet werden: Zeile %2: %3.</translation>
        </message>
        <message>
            <source>Cannot use the vocabulary %1: it is not the one that CLIP was trained with. Get the file again (packaging/setup.sh brings it).</source>
            <translation>Das Vokabular %1 kann nicht verwendet werden: Es ist nicht das, mit dem CLIP trainiert wurde. Besorgen Sie die Datei noch einmal (packaging/setup.sh holt sie).</translation>
        </message>
        <message>
            <source>Cannot write %1: charts are saved as .png, .svg, .pdf or .csv. Choose one of these.</source>
            <translation>%1 kann nicht geschrieben werden: Diagramme werden als .png, .svg, .pdf oder .csv gespeichert. Wählen Sie eines davon.</translation>
        </message>
        <message>
            <source>Cannot write %1: check that the folder exists, can be written to and has free space.</source>
            <translation>%1 kann nicht geschrieben werden: Prüfen Sie, ob es den Ordner gibt, ob in ihn geschrieben werden darf und ob genug Platz frei ist.</translation>
        </message>
        <message>
            <source>Cannot write into the run's folder %1: check its permissions and the free space.</source>
            <translation>In den Ordner %1 des Laufs kann nicht geschrieben werden: Prüfen Sie seine Zugriffsrechte und den freien Platz.</translation>
        </message>
        <message>
            <source>Cannot write the blend's folder %1: check that there is free space and that the place can be written to.</source>
            <translation>Der Ordner %1 der Mischung kann nicht geschrieben werden: Prüfen Sie, ob genug Platz frei ist und ob dort geschrieben werden darf.</translation>
        </message>
        <message>
            <source>Captions, authors, dates and the camera's settings stay in the files. Every GPS position is taken out, and so are thumbnails, maker notes and marked faces. Your photos themselves are only read.</source>
            <translation>Bildunterschriften, Urheber, Daten und die Einstellungen der Kamera bleiben in den Dateien. Jede GPS-Position wird entfernt, ebenso Vorschaubilder, Herstellernotizen und markierte Gesichter. Ihre Fotos selbst werden nur gelesen.</translation>
        </message>
        <message>
            <source>Change something and export again</source>
            <translation>Etwas ändern und noch einmal exportieren</translation>
        </message>
        <message>
            <source>Changes on screen come at once instead of gliding.</source>
            <translation>Änderungen auf dem Bildschirm erscheinen sofort, ohne zu gleiten.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Checking the folder...</source>
            <translation>Der Ordner wird geprüft...</translation>
        </message>
        <message>
            <source>Checking the run</source>
            <translation>Lauf prüfen</translation>
        </message>
        <message>
            <source>Choose CLIP's weights</source>
            <translation>Gewichte von CLIP wählen</translation>
        </message>
        <message>
            <source>Choose a folder for the files.</source>
            <translation>Wählen Sie einen Ordner für die Dateien.</translation>
        </message>
        <message>
            <source>Choose a folder for the sheet.</source>
            <translation>Wählen Sie einen Ordner für den Kontaktbogen.</translation>
        </message>
        <message>
            <source>Choose a folder with train.csv</source>
            <translation>Ordner mit train.csv wählen</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>Modellordner wählen</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Tabelle wählen</translation>
        </message>
        <message>
            <source>Choose by itself</source>
            <translation>Automatisch wählen</translation>
        </message>
        <message>
            <source>Choose file...</source>
            <translation>Datei wählen...</translation>
        </message>
        <message>
            <source>Choose folder...</source>
            <translation>Ordner wählen...</translation>
        </message>
        <message>
            <source>Choose photos from a folder</source>
            <translation>Fotos aus einem Ordner wählen</translation>
        </message>
        <message>
            <source>Choose the data that the run was made with first, then resume it.</source>
            <translation>Wählen Sie zuerst die Daten, mit denen der Lauf entstand, und setzen Sie ihn dann fort.</translation>
        </message>
        <message>
            <source>Choose the data that the run was made with first.</source>
            <translation>Wählen Sie zuerst die Daten, mit denen der Lauf entstand.</translation>
        </message>
        <message>
            <source>Choose the data that the run was made with to see them.</source>
            <translation>Wählen Sie die Daten, mit denen der Lauf entstand, um sie zu sehen.</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>Ordner für die Dateien wählen</translation>
        </message>
        <message>
            <source>Choose the folder for the sheet</source>
            <translation>Ordner für den Kontaktbogen wählen</translation>
        </message>
        <message>
            <source>Choose the folder of the runs</source>
            <translation>Ordner der Läufe wählen</translation>
        </message>
        <message>
            <source>Choose the network's trained weights...</source>
            <translation>Trainierte Gewichte des Netzes wählen...</translation>
        </message>
        <message>
            <source>Choose the photos to learn from</source>
            <translation>Fotos zum Lernen wählen</translation>
        </message>
        <message>
            <source>Choose the photos to learn from: a folder with train.csv, or a table.</source>
            <translation>Wählen Sie die Fotos, aus denen gelernt wird: einen Ordner mit train.csv oder eine Tabelle.</translation>
        </message>
        <message>
            <source>Choose trained weights</source>
            <translation>Trainierte Gewichte wählen</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>Wählen...</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Co&amp;ntact sheet...</source>
            <translation>Ko&amp;ntaktbogen...</translation>
        </message>
        <message>
            <source>Cohen's d</source>
            <translation>Cohens d</translation>
        </message>
        <message>
            <source>Collage</source>
            <translation>Collage</translation>
        </message>
        <message>
            <source>Colours over all numbers</source>
            <translation>Farben über alle Zahlen</translation>
        </message>
        <message>
            <source>Colours within each word</source>
            <translation>Farben innerhalb jedes Worts</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Columns that are not known are not used: %1.</source>
            <translation>Unbekannte Spalten werden nicht verwendet: %1.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Compare these photos once more</source>
            <translation>Diese Fotos noch einmal vergleichen</translation>
        </message>
        <message>
            <source>Compare these photos with the words. Photos that were compared before are quick.</source>
            <translation>Diese Fotos mit den Wörtern vergleichen. Bei schon verglichenen Fotos geht es schnell.</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <translation>Fotos vergleichen</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Berechnen</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation>Konstante</translation>
        </message>
        <message>
            <source>Contact sheet</source>
            <translation>Kontaktbogen</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy or save this chart</source>
            <translation>Dieses Diagramm kopieren oder speichern</translation>
        </message>
        <message>
            <source>Copy the library to an empty folder</source>
            <translation>Die Bibliothek in einen leeren Ordner kopieren</translation>
        </message>
        <message>
            <source>Copy what is shown, or save it as a picture or a table</source>
            <translation>Das Gezeigte kopieren oder als Bild oder Tabelle speichern</translation>
        </message>
        <message>
            <source>Correlation (Pearson)</source>
            <translation>Korrelation (Pearson)</translation>
        </message>
        <message>
            <source>Correlation of "%1" with the score over %2 photos: %3 (95 % interval %4 to %5), by ranks %6. The points are means of a tenth of the photos each, with 95 % intervals.</source>
            <translation>Korrelation von „%1“ mit der Punktzahl über %2 Fotos: %3 (95-%-Intervall %4 bis %5), nach Rängen %6. Die Punkte sind Mittelwerte von je einem Zehntel der Fotos, mit 95-%-Intervallen.</translation>
        </message>
        <message>
            <source>Correlation of ranks (Spearman)</source>
            <translation>Rangkorrelation (Spearman)</translation>
        </message>
        <message>
            <source>Correlation of ranks, ties their mean rank, instead of Pearson's</source>
            <translation>Korrelation der Ränge, bei Bindungen ihr mittlerer Rang, statt der von Pearson</translation>
        </message>
        <message>
            <source>Correlation of the runs' predictions</source>
            <translation>Korrelation der Vorhersagen der Läufe</translation>
        </message>
        <message>
            <source>Cosine</source>
            <translation>Kosinus</translation>
        </message>
        <message>
            <source>Cosines of photo and word. Only differences within a column say something: a word is more or less at home with all photos.</source>
            <translation>Kosinus von Foto und Wort. Nur Unterschiede innerhalb einer Spalte sagen etwas: Ein Wort passt zu allen Fotos mehr oder weniger gut.</translation>
        </message>
        <message>
            <source>Counts on a logarithmic axis</source>
            <translation>Anzahlen auf einer logarithmischen Achse</translation>
        </message>
        <message>
            <source>Crop %1 of %2: Enter accepts it, Space or Right goes on without, Left goes back, Esc ends.</source>
            <translation>Ausschnitt %1 von %2: Eingabe nimmt ihn an, Leertaste oder Rechts geht ohne ihn weiter, Links geht zurück, Esc beendet.</translation>
        </message>
        <message>
            <source>Crop and mend</source>
            <translation>Zuschneiden und verbessern</translation>
        </message>
        <message>
            <source>Crops come as soon as this photo is scored.</source>
            <translation>Ausschnitte erscheinen, sobald dieses Foto bewertet ist.</translation>
        </message>
        <message>
            <source>Crops looked at</source>
            <translation>Angesehene Ausschnitte</translation>
        </message>
        <message>
            <source>Crops that could do better. Point at one to see its frame.</source>
            <translation>Ausschnitte, die besser abschneiden könnten. Zeigen Sie auf einen, um seinen Rahmen zu sehen.</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <source>Curves appear with the first step.</source>
            <translation>Kurven erscheinen mit dem ersten Schritt.</translation>
        </message>
        <message>
            <source>Curves of the run</source>
            <translation>Kurven des Laufs</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Darken it by %1 stops</source>
            <translation>Um %1 Blendenstufen abdunkeln</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Data set "%1" (%L2)</source>
            <translation>Datensatz „%1“ (%L2)</translation>
        </message>
        <message>
            <source>Data set of Explore (none open)</source>
            <translation>Datensatz aus „Erkunden“ (keiner geöffnet)</translation>
        </message>
        <message>
            <source>Delete the run</source>
            <translation>Lauf löschen</translation>
        </message>
        <message>
            <source>Delete the run "%1"? Its weights, curves and report are deleted from the disk. Your photos stay.</source>
            <translation>Den Lauf „%1“ löschen? Seine Gewichte, Kurven und sein Bericht werden vom Datenträger gelöscht. Ihre Fotos bleiben.</translation>
        </message>
        <message>
            <source>Delete this run's folder</source>
            <translation>Den Ordner dieses Laufs löschen</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>Depth of a tree</source>
            <translation>Tiefe eines Baums</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Difference from the word's mean</source>
            <translation>Abweichung vom Mittelwert des Worts</translation>
        </message>
        <message>
            <source>Discard run</source>
            <translation>Lauf verwerfen</translation>
        </message>
        <message>
            <source>Discard...</source>
            <translation>Verwerfen...</translation>
        </message>
        <message>
            <source>Distance from the centre (0 centre, 1 corner)</source>
            <translation>Abstand von der Mitte (0 Mitte, 1 Ecke)</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <extracomment>%1 is what was done, such as "5 stars"</extracomment>
            <translation>Wiederholt: %1</translation>
        </message>
        <message>
            <source>Double click or F2 to change it, Delete to remove it</source>
            <translation>Doppelklick oder F2 ändert es, Entf entfernt es</translation>
        </message>
        <message>
            <source>Drag a box around the animal. Enter keeps it, Esc leaves it as it was.</source>
            <translation>Ziehen Sie einen Rahmen um das Tier. Eingabe behält ihn, Esc lässt ihn, wie er war.</translation>
        </message>
        <message>
            <source>Drag over a chart, or click into it, to select photos.</source>
            <translation>Ziehen Sie über ein Diagramm oder klicken Sie hinein, um Fotos anzuwählen.</translation>
        </message>
        <message>
            <source>Draw a box around the animal</source>
            <translation>Einen Rahmen um das Tier ziehen</translation>
        </message>
        <message>
            <source>Draw others</source>
            <translation>Andere ziehen</translation>
        </message>
        <message>
            <source>Draw the frame on the photo (R)</source>
            <translation>Den Rahmen auf dem Foto aufziehen (R)</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Zeichnen</translation>
        </message>
        <message>
            <source>Draws six pictures of two animals to try the program with</source>
            <translation>Zeichnet sechs Bilder von zwei Tieren, um das Programm damit auszuprobieren</translation>
        </message>
        <message>
            <source>Drop photos or a folder here</source>
            <translation>Fotos oder einen Ordner hierher ziehen</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Dropped blocks</source>
            <translation>Weggelassene Blöcke</translation>
        </message>
        <message>
            <source>E&amp;xplore these photos as a data set</source>
            <translation>Diese Fotos als Datensatz &amp;erkunden</translation>
        </message>
        <message>
            <source>Each bin holds the same number of whole scores, so that no gaps come from rounding</source>
            <translation>Jede Klasse umfasst gleich viele ganze Punktzahlen, damit durch Runden keine Lücken entstehen</translation>
        </message>
        <message>
            <source>Each photo gets a predicted Pawpularity with an honest range. Your files are never changed, and nothing leaves this computer.</source>
            <translation>Jedes Foto bekommt eine vorhergesagte Pawpularity mit einer ehrlichen Spanne. Ihre Dateien werden nie verändert, und nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Each photo is squashed to a square of this side. Twice the side takes four times as long.</source>
            <translation>Jedes Foto wird auf ein Quadrat mit dieser Seite gestaucht. Die doppelte Seite dauert viermal so lange.</translation>
        </message>
        <message>
            <source>Each tree is fitted on this share of the photos, drawn anew.</source>
            <translation>Jeder Baum wird mit diesem Anteil der Fotos angepasst, jedes Mal neu gezogen.</translation>
        </message>
        <message>
            <source>Each tree is fitted to what those before it have left.</source>
            <translation>Jeder Baum wird an das angepasst, was die vor ihm übrig gelassen haben.</translation>
        </message>
        <message>
            <source>Each tree may ask about this share of the features, drawn anew.</source>
            <translation>Jeder Baum darf nach diesem Anteil der Features fragen, jedes Mal neu gezogen.</translation>
        </message>
        <message>
            <source>Edit presets...</source>
            <translation>Vorlagen bearbeiten...</translation>
        </message>
        <message>
            <source>End after the step in progress, with each fold's best weights so far; the report says what was left out</source>
            <translation>Nach dem laufenden Schritt beenden, mit den bisher besten Gewichten jedes Folds; der Bericht sagt, was weggelassen wurde</translation>
        </message>
        <message>
            <source>End after the step in progress; Resume goes on to the same result</source>
            <translation>Nach dem laufenden Schritt beenden; „Fortsetzen“ führt zum selben Ergebnis weiter</translation>
        </message>
        <message>
            <source>End the search (Esc)</source>
            <translation>Suche beenden (Esc)</translation>
        </message>
        <message>
            <source>Ending with the best weights so far...</source>
            <translation>Wird mit den bisher besten Gewichten beendet...</translation>
        </message>
        <message>
            <source>English works best: CLIP has learnt from English captions. A short text such as "a photo of a sleepy cat" is fine too.</source>
            <translation>Englisch geht am besten: CLIP hat aus englischen Bildunterschriften gelernt. Auch ein kurzer Text wie „a photo of a sleepy cat“ ist möglich.</translation>
        </message>
        <message>
            <source>Enlarge this chart</source>
            <translation>Dieses Diagramm vergrößern</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>Epoch or round</source>
            <translation>Epoche oder Runde</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>Epochs of the cosine</source>
            <translation>Epochen des Kosinus</translation>
        </message>
        <message>
            <source>Erased patches</source>
            <translation>Gelöschte Stellen</translation>
        </message>
        <message>
            <source>Evaluating</source>
            <translation>Auswerten</translation>
        </message>
        <message>
            <source>Exact arithmetic</source>
            <translation>Genaue Arithmetik</translation>
        </message>
        <message>
            <source>Exchange the photo with the focus and the next one (S)</source>
            <translation>Das Foto mit dem Fokus und das nächste vertauschen (S)</translation>
        </message>
        <message>
            <source>Exploration of %1</source>
            <translation>Erkundung von %1</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Erkunden</translation>
        </message>
        <message>
            <source>Explore: a data set's numbers and charts, linked (Ctrl+2)</source>
            <translation>Erkunden: Zahlen und Diagramme eines Datensatzes, miteinander verknüpft (Strg+2)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln photo(s)</source>
            <translation>
                <numerusform>%Ln Foto exportieren</numerusform>
                <numerusform>%Ln Fotos exportieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportieren</translation>
        </message>
        <message numerus="yes">
            <source>Exporting: %1 of %n photo(s)</source>
            <translation>
                <numerusform>Exportieren: %1 von %n Foto</numerusform>
                <numerusform>Exportieren: %1 von %n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Eyes</source>
            <translation>Augen</translation>
        </message>
        <message>
            <source>Eyes (not with Blur)</source>
            <translation>Augen (nicht bei Unschärfe)</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>Vollb&amp;ild</translation>
        </message>
        <message>
            <source>F2 changes a word, Delete removes it.</source>
            <translation>F2 ändert ein Wort, Entf entfernt es.</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Gesicht</translation>
        </message>
        <message>
            <source>Faster last layer</source>
            <translation>Schnellere letzte Schicht</translation>
        </message>
        <message>
            <source>Features for each tree</source>
            <translation>Features für jeden Baum</translation>
        </message>
        <message>
            <source>Features of one length</source>
            <translation>Features gleicher Länge</translation>
        </message>
        <message>
            <source>Few pixels: the crop may look soft.</source>
            <translation>Wenige Pixel: Der Ausschnitt kann weich aussehen.</translation>
        </message>
        <message>
            <source>Fewer are larger</source>
            <translation>Weniger werden größer</translation>
        </message>
        <message>
            <source>Filter runs</source>
            <translation>Läufe filtern</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Auf dieser Seite suchen</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Erste Zeilen</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <source>Fitted</source>
            <translation>Trainiert</translation>
        </message>
        <message>
            <source>Five photos at each of the scores 10, 20 ... 100.</source>
            <translation>Fünf Fotos zu jeder der Punktzahlen 10, 20 ... 100.</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Flags hardly matter: in %1 listings no answer changes the score by more than %2 points.</source>
            <translation>Merkmale machen kaum etwas aus: In %1 Inseraten ändert keine Antwort die Punktzahl um mehr als %2 Punkte.</translation>
        </message>
        <message>
            <source>Flags only</source>
            <translation>Nur Merkmale</translation>
        </message>
        <message>
            <source>Flags whose scores differ after correction for 12 tests (Benjamini-Hochberg): by mean %1; by ranks %2; by distribution %3. The largest effect is d = %4.</source>
            <translation>Merkmale, deren Punktzahlen sich nach Korrektur für 12 Tests (Benjamini-Hochberg) unterscheiden: nach Mittelwert %1; nach Rängen %2; nach Verteilung %3. Der größte Effekt ist d = %4.</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Fold</translation>
        </message>
        <message>
            <source>Fold %1</source>
            <translation>Fold %1</translation>
        </message>
        <message>
            <source>Fold %1 ended after %2 of %3 epochs.</source>
            <translation>Fold %1 endete nach %2 von %3 Epochen.</translation>
        </message>
        <message>
            <source>Fold %1 is in two of the runs. Name each fold's run once.</source>
            <translation>Fold %1 kommt in zwei der Läufe vor. Nennen Sie den Lauf jedes Folds einmal.</translation>
        </message>
        <message>
            <source>Fold %1 of %2, epoch %3 of %4</source>
            <translation>Fold %1 von %2, Epoche %3 von %4</translation>
        </message>
        <message>
            <source>Fold %1 of the run is damaged: its SVR does not fit the network. Delete %2 and resume the run.</source>
            <translation>Fold %1 des Laufs ist beschädigt: Seine SVR passt nicht zum Netz. Löschen Sie %2 und setzen Sie den Lauf fort.</translation>
        </message>
        <message>
            <source>Fold %1 of the run is damaged: its linear layer does not fit the network. Train the fold again.</source>
            <translation>Fold %1 des Laufs ist beschädigt: Seine lineare Schicht passt nicht zum Netz. Trainieren Sie den Fold neu.</translation>
        </message>
        <message>
            <source>Fold %1 was trained on other photos than the table and its folder have now. Begin a new run.</source>
            <translation>Fold %1 wurde mit anderen Fotos trainiert, als die Tabelle und ihr Ordner jetzt haben. Beginnen Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <source>Fold %1, epoch %2 is done: validation loss %3, RMSE %4.</source>
            <translation>Fold %1, Epoche %2 ist fertig: Validierungsverlust %3, RMSE %4.</translation>
        </message>
        <message>
            <source>Fold %1, stopped early</source>
            <translation>Fold %1, vorzeitig beendet</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Ordner für die Dateien</translation>
        </message>
        <message>
            <source>Folder for the sheet</source>
            <translation>Ordner für den Kontaktbogen</translation>
        </message>
        <message>
            <source>Folder of the runs</source>
            <translation>Ordner der Läufe</translation>
        </message>
        <message>
            <source>Folder with train.csv...</source>
            <translation>Ordner mit train.csv...</translation>
        </message>
        <message>
            <source>Folders from before</source>
            <translation>Frühere Ordner</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>Folds</translation>
        </message>
        <message>
            <source>Folds dealt by</source>
            <translation>Folds verteilt nach</translation>
        </message>
        <message>
            <source>Folds of the run</source>
            <translation>Folds des Laufs</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>For a shelter's own few hundred rated photos: the default network's last stages learn slowly, its last layer fast.</source>
            <translation>Für die eigenen paar hundert bewerteten Fotos eines Tierheims: Die letzten Stufen des Standardnetzes lernen langsam, seine letzte Schicht schnell.</translation>
        </message>
        <message>
            <source>For example %1</source>
            <translation>Zum Beispiel %1</translation>
        </message>
        <message>
            <source>Forget the chosen file and take the weights from the folder models/clip</source>
            <translation>Die gewählte Datei vergessen und die Gewichte aus dem Ordner models/clip nehmen</translation>
        </message>
        <message>
            <source>Frozen stages</source>
            <translation>Eingefrorene Stufen</translation>
        </message>
        <message>
            <source>Gaussian kernels with Scott's bandwidth, as seaborn draws them</source>
            <translation>Gauß-Kerne mit der Bandbreite nach Scott (KDE), wie seaborn sie zeichnet</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <source>Give it more contrast</source>
            <translation>Mehr Kontrast geben</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Go on where the run stopped</source>
            <translation>Dort fortsetzen, wo der Lauf angehalten hat</translation>
        </message>
        <message>
            <source>Go through the photos with a crop worth looking at (V)</source>
            <translation>Die Fotos mit einem Ausschnitt durchgehen, der sich anzusehen lohnt (V)</translation>
        </message>
        <message>
            <source>Goes with "%1"</source>
            <translation>Passt zu „%1“</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Group photos by</source>
            <translation>Fotos gruppieren nach</translation>
        </message>
        <message>
            <source>Grouped by hand</source>
            <translation>Von Hand gruppiert</translation>
        </message>
        <message>
            <source>HEIC photos</source>
            <extracomment>what the program uses libheif for</extracomment>
            <translation>HEIC-Fotos</translation>
        </message>
        <message>
            <source>Half of the scores lie between %1 and %2, the middle one is %3; %4 of %5 photos lie beyond the whiskers.</source>
            <translation>Die Hälfte der Punktzahlen liegt zwischen %1 und %2, die mittlere ist %3; %4 von %5 Fotos liegen außerhalb der Whisker.</translation>
        </message>
        <message>
            <source>Heading of each page, and the name of the file</source>
            <translation>Überschrift jeder Seite und Name der Datei</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>Heads</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Height (pixels)</source>
            <translation>Höhe (Pixel)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Hilfeseite</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Hilfeseiten</translation>
        </message>
        <message>
            <source>Helps animal shelters choose and improve listing photos. Everything happens on this computer; nothing is sent anywhere.</source>
            <translation>Hilft Tierheimen, Fotos für Inserate auszuwählen und zu verbessern. Alles geschieht auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Hover over a cell, or go through them with the arrow keys, to read it.</source>
            <translation>Zeigen Sie auf eine Zelle oder gehen Sie mit den Pfeiltasten durch die Zellen, um sie zu lesen.</translation>
        </message>
        <message>
            <source>How &amp;sure is this?</source>
            <translation>Wie &amp;sicher ist das?</translation>
        </message>
        <message>
            <source>How alike the words are to CLIP</source>
            <translation>Wie ähnlich die Wörter für CLIP sind</translation>
        </message>
        <message>
            <source>How far each step changes the weights. Too large: the loss jumps or grows. Too small: it hardly falls. 0.0001 is a good beginning.</source>
            <translation>Wie weit jeder Schritt die Gewichte verändert. Zu groß: Der Verlust springt oder wächst. Zu klein: Er sinkt kaum. 0,0001 ist ein guter Anfang.</translation>
        </message>
        <message>
            <source>How much the support vector regression minds photos that it misses.</source>
            <translation>Wie sehr es die Support-Vector-Regression stört, wenn sie Fotos verfehlt.</translation>
        </message>
        <message>
            <source>How near photos have to be to matter for one another; larger follows single photos; 0: by the features.</source>
            <translation>Wie nah sich Fotos sein müssen, um füreinander zu zählen; größer folgt einzelnen Fotos; 0: nach den Features.</translation>
        </message>
        <message>
            <source>How often the network sees each photo it learns from. The best epoch by validation loss is kept.</source>
            <translation>Wie oft das Netz jedes Foto sieht, aus dem es lernt. Die beste Epoche nach Validierungsverlust wird behalten.</translation>
        </message>
        <message>
            <source>How photos are dealt into folds, so that each fold has scores like the others'.</source>
            <translation>Wie Fotos auf die Folds verteilt werden, damit jeder Fold ähnliche Punktzahlen hat wie die anderen.</translation>
        </message>
        <message>
            <source>How strongly the ridge regression is held back. Larger is steadier and duller.</source>
            <translation>Wie stark die Ridge-Regression gebremst wird. Ein größerer Wert ist stabiler und stumpfer.</translation>
        </message>
        <message>
            <source>How sure is this?</source>
            <translation>Wie sicher ist das?</translation>
        </message>
        <message>
            <source>How the model is made: the recipes that came with the program</source>
            <translation>Wie das Modell entsteht: die mit dem Programm gelieferten Rezepte</translation>
        </message>
        <message>
            <source>How well each photo goes with 11 words, from "Cute" to "Love". CLIP's weights have to be here.</source>
            <translation>Wie gut jedes Foto zu 11 Wörtern passt, von „Cute“ bis „Love“. Die Gewichte von CLIP müssen vorhanden sein.</translation>
        </message>
        <message>
            <source>How well photos go with 11 words, by CLIP, and the 12 flags, to boosted trees (XGBoost). Minutes, with CLIP's weights at hand.</source>
            <translation>Wie gut Fotos nach CLIP zu 11 Wörtern passen, und die 12 Merkmale, mit Boosting-Bäumen (XGBoost). Minuten, mit den Gewichten von CLIP zur Hand.</translation>
        </message>
        <message>
            <source>Human</source>
            <translation>Mensch</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Image heights</source>
            <translation>Bildhöhen</translation>
        </message>
        <message>
            <source>Image widths</source>
            <translation>Bildbreiten</translation>
        </message>
        <message>
            <source>Images' height and width</source>
            <translation>Höhe und Breite der Bilder</translation>
        </message>
        <message>
            <source>Images' ratio</source>
            <translation>Seitenverhältnis der Bilder</translation>
        </message>
        <message>
            <source>In "pawtrait train" the option is --clip-weights.</source>
            <translation>Bei „pawtrait train“ heißt die Option --clip-weights.</translation>
        </message>
        <message>
            <source>In 7,569 listings framing explained almost nothing of the score. A crop can still make a better picture.</source>
            <translation>In 7.569 Inseraten erklärte der Bildaufbau fast nichts von der Punktzahl. Ein Ausschnitt kann trotzdem ein besseres Bild ergeben.</translation>
        </message>
        <message>
            <source>In brackets: where the number lies with 95 % certainty. What it cannot do:</source>
            <translation>In Klammern: wo die Zahl mit 95 % Sicherheit liegt. Was das Modell nicht kann:</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Invert</source>
            <translation>Umkehren</translation>
        </message>
        <message>
            <source>It is not a file. Choose a photo.</source>
            <translation>Das ist keine Datei. Wählen Sie ein Foto.</translation>
        </message>
        <message>
            <source>It needs about %1 of memory.</source>
            <translation>Etwa %1 Speicher werden gebraucht.</translation>
        </message>
        <message>
            <source>It needs about %1 of memory; %2 are free.</source>
            <translation>Etwa %1 Speicher werden gebraucht; %2 sind frei.</translation>
        </message>
        <message>
            <source>JPEG photos</source>
            <extracomment>what the program uses libjpeg-turbo for</extracomment>
            <translation>JPEG-Fotos</translation>
        </message>
        <message>
            <source>KS p (BH)</source>
            <translation>KS-p (BH)</translation>
        </message>
        <message>
            <source>Keep animals together</source>
            <translation>Tiere zusammenhalten</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep scoring</source>
            <translation>Weiter bewerten</translation>
        </message>
        <message>
            <source>Keep this crop and go on (Enter)</source>
            <translation>Diesen Ausschnitt behalten und weitergehen (Eingabe)</translation>
        </message>
        <message>
            <source>Keep this crop; the file stays as it is (Enter)</source>
            <translation>Diesen Ausschnitt behalten; die Datei bleibt, wie sie ist (Eingabe)</translation>
        </message>
        <message>
            <source>Keeps them in small XMP files that other photo programs read. The photos themselves are never changed.</source>
            <translation>Hält sie in kleinen XMP-Dateien fest, die auch andere Fotoprogramme lesen. Die Fotos selbst werden nie verändert.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Art der Datei</translation>
        </message>
        <message>
            <source>Kolmogorov-Smirnov as the notebook runs it: D = %1, %2. It compares the scores with the normal of mean 0 and SD 1, so it says nothing about their shape.</source>
            <translation>Kolmogorow-Smirnow, wie das Notebook ihn rechnet: D = %1, %2. Er vergleicht die Punktzahlen mit der Normalverteilung mit Mittelwert 0 und SD 1 und sagt deshalb nichts über ihre Form.</translation>
        </message>
        <message>
            <source>Landscape pages</source>
            <translation>Seiten im Querformat</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Largest photo</source>
            <translation>Größtes Foto</translation>
        </message>
        <message>
            <source>Leaf penalty</source>
            <translation>Blatt-Bremse</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Leave it as it was (Esc)</source>
            <translation>So lassen, wie es war (Esc)</translation>
        </message>
        <message>
            <source>Leave the review, or close this line (Esc)</source>
            <translation>Die Durchsicht verlassen oder diese Zeile schließen (Esc)</translation>
        </message>
        <message>
            <source>Leave this photo as it is and go on (Space or Right)</source>
            <translation>Dieses Foto lassen, wie es ist, und weitergehen (Leertaste oder Rechts)</translation>
        </message>
        <message>
            <source>Left is likely better (%1).</source>
            <extracomment>%1 such as "about 7 of 10"</extracomment>
            <translation>Das linke ist wahrscheinlich besser (%1).</translation>
        </message>
        <message>
            <source>LibTorch could not be loaded, so there are no scores. Set the program up again (packaging/setup.sh).</source>
            <translation>LibTorch konnte nicht geladen werden, deshalb gibt es keine Bewertungen. Richten Sie das Programm erneut ein (packaging/setup.sh).</translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation>Bibliotheken und ihre Lizenzen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light, sharpness and level look fine.</source>
            <translation>Licht, Schärfe und gerade Lage sehen gut aus.</translation>
        </message>
        <message>
            <source>Likely better than %1 (%2).</source>
            <extracomment>%1 is a file's name, %2 such as "about 7 of 10"</extracomment>
            <translation>Wahrscheinlich besser als %1 (%2).</translation>
        </message>
        <message>
            <source>Likely lower: %1 (%2).</source>
            <extracomment>%1 one or more file names, %2 such as "about 7 of 10"</extracomment>
            <translation>Wahrscheinlich niedriger: %1 (%2).</translation>
        </message>
        <message>
            <source>Lilliefors, which estimates mean and SD: D = %1, %2: %3.</source>
            <translation>Lilliefors, der Mittelwert und SD schätzt: D = %1, %2: %3.</translation>
        </message>
        <message>
            <source>Line %1 is left out: %2.</source>
            <extracomment>%1 is a line number, %2 a reason that begins in lower case</extracomment>
            <translation>Zeile %1 wird ausgelassen: %2.</translation>
        </message>
        <message>
            <source>Line %1: the Id is not the name of a photo. The line is left out.</source>
            <translation>Zeile %1: Die Id ist nicht der Name eines Fotos. Die Zeile wird ausgelassen.</translation>
        </message>
        <message>
            <source>Line %1: the score is 0, where the contest's begin at 1. It is kept.</source>
            <translation>Zeile %1: Die Punktzahl ist 0, obwohl die des Wettbewerbs bei 1 beginnen. Sie wird übernommen.</translation>
        </message>
        <message>
            <source>Link preview</source>
            <translation>Linkvorschau</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Verknüpft</translation>
        </message>
        <message>
            <source>Listed photos</source>
            <translation>Aufgelistete Fotos</translation>
        </message>
        <message>
            <source>Log and recipe</source>
            <translation>Protokoll und Rezept</translation>
        </message>
        <message>
            <source>Log and recipe of the run</source>
            <translation>Protokoll und Rezept des Laufs</translation>
        </message>
        <message>
            <source>Log scale</source>
            <translation>Log-Skala</translation>
        </message>
        <message>
            <source>Longest gradient</source>
            <translation>Längster Gradient</translation>
        </message>
        <message>
            <source>Longest side</source>
            <translation>Längste Seite</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
        <message>
            <source>Look at the mirror image too</source>
            <translation>Auch das Spiegelbild ansehen</translation>
        </message>
        <message>
            <source>Look for crops of the selected photos, or of all listed ones, in the background (Shift+R)</source>
            <translation>Im Hintergrund Ausschnitte für die angewählten oder für alle aufgelisteten Fotos suchen (Umschalt+R)</translation>
        </message>
        <message>
            <source>Look for crops of this photo again</source>
            <translation>Noch einmal Ausschnitte für dieses Foto suchen</translation>
        </message>
        <message>
            <source>Looked for crops of %1 of %2 photos</source>
            <translation>Für %1 von %2 Fotos Ausschnitte gesucht</translation>
        </message>
        <message>
            <source>Looked for crops of %1 of %2 photos; %3 worth a look so far</source>
            <translation>Für %1 von %2 Fotos Ausschnitte gesucht; bisher %3 sehenswert</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Looking at crops: %1 of %2</source>
            <translation>Ausschnitte ansehen: %1 von %2</translation>
        </message>
        <message>
            <source>Looking at this frame...</source>
            <translation>Dieser Rahmen wird angesehen...</translation>
        </message>
        <message>
            <source>Looking for crops of this photo was stopped.</source>
            <translation>Die Suche nach Ausschnitten für dieses Foto wurde angehalten.</translation>
        </message>
        <message>
            <source>Looking for crops...</source>
            <translation>Ausschnitte werden gesucht...</translation>
        </message>
        <message>
            <source>Looking for the animal...</source>
            <translation>Das Tier wird gesucht...</translation>
        </message>
        <message>
            <source>Looking for the best crop...</source>
            <translation>Der beste Ausschnitt wird gesucht...</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>Loss and RMSE on a logarithmic axis</source>
            <translation>Verlust und RMSE auf einer logarithmischen Achse</translation>
        </message>
        <message>
            <source>Lowest first</source>
            <translation>Niedrigste zuerst</translation>
        </message>
        <message>
            <source>Lowest learning rate</source>
            <translation>Niedrigste Lernrate</translation>
        </message>
        <message>
            <source>MAE</source>
            <translation>MAE</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <source>Make a model folder of the mix; the runs stay as they are</source>
            <translation>Aus der Mischung einen Modellordner machen; die Läufe bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>Make copies of photos that are ready to publish (E)</source>
            <translation>Kopien der Fotos machen, die zum Veröffentlichen fertig sind (E)</translation>
        </message>
        <message>
            <source>Make the colours more neutral</source>
            <translation>Farben neutraler machen</translation>
        </message>
        <message>
            <source>Make the sheet</source>
            <translation>Kontaktbogen erstellen</translation>
        </message>
        <message>
            <source>Makes each word a column of Explore: a histogram, the mean score by it, correlations and a column of the table, all linked</source>
            <translation>Macht jedes Wort zu einer Spalte in „Erkunden“: ein Histogramm, die mittlere Punktzahl danach, Korrelationen und eine Spalte der Tabelle, alle verknüpft</translation>
        </message>
        <message>
            <source>Many photos at once, in place of one large one (G)</source>
            <translation>Viele Fotos auf einmal statt eines großen (G)</translation>
        </message>
        <message>
            <source>Mark as chosen for the listing (P)</source>
            <translation>Für das Inserat auswählen (P)</translation>
        </message>
        <message>
            <source>Mark as not to be used; the file stays (X)</source>
            <translation>Als nicht zu verwenden markieren; die Datei bleibt (X)</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Markierungen</translation>
        </message>
        <message>
            <source>Matters for speed and memory, and for the loss "root of each batch's mean square", which is taken batch by batch.</source>
            <translation>Wichtig für Tempo und Speicher, und für den Verlust „Wurzel aus dem mittleren Quadrat jedes Stapels“, der Stapel für Stapel berechnet wird.</translation>
        </message>
        <message>
            <source>Mean %1, SD %2, median %3</source>
            <translation>Mittelwert %1, SD %2, Median %3</translation>
        </message>
        <message>
            <source>Mean %1, median %2, quartiles %3 and %4</source>
            <translation>Mittelwert %1, Median %2, Quartile %3 und %4</translation>
        </message>
        <message>
            <source>Mean Pawpularity</source>
            <translation>Mittlere Pawpularity</translation>
        </message>
        <message>
            <source>Mean brightness %1 of 255; usual is %2 and more.</source>
            <translation>Mittlere Helligkeit %1 von 255; üblich sind %2 und mehr.</translation>
        </message>
        <message>
            <source>Mean brightness %1 of 255; usual is up to %2.</source>
            <translation>Mittlere Helligkeit %1 von 255; üblich sind bis zu %2.</translation>
        </message>
        <message>
            <source>Mean with it %1, without %2: difference %3 points (95 % interval %4 to %5, Welch %6 after correction for 12 tests). By ranks %7, by distribution %8 (both corrected). Cohen's d %9.</source>
            <translation>Mittelwert mit %1, ohne %2: Differenz %3 Punkte (95-%-Intervall %4 bis %5, Welch %6 nach Korrektur für 12 Tests). Nach Rängen %7, nach Verteilung %8 (beide korrigiert). Cohens d %9.</translation>
        </message>
        <message>
            <source>Measured on %1 photos that it was not fitted on, in %2 rounds of %3 folds:</source>
            <translation>Gemessen an %1 Fotos, mit denen nicht trainiert wurde, in %2 Durchgängen mit je %3 Folds:</translation>
        </message>
        <message>
            <source>Measured where the weights were found it would be %1; a plain mean of the runs has %2, the mean score for every photo %3.</source>
            <translation>Dort gemessen, wo die Gewichte gefunden wurden, wäre er %1; ein einfaches Mittel der Läufe hat %2, der mittlere Wert für jedes Foto %3.</translation>
        </message>
        <message>
            <source>Memory for one photo</source>
            <translation>Speicher für ein Foto</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>Verbessern</translation>
        </message>
        <message>
            <source>Mend the recipe first.</source>
            <translation>Bringen Sie zuerst das Rezept in Ordnung.</translation>
        </message>
        <message>
            <source>Minutes: ridge and support vector regression on what the default network sees. How the default model was made.</source>
            <translation>Minuten: Ridge- und Support-Vector-Regression auf dem, was das Standardnetz sieht. So entstand das Standardmodell.</translation>
        </message>
        <message>
            <source>Mirrored photos</source>
            <translation>Gespiegelte Fotos</translation>
        </message>
        <message>
            <source>Misses below so many points do not count.</source>
            <translation>Abweichungen unter so vielen Punkten zählen nicht.</translation>
        </message>
        <message>
            <source>Mix these runs: how alike they are, the best weights, and what the mix is worth</source>
            <translation>Diese Läufe mischen: wie ähnlich sie sind, die besten Gewichte, und was die Mischung wert ist</translation>
        </message>
        <message>
            <source>Mix, weights from the other folds</source>
            <translation>Mischung, Gewichte aus den anderen Folds</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Model and device</source>
            <translation>Modell und Gerät</translation>
        </message>
        <message>
            <source>Model, device, limits, look and language (Ctrl+,)</source>
            <translation>Modell, Gerät, Grenzen, Aussehen und Sprache (Strg+,)</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>Verschoben um</translation>
        </message>
        <message>
            <source>NVIDIA graphics card</source>
            <translation>NVIDIA-Grafikkarte</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of the model's new folder</source>
            <translation>Name des neuen Modellordners</translation>
        </message>
        <message>
            <source>Names of the files</source>
            <translation>Namen der Dateien</translation>
        </message>
        <message>
            <source>Near</source>
            <translation>Nah</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Network %1, fitted %2.</source>
            <translation>Netz %1, trainiert %2.</translation>
        </message>
        <message>
            <source>Network RMSE</source>
            <translation>RMSE des Netzes</translation>
        </message>
        <message>
            <source>New group after a pause of</source>
            <translation>Neue Gruppe nach einer Pause von</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Neuer Lauf</translation>
        </message>
        <message>
            <source>New word</source>
            <translation>Neues Wort</translation>
        </message>
        <message>
            <source>New word or short text</source>
            <translation>Neues Wort oder kurzer Text</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Nächste Stelle (F3)</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card or driver was found.</source>
            <translation>NVIDIA-Grafikkarte oder Treiber wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>No animal was found: draw a box around it.</source>
            <translation>Es wurde kein Tier gefunden: Ziehen Sie einen Rahmen darum.</translation>
        </message>
        <message>
            <source>No gain can be shown: what this model thinks of crops was not measured, or is not worth enough; its card says which. A shape can still be asked for.</source>
            <translation>Es lässt sich kein Gewinn zeigen: Was dieses Modell von Ausschnitten hält, wurde nicht gemessen oder taugt nicht genug; seine Modellkarte sagt, was davon zutrifft. Eine Form kann trotzdem verlangt werden.</translation>
        </message>
        <message>
            <source>No gain: the photo in it is the whole one</source>
            <translation>Kein Gewinn: Das Foto darin ist das ganze</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Keine Gruppen</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>Kein Modell</translation>
        </message>
        <message>
            <source>No model is open.</source>
            <translation>Es ist kein Modell geöffnet.</translation>
        </message>
        <message>
            <source>No photo passes this filter</source>
            <translation>Kein Foto passt zu diesem Filter</translation>
        </message>
        <message>
            <source>No photos beside the table</source>
            <translation>Keine Fotos neben der Tabelle</translation>
        </message>
        <message>
            <source>No reliable gain against the whole photo.</source>
            <translation>Kein verlässlicher Gewinn gegenüber dem ganzen Foto.</translation>
        </message>
        <message>
            <source>No reliable gain: about %1 (%2 to %3)</source>
            <translation>Kein verlässlicher Gewinn: etwa %1 (%2 bis %3)</translation>
        </message>
        <message>
            <source>No reliable gain: every crop would have fewer than %1 pixels on its short side.</source>
            <translation>Kein verlässlicher Gewinn: Jeder Ausschnitt hätte weniger als %1 Pixel an der kurzen Seite.</translation>
        </message>
        <message>
            <source>No reliable gain: no crop looked clearly better to a head that did not choose it.</source>
            <translation>Kein verlässlicher Gewinn: Kein Ausschnitt war für einen Head, der ihn nicht ausgesucht hat, klar besser.</translation>
        </message>
        <message>
            <source>No reliable gain: the animal fills the photo, there is no room for a crop.</source>
            <translation>Kein verlässlicher Gewinn: Das Tier füllt das Foto, für einen Ausschnitt ist kein Platz.</translation>
        </message>
        <message>
            <source>No reliable gain: what looked better did not stay so when the frame was moved a little.</source>
            <translation>Kein verlässlicher Gewinn: Was besser aussah, blieb es nicht, als der Rahmen etwas verschoben wurde.</translation>
        </message>
        <message>
            <source>No run has these words. Clear the filter.</source>
            <translation>Kein Lauf enthält diese Wörter. Leeren Sie den Filter.</translation>
        </message>
        <message>
            <source>No runs yet. Choose a recipe and your data on the right, then Start.</source>
            <translation>Noch keine Läufe. Wählen Sie rechts ein Rezept und Ihre Daten, dann „Starten“.</translation>
        </message>
        <message>
            <source>No score yet: the model is still being opened.</source>
            <translation>Noch keine Punktzahl: Das Modell wird noch geöffnet.</translation>
        </message>
        <message>
            <source>No stars</source>
            <translation>Keine Sterne</translation>
        </message>
        <message>
            <source>No subject head: there are no photos with boxes beside the table.</source>
            <translation>Kein Motiv-Head: Neben der Tabelle gibt es keine Fotos mit Rahmen.</translation>
        </message>
        <message numerus="yes">
            <source>None of %n photo(s) has a crop with a reliable gain. They can be cropped by hand all the same.</source>
            <translation>
                <numerusform>Für %n Foto gibt es keinen Ausschnitt mit verlässlichem Gewinn. Es kann trotzdem von Hand zugeschnitten werden.</numerusform>
                <numerusform>Für keines von %n Fotos gibt es einen Ausschnitt mit verlässlichem Gewinn. Sie können trotzdem von Hand zugeschnitten werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the runs has a fold that is done. Resume them first.</source>
            <translation>In keinem der Läufe ist ein Fold fertig. Setzen Sie sie zuerst fort.</translation>
        </message>
        <message>
            <source>None of these photos is scored yet. Look for crops when they are.</source>
            <translation>Keines dieser Fotos ist schon bewertet. Suchen Sie Ausschnitte, wenn sie es sind.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Not rejected</source>
            <translation>Nicht abgelehnt</translation>
        </message>
        <message>
            <source>Not scored yet.</source>
            <translation>Noch nicht bewertet.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Gar nicht</translation>
        </message>
        <message>
            <source>Nothing to say yet.</source>
            <extracomment>%1 one or more file names</extracomment>
            <translation>Noch nichts zu sagen.</translation>
        </message>
        <message>
            <source>Number of bins</source>
            <translation>Anzahl der Klassen</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Occlusion</source>
            <translation>Verdeckung</translation>
        </message>
        <message>
            <source>Of pairs this far apart, %1 were in the right order when it was measured.</source>
            <extracomment>%1 such as "about 7 of 10"</extracomment>
            <translation>Bei Paaren mit so großem Abstand war die Reihenfolge in der Messung %1 richtig.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message numerus="yes">
            <source>On %n photo(s) no animal was found: draw a box around it there.</source>
            <translation>
                <numerusform>Auf %n Foto wurde kein Tier gefunden: Ziehen Sie dort einen Rahmen darum.</numerusform>
                <numerusform>Auf %n Fotos wurde kein Tier gefunden: Ziehen Sie dort einen Rahmen darum.</numerusform>
            </translation>
        </message>
        <message>
            <source>On graphics cards most of the network is computed in float16. On %1 photos that moved the score by at most %2 points in 95 of 100 cases and never by more than %3; "Exact arithmetic" in the settings does without.</source>
            <translation>Auf Grafikkarten wird der größte Teil des Netzes in float16 gerechnet. Bei %1 Fotos verschob das die Punktzahl in 95 von 100 Fällen um höchstens %2 Punkte und nie um mehr als %3; mit „Genaue Arithmetik“ in den Einstellungen entfällt es.</translation>
        </message>
        <message>
            <source>On processors that are quicker in bfloat16, as this one is, most of the network is computed with it. On %1 photos that moved the score by at most %2 points in 95 of 100 cases and never by more than %3; "Exact arithmetic" in the settings does without.</source>
            <translation>Auf Prozessoren, die mit bfloat16 schneller sind, so wie dieser, wird der größte Teil des Netzes damit berechnet. Bei %1 Fotos veränderte das die Punktzahl in 95 von 100 Fällen um höchstens %2 Punkte und nie um mehr als %3; „Genaue Arithmetik“ in den Einstellungen verzichtet darauf.</translation>
        </message>
        <message>
            <source>One animal takes up a large part of the photo, about half of its width or height.</source>
            <translation>Ein einzelnes Tier nimmt einen großen Teil des Fotos ein, etwa die halbe Breite oder Höhe.</translation>
        </message>
        <message>
            <source>One for each core</source>
            <translation>Einer je Prozessorkern</translation>
        </message>
        <message>
            <source>One pixel of the photo is one of the screen; again to fit (Z)</source>
            <translation>Ein Pixel des Fotos ist eines des Bildschirms; noch einmal zum Anpassen (Z)</translation>
        </message>
        <message>
            <source>Only models and training of the recipe clip-prompts-xgboost need it besides, and take the same file. Everything else works without it.</source>
            <translation>Sonst brauchen sie nur Modelle und das Training des Rezepts clip-prompts-xgboost, und sie nehmen dieselbe Datei. Alles andere geht ohne sie.</translation>
        </message>
        <message>
            <source>Open &amp;folder...</source>
            <translation>&amp;Ordner öffnen...</translation>
        </message>
        <message>
            <source>Open a folder with train.csv</source>
            <translation>Einen Ordner mit train.csv öffnen</translation>
        </message>
        <message>
            <source>Open a table</source>
            <translation>Eine Tabelle öffnen</translation>
        </message>
        <message>
            <source>Open data set...</source>
            <translation>Datensatz öffnen...</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Open folder...</source>
            <translation>Ordner öffnen...</translation>
        </message>
        <message>
            <source>Open in the score view</source>
            <translation>In der Punktzahl-Ansicht öffnen</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Fotos öffnen</translation>
        </message>
        <message>
            <source>Open photos...</source>
            <translation>Fotos öffnen...</translation>
        </message>
        <message>
            <source>Open recipe</source>
            <translation>Rezept öffnen</translation>
        </message>
        <message>
            <source>Open recipe...</source>
            <translation>Rezept öffnen...</translation>
        </message>
        <message>
            <source>Open the folder with the new files</source>
            <translation>Den Ordner mit den neuen Dateien öffnen</translation>
        </message>
        <message>
            <source>Open the folder with the sheet</source>
            <translation>Den Ordner mit dem Kontaktbogen öffnen</translation>
        </message>
        <message>
            <source>Open the run's data in Explore, with these photos selected</source>
            <translation>Die Daten des Laufs in „Erkunden“ öffnen, mit diesen Fotos angewählt</translation>
        </message>
        <message>
            <source>Opening CLIP</source>
            <translation>CLIP wird geöffnet</translation>
        </message>
        <message>
            <source>Opening the model...</source>
            <translation>Das Modell wird geöffnet...</translation>
        </message>
        <message>
            <source>Opens the folder with the presets' file, to be changed in a text editor; changes count when you come back</source>
            <translation>Öffnet den Ordner mit der Datei der Vorlagen, um sie in einem Texteditor zu ändern; Änderungen gelten, wenn Sie zurückkommen</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <source>Order of the photos</source>
            <translation>Reihenfolge der Fotos</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>Originale</translation>
        </message>
        <message>
            <source>Other things to mend</source>
            <translation>Was sonst zu verbessern ist</translation>
        </message>
        <message>
            <source>Out of fold</source>
            <translation>Out-of-fold</translation>
        </message>
        <message>
            <source>Out of fold on %1 photos in %2 folds. "nested" has each fold's weights from the other folds; the number to expect of new photos.</source>
            <translation>Out-of-fold auf %1 Fotos in %2 Folds. „verschachtelt“ nimmt für jeden Fold die Gewichte aus den anderen Folds; diese Zahl ist bei neuen Fotos zu erwarten.</translation>
        </message>
        <message>
            <source>Out of fold, least squares on the flags errs by %1 points (RMSE), the mean alone by %2.</source>
            <translation>Out-of-fold irrt die Methode der kleinsten Quadrate auf den Merkmalen um %1 Punkte (RMSE), der Mittelwert allein um %2.</translation>
        </message>
        <message numerus="yes">
            <source>Out of fold, on %n photo(s) that the model had not seen: RMSE %1</source>
            <translation>
                <numerusform>Out-of-fold, auf %n Foto, das das Modell nicht gesehen hatte: RMSE %1</numerusform>
                <numerusform>Out-of-fold, auf %n Fotos, die das Modell nicht gesehen hatte: RMSE %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Out of fold: RMSE %1 (a constant has %2), MAE %3, r %4, Spearman %5.</source>
            <translation>Out-of-fold: RMSE %1 (eine Konstante hat %2), MAE %3, r %4, Spearman %5.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-Dokument (*.pdf)</translation>
        </message>
        <message>
            <source>PDF, to print or send</source>
            <translation>PDF, zum Drucken oder Senden</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>PNG, a picture for each page</source>
            <translation>PNG, ein Bild für jede Seite</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Pages with small pictures and their scores, to print or send</source>
            <translation>Seiten mit kleinen Bildern und ihren Punktzahlen, zum Drucken oder Senden</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Parts of the run</source>
            <translation>Teile des Laufs</translation>
        </message>
        <message>
            <source>Patience, epochs</source>
            <translation>Geduld, Epochen</translation>
        </message>
        <message>
            <source>Patience, trees</source>
            <translation>Geduld, Bäume</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Unterbrechen</translation>
        </message>
        <message>
            <source>Paused: %1 of %2 folds are done. Resume goes on where it stopped.</source>
            <translation>Unterbrochen: %1 von %2 Folds sind fertig. „Fortsetzen“ macht dort weiter, wo angehalten wurde.</translation>
        </message>
        <message>
            <source>Pausing after the step in progress...</source>
            <translation>Wird nach dem laufenden Schritt unterbrochen...</translation>
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
            <translation>Pawtrait kann keine Fotos von einem zweiten Start annehmen: „%1“ kann nicht angelegt werden. Prüfen Sie, ob in den Ordner geschrieben werden darf.</translation>
        </message>
        <message>
            <source>Pawtrait cannot tell whether it runs already: "%1.lock" cannot be made. Check that the folder may be written.</source>
            <translation>Pawtrait kann nicht feststellen, ob es schon läuft: „%1.lock“ kann nicht angelegt werden. Prüfen Sie, ob in den Ordner geschrieben werden darf.</translation>
        </message>
        <message>
            <source>Pawtrait is already running, but it does not answer. Close its window, or end it and start it again.</source>
            <translation>Pawtrait läuft schon, antwortet aber nicht. Schließen Sie sein Fenster, oder beenden Sie es und starten Sie es neu.</translation>
        </message>
        <message>
            <source>Pawtrait's sources are free software under the Apache License 2.0; a copy of the built program is passed on under the GPL, version 3, because of exiv2 and QCustomPlot. The licences' full texts are in /usr/share/common-licenses and /usr/share/doc on Debian.</source>
            <translation>Die Quellen von Pawtrait sind freie Software unter der Apache License 2.0; das gebaute Programm wird wegen exiv2 und QCustomPlot unter der GPL, Version 3, weitergegeben. Die vollständigen Lizenztexte stehen unter Debian in /usr/share/common-licenses und /usr/share/doc.</translation>
        </message>
        <message>
            <source>Pearson</source>
            <translation>Pearson</translation>
        </message>
        <message>
            <source>Pearson's correlation of predictions and scores</source>
            <translation>Korrelation nach Pearson zwischen Vorhersagen und Punktzahlen</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Photo %L1 of %L2</source>
            <translation>Foto %L1 von %L2</translation>
        </message>
        <message>
            <source>Photo side, pixels</source>
            <translation>Fotoseite, Pixel</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Photos (%1);;All files (*)</source>
            <translation>Fotos (%1);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Photos a step</source>
            <translation>Fotos je Schritt</translation>
        </message>
        <message>
            <source>Photos a step in tests</source>
            <translation>Fotos je Schritt beim Testen</translation>
        </message>
        <message>
            <source>Photos and what became of them</source>
            <translation>Fotos und was aus ihnen wurde</translation>
        </message>
        <message>
            <source>Photos and words</source>
            <translation>Fotos und Wörter</translation>
        </message>
        <message>
            <source>Photos and words: the first %1 of %2 photos</source>
            <translation>Fotos und Wörter: die ersten %1 von %2 Fotos</translation>
        </message>
        <message>
            <source>Photos are scored with the model of this run from now on. Settings go back to another model.</source>
            <translation>Fotos werden von jetzt an mit dem Modell dieses Laufs bewertet. In den Einstellungen geht es zurück zu einem anderen Modell.</translation>
        </message>
        <message>
            <source>Photos are scored with this run's model. Choose another model in the settings before you discard it.</source>
            <translation>Fotos werden mit dem Modell dieses Laufs bewertet. Wählen Sie in den Einstellungen ein anderes Modell, bevor Sie den Lauf verwerfen.</translation>
        </message>
        <message>
            <source>Photos beside each other</source>
            <translation>Fotos nebeneinander</translation>
        </message>
        <message>
            <source>Photos cannot be held against one another: a feature is not a finite number. Train the network again.</source>
            <translation>Die Fotos können nicht miteinander verglichen werden: Ein Feature ist keine endliche Zahl. Trainieren Sie das Netz neu.</translation>
        </message>
        <message>
            <source>Photos compared</source>
            <translation>Verglichene Fotos</translation>
        </message>
        <message>
            <source>Photos exported</source>
            <translation>Exportierte Fotos</translation>
        </message>
        <message>
            <source>Photos for each tree</source>
            <translation>Fotos für jeden Baum</translation>
        </message>
        <message>
            <source>Photos in a leaf</source>
            <translation>Fotos in einem Blatt</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <translation>Angesehene Fotos</translation>
        </message>
        <message>
            <source>Photos of one animal, and photos that are there twice, lie in one fold. Without it a test can be too kind.</source>
            <translation>Fotos desselben Tiers und doppelt vorhandene Fotos liegen in einem Fold. Ohne das kann ein Test zu günstig ausfallen.</translation>
        </message>
        <message>
            <source>Photos of one group are taken as photos of one animal. Groups that you made by hand stay.</source>
            <translation>Die Fotos einer Gruppe gelten als Fotos desselben Tiers. Gruppen, die Sie von Hand gebildet haben, bleiben.</translation>
        </message>
        <message>
            <source>Photos of the data set</source>
            <translation>Fotos des Datensatzes</translation>
        </message>
        <message>
            <source>Photos on the sheet</source>
            <translation>Fotos auf dem Kontaktbogen</translation>
        </message>
        <message>
            <source>Photos per second</source>
            <translation>Fotos je Sekunde</translation>
        </message>
        <message>
            <source>Photos scored</source>
            <translation>Bewertete Fotos</translation>
        </message>
        <message>
            <source>Photos that are scored at the same time on the processor. Fewer leave more of the computer to other programs.</source>
            <translation>Wie viele Fotos gleichzeitig auf dem Prozessor bewertet werden. Weniger lassen anderen Programmen mehr vom Computer.</translation>
        </message>
        <message>
            <source>Photos that the model may have been trained on are predicted too well: these numbers hold for new photos only.</source>
            <translation>Fotos, mit denen das Modell vielleicht trainiert wurde, werden zu gut vorhergesagt: Diese Zahlen gelten nur für neue Fotos.</translation>
        </message>
        <message>
            <source>Photos that the run missed by most</source>
            <translation>Fotos, die der Lauf am weitesten verfehlt hat</translation>
        </message>
        <message>
            <source>Photos to compare</source>
            <translation>Zu vergleichende Fotos</translation>
        </message>
        <message>
            <source>Photos upside down</source>
            <translation>Fotos auf dem Kopf</translation>
        </message>
        <message>
            <source>Photos whose scores are close are about equal.</source>
            <translation>Fotos mit nah beieinander liegenden Punktzahlen sind etwa gleich gut.</translation>
        </message>
        <message>
            <source>Photos whose scores are close are about equal. Model: %1.</source>
            <translation>Fotos mit nah beieinander liegenden Punktzahlen sind etwa gleich gut. Modell: %1.</translation>
        </message>
        <message>
            <source>Photos without a score, and why</source>
            <translation>Fotos ohne Punktzahl, und warum</translation>
        </message>
        <message>
            <source>Photos: scores, groups, stars and marks (Ctrl+1)</source>
            <translation>Fotos: Punktzahlen, Gruppen, Sterne und Markierungen (Strg+1)</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Picked</source>
            <translation>Ausgewählt</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>Point at a setting to read what it does.</source>
            <translation>Zeigen Sie auf eine Einstellung, um zu lesen, was sie tut.</translation>
        </message>
        <message>
            <source>Points each place adds, against an average place</source>
            <translation>Punkte, die jede Stelle gegenüber einer durchschnittlichen beiträgt</translation>
        </message>
        <message>
            <source>Portrait 4:5</source>
            <translation>Hochformat 4:5</translation>
        </message>
        <message>
            <source>Pre&amp;vious photo</source>
            <translation>&amp;Vorheriges Foto</translation>
        </message>
        <message>
            <source>Predicted Pawpularity, 1 to 100, with its range: the true score lies in the range for about %1 of 100 photos.</source>
            <translation>Vorhergesagte Pawpularity, 1 bis 100, mit ihrer Spanne: Bei etwa %1 von 100 Fotos liegt die wahre Punktzahl in der Spanne.</translation>
        </message>
        <message>
            <source>Predicted by a model that has not seen the photo</source>
            <translation>Vorhergesagt von einem Modell, das das Foto nicht gesehen hat</translation>
        </message>
        <message>
            <source>Predicted over true score</source>
            <translation>Vorhergesagte über wahrer Punktzahl</translation>
        </message>
        <message>
            <source>Predicting</source>
            <translation>Vorhersagen</translation>
        </message>
        <message>
            <source>Prediction less score (points)</source>
            <translation>Vorhersage minus Punktzahl (Punkte)</translation>
        </message>
        <message>
            <source>Prediction less score, by score</source>
            <translation>Vorhersage minus Punktzahl, nach Punktzahl</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Preview of the file</source>
            <translation>Vorschau der Datei</translation>
        </message>
        <message>
            <source>Preview of the next page</source>
            <translation>Vorschau der nächsten Seite</translation>
        </message>
        <message>
            <source>Preview of the next photo</source>
            <translation>Vorschau des nächsten Fotos</translation>
        </message>
        <message>
            <source>Preview of the page</source>
            <translation>Vorschau der Seite</translation>
        </message>
        <message>
            <source>Preview of the page before</source>
            <translation>Vorschau der vorherigen Seite</translation>
        </message>
        <message>
            <source>Preview of the photo before</source>
            <translation>Vorschau des vorherigen Fotos</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Vorherige Stelle (Umschalt+F3)</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Prompts: how well photos go with words (Ctrl+4)</source>
            <translation>Prompts: wie gut Fotos zu Wörtern passen (Strg+4)</translation>
        </message>
        <message>
            <source>Pulls weights towards nothing, against learning by heart.</source>
            <translation>Zieht die Gewichte gegen null, gegen Auswendiglernen.</translation>
        </message>
        <message>
            <source>Pulls what each leaf adds towards nothing. Larger is steadier and duller.</source>
            <translation>Zieht das, was jedes Blatt hinzuzählt, gegen null. Größer ist ruhiger und matter.</translation>
        </message>
        <message>
            <source>Put the photos in the order of a word; a click on a word in the table does the same</source>
            <translation>Die Fotos nach einem Wort ordnen; ein Klick auf ein Wort in der Tabelle tut dasselbe</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Quantiles beside the normal's</source>
            <translation>Quantile neben denen der Normalverteilung (QQ)</translation>
        </message>
        <message>
            <source>RMSE</source>
            <translation>RMSE</translation>
        </message>
        <message>
            <source>RMSE %1 (a constant has %2), MAE %3, r %4, Spearman %5, R2 %6, on %7 photos.</source>
            <translation>RMSE %1 (eine Konstante hat %2), MAE %3, r %4, Spearman %5, R2 %6, auf %7 Fotos.</translation>
        </message>
        <message>
            <source>RMSE %1 and %2 on the %3 photos that both tested, difference %4, 95 % interval %5 to %6.</source>
            <translation>RMSE %1 und %2 auf den %3 Fotos, die beide getestet haben, Differenz %4, 95-%-Intervall %5 bis %6.</translation>
        </message>
        <message>
            <source>RMSE (points)</source>
            <translation>RMSE (Punkte)</translation>
        </message>
        <message>
            <source>RMSE, points</source>
            <translation>RMSE, Punkte</translation>
        </message>
        <message>
            <source>Rate falls with each</source>
            <translation>Rate sinkt je</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>A&amp;blehnen</translation>
        </message>
        <message>
            <source>Re&amp;move from list</source>
            <translation>Aus der &amp;Liste entfernen</translation>
        </message>
        <message>
            <source>Re&amp;view suggested crops</source>
            <translation>Vorgeschlagene Ausschnitte &amp;durchsehen</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>Die Liste neu lesen</translation>
        </message>
        <message>
            <source>Read the list again: runs of the command line show up too</source>
            <translation>Die Liste neu lesen: Auch Läufe der Befehlszeile erscheinen</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 lesen</translation>
        </message>
        <message>
            <source>Reading photo %1 of %2</source>
            <translation>Foto %1 von %2 lesen</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Fotos lesen</translation>
        </message>
        <message>
            <source>Reading the data set</source>
            <translation>Datensatz lesen</translation>
        </message>
        <message>
            <source>Reading the runs...</source>
            <translation>Die Läufe werden gelesen...</translation>
        </message>
        <message>
            <source>Reading the table and the photos' sizes</source>
            <translation>Tabelle und Größen der Fotos lesen</translation>
        </message>
        <message>
            <source>Reading the words</source>
            <translation>Die Wörter werden gelesen</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <source>Recipes (*.json)</source>
            <translation>Rezepte (*.json)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Wiederholen (Strg+Umschalt+Z)</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Bewegung verringern</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Remove the selected words (Delete)</source>
            <translation>Die angewählten Wörter entfernen (Entf)</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace the files</source>
            <translation>Dateien ersetzen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Reset "%1"</source>
            <translation>„%1“ zurücksetzen</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <source>Reset: the 11 words of the contest's notebook</source>
            <translation>Zurücksetzen: die 11 Wörter aus dem Notebook des Wettbewerbs</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Review them</source>
            <translation>Durchsehen</translation>
        </message>
        <message>
            <source>Ridge penalty</source>
            <translation>Ridge-Bremse</translation>
        </message>
        <message>
            <source>Right is likely better (%1).</source>
            <translation>Das rechte ist wahrscheinlich besser (%1).</translation>
        </message>
        <message>
            <source>Root mean squared error, out of fold, points</source>
            <translation>Wurzel aus dem mittleren quadratischen Fehler, out-of-fold, Punkte</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>Round %1, fold %2</source>
            <translation>Durchgang %1, Fold %2</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Durchgänge</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Runs are kept in %1. Choose another folder.</source>
            <translation>Die Läufe liegen in %1. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Runs with their errors and weights</source>
            <translation>Läufe mit ihren Fehlern und Gewichten</translation>
        </message>
        <message>
            <source>S&amp;moothing</source>
            <translation>G&amp;lättung</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD mit Momentum</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG-Zeichnung (*.svg)</translation>
        </message>
        <message>
            <source>SVR</source>
            <translation>SVR</translation>
        </message>
        <message>
            <source>SVR RMSE</source>
            <translation>RMSE der SVR</translation>
        </message>
        <message>
            <source>SVR beside the network</source>
            <translation>SVR neben dem Netz</translation>
        </message>
        <message>
            <source>SVR: C</source>
            <translation>SVR: C</translation>
        </message>
        <message>
            <source>SVR: epsilon, points</source>
            <translation>SVR: epsilon, Punkte</translation>
        </message>
        <message>
            <source>SVR: gamma</source>
            <translation>SVR: gamma</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Als PDF speichern...</translation>
        </message>
        <message>
            <source>Save as PNG...</source>
            <translation>Als PNG speichern...</translation>
        </message>
        <message>
            <source>Save as SVG...</source>
            <translation>Als SVG speichern...</translation>
        </message>
        <message>
            <source>Save as model...</source>
            <translation>Als Modell sichern...</translation>
        </message>
        <message>
            <source>Save chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <source>Save data as CSV...</source>
            <translation>Daten als CSV speichern...</translation>
        </message>
        <message>
            <source>Save recipe</source>
            <translation>Rezept speichern</translation>
        </message>
        <message>
            <source>Save the scores</source>
            <translation>Punktzahlen speichern</translation>
        </message>
        <message>
            <source>Save this recipe...</source>
            <translation>Dieses Rezept speichern...</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Say one of these: a RECIPE (with --set as needed), --resume RUN, or --join RUN RUN ...</source>
            <translation>Geben Sie eines davon an: ein RECIPE (bei Bedarf mit --set), --resume RUN oder --join RUN RUN ...</translation>
        </message>
        <message>
            <source>Say where the results go: --out DIR, or --json for the numbers on standard output.</source>
            <translation>Geben Sie an, wohin die Ergebnisse kommen: --out DIR, oder --json für die Zahlen auf der Standardausgabe.</translation>
        </message>
        <message>
            <source>Scaled by</source>
            <translation>Größe geändert um</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <source>Score %1. %2.</source>
            <extracomment>%1 is a score with its range, %2 such as "Better than 7 of 10 listing photos"</extracomment>
            <translation>Punktzahl %1. %2.</translation>
        </message>
        <message>
            <source>Score &amp;panel</source>
            <translation>&amp;Punktzahl-Leiste</translation>
        </message>
        <message>
            <source>Score and its range</source>
            <translation>Punktzahl und ihre Spanne</translation>
        </message>
        <message>
            <source>Score by %1</source>
            <translation>Punktzahl nach %1</translation>
        </message>
        <message>
            <source>Score by distance from the centre</source>
            <translation>Punktzahl nach dem Abstand von der Mitte</translation>
        </message>
        <message>
            <source>Score by the animal's size</source>
            <translation>Punktzahl nach der Größe des Tiers</translation>
        </message>
        <message>
            <source>Score from and to</source>
            <translation>Punktzahl von und bis</translation>
        </message>
        <message>
            <source>Score photos with the mix; Settings go back to another model</source>
            <translation>Fotos mit der Mischung bewerten; in den Einstellungen geht es zu einem anderen Modell zurück</translation>
        </message>
        <message>
            <source>Score photos with this run's model; Settings go back to another</source>
            <translation>Fotos mit dem Modell dieses Laufs bewerten; in den Einstellungen geht es zurück zu einem anderen</translation>
        </message>
        <message>
            <source>Score, stars and flags</source>
            <translation>Punktzahl, Sterne und Merkmale</translation>
        </message>
        <message>
            <source>Score, stars, marks and flags of the photo</source>
            <translation>Punktzahl, Sterne, Markierung und Merkmale des Fotos</translation>
        </message>
        <message>
            <source>Scores as CS&amp;V...</source>
            <translation>Punktzahlen als CS&amp;V...</translation>
        </message>
        <message>
            <source>Scores come half as quickly and differ by fractions of a point: the model's card says by how much. For comparing numbers between computers. A new choice counts from the next start.</source>
            <translation>Punktzahlen kommen halb so schnell und weichen um Bruchteile eines Punktes ab: Um wie viel, sagt die Karte des Modells. Zum Vergleichen von Zahlen zwischen Computern. Eine neue Wahl gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Scoring</source>
            <translation>Bewerten</translation>
        </message>
        <message>
            <source>Scoring is not finished.</source>
            <translation>Das Bewerten ist noch nicht fertig.</translation>
        </message>
        <message>
            <source>Scoring threads</source>
            <translation>Threads zum Bewerten</translation>
        </message>
        <message>
            <source>Scoring was cancelled before this photo.</source>
            <translation>Das Bewerten wurde vor diesem Foto abgebrochen.</translation>
        </message>
        <message>
            <source>Search in file and folder names</source>
            <translation>In Datei- und Ordnernamen suchen</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Namen suchen</translation>
        </message>
        <message>
            <source>Seconds to minutes: ridge regression on what the default network sees. A good first number.</source>
            <translation>Sekunden bis Minuten: Ridge-Regression auf dem, was das Standardnetz sieht. Eine gute erste Zahl.</translation>
        </message>
        <message>
            <source>See the selected photos beside each other, or this one and the best other of its group (C)</source>
            <translation>Die angewählten Fotos nebeneinander sehen, oder dieses und das beste andere seiner Gruppe (C)</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Seed of the drawn photos</source>
            <translation>Startwert der gezogenen Fotos</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Alle anwählen</translation>
        </message>
        <message>
            <source>Select a photo to see crops of it.</source>
            <translation>Wählen Sie ein Foto an, um Ausschnitte davon zu sehen.</translation>
        </message>
        <message>
            <source>Select a photo to see its score.</source>
            <translation>Wählen Sie ein Foto an, um seine Punktzahl zu sehen.</translation>
        </message>
        <message>
            <source>Select nothing (Esc in a chart)</source>
            <translation>Nichts anwählen (Esc in einem Diagramm)</translation>
        </message>
        <message>
            <source>Select two runs to be told which is better, and how sure that is.</source>
            <translation>Wählen Sie zwei Läufe an, um zu erfahren, welcher besser ist und wie sicher das ist.</translation>
        </message>
        <message>
            <source>Select two to four photos to see them beside each other.</source>
            <translation>Wählen Sie zwei bis vier Fotos an, um sie nebeneinander zu sehen.</translation>
        </message>
        <message>
            <source>Select what is not selected, and the other way round</source>
            <translation>Anwählen, was nicht angewählt ist, und umgekehrt</translation>
        </message>
        <message>
            <source>Selected photos</source>
            <translation>Angewählte Fotos</translation>
        </message>
        <message>
            <source>Selected photos (%L1)</source>
            <translation>Angewählte Fotos (%L1)</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Anwahl</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Shape of the crop</source>
            <translation>Form des Ausschnitts</translation>
        </message>
        <message>
            <source>Share of gain (%)</source>
            <translation>Anteil am Gewinn (%)</translation>
        </message>
        <message>
            <source>Share of the SVR</source>
            <translation>Anteil der SVR</translation>
        </message>
        <message>
            <source>Share of the photos that are mirrored left to right while learning.</source>
            <translation>Anteil der Fotos, die beim Lernen von links nach rechts gespiegelt werden.</translation>
        </message>
        <message>
            <source>Share of the photos that are turned upside down while learning. The contest's notebook did it; animals rarely stand so.</source>
            <translation>Anteil der Fotos, die beim Lernen auf den Kopf gestellt werden. Das Notebook des Wettbewerbs hat es getan; Tiere stehen selten so.</translation>
        </message>
        <message>
            <source>Share of the photos that lose a random rectangle while learning.</source>
            <translation>Anteil der Fotos, denen beim Lernen ein zufälliges Rechteck gelöscht wird.</translation>
        </message>
        <message>
            <source>Share of the teacher</source>
            <translation>Anteil des Lehrers</translation>
        </message>
        <message>
            <source>Sharpness %1; photos of pets have %2 and more.</source>
            <translation>Schärfe %1; Fotos von Haustieren haben %2 und mehr.</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>Alle Fotos zeigen</translation>
        </message>
        <message>
            <source>Show all photos: take every filter away</source>
            <translation>Alle Fotos zeigen: jeden Filter wegnehmen</translation>
        </message>
        <message>
            <source>Show and change the box that no crop may cut (D)</source>
            <translation>Den Rahmen zeigen und ändern, den kein Ausschnitt anschneiden darf (D)</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <source>Show in Explore</source>
            <translation>In „Erkunden“ zeigen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Show only photos with a score in this range; a double click shows all</source>
            <translation>Nur Fotos mit einer Punktzahl in dieser Spanne zeigen; ein Doppelklick zeigt alle</translation>
        </message>
        <message>
            <source>Show only photos with at least so many stars</source>
            <translation>Nur Fotos mit mindestens so vielen Sternen zeigen</translation>
        </message>
        <message>
            <source>Show only photos with these letters in their file or folder name (Ctrl+F)</source>
            <translation>Nur Fotos mit diesen Buchstaben im Datei- oder Ordnernamen zeigen (Strg+F)</translation>
        </message>
        <message>
            <source>Show only photos with this answer</source>
            <translation>Nur Fotos mit dieser Antwort zeigen</translation>
        </message>
        <message>
            <source>Show only photos with this mark (P picks, X rejects, U takes the mark away)</source>
            <translation>Nur Fotos mit dieser Markierung zeigen (P wählt aus, X lehnt ab, U entfernt die Markierung)</translation>
        </message>
        <message>
            <source>Show or hide recipe and data of a new run</source>
            <translation>Rezept und Daten eines neuen Laufs zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show the photos as they were taken, without the edits that you accepted (O)</source>
            <translation>Die Fotos zeigen, wie sie aufgenommen wurden, ohne die angenommenen Bearbeitungen (O)</translation>
        </message>
        <message>
            <source>Show the photos whole (F)</source>
            <translation>Die Fotos ganz zeigen (F)</translation>
        </message>
        <message>
            <source>Shown of each photo</source>
            <translation>Von jedem Foto gezeigt</translation>
        </message>
        <message>
            <source>Shows before and after on the photo while pointed at; a click accepts it</source>
            <translation>Zeigt Vorher und Nachher auf dem Foto, solange darauf gezeigt wird; ein Klick nimmt es an</translation>
        </message>
        <message>
            <source>Shows the frame on the photo; Enter or a click takes it up to adjust and accept</source>
            <translation>Zeigt den Rahmen auf dem Foto; Eingabe oder ein Klick übernimmt ihn zum Anpassen und Annehmen</translation>
        </message>
        <message>
            <source>Shows which places of the photo raise or lower the score (H)</source>
            <translation>Zeigt, welche Stellen des Fotos die Punktzahl heben oder senken (H)</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Skip these photos</source>
            <translation>Diese Fotos überspringen</translation>
        </message>
        <message>
            <source>Smallest crop</source>
            <translation>Kleinster Ausschnitt</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Kleinste zuerst</translation>
        </message>
        <message>
            <source>Smoothing of the training curves</source>
            <translation>Glättung der Trainingskurven</translation>
        </message>
        <message>
            <source>So large a share of each tree is added. Smaller needs more trees and is often a little better.</source>
            <translation>Ein so großer Anteil jedes Baums wird hinzugezählt. Kleiner braucht mehr Bäume und ist oft etwas besser.</translation>
        </message>
        <message>
            <source>So large a share of the last blocks is left out in each step.</source>
            <translation>Ein so großer Anteil der letzten Blöcke wird in jedem Schritt weggelassen.</translation>
        </message>
        <message>
            <source>So large a share of what the network sees is hidden from the last layer in each step.</source>
            <translation>Ein so großer Anteil dessen, was das Netz sieht, wird der letzten Schicht in jedem Schritt verborgen.</translation>
        </message>
        <message>
            <source>So many of the network's first stages stay as they are. 8 trains the last layer alone: fast, and safe with few photos.</source>
            <translation>So viele der ersten Stufen des Netzes bleiben, wie sie sind. 8 trainiert nur die letzte Schicht: schnell, und bei wenigen Fotos sicher.</translation>
        </message>
        <message>
            <source>So many photos are looked at before the weights are changed. More need more memory.</source>
            <translation>So viele Fotos werden angesehen, bevor die Gewichte geändert werden. Mehr brauchen mehr Speicher.</translation>
        </message>
        <message>
            <source>So many questions in a row a tree may ask. Deep trees learn single photos by heart.</source>
            <translation>So viele Fragen nacheinander darf ein Baum stellen. Tiefe Bäume lernen einzelne Fotos auswendig.</translation>
        </message>
        <message>
            <source>Some of the photo's metadata are too long for the exported file and were left out.</source>
            <translation>Einige Metadaten des Fotos sind für die exportierte Datei zu lang und wurden weggelassen.</translation>
        </message>
        <message>
            <source>Something unwanted, such as a cage or fence, hides a part of the animal. Not every object in front counts.</source>
            <translation>Etwas Unerwünschtes wie ein Käfig oder Zaun verdeckt einen Teil des Tiers. Nicht jeder Gegenstand im Vordergrund zählt.</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <source>Spearman</source>
            <translation>Spearman</translation>
        </message>
        <message>
            <source>Spread of brightness %1; usual is %2 and more.</source>
            <translation>Streuung der Helligkeit %1; üblich sind %2 und mehr.</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <source>Squared error</source>
            <translation>Quadratischer Fehler</translation>
        </message>
        <message>
            <source>Squared error (points squared)</source>
            <translation>Quadratischer Fehler (Punkte im Quadrat)</translation>
        </message>
        <message>
            <source>Squashed by</source>
            <translation>Gestaucht</translation>
        </message>
        <message>
            <source>Standard output was closed before everything was written.</source>
            <translation>Die Standardausgabe wurde geschlossen, bevor alles geschrieben war.</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <source>Stars for the selected photos (keys 0 to 5)</source>
            <translation>Sterne für die angewählten Fotos (Tasten 0 bis 5)</translation>
        </message>
        <message>
            <source>Stars for this photo (keys 0 to 5)</source>
            <translation>Sterne für dieses Foto (Tasten 0 bis 5)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Steps of gradients longer than this are shortened; 0: never. Helps when the loss jumps.</source>
            <translation>Schritte mit längeren Gradienten werden gekürzt; 0: nie. Hilft, wenn der Verlust springt.</translation>
        </message>
        <message>
            <source>Still being checked</source>
            <translation>Wird noch geprüft</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Anhalten und schließen</translation>
        </message>
        <message>
            <source>Stop and keep best</source>
            <translation>Anhalten und das Beste behalten</translation>
        </message>
        <message>
            <source>Stop checking</source>
            <translation>Prüfung anhalten</translation>
        </message>
        <message>
            <source>Stop here; files that are written stay, each of them whole</source>
            <translation>Hier anhalten; geschriebene Dateien bleiben, jede davon vollständig</translation>
        </message>
        <message>
            <source>Stop looking for crops of this photo</source>
            <translation>Die Suche nach Ausschnitten für dieses Foto anhalten</translation>
        </message>
        <message>
            <source>Stop looking; what was found stays</source>
            <translation>Die Suche anhalten; was gefunden wurde, bleibt</translation>
        </message>
        <message>
            <source>Stop scoring; what is scored stays (Esc)</source>
            <translation>Bewerten anhalten; was bewertet ist, bleibt (Esc)</translation>
        </message>
        <message>
            <source>Stop; photos that are done are quick the next time</source>
            <translation>Anhalten; bei fertigen Fotos geht es das nächste Mal schnell</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 photos.</source>
            <translation>Nach %1 von %2 Fotos angehalten.</translation>
        </message>
        <message>
            <source>Stopped before a photo was looked at.</source>
            <translation>Angehalten, bevor ein Foto angesehen wurde.</translation>
        </message>
        <message>
            <source>Stopped before its end. A run of this kind cannot be resumed: start it again.</source>
            <translation>Vor dem Ende angehalten. Ein Lauf dieser Art kann nicht fortgesetzt werden: Starten Sie ihn neu.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Stopped. "pawtrait train --resume RUN --data DATASET" goes on; "pawtrait runs" lists the runs.</source>
            <translation>Angehalten. „pawtrait train --resume RUN --data DATASET“ setzt fort; „pawtrait runs“ listet die Läufe auf.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Angehalten. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 photos were exported, and those are whole.</source>
            <translation>Angehalten: %1 von %2 Fotos wurden exportiert, und diese sind vollständig.</translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 photos were scored. Nothing was written.</source>
            <translation>Angehalten: %1 von %2 Fotos wurden bewertet. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Stopping, then the run is deleted...</source>
            <translation>Wird angehalten, dann wird der Lauf gelöscht...</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>Wird angehalten...</translation>
        </message>
        <message>
            <source>Story 9:16</source>
            <translation>Story 9:16</translation>
        </message>
        <message>
            <source>Straight lines lean by %1°. They may be a sofa's, not the floor's.</source>
            <translation>Gerade Linien sind um %1° geneigt. Vielleicht gehören sie zu einem Sofa und nicht zum Boden.</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>Gerade richten</translation>
        </message>
        <message>
            <source>Subject focus</source>
            <translation>Motiv im Fokus</translation>
        </message>
        <message>
            <source>Suggest crops for a&amp;ll</source>
            <translation>Ausschnitte für alle vor&amp;schlagen</translation>
        </message>
        <message>
            <source>Suggested crops and fixes</source>
            <translation>Vorgeschlagene Ausschnitte und Verbesserungen</translation>
        </message>
        <message>
            <source>Suggested crops, and what else could be mended (S)</source>
            <translation>Vorgeschlagene Ausschnitte, und was sonst zu verbessern wäre (S)</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Vertauschen</translation>
        </message>
        <message>
            <source>Table with file and Pawpularity...</source>
            <translation>Tabelle mit file und Pawpularity...</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>Take CLIP's weights from another file</source>
            <translation>Die Gewichte von CLIP aus einer anderen Datei nehmen</translation>
        </message>
        <message>
            <source>Take all photos of a folder and its sub-folders</source>
            <translation>Alle Fotos eines Ordners und seiner Unterordner nehmen</translation>
        </message>
        <message>
            <source>Take another model folder, for example one that training made</source>
            <translation>Einen anderen Modellordner nehmen, zum Beispiel einen aus dem Training</translation>
        </message>
        <message>
            <source>Take crop and mends awa&amp;y</source>
            <translation>Ausschnitt und Verbesserungen &amp;entfernen</translation>
        </message>
        <message>
            <source>Take every filter away</source>
            <translation>Alle Filter entfernen</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take it back: %1</source>
            <translation>Zurücknehmen: %1</translation>
        </message>
        <message>
            <source>Take the animal's box awa&amp;y</source>
            <translation>Rahmen um das Tier ent&amp;fernen</translation>
        </message>
        <message>
            <source>Take the mark a&amp;way</source>
            <translation>&amp;Markierung entfernen</translation>
        </message>
        <message>
            <source>Take the mark away</source>
            <translation>Markierung entfernen</translation>
        </message>
        <message>
            <source>Take the weights from where they lie; the choice is kept</source>
            <translation>Die Gewichte von dort nehmen, wo sie liegen; die Wahl wird gemerkt</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <extracomment>%1 is what was done, such as "5 stars"</extracomment>
            <translation>Zurückgenommen: %1</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Getestet</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Text or labels were added, such as the animal's name or a description.</source>
            <translation>Text oder Beschriftungen wurden hinzugefügt, etwa der Name des Tiers oder eine Beschreibung.</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln picked photo(s)</source>
            <translation>
                <numerusform>Das ausgewählte Foto (%Ln)</numerusform>
                <numerusform>Die %Ln ausgewählten Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln selected photo(s)</source>
            <translation>
                <numerusform>Das angewählte Foto (%Ln)</numerusform>
                <numerusform>Die %Ln angewählten Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n photo(s) that the run missed by most. A double click opens one.</source>
            <translation>
                <numerusform>%n Foto, das der Lauf am weitesten verfehlt hat. Ein Doppelklick öffnet es.</numerusform>
                <numerusform>Die %n Fotos, die der Lauf am weitesten verfehlt hat. Ein Doppelklick öffnet eines.</numerusform>
            </translation>
        </message>
        <message>
            <source>The 12 flags alone: RMSE %1.</source>
            <translation>Die 12 Merkmale allein: RMSE %1.</translation>
        </message>
        <message>
            <source>The CPU was asked for.</source>
            <translation>Die CPU wurde verlangt.</translation>
        </message>
        <message>
            <source>The NVIDIA driver does not answer: %1</source>
            <translation>Der NVIDIA-Treiber antwortet nicht: %1</translation>
        </message>
        <message>
            <source>The SVR head cannot be fitted with these settings. Check the recipe.</source>
            <translation>Der SVR-Head kann mit diesen Einstellungen nicht angepasst werden. Prüfen Sie das Rezept.</translation>
        </message>
        <message>
            <source>The SVR head cannot be fitted: C, gamma and the tolerance have to be above 0, epsilon 0 or more. Check the recipe.</source>
            <translation>Der SVR-Head kann nicht angepasst werden: C, gamma und die Toleranz müssen größer als 0 sein, epsilon 0 oder größer. Prüfen Sie das Rezept.</translation>
        </message>
        <message>
            <source>The SVR head does not come to an end with these settings. Use a smaller C, or a larger epsilon, in the recipe.</source>
            <translation>Der SVR-Head kommt mit diesen Einstellungen zu keinem Ende. Setzen Sie im Rezept C kleiner oder epsilon größer.</translation>
        </message>
        <message>
            <source>The animal fills only %1 % of the photo. Crop it, or step closer next time.</source>
            <translation>Das Tier füllt nur %1 % des Fotos. Wählen Sie einen Ausschnitt oder gehen Sie beim nächsten Mal näher heran.</translation>
        </message>
        <message>
            <source>The animal is blurred. Take the photo again: hold still, in more light.</source>
            <translation>Das Tier ist unscharf. Nehmen Sie das Foto noch einmal auf: ruhig gehalten, in mehr Licht.</translation>
        </message>
        <message>
            <source>The animal is dark. Brighten the photo, or take it again by a window.</source>
            <translation>Das Tier ist dunkel. Hellen Sie das Foto auf oder nehmen Sie es an einem Fenster noch einmal auf.</translation>
        </message>
        <message>
            <source>The animal is in the middle of an action, such as jumping.</source>
            <translation>Das Tier ist mitten in einer Aktion, etwa einem Sprung.</translation>
        </message>
        <message>
            <source>The animal is only %1 pixels across. Use the original from the camera, or step closer next time.</source>
            <translation>Das Tier ist nur %1 Pixel groß. Verwenden Sie das Original aus der Kamera oder gehen Sie beim nächsten Mal näher heran.</translation>
        </message>
        <message>
            <source>The animal is very bright. Darken the photo a little.</source>
            <translation>Das Tier ist sehr hell. Dunkeln Sie das Foto etwas ab.</translation>
        </message>
        <message>
            <source>The animal looks blurred. If there is a sharper photo, take that one.</source>
            <translation>Das Tier wirkt unscharf. Wenn es ein schärferes Foto gibt, nehmen Sie das.</translation>
        </message>
        <message>
            <source>The animal looks flat. Give the photo more contrast.</source>
            <translation>Das Tier wirkt flau. Geben Sie dem Foto mehr Kontrast.</translation>
        </message>
        <message>
            <source>The animal reaches %1 edges of the photo. Step back a little next time.</source>
            <translation>Das Tier reicht an %1 Ränder des Fotos. Gehen Sie beim nächsten Mal etwas zurück.</translation>
        </message>
        <message>
            <source>The animal stands out against an uncluttered background, not too close and not too far.</source>
            <translation>Das Tier hebt sich von einem ruhigen Hintergrund ab, nicht zu nah und nicht zu weit entfernt.</translation>
        </message>
        <message>
            <source>The animal's share of the photo</source>
            <translation>Anteil des Tiers am Foto</translation>
        </message>
        <message>
            <source>The answers for eyes, face, blur and so on are joined with what the network sees. The table must have them for every photo.</source>
            <translation>Die Antworten zu Augen, Gesicht, Unschärfe und so weiter werden mit dem verbunden, was das Netz sieht. Die Tabelle muss sie für jedes Foto haben.</translation>
        </message>
        <message>
            <source>The best crop never cuts the animal. Where the preset has no shape of its own, a crop is made only with a reliable gain</source>
            <translation>Der beste Ausschnitt schneidet das Tier nie an. Wo die Vorlage keine eigene Form hat, wird nur bei verlässlichem Gewinn zugeschnitten</translation>
        </message>
        <message>
            <source>The blend is in %1. "pawtrait score --model" and the window's settings take it.</source>
            <translation>Die Mischung liegt in %1. „pawtrait score --model“ und die Einstellungen des Fensters nehmen sie an.</translation>
        </message>
        <message>
            <source>The box lies outside the photo: draw it around the animal.</source>
            <translation>Der Rahmen liegt außerhalb des Fotos: Ziehen Sie ihn um das Tier.</translation>
        </message>
        <message>
            <source>The change was not kept in %1 because of an unexpected problem. Start Pawtrait again and do it once more.</source>
            <translation>Die Änderung wurde wegen eines unerwarteten Problems nicht in %1 gespeichert. Starten Sie Pawtrait neu und wiederholen Sie sie.</translation>
        </message>
        <message>
            <source>The change was not kept in %1: another program is using it. Close that program and do it again.</source>
            <translation>Die Änderung wurde nicht in %1 gespeichert: Ein anderes Programm benutzt die Datei. Schließen Sie es und wiederholen Sie die Änderung.</translation>
        </message>
        <message>
            <source>The change was not kept in %1: the disk is full. Make room and do it again.</source>
            <translation>Die Änderung wurde nicht in %1 gespeichert: Der Datenträger ist voll. Schaffen Sie Platz und wiederholen Sie die Änderung.</translation>
        </message>
        <message>
            <source>The change was not kept in %1: the drive failed or is full. Check the drive and do it again.</source>
            <translation>Die Änderung wurde nicht in %1 gespeichert: Das Laufwerk ist ausgefallen oder voll. Prüfen Sie das Laufwerk und wiederholen Sie die Änderung.</translation>
        </message>
        <message>
            <source>The change was not kept in %1: writing to it is not allowed. Check the permissions of the file and its folder.</source>
            <translation>Die Änderung wurde nicht in %1 gespeichert: Das Schreiben ist nicht erlaubt. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
        </message>
        <message>
            <source>The change was not kept: the library %1 is open for reading only.</source>
            <translation>Die Änderung wurde nicht gespeichert: Die Bibliothek %1 ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>The checkpoint %1 is damaged; the one before it is tried.</source>
            <translation>Der Checkpoint %1 ist beschädigt; der davor wird versucht.</translation>
        </message>
        <message>
            <source>The checkpoint could not be written; training goes on and it is tried again. %1</source>
            <translation>Der Checkpoint konnte nicht geschrieben werden; das Training geht weiter, und es wird noch einmal versucht. %1</translation>
        </message>
        <message>
            <source>The colour profile of the photo is damaged or of another kind; its colours are shown without it.</source>
            <translation>Das Farbprofil des Fotos ist beschädigt oder von anderer Art; die Farben werden ohne das Profil gezeigt.</translation>
        </message>
        <message>
            <source>The contest's EfficientNet notebook to the letter. Hours on a graphics card, days without one.</source>
            <translation>Das EfficientNet-Notebook des Wettbewerbs, buchstabengetreu. Stunden mit einer Grafikkarte, Tage ohne.</translation>
        </message>
        <message>
            <source>The crop is empty or turned too far. Draw it again.</source>
            <translation>Der Ausschnitt ist leer oder zu weit gedreht. Ziehen Sie ihn noch einmal auf.</translation>
        </message>
        <message>
            <source>The crop of %1 was kept. Ctrl+Z takes it back.</source>
            <translation>Der Ausschnitt von %1 wurde behalten. Strg+Z nimmt ihn zurück.</translation>
        </message>
        <message>
            <source>The crop reaches beyond the photo. Draw it again.</source>
            <translation>Der Ausschnitt reicht über das Foto hinaus. Ziehen Sie ihn noch einmal auf.</translation>
        </message>
        <message>
            <source>The dashed curves of the steps; without them the tests have the whole height</source>
            <translation>Die gestrichelten Kurven der Schritte; ohne sie haben die Tests die ganze Höhe</translation>
        </message>
        <message>
            <source>The density with what leaks over the scale's ends reflected back</source>
            <translation>Die Dichte, wobei zurückgespiegelt wird, was über die Enden der Skala hinausreicht</translation>
        </message>
        <message>
            <source>The difference of two runs can be told once both are finished.</source>
            <translation>Der Unterschied zweier Läufe lässt sich sagen, sobald beide fertig sind.</translation>
        </message>
        <message>
            <source>The face is decently clear, seen from the front or nearly so.</source>
            <translation>Das Gesicht ist recht klar zu sehen, von vorn oder fast von vorn.</translation>
        </message>
        <message>
            <source>The fields are separated by semicolons, so a comma in a number is its point.</source>
            <translation>Die Felder sind durch Semikolons getrennt, deshalb gilt ein Komma in einer Zahl als Dezimalzeichen.</translation>
        </message>
        <message>
            <source>The fields are separated by tabs, so a comma in a number is its point.</source>
            <translation>Die Felder sind durch Tabulatoren getrennt, deshalb gilt ein Komma in einer Zahl als Dezimalzeichen.</translation>
        </message>
        <message>
            <source>The file has some bytes inside that belong to no part of the photo; look whether it is whole.</source>
            <translation>In der Datei sind einige Bytes, die zu keinem Teil des Fotos gehören; sehen Sie nach, ob es vollständig ist.</translation>
        </message>
        <message>
            <source>The file is in its folder now</source>
            <translation>Die Datei liegt jetzt in ihrem Ordner</translation>
        </message>
        <message>
            <source>The files in the folder stay, and these photos are not exported</source>
            <translation>Die Dateien im Ordner bleiben, und diese Fotos werden nicht exportiert</translation>
        </message>
        <message>
            <source>The filter above hides "%1". Show all photos to see it.</source>
            <translation>Der Filter oben verbirgt „%1“. Zeigen Sie alle Fotos, um es zu sehen.</translation>
        </message>
        <message>
            <source>The flags are not used: only %1 of the 12 columns are there.</source>
            <translation>Die Merkmale werden nicht verwendet: Nur %1 der 12 Spalten sind vorhanden.</translation>
        </message>
        <message>
            <source>The flags' effects are left out: %1 has too few rows with all flags.</source>
            <translation>Die Wirkung der Merkmale wird weggelassen: %1 hat zu wenige Zeilen mit allen Merkmalen.</translation>
        </message>
        <message>
            <source>The folder %1 for the library cannot be made. Check the permissions and the free space.</source>
            <translation>Der Ordner %1 für die Bibliothek kann nicht angelegt werden. Prüfen Sie die Zugriffsrechte und den freien Platz.</translation>
        </message>
        <message>
            <source>The folder is made when it is missing</source>
            <translation>Der Ordner wird angelegt, wenn er fehlt</translation>
        </message>
        <message>
            <source>The folds are dealt anew so many times and the results averaged: steadier numbers, more time.</source>
            <translation>Die Folds werden so oft neu verteilt und die Ergebnisse gemittelt: stabilere Zahlen, mehr Zeit.</translation>
        </message>
        <message>
            <source>The frame cuts the animal.</source>
            <translation>Der Rahmen schneidet das Tier an.</translation>
        </message>
        <message>
            <source>The frame takes in all of the photo again, not turned (Ctrl+Z takes that back)</source>
            <translation>Der Rahmen umfasst wieder das ganze Foto, ungedreht (Strg+Z nimmt das zurück)</translation>
        </message>
        <message>
            <source>The graphics card cannot be used. %1 Choose the CPU instead.</source>
            <translation>Die Grafikkarte kann nicht verwendet werden. %1 Wählen Sie stattdessen die CPU.</translation>
        </message>
        <message>
            <source>The graphics card has not enough free memory. Close other programs, or choose the CPU.</source>
            <translation>Die Grafikkarte hat nicht genug freien Speicher. Schließen Sie andere Programme oder wählen Sie die CPU.</translation>
        </message>
        <message>
            <source>The group is not in the library, so its name was not kept.</source>
            <translation>Die Gruppe ist nicht in der Bibliothek, deshalb wurde ihr Name nicht gespeichert.</translation>
        </message>
        <message>
            <source>The group of a photo is not in the library, so the change was not kept.</source>
            <translation>Die Gruppe eines Fotos ist nicht in der Bibliothek, deshalb wurde die Änderung nicht gespeichert.</translation>
        </message>
        <message>
            <source>The head cannot be fitted: a feature or score is not a finite number. Check the table's scores.</source>
            <translation>Der Head kann nicht angepasst werden: Ein Feature oder eine Punktzahl ist keine endliche Zahl. Prüfen Sie die Punktzahlen der Tabelle.</translation>
        </message>
        <message>
            <source>The head cannot be fitted: the number of photos and of scores differ.</source>
            <translation>Der Head kann nicht angepasst werden: Die Anzahl der Fotos und die der Punktzahlen sind verschieden.</translation>
        </message>
        <message>
            <source>The heads' predictions are not finite numbers. Check the recipe's settings.</source>
            <translation>Die Vorhersagen der Heads sind keine endlichen Zahlen. Prüfen Sie die Einstellungen des Rezepts.</translation>
        </message>
        <message>
            <source>The kept box around the animal in %1 cannot be read, so the program looks for the animal itself. Draw the box again.</source>
            <translation>Der gespeicherte Rahmen um das Tier in %1 kann nicht gelesen werden, deshalb sucht das Programm das Tier selbst. Ziehen Sie den Rahmen noch einmal.</translation>
        </message>
        <message>
            <source>The kept crop of %1 cannot be read, so the photo is shown as it is. Crop the photo again.</source>
            <translation>Der gespeicherte Ausschnitt von %1 kann nicht gelesen werden, deshalb wird das Foto gezeigt, wie es ist. Schneiden Sie das Foto noch einmal zu.</translation>
        </message>
        <message numerus="yes">
            <source>The kept crops of %n photo(s) cannot be read, so these are shown as they are. Crop them again.</source>
            <translation>
                <numerusform>Der gespeicherte Ausschnitt von %n Foto kann nicht gelesen werden, deshalb wird es gezeigt, wie es ist. Schneiden Sie es noch einmal zu.</numerusform>
                <numerusform>Die gespeicherten Ausschnitte von %n Fotos können nicht gelesen werden, deshalb werden diese gezeigt, wie sie sind. Schneiden Sie sie noch einmal zu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last layer begins by saying the mean score, so that the first steps are not spent on finding it.</source>
            <translation>Die letzte Schicht sagt am Anfang die mittlere Punktzahl, damit die ersten Schritte nicht dafür verbraucht werden, sie zu finden.</translation>
        </message>
        <message>
            <source>The last layer, which begins from nothing, learns so many times faster than the rest.</source>
            <translation>Die letzte Schicht, die bei null beginnt, lernt so viele Male schneller als der Rest.</translation>
        </message>
        <message>
            <source>The learning rate falls along half a cosine over so many epochs; 0: over all of them.</source>
            <translation>Die Lernrate sinkt über so viele Epochen entlang eines halben Kosinus; 0: über alle.</translation>
        </message>
        <message>
            <source>The learning rate rises from nothing over so many epochs, so that the first steps do not spoil trained weights.</source>
            <translation>Die Lernrate steigt über so viele Epochen von null an, damit die ersten Schritte trainierte Gewichte nicht verderben.</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened. Check the permissions of the file and its folder %2.</source>
            <translation>Die Bibliothek %1 kann nicht geöffnet werden. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners %2.</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened. Check the permissions of the file and its folder.</source>
            <translation>Die Bibliothek %1 kann nicht geöffnet werden. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened: another program is using it. Close that program and try again.</source>
            <translation>Die Bibliothek %1 kann nicht geöffnet werden: Ein anderes Programm benutzt sie. Schließen Sie dieses Programm und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened: the drive failed or is full. Check the drive and make room.</source>
            <translation>Die Bibliothek %1 kann nicht geöffnet werden: Das Laufwerk ist ausgefallen oder voll. Prüfen Sie das Laufwerk und schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>The library %1 is damaged and cannot be set aside. Check that its folder %2 can be written to.</source>
            <translation>Die Bibliothek %1 ist beschädigt und kann nicht beiseitegelegt werden. Prüfen Sie, ob in ihren Ordner %2 geschrieben werden darf.</translation>
        </message>
        <message>
            <source>The library %1 is damaged. Start Pawtrait again: it sets the damaged file aside and begins a new one.</source>
            <translation>Die Bibliothek %1 ist beschädigt. Starten Sie Pawtrait neu: Es legt die beschädigte Datei beiseite und beginnt eine neue.</translation>
        </message>
        <message>
            <source>The library %1 may not be written to, so it is open for reading only and changes are not kept. Check the permissions of its folder.</source>
            <translation>In die Bibliothek %1 darf nicht geschrieben werden; sie ist deshalb nur zum Lesen geöffnet, und Änderungen werden nicht gespeichert. Prüfen Sie die Zugriffsrechte ihres Ordners.</translation>
        </message>
        <message>
            <source>The library %1 was made by a newer version of Pawtrait and cannot be read by this one. Install the newer version.</source>
            <translation>Die Bibliothek %1 stammt von einer neueren Version von Pawtrait und kann von dieser nicht gelesen werden. Installieren Sie die neuere Version.</translation>
        </message>
        <message>
            <source>The library %1 was made by a newer version of Pawtrait, so it is open for reading only and changes are not kept. Install the newer version.</source>
            <translation>Die Bibliothek %1 stammt von einer neueren Version von Pawtrait; sie ist deshalb nur zum Lesen geöffnet, und Änderungen werden nicht gespeichert. Installieren Sie die neuere Version.</translation>
        </message>
        <message>
            <source>The library cannot be copied to %1: check that the folder can be written to and has free space.</source>
            <translation>Die Bibliothek kann nicht nach %1 kopiert werden: Prüfen Sie, ob in den Ordner geschrieben werden darf und ob genug Platz frei ist.</translation>
        </message>
        <message>
            <source>The library is copied to %1. Open it there by moving it back in place of the present one.</source>
            <translation>Die Bibliothek ist nach %1 kopiert. Um die Kopie zu öffnen, verschieben Sie sie zurück an die Stelle der jetzigen Bibliothek.</translation>
        </message>
        <message>
            <source>The library was damaged, so a new one was begun. The damaged file was kept as "%1".</source>
            <translation>Die Bibliothek war beschädigt, deshalb wurde eine neue begonnen. Die beschädigte Datei wurde als „%1“ aufbewahrt.</translation>
        </message>
        <message>
            <source>The long side across</source>
            <translation>Lange Seite waagerecht</translation>
        </message>
        <message>
            <source>The mean score of the fitted photos: what every other recipe has to beat. It takes a moment.</source>
            <translation>Die mittlere Punktzahl der Fotos, mit denen trainiert wird: was jedes andere Rezept schlagen muss. Es dauert einen Augenblick.</translation>
        </message>
        <message numerus="yes">
            <source>The mix has an RMSE of %1 on %n photo(s), the best run alone %2: each fold's weights were found on the other folds.</source>
            <translation>
                <numerusform>Die Mischung hat einen RMSE von %1 auf %n Foto, der beste Lauf allein %2: Die Gewichte jedes Folds wurden auf den anderen Folds gefunden.</numerusform>
                <numerusform>Die Mischung hat einen RMSE von %1 auf %n Fotos, der beste Lauf allein %2: Die Gewichte jedes Folds wurden auf den anderen Folds gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mix is no better than the best run alone: use that.</source>
            <translation>Die Mischung ist nicht besser als der beste Lauf allein: Nehmen Sie den.</translation>
        </message>
        <message>
            <source>The model in use</source>
            <translation>Das verwendete Modell</translation>
        </message>
        <message>
            <source>The model is in %1.</source>
            <translation>Das Modell ist in %1.</translation>
        </message>
        <message>
            <source>The model is still being opened. Crops come as soon as it is there.</source>
            <translation>Das Modell wird noch geöffnet. Ausschnitte erscheinen, sobald es da ist.</translation>
        </message>
        <message>
            <source>The model is still being opened. Try again in a moment.</source>
            <translation>Das Modell wird noch geöffnet. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The model that scores the photos. A folder is checked before it is taken.</source>
            <translation>Das Modell, das die Fotos bewertet. Ein Ordner wird geprüft, bevor er übernommen wird.</translation>
        </message>
        <message>
            <source>The model's judges cannot be fitted: too few photos could be read again.</source>
            <translation>Die Prüfer des Modells können nicht angepasst werden: Zu wenige Fotos konnten noch einmal gelesen werden.</translation>
        </message>
        <message>
            <source>The model's subject head does not fit its network. Get the model folder again.</source>
            <translation>Der Motiv-Head des Modells passt nicht zu seinem Netz. Besorgen Sie den Modellordner noch einmal.</translation>
        </message>
        <message>
            <source>The name of this file cannot be kept. Give it another name or place.</source>
            <translation>Der Name dieser Datei lässt sich nicht merken. Geben Sie ihr einen anderen Namen oder Ort.</translation>
        </message>
        <message>
            <source>The name pattern gives all photos the same name. Put {name} or {counter} into it.</source>
            <translation>Das Namensmuster gibt allen Fotos denselben Namen. Fügen Sie {name} oder {counter} ein.</translation>
        </message>
        <message>
            <source>The name pattern has a { without its }.</source>
            <translation>Im Namensmuster gibt es eine { ohne ihre }.</translation>
        </message>
        <message>
            <source>The name pattern has a } without its {.</source>
            <translation>Im Namensmuster gibt es eine } ohne ihre {.</translation>
        </message>
        <message>
            <source>The name pattern has no field "%1". The fields are {%2}.</source>
            <translation>Im Namensmuster gibt es kein Feld „%1“. Die Felder sind {%2}.</translation>
        </message>
        <message>
            <source>The name pattern is for file names and cannot name folders: take the %1 out, and choose the folder for the results apart.</source>
            <translation>Das Namensmuster ist für Dateinamen und kann keine Ordner benennen: Nehmen Sie %1 heraus und wählen Sie den Ordner für die Ergebnisse getrennt.</translation>
        </message>
        <message>
            <source>The network "%1" is not known to this version. Choose another model, or a newer version of the program.</source>
            <translation>Das Netz „%1“ ist dieser Version nicht bekannt. Wählen Sie ein anderes Modell oder eine neuere Version des Programms.</translation>
        </message>
        <message>
            <source>The network %1 could not be prepared on %2. Choose the CPU, or start the program again.</source>
            <translation>Das Netz %1 konnte auf %2 nicht vorbereitet werden. Wählen Sie die CPU oder starten Sie das Programm neu.</translation>
        </message>
        <message>
            <source>The network %1 has no such layer.</source>
            <translation>Das Netz %1 hat keine solche Schicht.</translation>
        </message>
        <message>
            <source>The network could not be run on %1. Choose the CPU, or start the program again.</source>
            <translation>Das Netz konnte auf %1 nicht ausgeführt werden. Wählen Sie die CPU oder starten Sie das Programm neu.</translation>
        </message>
        <message>
            <source>The network could not be trained on %1. Choose the CPU, or start the program again.</source>
            <translation>Das Netz konnte auf %1 nicht trainiert werden. Wählen Sie die CPU oder starten Sie das Programm neu.</translation>
        </message>
        <message>
            <source>The network gave something else than numbers: its weights make no sense. Get the model folder again.</source>
            <translation>Das Netz lieferte etwas anderes als Zahlen: Seine Gewichte ergeben keinen Sinn. Besorgen Sie den Modellordner noch einmal.</translation>
        </message>
        <message>
            <source>The network has already learned to see from millions of photos. Without it, it begins with chance and needs far more photos.</source>
            <translation>Das Netz hat schon an Millionen von Fotos sehen gelernt. Ohne das beginnt es mit dem Zufall und braucht weit mehr Fotos.</translation>
        </message>
        <message>
            <source>The network that looks at the photos. Larger ones see more, take longer and need more memory.</source>
            <translation>Das Netz, das die Fotos ansieht. Größere sehen mehr, dauern länger und brauchen mehr Speicher.</translation>
        </message>
        <message>
            <source>The new files get a number behind their name; the old ones stay</source>
            <translation>Die neuen Dateien bekommen eine Nummer hinter ihrem Namen; die alten bleiben</translation>
        </message>
        <message>
            <source>The new files take the place of the old ones; original photos are never replaced</source>
            <translation>Die neuen Dateien treten an die Stelle der alten; Originalfotos werden nie ersetzt</translation>
        </message>
        <message>
            <source>The new sheet gets a number behind its name; the old one stays</source>
            <translation>Der neue Kontaktbogen bekommt eine Nummer hinter seinem Namen; der alte bleibt</translation>
        </message>
        <message>
            <source>The new sheet takes the place of the old one</source>
            <translation>Der neue Kontaktbogen tritt an die Stelle des alten</translation>
        </message>
        <message>
            <source>The number to expect of new photos</source>
            <translation>Die Zahl, die bei neuen Fotos zu erwarten ist</translation>
        </message>
        <message>
            <source>The one that came with Pawtrait</source>
            <translation>Das mit Pawtrait gelieferte</translation>
        </message>
        <message>
            <source>The order of the photos (B: best first)</source>
            <translation>Die Reihenfolge der Fotos (B: beste zuerst)</translation>
        </message>
        <message>
            <source>The parts for NVIDIA graphics cards are not installed (packaging/setup.sh --gpu brings them).</source>
            <translation>Die Teile für NVIDIA-Grafikkarten sind nicht installiert (packaging/setup.sh --gpu holt sie).</translation>
        </message>
        <message>
            <source>The parts for NVIDIA graphics cards could not be loaded: %1</source>
            <translation>Die Teile für NVIDIA-Grafikkarten konnten nicht geladen werden: %1</translation>
        </message>
        <message>
            <source>The photo as it is in its file again (Ctrl+Shift+R)</source>
            <translation>Das Foto wieder so, wie es in seiner Datei ist (Strg+Umschalt+R)</translation>
        </message>
        <message>
            <source>The photo as it is on the left of a line, with its crop and mends on the right (\)</source>
            <translation>Links von einer Linie das Foto, wie es ist, rechts davon mit Ausschnitt und Verbesserungen (\)</translation>
        </message>
        <message>
            <source>The photo cannot be opened.</source>
            <translation>Das Foto kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>The photo could not be prepared for the network.</source>
            <translation>Das Foto konnte nicht für das Netz vorbereitet werden.</translation>
        </message>
        <message>
            <source>The photo has another shape than "%1": it is shown whole and padded.</source>
            <translation>Das Foto hat eine andere Form als „%1“: Es wird ganz gezeigt und aufgefüllt.</translation>
        </message>
        <message>
            <source>The photo has another shape than "%1": its edges are cut off.</source>
            <translation>Das Foto hat eine andere Form als „%1“: Seine Ränder werden abgeschnitten.</translation>
        </message>
        <message>
            <source>The photo has been retouched, for example with a frame or several photos put together.</source>
            <translation>Das Foto wurde bearbeitet, zum Beispiel mit einem Rahmen oder aus mehreren Fotos zusammengesetzt.</translation>
        </message>
        <message>
            <source>The photo has too few pixels for %1 × %2; the picture is %3 × %4 instead, which has the same shape.</source>
            <translation>Das Foto hat zu wenige Pixel für %1 × %2; das Bild ist stattdessen %3 × %4 groß und hat dieselbe Form.</translation>
        </message>
        <message>
            <source>The photo is noticeably out of focus or noisy, most of all around the eyes and face. Then Eyes is always no.</source>
            <translation>Das Foto ist merklich unscharf oder verrauscht, vor allem um Augen und Gesicht. Dann ist „Augen“ immer nein.</translation>
        </message>
        <message>
            <source>The photo without it again; Ctrl+Z does the same</source>
            <translation>Das Foto wieder ohne diese Verbesserung; Strg+Z bewirkt dasselbe</translation>
        </message>
        <message>
            <source>The photo's EXIF data are damaged; the photo may lie on its side.</source>
            <translation>Die EXIF-Daten des Fotos sind beschädigt; vielleicht liegt das Foto auf der Seite.</translation>
        </message>
        <message>
            <source>The photo's XMP metadata are damaged and were left out.</source>
            <translation>Die XMP-Metadaten des Fotos sind beschädigt und wurden weggelassen.</translation>
        </message>
        <message>
            <source>The photo's light looks blue. Make it more neutral, if the colours were different there.</source>
            <translation>Das Licht des Fotos wirkt blau. Machen Sie es neutraler, wenn die Farben dort anders waren.</translation>
        </message>
        <message>
            <source>The photo's light looks yellow. Make it more neutral, if the colours were different there.</source>
            <translation>Das Licht des Fotos wirkt gelb. Machen Sie es neutraler, wenn die Farben dort anders waren.</translation>
        </message>
        <message>
            <source>The photo's lines lean by %1 degrees. Turn it, if they should be straight.</source>
            <translation>Die Linien des Fotos sind um %1 Grad geneigt. Drehen Sie es, wenn sie gerade sein sollten.</translation>
        </message>
        <message>
            <source>The photo's metadata are damaged or of an unknown kind; the exported file has none of them.</source>
            <translation>Die Metadaten des Fotos sind beschädigt oder von unbekannter Art; die exportierte Datei hat keine davon.</translation>
        </message>
        <message>
            <source>The photo's own shape</source>
            <translation>Die eigene Form des Fotos</translation>
        </message>
        <message>
            <source>The photo, blurred</source>
            <translation>Das Foto, unscharf</translation>
        </message>
        <message>
            <source>The photos are dealt into so many parts; each part is tested by a model that was trained on the others. More folds take longer and train on more photos.</source>
            <translation>Die Fotos werden auf so viele Teile verteilt; jeder Teil wird von einem Modell getestet, das mit den anderen trainiert wurde. Mehr Folds dauern länger und trainieren mit mehr Fotos.</translation>
        </message>
        <message>
            <source>The photos could not be prepared for the network.</source>
            <translation>Die Fotos konnten nicht für das Netz vorbereitet werden.</translation>
        </message>
        <message>
            <source>The photos themselves are not beside the table, so only their scores are shown.</source>
            <translation>Die Fotos selbst liegen nicht neben der Tabelle, deshalb werden nur ihre Punktzahlen gezeigt.</translation>
        </message>
        <message>
            <source>The picture could not be encoded. Choose another format.</source>
            <translation>Das Bild konnte nicht kodiert werden. Wählen Sie ein anderes Format.</translation>
        </message>
        <message>
            <source>The picture could not be taken over. Save it as a file first, then drop the file.</source>
            <translation>Das Bild konnte nicht übernommen werden. Speichern Sie es zuerst als Datei und ziehen Sie dann die Datei herein.</translation>
        </message>
        <message>
            <source>The picture would have more than %1 pixels a side, which its format cannot hold. Choose a smaller preset.</source>
            <translation>Das Bild hätte mehr als %1 Pixel je Seite, und das lässt sein Format nicht zu. Wählen Sie eine kleinere Vorlage.</translation>
        </message>
        <message>
            <source>The place of LibTorch is not known.</source>
            <translation>Der Ort von LibTorch ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The predictions are not finite numbers. Check the recipe's settings.</source>
            <translation>Die Vorhersagen sind keine endlichen Zahlen. Prüfen Sie die Einstellungen des Rezepts.</translation>
        </message>
        <message>
            <source>The preset "%1" makes PNG files, which have no quality to choose. Leave --quality out.</source>
            <translation>Die Vorlage „%1“ erzeugt PNG-Dateien, bei denen keine Qualität zu wählen ist. Lassen Sie --quality weg.</translation>
        </message>
        <message>
            <source>The preset "%1" never pads. Leave --padding out.</source>
            <translation>Die Vorlage „%1“ füllt nie auf. Lassen Sie --padding weg.</translation>
        </message>
        <message>
            <source>The program looks for the animal itself again</source>
            <translation>Das Programm sucht das Tier wieder selbst</translation>
        </message>
        <message>
            <source>The program met something it did not expect. Try again, and report it if it comes back.</source>
            <translation>Im Programm ist etwas Unerwartetes geschehen. Versuchen Sie es noch einmal und melden Sie es, wenn es wieder vorkommt.</translation>
        </message>
        <message>
            <source>The recipe as JSON</source>
            <translation>Das Rezept als JSON</translation>
        </message>
        <message>
            <source>The recipe asks for %1 folds, but the table has only %2 photos or groups that can be read. Add photos, or use fewer folds.</source>
            <translation>Das Rezept verlangt %1 Folds, aber die Tabelle hat nur %2 lesbare Fotos oder Gruppen. Fügen Sie Fotos hinzu oder nehmen Sie weniger Folds.</translation>
        </message>
        <message>
            <source>The recipe asks for an SVR beside the network and for the 12 flags; they do not go together. Set svr=false or flags=false.</source>
            <translation>Das Rezept verlangt eine SVR neben dem Netz und die 12 Merkmale; beides zusammen geht nicht. Setzen Sie svr=false oder flags=false.</translation>
        </message>
        <message>
            <source>The recipe joins the 12 flags with the photo, but %1 does not have them for every photo. Use a table with flags, or set flags=false.</source>
            <translation>Das Rezept verbindet die 12 Merkmale mit dem Foto, aber %1 hat sie nicht für jedes Foto. Verwenden Sie eine Tabelle mit Merkmalen oder setzen Sie flags=false.</translation>
        </message>
        <message>
            <source>The recipe's trees look at nothing of a photo. Set prompts=true or embedding=true; the flags alone are measured by every run.</source>
            <translation>Die Bäume des Rezepts sehen nichts von einem Foto. Setzen Sie prompts=true oder embedding=true; die Merkmale allein misst jeder Lauf.</translation>
        </message>
        <message>
            <source>The report is written when the run is finished, or when you stop it and keep its best.</source>
            <translation>Der Bericht wird geschrieben, wenn der Lauf fertig ist oder wenn Sie ihn anhalten und das Beste behalten.</translation>
        </message>
        <message>
            <source>The ridge head cannot be fitted: its alpha has to be 0 or more.</source>
            <translation>Der Ridge-Head kann nicht angepasst werden: Sein alpha muss 0 oder größer sein.</translation>
        </message>
        <message>
            <source>The ridge head has no single solution: some features depend on each other. Set the recipe's alpha above 0.</source>
            <translation>Der Ridge-Head hat keine eindeutige Lösung: Einige Features hängen voneinander ab. Setzen Sie alpha im Rezept auf mehr als 0.</translation>
        </message>
        <message>
            <source>The rule by which steps are taken. AdamW is a good choice; the contest's notebook used Adam.</source>
            <translation>Die Regel, nach der die Schritte gemacht werden. AdamW ist eine gute Wahl; das Notebook des Wettbewerbs verwendete Adam.</translation>
        </message>
        <message>
            <source>The run %1 cannot be blended with %2: %3. Blend runs of one table with the same folds.</source>
            <extracomment>%1 is a run, %2 the first run, %3 what differs, beginning in lower case</extracomment>
            <translation>Der Lauf %1 kann nicht mit %2 gemischt werden: %3. Mischen Sie Läufe einer einzigen Tabelle mit denselben Folds.</translation>
        </message>
        <message>
            <source>The run %1 cannot be blended: %2 rows of its oof.csv are damaged. Resume the run, or leave it out.</source>
            <translation>Der Lauf %1 kann nicht gemischt werden: %2 Zeilen seiner oof.csv sind beschädigt. Setzen Sie den Lauf fort oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <source>The run %1 cannot be gone on with: only runs that train a network are. Begin it again.</source>
            <translation>Der Lauf %1 kann nicht fortgesetzt werden: Das geht nur bei Läufen, die ein Netz trainieren. Beginnen Sie ihn neu.</translation>
        </message>
        <message>
            <source>The run %1 cannot be joined with the first one: its recipe or its table is another.</source>
            <translation>Der Lauf %1 kann nicht mit dem ersten verbunden werden: Sein Rezept oder seine Tabelle ist eine andere.</translation>
        </message>
        <message>
            <source>The run %1 has no fold that is done yet. Resume it first.</source>
            <translation>Im Lauf %1 ist noch kein Fold fertig. Setzen Sie ihn zuerst fort.</translation>
        </message>
        <message>
            <source>The run %1 has no model, so the blend cannot score photos. Leave it out, or resume it.</source>
            <translation>Der Lauf %1 hat kein Modell, deshalb kann die Mischung keine Fotos bewerten. Lassen Sie ihn weg oder setzen Sie ihn fort.</translation>
        </message>
        <message>
            <source>The run %1 is at work in another program. Wait for it, or stop it there.</source>
            <translation>Am Lauf %1 arbeitet ein anderes Programm. Warten Sie darauf oder halten Sie ihn dort an.</translation>
        </message>
        <message>
            <source>The run %1 is finished.</source>
            <translation>Der Lauf %1 ist fertig.</translation>
        </message>
        <message>
            <source>The run %1 is named twice. A blend needs each run once.</source>
            <translation>Der Lauf %1 ist zweimal genannt. Eine Mischung braucht jeden Lauf einmal.</translation>
        </message>
        <message>
            <source>The run %1 made no model: it is only a mean. Name another run.</source>
            <translation>Der Lauf %1 hat kein Modell ergeben: Er ist nur ein Mittelwert. Nennen Sie einen anderen Lauf.</translation>
        </message>
        <message>
            <source>The run %1 was begun with another table: %2 has changed since. Begin a new run.</source>
            <translation>Der Lauf %1 wurde mit einer anderen Tabelle begonnen: %2 hat sich seitdem geändert. Beginnen Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <source>The run %1 was deleted, but its folder stays: it holds %2, which no run wrote.</source>
            <translation>Der Lauf %1 wurde gelöscht, aber sein Ordner bleibt: Darin ist %2, und das hat kein Lauf geschrieben.</translation>
        </message>
        <message>
            <source>The run has rounds: these numbers are of each photo's mean prediction over them. One round, as "pawtrait runs" lists it, has an RMSE of %1.</source>
            <translation>Der Lauf hat Runden: Diese Zahlen sind die der mittleren Vorhersage jedes Fotos über sie. Eine Runde, wie „pawtrait runs“ sie aufführt, hat einen RMSE von %1.</translation>
        </message>
        <message>
            <source>The run waits until the one before it has ended.</source>
            <translation>Der Lauf wartet, bis der davor beendet ist.</translation>
        </message>
        <message>
            <source>The run's folder is called by it. Letters, digits, - and _.</source>
            <translation>Der Ordner des Laufs heißt so. Buchstaben, Ziffern, - und _.</translation>
        </message>
        <message>
            <source>The run's network takes the 12 flags, but %1 does not have them for every photo. Use a table with flags.</source>
            <translation>Das Netz des Laufs braucht die 12 Merkmale, aber %1 hat sie nicht für jedes Foto. Verwenden Sie eine Tabelle mit Merkmalen.</translation>
        </message>
        <message>
            <source>The same error of saying the mean score for every photo</source>
            <translation>Derselbe Fehler, wenn für jedes Foto die mittlere Punktzahl gesagt wird</translation>
        </message>
        <message>
            <source>The same notebook with the smallest network, to see whether it runs.</source>
            <translation>Dasselbe Notebook mit dem kleinsten Netz, um zu sehen, ob es läuft.</translation>
        </message>
        <message>
            <source>The score is the mean of the network's own (weight %1) and of an SVR on what it sees (%2); each fold's weights here are from the other folds.</source>
            <translation>Die Bewertung ist das Mittel aus der des Netzes (Gewicht %1) und einer SVR auf dem, was es sieht (%2); die Gewichte jedes Folds stammen hier von den anderen Folds.</translation>
        </message>
        <message>
            <source>The score is this share of the support vector regression and the rest of the ridge regression; 0 fits no SVR.</source>
            <translation>Die Punktzahl kommt zu diesem Anteil von der Support-Vector-Regression und im Übrigen von der Ridge-Regression; bei 0 wird keine SVR angepasst.</translation>
        </message>
        <message>
            <source>The scores are in %1.</source>
            <translation>Die Punktzahlen sind in %1.</translation>
        </message>
        <message>
            <source>The search for crops of many photos is not finished: %1 of %2 are looked at.</source>
            <translation>Die Suche nach Ausschnitten für viele Fotos ist noch nicht fertig: %1 von %2 sind angesehen.</translation>
        </message>
        <message>
            <source>The shape that is needed. With "Any shape" only crops with a reliable gain are shown</source>
            <translation>Die Form, die gebraucht wird. Bei „Beliebige Form“ werden nur Ausschnitte mit verlässlichem Gewinn gezeigt</translation>
        </message>
        <message>
            <source>The sheet cannot be drawn: the program was started without Qt's graphics. Report this.</source>
            <translation>Der Kontaktbogen kann nicht gezeichnet werden: Das Programm wurde ohne Qts Grafik gestartet. Bitte melden Sie das.</translation>
        </message>
        <message>
            <source>The sheet cannot be drawn: there are no fonts on this computer. Install some, for example the package fonts-dejavu-core.</source>
            <translation>Der Kontaktbogen kann nicht gezeichnet werden: Auf diesem Computer gibt es keine Schriften. Installieren Sie welche, zum Beispiel das Paket fonts-dejavu-core.</translation>
        </message>
        <message>
            <source>The sheet cannot be drawn: there is not enough memory. Close other programs and try again.</source>
            <translation>Der Kontaktbogen kann nicht gezeichnet werden: Der Speicher reicht nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The sheet's name must end in .pdf or .png.</source>
            <translation>Der Name des Kontaktbogens muss auf .pdf oder .png enden.</translation>
        </message>
        <message>
            <source>The sidecar file %1 is damaged and stays as it is. Delete it or repair it with the program that wrote it.</source>
            <translation>Die XMP-Datei %1 ist beschädigt und bleibt, wie sie ist. Löschen Sie sie oder reparieren Sie sie mit dem Programm, das sie geschrieben hat.</translation>
        </message>
        <message>
            <source>The sidecar file %1 is of a kind that cannot be changed here and stays as it is.</source>
            <translation>Die XMP-Datei %1 ist von einer Art, die hier nicht geändert werden kann, und bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>The size of the photo or of its crop, %1.</source>
            <extracomment>%1 is a kind of file such as JPG</extracomment>
            <translation>Die Größe des Fotos oder seines Ausschnitts, %1.</translation>
        </message>
        <message>
            <source>The strongest colour has %1 times the weakest; usual is up to %2.</source>
            <translation>Die stärkste Farbe hat das %1-Fache der schwächsten; üblich ist bis zum %2-Fachen.</translation>
        </message>
        <message>
            <source>The subject head cannot be fitted: no photo with boxes could be read.</source>
            <translation>Der Motiv-Head kann nicht angepasst werden: Kein Foto mit Rahmen konnte gelesen werden.</translation>
        </message>
        <message>
            <source>The table's weights are not used: this recipe counts each photo once.</source>
            <translation>Die Gewichte der Tabelle werden nicht verwendet: Dieses Rezept zählt jedes Foto einmal.</translation>
        </message>
        <message>
            <source>The true score lies in the range for about %1 of 100 photos. Photos whose scores are close are about equal.</source>
            <translation>Bei etwa %1 von 100 Fotos liegt die wahre Punktzahl in der Spanne. Fotos mit nah beieinander liegenden Punktzahlen sind etwa gleich gut.</translation>
        </message>
        <message>
            <source>The whole photo</source>
            <translation>Das ganze Foto</translation>
        </message>
        <message>
            <source>The worst photos are known when the run is finished.</source>
            <translation>Die schlechtesten Vorhersagen sind bekannt, wenn der Lauf fertig ist.</translation>
        </message>
        <message>
            <source>Their recipes are the same.</source>
            <translation>Ihre Rezepte sind gleich.</translation>
        </message>
        <message>
            <source>Their recipes differ in: %1.</source>
            <translation>Ihre Rezepte unterscheiden sich in: %1.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Theoretical quantiles of the normal</source>
            <translation>Theoretische Quantile der Normalverteilung</translation>
        </message>
        <message>
            <source>There are no photos for a sheet.</source>
            <translation>Es gibt keine Fotos für einen Kontaktbogen.</translation>
        </message>
        <message>
            <source>There are no photos here. Name photos, or a folder of photos; --recursive looks into its folders too.</source>
            <translation>Hier sind keine Fotos. Nennen Sie Fotos oder einen Ordner mit Fotos; --recursive sieht auch in seine Unterordner.</translation>
        </message>
        <message>
            <source>There are no photos in %1.</source>
            <translation>In %1 sind keine Fotos.</translation>
        </message>
        <message>
            <source>There are no photos in there.</source>
            <translation>Darin sind keine Fotos.</translation>
        </message>
        <message>
            <source>There are no photos to export.</source>
            <translation>Es gibt keine Fotos zum Exportieren.</translation>
        </message>
        <message>
            <source>There are no prompts. Name words or short texts, with commas between them: --prompts cute,sleepy</source>
            <translation>Es gibt keine Prompts. Nennen Sie Wörter oder kurze Texte, mit Kommas dazwischen: --prompts cute,sleepy</translation>
        </message>
        <message>
            <source>There are no runs in "%1". "pawtrait train" makes one.</source>
            <translation>In „%1“ gibt es keine Läufe. „pawtrait train“ macht einen.</translation>
        </message>
        <message>
            <source>There are no trained weights of %1 here. Choose its file of weights, or another network.</source>
            <translation>Hier gibt es keine trainierten Gewichte von %1. Wählen Sie die Datei mit den Gewichten oder ein anderes Netz.</translation>
        </message>
        <message>
            <source>There are no trained weights of %1 here. Choose its file of weights, or untick "Begin with trained weights".</source>
            <translation>Hier gibt es keine trainierten Gewichte von %1. Wählen Sie die Datei mit den Gewichten oder schalten Sie „Mit trainierten Gewichten beginnen“ aus.</translation>
        </message>
        <message>
            <source>There are no weights %1. Name timm's safetensors of this network with --weights, or train --from-scratch.</source>
            <translation>Es gibt keine Gewichte %1. Nennen Sie mit --weights die safetensors-Datei von timm für dieses Netz oder trainieren Sie mit --from-scratch.</translation>
        </message>
        <message>
            <source>There are not enough scored photos to explore. Score at least two.</source>
            <translation>Es gibt zum Erkunden nicht genug bewertete Fotos. Bewerten Sie mindestens zwei.</translation>
        </message>
        <message>
            <source>There are too few photos to test on photos that were not fitted. Add photos to the table, or use fewer folds.</source>
            <translation>Es sind zu wenige Fotos, um an Fotos zu prüfen, mit denen nicht trainiert wurde. Fügen Sie der Tabelle Fotos hinzu oder nehmen Sie weniger Folds.</translation>
        </message>
        <message>
            <source>There are too few tested photos of natural sampling to measure anything. Add photos to the table.</source>
            <translation>Es gibt zu wenige geprüfte Fotos einer natürlichen Stichprobe, um etwas zu messen. Fügen Sie der Tabelle Fotos hinzu.</translation>
        </message>
        <message>
            <source>There is a file of this name. Choose a folder.</source>
            <translation>Es gibt eine Datei mit diesem Namen. Wählen Sie einen Ordner.</translation>
        </message>
        <message>
            <source>There is a library in %1 already, and it stays as it is. Choose another folder.</source>
            <translation>In %1 gibt es schon eine Bibliothek, und sie bleibt, wie sie ist. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>There is a person in the photo.</source>
            <translation>Auf dem Foto ist ein Mensch.</translation>
        </message>
        <message>
            <source>There is an accessory or prop, such as a toy or a sticker. A collar or leash does not count.</source>
            <translation>Zubehör oder eine Requisite ist zu sehen, etwa ein Spielzeug oder ein Aufkleber. Halsband und Leine zählen nicht.</translation>
        </message>
        <message>
            <source>There is more than one animal in the photo.</source>
            <translation>Auf dem Foto ist mehr als ein Tier.</translation>
        </message>
        <message>
            <source>There is no column "Pawpularity": the table has photos without scores.</source>
            <translation>Es gibt keine Spalte „Pawpularity“: Die Tabelle hat Fotos ohne Punktzahlen.</translation>
        </message>
        <message>
            <source>There is no fold %1: counted from 0, as --fold does, the last one is %2.</source>
            <translation>Es gibt keinen Fold %1: Von 0 an gezählt, wie --fold es tut, ist %2 der letzte.</translation>
        </message>
        <message>
            <source>There is no folder %1. Name the folder that runs were made in.</source>
            <translation>Es gibt keinen Ordner %1. Nennen Sie den Ordner, in dem Läufe angelegt wurden.</translation>
        </message>
        <message>
            <source>There is no library to copy.</source>
            <translation>Es gibt keine Bibliothek, die kopiert werden kann.</translation>
        </message>
        <message>
            <source>There is no model folder %1. Check its name and place, or choose another model.</source>
            <translation>Es gibt keinen Modellordner %1. Prüfen Sie Namen und Ort, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>There is no model folder %1. Run packaging/setup.sh and build again, or choose another model.</source>
            <translation>Es gibt keinen Modellordner %1. Führen Sie packaging/setup.sh aus und erstellen Sie das Programm neu, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>There is no model open, so there is nothing to say about it. Choose one in the settings.</source>
            <translation>Es ist kein Modell geöffnet, deshalb gibt es nichts darüber zu sagen. Wählen Sie eines in den Einstellungen.</translation>
        </message>
        <message>
            <source>There is no model to score with. The message above says why.</source>
            <translation>Es gibt kein Modell zum Bewerten. Die Meldung oben sagt, warum.</translation>
        </message>
        <message>
            <source>There is no photo to crop.</source>
            <translation>Es gibt kein Foto, das zugeschnitten werden kann.</translation>
        </message>
        <message>
            <source>There is no photo to fit a head on. Choose a table with photos and scores.</source>
            <translation>Es gibt kein Foto, an das ein Head angepasst werden kann. Wählen Sie eine Tabelle mit Fotos und Punktzahlen.</translation>
        </message>
        <message>
            <source>There is no preset "%1". The presets are %2; more can be written into %3.</source>
            <translation>Es gibt keine Vorlage „%1“. Die Vorlagen sind %2; weitere können in %3 eingetragen werden.</translation>
        </message>
        <message>
            <source>There is no recipe "%1"; did you mean "%2"? A file with a recipe can be named too.</source>
            <translation>Es gibt kein Rezept „%1“; meinten Sie „%2“? Auch eine Datei mit einem Rezept kann genannt werden.</translation>
        </message>
        <message>
            <source>There is no room for more words. Remove some first.</source>
            <translation>Für weitere Wörter ist kein Platz. Entfernen Sie zuerst einige.</translation>
        </message>
        <message>
            <source>There is no run %1. Name the folder of a run; "pawtrait runs" lists them.</source>
            <translation>Es gibt keinen Lauf %1. Nennen Sie den Ordner eines Laufs; „pawtrait runs“ führt sie auf.</translation>
        </message>
        <message>
            <source>There is no run or model folder %1. Check its name and place.</source>
            <translation>Es gibt keinen Lauf oder Modellordner %1. Prüfen Sie Namen und Ort.</translation>
        </message>
        <message>
            <source>There is no score for %1.</source>
            <extracomment>%1 one or more file names</extracomment>
            <translation>Für %1 gibt es keine Punktzahl.</translation>
        </message>
        <message>
            <source>There is no train.csv in "%1". Choose another folder, or a table.</source>
            <translation>In „%1“ gibt es keine train.csv. Wählen Sie einen anderen Ordner oder eine Tabelle.</translation>
        </message>
        <message>
            <source>There is not enough memory for this data set. Close other programs, or cut the table into smaller ones.</source>
            <translation>Der Speicher reicht für diesen Datensatz nicht. Schließen Sie andere Programme oder teilen Sie die Tabelle in kleinere auf.</translation>
        </message>
        <message>
            <source>There is not enough memory for this training run. Close other programs, or use fewer photos.</source>
            <translation>Der Speicher reicht für diesen Trainingslauf nicht. Schließen Sie andere Programme oder nehmen Sie weniger Fotos.</translation>
        </message>
        <message>
            <source>There is not enough memory for this training run. Set a smaller batch or input_side in the recipe, or close other programs.</source>
            <translation>Der Speicher reicht für diesen Trainingslauf nicht. Setzen Sie batch oder input_side im Rezept kleiner oder schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>There is not enough memory to change this photo. Close other programs and try again.</source>
            <translation>Der Speicher reicht nicht, um dieses Foto zu ändern. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is not enough memory to compare these photos. Close other programs, or choose fewer photos.</source>
            <translation>Der Speicher reicht nicht, um diese Fotos zu vergleichen. Schließen Sie andere Programme oder wählen Sie weniger Fotos.</translation>
        </message>
        <message>
            <source>There is not enough memory to hold every photo against every other. Close other programs, or use fewer photos.</source>
            <translation>Der Speicher reicht nicht, um jedes Foto mit jedem anderen zu vergleichen. Schließen Sie andere Programme oder nehmen Sie weniger Fotos.</translation>
        </message>
        <message>
            <source>There is not enough memory to look at this photo. Close other programs and try again.</source>
            <translation>Der Speicher reicht nicht, um dieses Foto anzusehen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is not enough memory to look for a crop. Close other programs and try again.</source>
            <translation>Der Speicher reicht nicht, um einen Ausschnitt zu suchen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is not enough memory to measure this photo. Close other programs and try again.</source>
            <translation>Der Speicher reicht nicht, um dieses Foto zu vermessen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is not enough memory to measure what the model thinks of crops. Close other programs and try again.</source>
            <translation>Der Speicher reicht nicht, um zu messen, was das Modell von Ausschnitten hält. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is not enough memory. Close other programs and try again.</source>
            <translation>Der Speicher reicht nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is nothing to keep yet: no fold was trained for a single step. Let the run train, or discard it.</source>
            <translation>Es gibt noch nichts zu behalten: Kein Fold wurde auch nur einen Schritt trainiert. Lassen Sie den Lauf trainieren oder verwerfen Sie ihn.</translation>
        </message>
        <message>
            <source>There is nothing to review: no listed photo without a crop has a reliable gain.</source>
            <translation>Es gibt nichts durchzusehen: Für kein aufgelistetes Foto ohne Ausschnitt gibt es einen verlässlichen Gewinn.</translation>
        </message>
        <message>
            <source>These are the first four of %n selected photos.</source>
            <translation>Dies sind die ersten vier von %n ausgewählten Fotos.</translation>
        </message>
        <message>
            <source>These numbers are of one round. The mean of the rounds has an RMSE of %1: comparisons and blends go by it.</source>
            <translation>Diese Zahlen sind die einer Runde. Das Mittel der Runden hat einen RMSE von %1: Danach gehen Vergleiche und Mischungen.</translation>
        </message>
        <message>
            <source>These runs cannot be blended: weights are tested on folds that had no part in them, which needs two folds and %1 photos of natural sampling or more.</source>
            <translation>Diese Läufe können nicht gemischt werden: Gewichte werden auf Folds getestet, die nicht an ihnen beteiligt waren; dafür braucht es mindestens zwei Folds und %1 Fotos einer natürlichen Stichprobe.</translation>
        </message>
        <message>
            <source>These runs cannot be compared: they have tested %1 photos in common, and at least %2 are needed. Compare runs of the same data.</source>
            <translation>Diese Läufe können nicht verglichen werden: Sie haben %1 Fotos gemeinsam getestet, und mindestens %2 werden gebraucht. Vergleichen Sie Läufe mit denselben Daten.</translation>
        </message>
        <message>
            <source>These weights have no ImageNet classes.</source>
            <translation>Diese Gewichte haben keine ImageNet-Klassen.</translation>
        </message>
        <message>
            <source>This computer does not have enough free memory for the run. Take a smaller batch, smaller photos or a smaller network, or close other programs.</source>
            <translation>Dieser Computer hat für den Lauf nicht genug freien Speicher. Nehmen Sie weniger Fotos je Schritt, kleinere Fotos oder ein kleineres Netz, oder schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>This is a link to a web page. Save the picture first, then drop the file.</source>
            <translation>Das ist ein Link zu einer Webseite. Speichern Sie zuerst das Bild und ziehen Sie dann die Datei herein.</translation>
        </message>
        <message>
            <source>This is an HDR photo; its colours look flatter here than on the phone.</source>
            <translation>Das ist ein HDR-Foto; seine Farben wirken hier flacher als auf dem Telefon.</translation>
        </message>
        <message>
            <source>This is photographers' craft. It has nothing to do with the score, and no points are promised for it.</source>
            <translation>Das ist fotografisches Handwerk. Mit der Punktzahl hat es nichts zu tun, und es verspricht keine Punkte.</translation>
        </message>
        <message>
            <source>This is the whole photo.</source>
            <translation>Das ist das ganze Foto.</translation>
        </message>
        <message>
            <source>This model cannot find the animal. Draw a box around it, or choose another model.</source>
            <translation>Dieses Modell kann das Tier nicht finden. Ziehen Sie einen Rahmen darum oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>This model's scores cannot be traced to places in the photo. Choose a model without trees or prompts to see where a score comes from.</source>
            <translation>Die Punktzahlen dieses Modells lassen sich nicht auf Stellen im Foto zurückführen. Wählen Sie ein Modell ohne Bäume und Prompts, um zu sehen, woher eine Punktzahl kommt.</translation>
        </message>
        <message>
            <source>This network has no pair of maps that a subject head can be fitted on. Choose another network in the recipe.</source>
            <translation>Dieses Netz hat kein Paar von Karten, an die ein Motiv-Head angepasst werden kann. Wählen Sie im Rezept ein anderes Netz.</translation>
        </message>
        <message>
            <source>This photo could not be measured. Try again, and report it if it comes back.</source>
            <translation>Dieses Foto konnte nicht vermessen werden. Versuchen Sie es noch einmal und melden Sie es, wenn es wieder vorkommt.</translation>
        </message>
        <message>
            <source>This photo is alone in its group. Select two to four photos to see them beside each other.</source>
            <translation>Dieses Foto ist in seiner Gruppe allein. Wählen Sie zwei bis vier Fotos an, um sie nebeneinander zu sehen.</translation>
        </message>
        <message>
            <source>This run does not beat the constant: its model is of no use.</source>
            <translation>Dieser Lauf schlägt die Konstante nicht: Sein Modell ist nicht zu gebrauchen.</translation>
        </message>
        <message>
            <source>This run does not beat the constant: saying the mean score for every photo has an RMSE of %1, this run %2. Do not use its model; train longer, on more photos, or with another recipe.</source>
            <translation>Dieser Lauf schlägt die Konstante nicht: Für jedes Foto die mittlere Punktzahl zu sagen ergibt einen RMSE von %1, dieser Lauf %2. Verwenden Sie sein Modell nicht; trainieren Sie länger, mit mehr Fotos oder mit einem anderen Rezept.</translation>
        </message>
        <message>
            <source>This run does not beat the constant: the model has learned nothing that holds for new photos. Do not use it; train longer, on more photos, or with another recipe.</source>
            <translation>Dieser Lauf schlägt die Konstante nicht: Das Modell hat nichts gelernt, was für neue Fotos gilt. Verwenden Sie es nicht; trainieren Sie länger, mit mehr Fotos oder mit einem anderen Rezept.</translation>
        </message>
        <message>
            <source>This run was stopped early: %1 of %2 folds are in its numbers, which hold for their photos alone.</source>
            <translation>Dieser Lauf wurde vorzeitig beendet: In seinen Zahlen sind %1 von %2 Folds, und sie gelten nur für deren Fotos.</translation>
        </message>
        <message numerus="yes">
            <source>This text is too long: at most %n character(s).</source>
            <translation>
                <numerusform>Dieser Text ist zu lang: höchstens %n Zeichen.</numerusform>
                <numerusform>Dieser Text ist zu lang: höchstens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Time and look</source>
            <translation>Zeit und Aussehen</translation>
        </message>
        <message>
            <source>Time for one photo</source>
            <translation>Zeit für ein Foto</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Too few photos, or too much alike, to say how "%1" goes with the score.</source>
            <translation>Zu wenige oder zu gleichartige Fotos, um zu sagen, wie „%1“ mit der Punktzahl zusammenhängt.</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>Train and test side by side</source>
            <translation>Training und Test nebeneinander</translation>
        </message>
        <message>
            <source>Train in the background; a run that is at work is waited for</source>
            <translation>Im Hintergrund trainieren; ein Lauf, der schon in Arbeit ist, wird abgewartet</translation>
        </message>
        <message>
            <source>Train: models on your own scores, runs side by side (Ctrl+3)</source>
            <translation>Trainieren: Modelle mit Ihren eigenen Punktzahlen, Läufe nebeneinander (Strg+3)</translation>
        </message>
        <message>
            <source>Trained &amp;weights</source>
            <translation>Trainierte &amp;Gewichte</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Training runs</source>
            <translation>Trainingsläufe</translation>
        </message>
        <message>
            <source>Training went astray: the loss is no longer a number. Set a smaller learning_rate in the recipe, or a clip_norm.</source>
            <translation>Das Training ist entgleist: Der Verlust ist keine Zahl mehr. Setzen Sie im Rezept learning_rate kleiner oder einen Wert für clip_norm.</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Baum</translation>
        </message>
        <message>
            <source>Trees at most</source>
            <translation>Bäume höchstens</translation>
        </message>
        <message>
            <source>Trees end after so many without a lower error on another fold than the one that is tested; 0: all trees are fitted.</source>
            <translation>Es kommen keine Bäume mehr hinzu, wenn so viele den Fehler auf einem anderen Fold als dem getesteten nicht gesenkt haben; 0: alle Bäume werden angepasst.</translation>
        </message>
        <message>
            <source>Tries the chosen photos again, or all when none is chosen.</source>
            <translation>Versucht es noch einmal mit den angewählten Fotos, oder mit allen, wenn keines angewählt ist.</translation>
        </message>
        <message>
            <source>Try a few steps without keeping anything: how long the run takes, and how much memory</source>
            <translation>Ein paar Schritte probieren, ohne etwas zu behalten: wie lange der Lauf dauert und wie viel Speicher er braucht</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Try drawn animals</source>
            <translation>Gezeichnete Tiere ausprobieren</translation>
        </message>
        <message>
            <source>Trying a few steps...</source>
            <translation>Ein paar Schritte werden probiert...</translation>
        </message>
        <message>
            <source>Turn it by %1°</source>
            <translation>Um %1° drehen</translation>
        </message>
        <message>
            <source>Turn the shape between upright and wide</source>
            <translation>Die Form zwischen hoch und quer wechseln</translation>
        </message>
        <message>
            <source>Turned by, degrees</source>
            <translation>Gedreht um, Grad</translation>
        </message>
        <message>
            <source>Turns the photo under the frame ([ and ])</source>
            <translation>Dreht das Foto unter dem Rahmen ([ und ])</translation>
        </message>
        <message>
            <source>Type a word or a short text.</source>
            <translation>Geben Sie ein Wort oder einen kurzen Text ein.</translation>
        </message>
        <message>
            <source>Undo the last change of the words (Ctrl+Z)</source>
            <translation>Die letzte Änderung der Wörter rückgängig machen (Strg+Z)</translation>
        </message>
        <message>
            <source>Unmarked</source>
            <translation>Ohne Markierung</translation>
        </message>
        <message>
            <source>Upright or wide (X while cropping)</source>
            <translation>Hoch oder quer (X beim Zuschneiden)</translation>
        </message>
        <message>
            <source>Upright or wide, while cropping (X)</source>
            <translation>Hoch oder quer, beim Zuschneiden (X)</translation>
        </message>
        <message>
            <source>Use CLIP's prompts</source>
            <translation>Die Prompts von CLIP verwenden</translation>
        </message>
        <message>
            <source>Use in Explore</source>
            <translation>In „Erkunden“ verwenden</translation>
        </message>
        <message>
            <source>Use the 12 flags</source>
            <translation>Die 12 Merkmale verwenden</translation>
        </message>
        <message>
            <source>Use the network's features</source>
            <translation>Die Features des Netzes verwenden</translation>
        </message>
        <message>
            <source>Use the usual place</source>
            <translation>Den üblichen Ort verwenden</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Dieses Modell verwenden</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Waiting to be scored.</source>
            <translation>Wartet auf die Bewertung.</translation>
        </message>
        <message>
            <source>Waits for the run before it.</source>
            <translation>Wartet auf den Lauf davor.</translation>
        </message>
        <message>
            <source>Warm-up, epochs</source>
            <translation>Aufwärmen, Epochen</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <translation>Gewichtsabbau (Weight Decay)</translation>
        </message>
        <message>
            <source>Weight of the steps before in the training curves; tests are drawn as they are</source>
            <translation>Gewicht der vorherigen Schritte in den Trainingskurven; Tests werden gezeichnet, wie sie sind</translation>
        </message>
        <message>
            <source>Weights (*.safetensors)</source>
            <translation>Gewichte (*.safetensors)</translation>
        </message>
        <message>
            <source>Weights (*.safetensors);;All files (*)</source>
            <translation>Gewichte (*.safetensors);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Welch p (BH)</source>
            <translation>Welch-p (BH)</translation>
        </message>
        <message>
            <source>What a crop gains cannot be told: this model's opinions of crops were not measured, or are not worth enough.</source>
            <translation>Was ein Ausschnitt bringt, lässt sich nicht sagen: Was dieses Modell von Ausschnitten hält, wurde nicht gemessen oder taugt nicht genug.</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>What everything means (F1)</source>
            <translation>Was alles bedeutet (F1)</translation>
        </message>
        <message>
            <source>What is around a photo that cannot fill the preset's shape without cutting the animal</source>
            <translation>Was um ein Foto herum ist, das die Form der Vorlage nicht füllen kann, ohne dass das Tier angeschnitten wird</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Was verglichen wird</translation>
        </message>
        <message>
            <source>What is kept of %1 is damaged. Empty the cache folder of Pawtrait and compare again.</source>
            <translation>Was von %1 aufbewahrt ist, ist beschädigt. Leeren Sie den Cache-Ordner von Pawtrait und vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <source>What is shown beside the photo</source>
            <translation>Was neben dem Foto gezeigt wird</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was sie tut</translation>
        </message>
        <message>
            <source>What the check of the folder said</source>
            <translation>Was die Prüfung des Ordners ergab</translation>
        </message>
        <message>
            <source>What the colours compare</source>
            <translation>Was die Farben vergleichen</translation>
        </message>
        <message>
            <source>What the contest's best teams came to: a large Swin, cross-entropy, ten folds. For a graphics card, with its weights at hand.</source>
            <translation>Worauf die besten Teams des Wettbewerbs kamen: ein großer Swin, Kreuzentropie, zehn Folds. Für eine Grafikkarte, mit den passenden Gewichten zur Hand.</translation>
        </message>
        <message>
            <source>What the network above sees of each photo goes to the trees too: hundreds of features more.</source>
            <translation>Auch was das Netz oben von jedem Foto sieht, geht an die Bäume: Hunderte Features mehr.</translation>
        </message>
        <message>
            <source>What the network saw of each photo is brought to the same length before the heads are fitted.</source>
            <translation>Was das Netz von jedem Foto gesehen hat, wird auf dieselbe Länge gebracht, bevor die Heads angepasst werden.</translation>
        </message>
        <message>
            <source>What the network tries to make small.</source>
            <translation>Was das Netz klein zu machen versucht.</translation>
        </message>
        <message>
            <source>What the tests say</source>
            <translation>Was die Tests sagen</translation>
        </message>
        <message>
            <source>What the trees go by</source>
            <translation>Wonach sich die Bäume richten</translation>
        </message>
        <message>
            <source>What the trees try to make small.</source>
            <translation>Was die Bäume klein zu machen versuchen.</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>Was ausgelassen wurde</translation>
        </message>
        <message>
            <source>When off, closing the window stops scoring without a question. What is scored already stays.</source>
            <translation>Wenn aus, hält das Schließen des Fensters das Bewerten ohne Rückfrage an. Was schon bewertet ist, bleibt.</translation>
        </message>
        <message>
            <source>When the learning rate moves along its cosine.</source>
            <translation>Wann sich die Lernrate auf ihrem Kosinus bewegt.</translation>
        </message>
        <message>
            <source>Where a stronger model's predictions lie beside the table (oof_reference.csv), labels are this share of them.</source>
            <translation>Wo die Vorhersagen eines stärkeren Modells neben der Tabelle liegen (oof_reference.csv), bestehen die Zielwerte zu diesem Anteil aus ihnen.</translation>
        </message>
        <message>
            <source>Where chance begins. The same seed gives the same run, to the last digit on the processor.</source>
            <translation>Wo der Zufall beginnt. Derselbe Startwert ergibt denselben Lauf, auf dem Prozessor bis zur letzten Ziffer.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <comment>the score; on a button</comment>
            <translation>Woher sie kommt</translation>
        </message>
        <message>
            <source>Where the cosine ends.</source>
            <translation>Wo der Kosinus endet.</translation>
        </message>
        <message>
            <source>Where the model runs. The status bar shows which device is in use. A new choice counts from the next start.</source>
            <translation>Wo das Modell läuft. Die Statusleiste zeigt, welches Gerät benutzt wird. Eine neue Wahl gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Where the photos go: size, shape and kind of file</source>
            <translation>Wofür die Fotos sind: Größe, Form und Art der Datei</translation>
        </message>
        <message>
            <source>Where the shape does not fit</source>
            <translation>Wo die Form nicht passt</translation>
        </message>
        <message>
            <source>Which photos are compared with the words</source>
            <translation>Welche Fotos mit den Wörtern verglichen werden</translation>
        </message>
        <message>
            <source>Which photos are exported</source>
            <translation>Welche Fotos exportiert werden</translation>
        </message>
        <message>
            <source>Which photos are on the sheet</source>
            <translation>Welche Fotos auf dem Kontaktbogen sind</translation>
        </message>
        <message>
            <source>Which photos show the same animal; Ctrl+G groups the selected ones by hand</source>
            <translation>Welche Fotos dasselbe Tier zeigen; Strg+G gruppiert die angewählten von Hand</translation>
        </message>
        <message>
            <source>While learning, brightness changes by up to this share either way.</source>
            <translation>Beim Lernen ändert sich die Helligkeit um bis zu diesen Anteil, nach oben oder unten.</translation>
        </message>
        <message>
            <source>While learning, contrast changes by up to this share either way.</source>
            <translation>Beim Lernen ändert sich der Kontrast um bis zu diesen Anteil, nach oben oder unten.</translation>
        </message>
        <message>
            <source>While learning, photos are cropped to this share of their area or more; 1: not at all.</source>
            <translation>Beim Lernen werden Fotos auf diesen Anteil ihrer Fläche oder mehr zugeschnitten; 1: gar nicht.</translation>
        </message>
        <message>
            <source>While learning, photos are made larger or smaller by up to this share.</source>
            <translation>Beim Lernen werden Fotos um bis zu diesen Anteil vergrößert oder verkleinert.</translation>
        </message>
        <message>
            <source>While learning, photos are moved by up to this share of a side.</source>
            <translation>Beim Lernen werden Fotos um bis zu diesen Anteil einer Seite verschoben.</translation>
        </message>
        <message>
            <source>While learning, photos are turned by up to so many degrees either way.</source>
            <translation>Beim Lernen werden Fotos um bis zu so viele Grad nach links oder rechts gedreht.</translation>
        </message>
        <message>
            <source>While learning, saturation changes by up to this share either way.</source>
            <translation>Beim Lernen ändert sich die Sättigung um bis zu diesen Anteil, nach oben oder unten.</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Ganzes Foto</translation>
        </message>
        <message>
            <source>Whole scores</source>
            <translation>Ganze Punktzahlen</translation>
        </message>
        <message>
            <source>Why it has no score</source>
            <translation>Warum es keine Punktzahl hat</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Width (pixels)</source>
            <translation>Breite (Pixel)</translation>
        </message>
        <message>
            <source>Width / height</source>
            <translation>Breite / Höhe</translation>
        </message>
        <message>
            <source>With "Time and look": a longer pause between two photos begins a new group.</source>
            <translation>Bei „Zeit und Aussehen“: Eine längere Pause zwischen zwei Fotos beginnt eine neue Gruppe.</translation>
        </message>
        <message>
            <source>Within 1 to 100</source>
            <translation>Innerhalb 1 bis 100</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Words among themselves</source>
            <translation>Wörter untereinander</translation>
        </message>
        <message>
            <source>Words as rows, photos as columns, cosines as values. Enter opens the photo.</source>
            <translation>Wörter als Zeilen, Fotos als Spalten, Kosinus als Werte. Eingabe öffnet das Foto.</translation>
        </message>
        <message>
            <source>Words in braces are filled in: {%1}</source>
            <translation>Wörter in geschweiften Klammern werden ausgefüllt: {%1}</translation>
        </message>
        <message>
            <source>Words of the program. Numbers and dates follow your system where its language is the same.</source>
            <translation>Sprache des Programms. Zahlen und Daten richten sich nach Ihrem System, wenn dessen Sprache dieselbe ist.</translation>
        </message>
        <message>
            <source>Words of the run's name, its recipe, its network or its state</source>
            <translation>Wörter aus dem Namen des Laufs, seinem Rezept, seinem Netz oder seinem Stand</translation>
        </message>
        <message>
            <source>Words: correlation (Pearson)</source>
            <translation>Wörter: Korrelation (Pearson)</translation>
        </message>
        <message>
            <source>Words: correlation of ranks (Spearman)</source>
            <translation>Wörter: Rangkorrelation (Spearman)</translation>
        </message>
        <message>
            <source>Worst photos</source>
            <translation>Schlechteste Vorhersagen</translation>
        </message>
        <message>
            <source>Worst photos of %1</source>
            <translation>Schlechteste Vorhersagen von %1</translation>
        </message>
        <message>
            <source>Write a title: it is the name of the file too.</source>
            <translation>Schreiben Sie einen Titel: Er ist auch der Name der Datei.</translation>
        </message>
        <message>
            <source>Write stars and marks beside the photos</source>
            <translation>Sterne und Markierungen neben die Fotos schreiben</translation>
        </message>
        <message>
            <source>Write the whole path of the folder, or choose it.</source>
            <translation>Schreiben Sie den ganzen Pfad des Ordners oder wählen Sie ihn.</translation>
        </message>
        <message>
            <source>Writing the model folder...</source>
            <translation>Der Modellordner wird geschrieben...</translation>
        </message>
        <message>
            <source>XGBoost could not fit the trees. Check the recipe's settings; with many photos, close other programs, for it may be short of memory.</source>
            <translation>XGBoost konnte die Bäume nicht anpassen. Prüfen Sie die Einstellungen des Rezepts; schließen Sie bei vielen Fotos andere Programme, denn vielleicht ist der Speicher knapp.</translation>
        </message>
        <message>
            <source>XGBoost's library here is not whole.</source>
            <translation>Die vorhandene Bibliothek von XGBoost ist nicht vollständig.</translation>
        </message>
        <message>
            <source>XGBoost's library here is version %1.%2, which this program does not know.</source>
            <translation>Die vorhandene Bibliothek von XGBoost hat die Version %1.%2, die dieses Programm nicht kennt.</translation>
        </message>
        <message>
            <source>XGBoost's library is not here.</source>
            <translation>Die Bibliothek von XGBoost ist nicht vorhanden.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Yes means</source>
            <translation>Ja bedeutet</translation>
        </message>
        <message>
            <source>You see the photo with the edit that you accepted. The score is that of the photo as it was taken.</source>
            <translation>Sie sehen das Foto mit der Bearbeitung, die Sie angenommen haben. Die Punktzahl ist die des Fotos, wie es aufgenommen wurde.</translation>
        </message>
        <message>
            <source>Your edit, else the best crop</source>
            <translation>Ihre Bearbeitung, sonst der beste Ausschnitt</translation>
        </message>
        <message>
            <source>Your edit, else the whole photo</source>
            <translation>Ihre Bearbeitung, sonst das ganze Foto</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>Zoom and move all photos together, by the same share of each (L)</source>
            <translation>Alle Fotos gemeinsam vergrößern und verschieben, jedes um denselben Anteil (L)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>a quotation mark is never closed, so this row and all after it are left out</source>
            <translation>ein Anführungszeichen wird nie geschlossen, deshalb werden diese Zeile und alle folgenden ausgelassen</translation>
        </message>
        <message>
            <source>a recipe is an object in braces</source>
            <translation>ein Rezept ist ein Objekt in geschweiften Klammern</translation>
        </message>
        <message>
            <source>a round is a repeat with other folds</source>
            <translation>eine Runde ist eine Wiederholung mit anderen Folds</translation>
        </message>
        <message>
            <source>about %1 (%2 to %3); %4 of 4 independent heads agree</source>
            <extracomment>%1 to %3 are points with their sign, %4 heads of 4</extracomment>
            <translation>etwa %1 (%2 bis %3); %4 von 4 unabhängigen Heads stimmen zu</translation>
        </message>
        <message>
            <source>about %1 of 10</source>
            <translation>in etwa %1 von 10 Fällen</translation>
        </message>
        <message>
            <source>about equal</source>
            <translation>etwa gleich gut</translation>
        </message>
        <message>
            <source>add "%1"</source>
            <translation>(„%1“ hinzufügen)</translation>
        </message>
        <message>
            <source>adds nothing that can be measured</source>
            <translation>bringt nichts Messbares</translation>
        </message>
        <message>
            <source>adds something</source>
            <translation>bringt etwas</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>all photos</source>
            <translation>alle Fotos</translation>
        </message>
        <message>
            <source>always the mean</source>
            <translation>immer der Mittelwert</translation>
        </message>
        <message>
            <source>animal's share of the photo</source>
            <translation>Anteil des Tiers am Foto</translation>
        </message>
        <message>
            <source>animals, at random</source>
            <translation>Tiere, zufällig</translation>
        </message>
        <message>
            <source>answer "%1"</source>
            <comment>undo</comment>
            <translation>(Antwort „%1“)</translation>
        </message>
        <message>
            <source>any shape</source>
            <translation>beliebige Form</translation>
        </message>
        <message>
            <source>as it should be</source>
            <translation>wie es sein sollte</translation>
        </message>
        <message>
            <source>at work</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>best of its group</source>
            <translation>bestes seiner Gruppe</translation>
        </message>
        <message>
            <source>better than, of 100 listing photos</source>
            <translation>besser als, von 100 Inseratsfotos</translation>
        </message>
        <message>
            <source>bf16 is faster on graphics cards that have it, and takes half the memory.</source>
            <translation>bf16 ist auf Grafikkarten, die es haben, schneller und braucht halb so viel Speicher.</translation>
        </message>
        <message>
            <source>bf16, mixed</source>
            <translation>bf16, gemischt</translation>
        </message>
        <message>
            <source>bicubic</source>
            <translation>bikubisch</translation>
        </message>
        <message>
            <source>blend</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>boosted trees</source>
            <extracomment>what the program uses XGBoost for</extracomment>
            <translation>Boosting-Bäume</translation>
        </message>
        <message>
            <source>box around the animal</source>
            <comment>undo</comment>
            <translation>(Rahmen um das Tier)</translation>
        </message>
        <message>
            <source>cats</source>
            <translation>Katzen</translation>
        </message>
        <message>
            <source>change "%1"</source>
            <translation>(„%1“ ändern)</translation>
        </message>
        <message>
            <source>change of the frame</source>
            <comment>undo</comment>
            <translation>Änderung des Rahmens</translation>
        </message>
        <message>
            <source>charts</source>
            <extracomment>what the program uses QCustomPlot for</extracomment>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>charts as PNG, unpacking CLIP's vocabulary</source>
            <extracomment>what the program uses zlib for</extracomment>
            <translation>Diagramme als PNG, Entpacken von CLIPs Wortschatz</translation>
        </message>
        <message>
            <source>checksums of model files</source>
            <extracomment>what the program uses OpenSSL for</extracomment>
            <translation>Prüfsummen von Modelldateien</translation>
        </message>
        <message>
            <source>closer</source>
            <translation>näher</translation>
        </message>
        <message>
            <source>colour profiles</source>
            <extracomment>what the program uses lcms2 for</extracomment>
            <translation>Farbprofile</translation>
        </message>
        <message>
            <source>colours changed</source>
            <translation>Farben geändert</translation>
        </message>
        <message>
            <source>column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>constant</source>
            <translation>Konstante</translation>
        </message>
        <message>
            <source>correlation r</source>
            <translation>Korrelation r</translation>
        </message>
        <message>
            <source>count</source>
            <translation>Anzahl</translation>
        </message>
        <message numerus="yes">
            <source>crop %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>(%n Foto zuschneiden)</numerusform>
                <numerusform>(%n Fotos zuschneiden)</numerusform>
            </translation>
        </message>
        <message>
            <source>cropped or mended</source>
            <translation>zugeschnitten oder verbessert</translation>
        </message>
        <message>
            <source>cross-entropy of score / 100</source>
            <translation>Kreuzentropie von Punktzahl / 100</translation>
        </message>
        <message>
            <source>d MMM, HH:mm</source>
            <translation>d. MMM, HH:mm</translation>
        </message>
        <message>
            <source>density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>density within 1 to 100</source>
            <translation>Dichte innerhalb 1 bis 100</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>unterscheidet sich</translation>
        </message>
        <message>
            <source>discs: tests, rings: training</source>
            <translation>Scheiben: Test, Ringe: Training</translation>
        </message>
        <message>
            <source>distance from the centre</source>
            <translation>Abstand von der Mitte</translation>
        </message>
        <message>
            <source>distributions of the statistics</source>
            <extracomment>what the program uses Boost.Math for</extracomment>
            <translation>Verteilungen der Statistik</translation>
        </message>
        <message>
            <source>dogs</source>
            <translation>Hunde</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>each score</source>
            <translation>jede Punktzahl</translation>
        </message>
        <message>
            <source>edges trimmed a little</source>
            <translation>Ränder etwas beschnitten</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <source>en</source>
            <comment>the code of this language: de, es, zh_CN</comment>
            <translation>de</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>ausgefüllt</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>the kind of a feature: one of the 12 answers about a photo</extracomment>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>fold %1</source>
            <translation>Fold %1</translation>
        </message>
        <message>
            <source>fold %1 of %2, epoch %3 of %4, loss %5, %6 photos/s, %7 left</source>
            <translation>Fold %1 von %2, Epoche %3 von %4, Verlust %5, %6 Fotos/s, noch %7</translation>
        </message>
        <message>
            <source>fold %1, %2 trees</source>
            <translation>Fold %1, %2 Bäume</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>folds</source>
            <translation>Folds</translation>
        </message>
        <message>
            <source>group</source>
            <comment>undo</comment>
            <translation>(Gruppieren)</translation>
        </message>
        <message>
            <source>height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>in %1, "%2" %3</source>
            <extracomment>%1 is which preset, %2 the name of a member such as "width", %3 begins with a verb</extracomment>
            <translation>in %1: „%2“ %3</translation>
        </message>
        <message>
            <source>in %1, there is no member "%2"; the members are %3</source>
            <translation>in %1 gibt es kein Mitglied „%2“; die Mitglieder sind %3</translation>
        </message>
        <message>
            <source>is 0; either both sides are 0, for the size of the crop, or none</source>
            <translation>ist 0; entweder sind beide Seiten 0, für die Größe des Ausschnitts, oder keine</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>is that of another preset too</source>
            <translation>gehört auch zu einer anderen Vorlage</translation>
        </message>
        <message>
            <source>it cannot be read.</source>
            <translation>sie kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>it has %1 fields where the first line names %2 columns</source>
            <translation>sie hat %1 Felder, die erste Zeile nennt aber %2 Spalten</translation>
        </message>
        <message>
            <source>it is not a JSON object.</source>
            <translation>sie ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>it is not well-formed JSON.</source>
            <translation>sie ist kein wohlgeformtes JSON.</translation>
        </message>
        <message>
            <source>it is too short.</source>
            <translation>sie ist zu kurz.</translation>
        </message>
        <message>
            <source>it must be one object with "format" and "presets" and nothing else</source>
            <translation>die Datei muss ein einziges Objekt mit „format“ und „presets“ und sonst nichts sein</translation>
        </message>
        <message>
            <source>it repeats the column names</source>
            <translation>sie wiederholt die Spaltennamen</translation>
        </message>
        <message>
            <source>it tested %1 photos, and the other %2</source>
            <translation>er hat %1 Fotos getestet, der andere %2</translation>
        </message>
        <message>
            <source>it tested the photo %1, which the other did not</source>
            <translation>er hat das Foto %1 getestet, der andere nicht</translation>
        </message>
        <message>
            <source>it was made by a newer version of the program (format %1).</source>
            <translation>sie stammt von einer neueren Version des Programms (Format %1).</translation>
        </message>
        <message>
            <source>its characters are not UTF-8</source>
            <translation>ihre Zeichen sind kein UTF-8</translation>
        </message>
        <message>
            <source>its header cannot be understood.</source>
            <translation>ihr Kopf ist nicht zu verstehen.</translation>
        </message>
        <message>
            <source>its header does not fit: this is not a safetensors file, or it was cut off.</source>
            <translation>ihr Kopf passt nicht: Das ist keine safetensors-Datei, oder sie wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>its header is not JSON.</source>
            <translation>ihr Kopf ist kein JSON.</translation>
        </message>
        <message>
            <source>its metadata is not text.</source>
            <translation>ihre Metadaten sind kein Text.</translation>
        </message>
        <message>
            <source>its two Ids are not two photos of the data set</source>
            <translation>ihre zwei Ids sind nicht zwei Fotos des Datensatzes</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>leave it as it is</source>
            <translation>so lassen, wie es ist</translation>
        </message>
        <message>
            <source>less empty space above</source>
            <translation>weniger leerer Raum oben</translation>
        </message>
        <message>
            <source>less empty space above and below</source>
            <translation>weniger leerer Raum oben und unten</translation>
        </message>
        <message>
            <source>less empty space below</source>
            <translation>weniger leerer Raum unten</translation>
        </message>
        <message>
            <source>less empty space left</source>
            <translation>weniger leerer Raum links</translation>
        </message>
        <message>
            <source>less empty space left and right</source>
            <translation>weniger leerer Raum links und rechts</translation>
        </message>
        <message>
            <source>less empty space right</source>
            <translation>weniger leerer Raum rechts</translation>
        </message>
        <message>
            <source>less than a second</source>
            <translation>weniger als eine Sekunde</translation>
        </message>
        <message>
            <source>light changed</source>
            <translation>Licht geändert</translation>
        </message>
        <message>
            <source>line %1 is not JSON</source>
            <translation>Zeile %1 ist kein JSON</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>linear</translation>
        </message>
        <message>
            <source>max</source>
            <translation>Max</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>mean adjusted for cat or dog</source>
            <translation>Mittelwert, um Katze oder Hund bereinigt</translation>
        </message>
        <message>
            <source>mean with</source>
            <translation>Mittelwert mit</translation>
        </message>
        <message>
            <source>mean without</source>
            <translation>Mittelwert ohne</translation>
        </message>
        <message>
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>member</source>
            <extracomment>behind these: the members' correlations with member (1), (2) ...</extracomment>
            <translation>Mitglied</translation>
        </message>
        <message numerus="yes">
            <source>mend %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>(%n Foto verbessern)</numerusform>
                <numerusform>(%n Fotos verbessern)</numerusform>
            </translation>
        </message>
        <message>
            <source>min</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlend</translation>
        </message>
        <message>
            <source>model cards and results as JSON</source>
            <extracomment>what the program uses nlohmann-json for</extracomment>
            <translation>Modellkarten und Ergebnisse als JSON</translation>
        </message>
        <message>
            <source>must be 1 to 40 of the characters a-z, 0-9 and -</source>
            <translation>muss aus 1 bis 40 der Zeichen a-z, 0-9 und - bestehen</translation>
        </message>
        <message>
            <source>must be a text of 1 to 60 characters</source>
            <translation>muss ein Text mit 1 bis 60 Zeichen sein</translation>
        </message>
        <message>
            <source>must be a whole number from %1 to %2</source>
            <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
        </message>
        <message>
            <source>must be one of %1</source>
            <translation>muss eines von diesen sein: %1</translation>
        </message>
        <message>
            <source>nested</source>
            <translation>verschachtelt</translation>
        </message>
        <message>
            <source>network</source>
            <extracomment>the kind of a feature: all that a network sees of a photo</extracomment>
            <translation>Netz</translation>
        </message>
        <message>
            <source>networks, on the processor or the graphics card</source>
            <extracomment>what the program uses LibTorch for</extracomment>
            <translation>Netze, auf dem Prozessor oder der Grafikkarte</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no (%1)</source>
            <translation>nein (%1)</translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>ohne Markierung</translation>
        </message>
        <message>
            <source>no picture</source>
            <translation>kein Bild</translation>
        </message>
        <message>
            <source>no reliable gain</source>
            <translation>kein verlässlicher Gewinn</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>keine Punktzahl</translation>
        </message>
        <message>
            <source>no test possible</source>
            <translation>kein Test möglich</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>normal with the scores' mean and SD</source>
            <translation>Normalverteilung mit Mittelwert und SD der Punktzahlen</translation>
        </message>
        <message>
            <source>not exported</source>
            <translation>nicht exportiert</translation>
        </message>
        <message>
            <source>not exported: cancelled</source>
            <translation>nicht exportiert: abgebrochen</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>nicht angesehen</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>not: %1</source>
            <translation>nicht: %1</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>p (BH)</source>
            <translation>p (BH)</translation>
        </message>
        <message>
            <source>padded</source>
            <translation>mit Rand ergänzt</translation>
        </message>
        <message>
            <source>padded, so that nothing of the animal is cut</source>
            <translation>mit Rand ergänzt, damit vom Tier nichts abgeschnitten wird</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <source>photos with it</source>
            <translation>Fotos damit</translation>
        </message>
        <message>
            <source>pick</source>
            <comment>undo</comment>
            <translation>(Auswählen)</translation>
        </message>
        <message>
            <source>picked</source>
            <translation>ausgewählt</translation>
        </message>
        <message>
            <source>plain mean</source>
            <translation>einfaches Mittel</translation>
        </message>
        <message>
            <source>preset %1 of the list</source>
            <translation>Vorlage %1 der Liste</translation>
        </message>
        <message>
            <source>r</source>
            <translation>r</translation>
        </message>
        <message>
            <source>range</source>
            <translation>Spanne</translation>
        </message>
        <message>
            <source>ranks p (BH)</source>
            <translation>Rang-p (BH)</translation>
        </message>
        <message>
            <source>read stars and marks</source>
            <comment>undo</comment>
            <translation>(Sterne und Markierungen lesen)</translation>
        </message>
        <message>
            <source>reject</source>
            <comment>undo</comment>
            <translation>(Ablehnen)</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>remove from list</source>
            <comment>undo</comment>
            <translation>(Aus der Liste entfernen)</translation>
        </message>
        <message>
            <source>remove words</source>
            <translation>(Wörter entfernen)</translation>
        </message>
        <message numerus="yes">
            <source>reset %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>(%n Foto zurücksetzen)</numerusform>
                <numerusform>(%n Fotos zurücksetzen)</numerusform>
            </translation>
        </message>
        <message>
            <source>reset words</source>
            <translation>(Wörter zurücksetzen)</translation>
        </message>
        <message>
            <source>root of each batch's mean square</source>
            <translation>Wurzel aus dem mittleren Quadrat jedes Stapels</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>running elsewhere</source>
            <translation>läuft anderswo</translation>
        </message>
        <message>
            <source>score</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>scores</source>
            <comment>name of a file</comment>
            <translation>punktzahlen</translation>
        </message>
        <message>
            <source>share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>sharpness, light and leaning lines of a photo</source>
            <extracomment>what the program uses OpenCV for</extracomment>
            <translation>Schärfe, Licht und schiefe Linien eines Fotos</translation>
        </message>
        <message>
            <source>solid: tests, dashed: training</source>
            <translation>durchgezogen: Tests, gestrichelt: Training</translation>
        </message>
        <message>
            <source>square of the error in points</source>
            <translation>Quadrat des Fehlers in Punkten</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>stopped early</source>
            <translation>vorzeitig beendet</translation>
        </message>
        <message>
            <source>support-vector regression</source>
            <extracomment>what the program uses libsvm for</extracomment>
            <translation>Support-Vektor-Regression</translation>
        </message>
        <message>
            <source>swin-bce with a support vector regression on each fold's embeddings, and the best mean of both. Costs one more look at all photos a fold.</source>
            <translation>swin-bce mit einer Stützvektorregression auf den Embeddings jedes Folds und dem besten Mittel aus beiden. Kostet je Fold einen weiteren Blick auf alle Fotos.</translation>
        </message>
        <message>
            <source>take the box away</source>
            <comment>undo</comment>
            <translation>(Rahmen entfernen)</translation>
        </message>
        <message>
            <source>take the mark away</source>
            <comment>undo</comment>
            <translation>(Markierung entfernen)</translation>
        </message>
        <message>
            <source>tensor %1 has a number type that is not known.</source>
            <translation>der Tensor %1 hat einen unbekannten Zahlentyp.</translation>
        </message>
        <message>
            <source>tensor %1 has an impossible size.</source>
            <translation>der Tensor %1 hat eine unmögliche Größe.</translation>
        </message>
        <message>
            <source>tensor %1 has no proper place in the file.</source>
            <translation>der Tensor %1 hat keinen gültigen Platz in der Datei.</translation>
        </message>
        <message>
            <source>tensor %1 has no proper shape.</source>
            <translation>der Tensor %1 hat keine gültige Form.</translation>
        </message>
        <message>
            <source>tensor %1 has shape %2 instead of %3.</source>
            <translation>der Tensor %1 hat die Form %2 statt %3.</translation>
        </message>
        <message>
            <source>tensor %1 holds values that are not numbers.</source>
            <translation>der Tensor %1 enthält Werte, die keine Zahlen sind.</translation>
        </message>
        <message>
            <source>tensor %1 holds whole numbers where weights are expected.</source>
            <translation>der Tensor %1 enthält ganze Zahlen, wo Gewichte erwartet werden.</translation>
        </message>
        <message>
            <source>tensor %1 is missing.</source>
            <translation>der Tensor %1 fehlt.</translation>
        </message>
        <message>
            <source>tensor %1 is not described as safetensors are.</source>
            <translation>der Tensor %1 ist nicht so beschrieben, wie es in safetensors-Dateien üblich ist.</translation>
        </message>
        <message>
            <source>tensor %1 lies outside the file: the file may have been cut off.</source>
            <translation>der Tensor %1 liegt außerhalb der Datei: Vielleicht wurde sie abgeschnitten.</translation>
        </message>
        <message>
            <source>tensor %1 overlaps another one.</source>
            <translation>der Tensor %1 überschneidet sich mit einem anderen.</translation>
        </message>
        <message>
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>the 12 flags alone</source>
            <translation>nur die 12 Merkmale</translation>
        </message>
        <message>
            <source>the Id has a character that no file name may have</source>
            <translation>die Id hat ein Zeichen, das in keinem Dateinamen stehen darf</translation>
        </message>
        <message>
            <source>the Id is empty</source>
            <translation>die Id ist leer</translation>
        </message>
        <message>
            <source>the Id is longer than %1 characters</source>
            <translation>die Id ist länger als %1 Zeichen</translation>
        </message>
        <message>
            <source>the Id is not a file's name</source>
            <translation>die Id ist kein Dateiname</translation>
        </message>
        <message>
            <source>the aspect "%1" is not a number of 0 or more</source>
            <translation>der Wert „%1“ für aspect ist keine Zahl von 0 oder mehr</translation>
        </message>
        <message>
            <source>the command line</source>
            <extracomment>what the program uses CLI11 for</extracomment>
            <translation>die Kommandozeile</translation>
        </message>
        <message>
            <source>the coordinate "%1" is not a number</source>
            <translation>die Koordinate „%1“ ist keine Zahl</translation>
        </message>
        <message>
            <source>the file is outside the table's folder</source>
            <translation>die Datei liegt außerhalb des Ordners der Tabelle</translation>
        </message>
        <message>
            <source>the file's name has a control character</source>
            <translation>der Name der Datei enthält ein Steuerzeichen</translation>
        </message>
        <message>
            <source>the file's name is empty</source>
            <translation>der Name der Datei ist leer</translation>
        </message>
        <message numerus="yes">
            <source>the first %n about equal</source>
            <translation>
                <numerusform>das erste etwa gleich gut</numerusform>
                <numerusform>die ersten %n etwa gleich gut</numerusform>
            </translation>
        </message>
        <message>
            <source>the flag "%1" is neither 0 nor 1</source>
            <translation>das Merkmal „%1“ ist weder 0 noch 1</translation>
        </message>
        <message>
            <source>the fold "%1" is not a whole number of 0 or more</source>
            <translation>der Fold „%1“ ist keine ganze Zahl von 0 oder mehr</translation>
        </message>
        <message>
            <source>the folder %1 is named by two members.</source>
            <translation>der Ordner %1 wird von zwei Mitgliedern genannt.</translation>
        </message>
        <message>
            <source>the group "%1" is not a whole number of 0 or more</source>
            <translation>die Gruppe „%1“ ist keine ganze Zahl von 0 oder mehr</translation>
        </message>
        <message>
            <source>the mean score</source>
            <translation>die mittlere Punktzahl</translation>
        </message>
        <message>
            <source>the name "%1" occurs twice.</source>
            <translation>der Name „%1“ kommt zweimal vor.</translation>
        </message>
        <message>
            <source>the name may have letters a to z, digits, - and _, at most 60</source>
            <translation>der Name darf Buchstaben von a bis z, Ziffern, - und _ enthalten, höchstens 60</translation>
        </message>
        <message>
            <source>the network "%1" is not known (did you mean "%2"?)</source>
            <translation>das Netz „%1“ ist nicht bekannt (meinten Sie „%2“?)</translation>
        </message>
        <message>
            <source>the network of the model that comes with Pawtrait</source>
            <extracomment>what the program uses EfficientNet-Lite2 weights for</extracomment>
            <translation>das Netz des Modells, das mit Pawtrait kommt</translation>
        </message>
        <message>
            <source>the number of animals is not a whole number of 0 to 1000</source>
            <translation>die Zahl der Tiere ist keine ganze Zahl von 0 bis 1000</translation>
        </message>
        <message>
            <source>the orientation and other notes that a camera writes</source>
            <extracomment>what the program uses exiv2 for</extracomment>
            <translation>die Ausrichtung und andere Angaben, die eine Kamera schreibt</translation>
        </message>
        <message>
            <source>the photo "%1" is there already</source>
            <translation>das Foto „%1“ ist schon vorhanden</translation>
        </message>
        <message>
            <source>the photo %1 has another score or another sampling in it</source>
            <translation>das Foto %1 hat darin eine andere Punktzahl oder gehört zu einer anderen Stichprobe</translation>
        </message>
        <message>
            <source>the photo %1 is in fold %2 of it and in fold %3 of the other</source>
            <translation>das Foto %1 ist bei ihm in Fold %2 und beim anderen in Fold %3</translation>
        </message>
        <message>
            <source>the preset "%1"</source>
            <translation>Vorlage „%1“</translation>
        </message>
        <message>
            <source>the row is longer than 1 MB</source>
            <translation>die Zeile ist länger als 1 MB</translation>
        </message>
        <message>
            <source>the score "%1" is not a number</source>
            <translation>die Punktzahl „%1“ ist keine Zahl</translation>
        </message>
        <message>
            <source>the score %1 is not within 1 to 100</source>
            <translation>die Punktzahl %1 liegt nicht zwischen 1 und 100</translation>
        </message>
        <message>
            <source>the scores are not normally distributed</source>
            <translation>die Punktzahlen sind nicht normalverteilt</translation>
        </message>
        <message>
            <source>the scores may be normally distributed</source>
            <translation>die Punktzahlen können normalverteilt sein</translation>
        </message>
        <message>
            <source>the shape of tensor %1 does not fit its bytes.</source>
            <translation>die Form des Tensors %1 passt nicht zu seinen Bytes.</translation>
        </message>
        <message>
            <source>the weight "%1" is not a number above 0</source>
            <translation>das Gewicht „%1“ ist keine Zahl größer als 0</translation>
        </message>
        <message>
            <source>the weights of the blended models do not sum to 1.</source>
            <translation>die Gewichte der gemischten Modelle ergeben zusammen nicht 1.</translation>
        </message>
        <message>
            <source>the weights of the heads that score do not sum to 1.</source>
            <translation>die Gewichte der Heads, die bewerten, ergeben zusammen nicht 1.</translation>
        </message>
        <message>
            <source>the width or height is not a whole number of 1 to 65535</source>
            <translation>die Breite oder Höhe ist keine ganze Zahl von 1 bis 65535</translation>
        </message>
        <message>
            <source>the words of prompts as numbers</source>
            <extracomment>what the program uses OpenCLIP vocabulary for</extracomment>
            <translation>die Wörter der Prompts als Zahlen</translation>
        </message>
        <message>
            <source>there are %1 coordinates where %2 animals have %3</source>
            <translation>es gibt %1 Koordinaten, wo %2 Tiere %3 haben</translation>
        </message>
        <message>
            <source>there are bytes behind its last tensor.</source>
            <translation>hinter ihrem letzten Tensor stehen noch Bytes.</translation>
        </message>
        <message>
            <source>there is a NUL character, which no text has</source>
            <translation>sie enthält ein NUL-Zeichen, das in keinem Text steht</translation>
        </message>
        <message>
            <source>there is a hole before tensor %1.</source>
            <translation>vor dem Tensor %1 ist eine Lücke.</translation>
        </message>
        <message>
            <source>there is no checksum of %1.</source>
            <translation>die Prüfsumme von %1 fehlt.</translation>
        </message>
        <message>
            <source>there is text behind a closing quotation mark</source>
            <translation>nach einem schließenden Anführungszeichen steht noch Text</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>das ist kein JSON</translation>
        </message>
        <message>
            <source>this model</source>
            <translation>dieses Modell</translation>
        </message>
        <message>
            <source>this run</source>
            <translation>dieser Lauf</translation>
        </message>
        <message>
            <source>this version runs recipes of these kinds: %1</source>
            <translation>diese Version führt Rezepte dieser Arten aus: %1</translation>
        </message>
        <message>
            <source>timm's weights of the recipe's network as .safetensors; empty: those beside the default model</source>
            <translation>die Gewichte von timm für das Netz des Rezepts als .safetensors; leer: die neben dem Standardmodell</translation>
        </message>
        <message>
            <source>train</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>turned by %1°</source>
            <translation>um %1° gedreht</translation>
        </message>
        <message>
            <source>unfinished</source>
            <translation>unfertig</translation>
        </message>
        <message>
            <source>ungroup</source>
            <comment>undo</comment>
            <translation>(Gruppe auflösen)</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>whole numbers</source>
            <translation>ganze Zahlen</translation>
        </message>
        <message>
            <source>whole photo</source>
            <translation>ganzes Foto</translation>
        </message>
        <message>
            <source>width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>width / height</source>
            <translation>Breite / Höhe</translation>
        </message>
        <message>
            <source>window, threads, most photo formats, translations</source>
            <extracomment>what the program uses Qt for</extracomment>
            <translation>Fenster, Nebenläufigkeit, die meisten Fotoformate, Übersetzungen</translation>
        </message>
        <message>
            <source>word</source>
            <extracomment>the kind of a feature: how well a photo goes with a word</extracomment>
            <translation>Wort</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>yes (%1)</source>
            <translation>ja (%1)</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
    </context>
</TS>
