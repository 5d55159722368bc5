<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="es">
    <context>
        <name>pawtrait</name>
        <message>
            <source> (95 % interval %1 to %2)</source>
            <translation> (intervalo del 95 %: de %1 a %2)</translation>
        </message>
        <message>
            <source> (selected %1)</source>
            <translation> (seleccionadas: %1)</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source> megapixels</source>
            <translation> megapíxeles</translation>
        </message>
        <message>
            <source> pixels</source>
            <translation> píxeles</translation>
        </message>
        <message>
            <source> seconds</source>
            <translation> segundos</translation>
        </message>
        <message>
            <source> threads</source>
            <translation> hilos</translation>
        </message>
        <message>
            <source> to </source>
            <translation> a </translation>
        </message>
        <message>
            <source>"%1" and "%2" cannot be told apart.</source>
            <translation>«%1» y «%2» no se pueden distinguir.</translation>
        </message>
        <message>
            <source>"%1" does nothing in a recipe of the kind "%2" (did you mean "%3"?)</source>
            <translation>«%1» no tiene efecto en una receta del tipo «%2» (¿quiso decir «%3»?)</translation>
        </message>
        <message>
            <source>"%1" has rounds: its RMSE here is of the mean of the rounds; one round, as the list shows it, has %2.</source>
            <translation>«%1» tiene rondas: su RMSE aquí es el de la media de las rondas; una ronda, como la muestra la lista, tiene %2.</translation>
        </message>
        <message>
            <source>"%1" has to be a number from %2 to %3</source>
            <translation>«%1» debe ser un número de %2 a %3</translation>
        </message>
        <message>
            <source>"%1" has to be a whole number from %2 to %3</source>
            <translation>«%1» debe ser un número entero de %2 a %3</translation>
        </message>
        <message>
            <source>"%1" has to be one of %2</source>
            <translation>«%1» debe ser uno de %2</translation>
        </message>
        <message>
            <source>"%1" has to be text</source>
            <translation>«%1» debe ser un texto</translation>
        </message>
        <message>
            <source>"%1" has to be true or false</source>
            <translation>«%1» debe ser true o false</translation>
        </message>
        <message>
            <source>"%1" holds something else than numbers from %2 to %3.</source>
            <translation>«%1» contiene algo que no son números de %2 a %3.</translation>
        </message>
        <message>
            <source>"%1" holds something else than text.</source>
            <translation>«%1» contiene algo que no es texto.</translation>
        </message>
        <message>
            <source>"%1" is better than "%2" by %3 points.</source>
            <extracomment>%1 is the better run's name, %2 the other's, %3 a number of points</extracomment>
            <translation>«%1» es mejor que «%2» por %3 puntos.</translation>
        </message>
        <message>
            <source>"%1" is in the folder already.</source>
            <translation>«%1» ya está en la carpeta.</translation>
        </message>
        <message>
            <source>"%1" is in the list already.</source>
            <translation>«%1» ya está en la lista.</translation>
        </message>
        <message>
            <source>"%1" is missing.</source>
            <translation>Falta «%1».</translation>
        </message>
        <message>
            <source>"%1" is neither true nor false.</source>
            <translation>«%1» no es ni true ni false.</translation>
        </message>
        <message>
            <source>"%1" is not a box. Write x,y,width,height in whole pixels: 120,80,640,480.</source>
            <translation>«%1» no es un recuadro. Escriba x,y,ancho,alto en píxeles enteros: 120,80,640,480.</translation>
        </message>
        <message>
            <source>"%1" is not a checksum.</source>
            <translation>«%1» no es una suma de comprobación.</translation>
        </message>
        <message>
            <source>"%1" is not a flag. The flags are %2; write Eyes or Eyes=no.</source>
            <translation>«%1» no es un rasgo. Los rasgos son %2; escriba Eyes o Eyes=no.</translation>
        </message>
        <message>
            <source>"%1" is not a list of %2 to %3 entries.</source>
            <translation>«%1» no es una lista de %2 a %3 elementos.</translation>
        </message>
        <message>
            <source>"%1" is not a number from %2 to %3.</source>
            <translation>«%1» no es un número de %2 a %3.</translation>
        </message>
        <message>
            <source>"%1" is not a number.</source>
            <translation>«%1» no es un número.</translation>
        </message>
        <message>
            <source>"%1" is not a role that is known.</source>
            <translation>«%1» no es una función conocida.</translation>
        </message>
        <message>
            <source>"%1" is not a whole number from %2 to %3.</source>
            <translation>«%1» no es un número entero de %2 a %3.</translation>
        </message>
        <message>
            <source>"%1" is not an object.</source>
            <translation>«%1» no es un objeto.</translation>
        </message>
        <message>
            <source>"%1" is not known (did you mean "%2"?)</source>
            <translation>«%1» no se conoce (¿quiso decir «%2»?)</translation>
        </message>
        <message>
            <source>"%1" is not text.</source>
            <translation>«%1» no es texto.</translation>
        </message>
        <message>
            <source>"%1" is not the name of a file in the folder.</source>
            <translation>«%1» no es el nombre de un archivo de la carpeta.</translation>
        </message>
        <message>
            <source>"%1" is not there. Choose the photos to learn from.</source>
            <translation>«%1» no está ahí. Elija las fotos de las que aprender.</translation>
        </message>
        <message>
            <source>"%1" is there twice</source>
            <translation>«%1» aparece dos veces</translation>
        </message>
        <message>
            <source>"%1" is there twice in one place</source>
            <translation>«%1» aparece dos veces en un mismo lugar</translation>
        </message>
        <message>
            <source>"%1" scores the photos from now on.</source>
            <translation>«%1» puntúa las fotos a partir de ahora.</translation>
        </message>
        <message>
            <source>"%1": click to put the photos in its order. Mean cosine over these photos: %2</source>
            <translation>«%1»: un clic pone las fotos en su orden. Coseno medio en estas fotos: %2</translation>
        </message>
        <message>
            <source>"format" must be %1; this file was made for another version of the program</source>
            <translation>«format» debe ser %1; este archivo se hizo para otra versión del programa</translation>
        </message>
        <message>
            <source>"input.resize" is not a rule that is known.</source>
            <translation>«input.resize» no es una regla conocida.</translation>
        </message>
        <message>
            <source>"presets" must be a list of at least one preset</source>
            <translation>«presets» debe ser una lista con al menos un preajuste</translation>
        </message>
        <message>
            <source>"prompts" holds no words, or no checksum of CLIP's weights.</source>
            <translation>«prompts» no contiene palabras, o no contiene la suma de comprobación de los pesos de CLIP.</translation>
        </message>
        <message>
            <source>"sha256" holds something else than names of files in the folder and their checksums.</source>
            <translation>«sha256» contiene algo que no son nombres de archivos de la carpeta y sus sumas de comprobación.</translation>
        </message>
        <message>
            <source>"sha256" is not an object.</source>
            <translation>«sha256» no es un objeto.</translation>
        </message>
        <message>
            <source>%1
  folder       %2
  network      %3, %4 x %4 pixels
  fitted       %5; %6
  out of fold  RMSE %7 beside the constant's %8, r %9, R2 %10 (%11 photos)
</source>
            <translation>%1
  carpeta      %2
  red          %3, %4 x %4 píxeles
  ajustado     %5; %6
  out-of-fold  RMSE %7 frente a %8 de la constante, r %9, R2 %10 (%11 fotos)
</translation>
        </message>
        <message>
            <source>%1
Measured on %2 listings: yes %3 points, no %4 points.</source>
            <translation>%1
Medido en %2 anuncios: sí %3 puntos, no %4 puntos.</translation>
        </message>
        <message>
            <source>%1 % of the animal is plain black without detail, which no program can bring back. Take the photo in softer light.</source>
            <translation>El %1 % del animal es negro puro sin detalle, y ningún programa puede recuperarlo. Haga la foto con una luz más suave.</translation>
        </message>
        <message>
            <source>%1 % of the animal is plain white without detail, which no program can bring back. Take the photo out of the sun.</source>
            <translation>El %1 % del animal es blanco puro sin detalle, y ningún programa puede recuperarlo. Haga la foto fuera del sol.</translation>
        </message>
        <message>
            <source>%1 % of the animal; usual is up to %2 %.</source>
            <translation>%1 % del animal; lo habitual es hasta el %2 %.</translation>
        </message>
        <message>
            <source>%1 % of the photo; usual is %2 % and more.</source>
            <translation>%1 % de la foto; lo habitual es el %2 % o más.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: a folder's name, %2: which of its groups ("Luna (2)")</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (in %2)</source>
            <translation>%1 (en %2)</translation>
        </message>
        <message>
            <source>%1 = no</source>
            <translation>%1 = no</translation>
        </message>
        <message>
            <source>%1 = yes</source>
            <translation>%1 = sí</translation>
        </message>
        <message>
            <source>%1 Boosted trees need it to be fitted; everything else works without. Run packaging/setup.sh and build again, or put "%2" of XGBoost %3 into the folder %4.</source>
            <translation>%1 Los árboles potenciados la necesitan para ajustarse; todo lo demás funciona sin ella. Ejecute packaging/setup.sh y compile de nuevo, o ponga «%2» de XGBoost %3 en la carpeta %4.</translation>
        </message>
        <message>
            <source>%1 Default: %2.</source>
            <extracomment>%1 is what a setting does, a whole sentence; %2 its default value</extracomment>
            <translation>%1 Valor predeterminado: %2.</translation>
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
            <translation>%1 y «%2»: coseno %3</translation>
        </message>
        <message>
            <source>%1 and "%2": cosine %3, %4 from the mean of this word over these photos</source>
            <translation>%1 y «%2»: coseno %3, %4 respecto a la media de esta palabra en estas fotos</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>a list of file names: everything but the last, the last</extracomment>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>%1 and %2 = yes</source>
            <translation>%1 y %2 = sí</translation>
        </message>
        <message>
            <source>%1 and %2: %3</source>
            <translation>%1 y %2: %3</translation>
        </message>
        <message>
            <source>%1 could not be made: the crop is too large for a JPEG, or memory is short.</source>
            <translation>No se pudo crear %1: el recorte es demasiado grande para un JPEG, o falta memoria.</translation>
        </message>
        <message>
            <source>%1 exists already and was kept.</source>
            <extracomment>%1 a file's name, %2 and %3 pixels</extracomment>
            <translation>%1 ya existe y se ha conservado.</translation>
        </message>
        <message>
            <source>%1 exists already and was kept. Choose another folder with --out.</source>
            <translation>%1 ya existe y se ha conservado. Elija otra carpeta con --out.</translation>
        </message>
        <message>
            <source>%1 exists already in the chosen folder. Choose another folder or name pattern, or allow overwriting.</source>
            <translation>%1 ya existe en la carpeta elegida. Elija otra carpeta u otro patrón de nombres, o permita sobrescribir.</translation>
        </message>
        <message>
            <source>%1 exists already. Choose another name, or allow overwriting.</source>
            <translation>%1 ya existe. Elija otro nombre o permita sobrescribir.</translation>
        </message>
        <message>
            <source>%1 exists already. Choose another name, or say --overwrite.</source>
            <translation>%1 ya existe. Elija otro nombre o añada --overwrite.</translation>
        </message>
        <message>
            <source>%1 exists already. Replace it?</source>
            <translation>%1 ya existe. ¿Reemplazarlo?</translation>
        </message>
        <message>
            <source>%1 exported, %2 failed</source>
            <extracomment>%1 and %2 are counts of photos</extracomment>
            <translation>Exportadas: %1; con errores: %2</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <extracomment>%1 is a column's name, %2 and %3 numbers</extracomment>
            <translation>%1 de %2 a %3</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 has an exploration already. Choose another folder, or say --overwrite.</source>
            <translation>%1 ya contiene una exploración. Elija otra carpeta o indique --overwrite.</translation>
        </message>
        <message>
            <source>%1 has no bfloat16 arithmetic. Choose float32.</source>
            <translation>%1 no dispone de aritmética bfloat16. Elija float32.</translation>
        </message>
        <message>
            <source>%1 has no bfloat16 arithmetic. Set "precision" to "float32" in the recipe.</source>
            <translation>%1 no dispone de aritmética bfloat16. Ponga «precision» en «float32» en la receta.</translation>
        </message>
        <message>
            <source>%1 has no model</source>
            <translation>%1 no tiene modelo</translation>
        </message>
        <message>
            <source>%1 has not enough free memory for this training run. Set a smaller batch or input_side in the recipe.</source>
            <translation>%1 no tiene suficiente memoria libre para este entrenamiento. Ponga un valor menor de batch o input_side en la receta.</translation>
        </message>
        <message>
            <source>%1 has the highest score, but %2 cannot be told apart from it.</source>
            <extracomment>%1 is a file's name, %2 one or more</extracomment>
            <translation>%1 tiene la puntuación más alta, pero no se puede distinguir de %2.</translation>
        </message>
        <message>
            <source>%1 in the chosen folder is a folder. Choose another folder or name pattern.</source>
            <translation>%1 en la carpeta elegida es una carpeta. Elija otra carpeta u otro patrón de nombres.</translation>
        </message>
        <message>
            <source>%1 in the chosen folder is a link to another place. Choose another folder or name pattern.</source>
            <translation>%1 en la carpeta elegida es un enlace a otro lugar. Elija otra carpeta u otro patrón de nombres.</translation>
        </message>
        <message>
            <source>%1 in the chosen folder is an original photo, and originals are never written over. Choose another folder or name pattern.</source>
            <translation>%1 en la carpeta elegida es una foto original, y los originales nunca se sobrescriben. Elija otra carpeta u otro patrón de nombres.</translation>
        </message>
        <message>
            <source>%1 is likely better (%2).</source>
            <translation>%1 es probablemente mejor (%2).</translation>
        </message>
        <message>
            <source>%1 is likely the best (%2 against the nearest).</source>
            <extracomment>%1 is a file's name, %2 such as "about 7 of 10"</extracomment>
            <translation>%1 es probablemente la mejor (%2 frente a la más cercana).</translation>
        </message>
        <message>
            <source>%1 is not the folder of a run, and nothing in it was deleted.</source>
            <translation>%1 no es la carpeta de una ejecución, y no se eliminó nada de ella.</translation>
        </message>
        <message>
            <source>%1 is not the folder of a run: it has no recipe.json. Choose a folder that "pawtrait runs" lists.</source>
            <translation>%1 no es la carpeta de una ejecución: no tiene recipe.json. Elija una carpeta de la lista de «pawtrait runs».</translation>
        </message>
        <message>
            <source>%1 is one of the photos, and photos are never written over. Choose another name.</source>
            <translation>%1 es una de las fotos, y las fotos nunca se sobrescriben. Elija otro nombre.</translation>
        </message>
        <message>
            <source>%1 is there already, and a blend replaces nothing. Name a new folder.</source>
            <translation>%1 ya existe, y una mezcla no sustituye nada. Indique una carpeta nueva.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 more lines are left out.</source>
            <translation>Se omiten %1 líneas más.</translation>
        </message>
        <message>
            <source>%1 more photos could not be read.</source>
            <translation>No se pudieron leer %1 fotos más.</translation>
        </message>
        <message>
            <source>%1 must be an object in braces</source>
            <translation>%1 debe ser un objeto entre llaves</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2 could not be exported.</source>
            <translation>Fotos que no se pudieron exportar: %1 de %2.</translation>
        </message>
        <message>
            <source>%1 of %2 could not be scored.</source>
            <translation>Fotos que no se pudieron puntuar: %1 de %2.</translation>
        </message>
        <message>
            <source>%1 of %2 folds are done.</source>
            <translation>Folds terminados: %1 de %2.</translation>
        </message>
        <message>
            <source>%1 of %2 photos that were tried cannot be read and will be left out.</source>
            <translation>De las %2 fotos probadas, %1 no se pueden leer y se omitirán.</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 de %2 pasos</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln photo(s) scored</source>
            <translation>
                <numerusform>%1 de %Ln foto puntuada</numerusform>
                <numerusform>%1 de %Ln fotos puntuadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n crop(s) accepted. Ctrl+Z takes each of them back.</source>
            <translation>
                <numerusform>%1 de %n recorte aceptado. Ctrl+Z lo deshace.</numerusform>
                <numerusform>%1 de %n recortes aceptados. Ctrl+Z los deshace uno a uno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s) exported</source>
            <translation>
                <numerusform>%1 de %n foto exportada</numerusform>
                <numerusform>%1 de %n fotos exportadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s) have a crop worth looking at; for the others there is no reliable gain.</source>
            <translation>
                <numerusform>%1 de %n foto tiene un recorte que merece la pena ver; para las demás no hay una mejora fiable.</numerusform>
                <numerusform>%1 de %n fotos tienen un recorte que merece la pena ver; para las demás no hay una mejora fiable.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <translation>%1 de cada 100</translation>
        </message>
        <message>
            <source>%1 of 4 edges are touched.</source>
            <translation>El animal toca %1 de los 4 bordes.</translation>
        </message>
        <message>
            <source>%1 of the %2 selected photos, by score.</source>
            <translation>%1 de las %2 fotos seleccionadas, por puntuación.</translation>
        </message>
        <message>
            <source>%1 of the former exploration cannot be removed. Choose another folder, or check its permissions.</source>
            <translation>No se puede eliminar %1 de la exploración anterior. Elija otra carpeta o revise sus permisos.</translation>
        </message>
        <message>
            <source>%1 of the photos are the run's own and were predicted out of fold.</source>
            <translation>%1 de las fotos son de la propia ejecución y se predijeron out-of-fold.</translation>
        </message>
        <message>
            <source>%1 on %2. %3</source>
            <translation>%1 en %2. %3</translation>
        </message>
        <message>
            <source>%1 pairs are there twice</source>
            <translation>%1 pares aparecen dos veces</translation>
        </message>
        <message>
            <source>%1 pairs of photos are there twice; their scores differ by %2 points (RMS), so a single score is uncertain by about %3 points.</source>
            <translation>%1 pares de fotos aparecen dos veces; sus puntuaciones difieren en %2 puntos (RMS), así que una sola puntuación tiene una incertidumbre de unos %3 puntos.</translation>
        </message>
        <message>
            <source>%1 photos</source>
            <translation>%1 fotos</translation>
        </message>
        <message>
            <source>%1 photos (%2 %)</source>
            <translation>%1 fotos (%2 %)</translation>
        </message>
        <message>
            <source>%1 photos could not be read; they got the mean.</source>
            <translation>No se pudieron leer %1 fotos; recibieron la media.</translation>
        </message>
        <message>
            <source>%1 photos found</source>
            <translation>%1 fotos encontradas</translation>
        </message>
        <message>
            <source>%1 photos of the table are missing and will be left out.</source>
            <translation>Faltan %1 fotos de la tabla y se omitirán.</translation>
        </message>
        <message>
            <source>%1 photos with this score lie between %2 and %3.</source>
            <extracomment>%1 is a share such as "2 of 3", %2 and %3 are points</extracomment>
            <translation>%1 fotos con esta puntuación están entre %2 y %3.</translation>
        </message>
        <message>
            <source>%1 pixels; usual is %2 and more.</source>
            <translation>%1 píxeles; lo habitual son %2 o más.</translation>
        </message>
        <message>
            <source>%1 rows left out: see Overview</source>
            <translation>%1 filas omitidas: véase Resumen</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 takes pictures whose sides are multiples of %2 pixels. Choose such an input side (input_side in a recipe).</source>
            <translation>%1 admite imágenes cuyos lados son múltiplos de %2 píxeles. Elija un lado de entrada así (input_side en una receta).</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>the range of a score, below a photo; %1 and %2 are points</extracomment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 a %2: %3</translation>
        </message>
        <message>
            <source>%1 to %2; arrow keys move the upper end, with Shift the lower end</source>
            <translation>%1 a %2; las flechas mueven el extremo superior y, con Mayús, el inferior</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 píxeles</translation>
        </message>
        <message>
            <source>%1 × %2 pixels, %3.</source>
            <translation>%1 × %2 píxeles, %3.</translation>
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
            <translation>%1, %2 × %3 píxeles</translation>
        </message>
        <message>
            <source>%1, %2 × %3 pixels.</source>
            <translation>%1, %2 × %3 píxeles.</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>a score in words, stars, a mark</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1, about %2 left</source>
            <extracomment>%1: "Fold 2 of 5, epoch 3 of 10"; %2: "4 min"</extracomment>
            <translation>%1, queda aproximadamente %2</translation>
        </message>
        <message>
            <source>%1, as it will be written: %2 × %3 pixels</source>
            <extracomment>%1 a file's name, %2 and %3 pixels</extracomment>
            <translation>%1, tal como se escribirá: %2 × %3 píxeles</translation>
        </message>
        <message>
            <source>%1, continued</source>
            <translation>%1 (continuación)</translation>
        </message>
        <message>
            <source>%1, fold %2</source>
            <translation>%1, fold %2</translation>
        </message>
        <message>
            <source>%1, padded</source>
            <translation>%1, con margen añadido</translation>
        </message>
        <message>
            <source>%1, range %2 to %3</source>
            <translation>%1, intervalo de %2 a %3</translation>
        </message>
        <message>
            <source>%1, said %2</source>
            <extracomment>%1: a photo's score, %2: what the model said</extracomment>
            <translation>%1, previsto %2</translation>
        </message>
        <message>
            <source>%1, training</source>
            <translation>%1, entrenamiento</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 at %3</source>
            <translation>%1: %2 en %3</translation>
        </message>
        <message>
            <source>%1: %2 more lines are left out.</source>
            <translation>%1: se omiten %2 líneas más.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 photos</source>
            <translation>%1: %2 de %3 fotos</translation>
        </message>
        <message>
            <source>%1: %2 x %3 pixels, score %4</source>
            <translation>%1: %2 x %3 píxeles, puntuación %4</translation>
        </message>
        <message>
            <source>%1: Line %2 is left out: %3.</source>
            <translation>%1: se omite la línea %2: %3.</translation>
        </message>
        <message>
            <source>%1: click to open it in Photos</source>
            <translation>%1: un clic la abre en Fotos</translation>
        </message>
        <message>
            <source>%1: colours from %2 to %3</source>
            <extracomment>what a colour scale shows, and its two ends</extracomment>
            <translation>%1: colores de %2 a %3</translation>
        </message>
        <message>
            <source>%1: median %2, quartiles %3 and %4, whiskers %5 and %6, %7 beyond, mean %8</source>
            <translation>%1: mediana %2, cuartiles %3 y %4, bigotes %5 y %6, %7 más allá, media %8</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>%1: no</translation>
        </message>
        <message>
            <source>%1: not looked at</source>
            <translation>%1: sin revisar</translation>
        </message>
        <message>
            <source>%1: score %2</source>
            <translation>%1: puntuación %2</translation>
        </message>
        <message>
            <source>%1: score %2, predicted %3 by a model that had not seen it</source>
            <translation>%1: puntuación %2; un modelo que no había visto la foto predijo %3</translation>
        </message>
        <message>
            <source>%1: yes</source>
            <translation>%1: sí</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) in "%1".</source>
            <translation>
                <numerusform>%Ln archivo en «%1».</numerusform>
                <numerusform>%Ln archivos en «%1».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in test.csv</source>
            <translation>
                <numerusform>%Ln en test.csv</numerusform>
                <numerusform>%Ln en test.csv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new file(s) in "%1".</source>
            <translation>
                <numerusform>%Ln archivo nuevo en «%1».</numerusform>
                <numerusform>%Ln archivos nuevos en «%1».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) in the table</source>
            <translation>
                <numerusform>%Ln foto en la tabla</numerusform>
                <numerusform>%Ln fotos en la tabla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) with these names are in the folder already. Nothing was replaced. What shall become of these photos?</source>
            <translation>
                <numerusform>Ya hay %n archivo con uno de estos nombres en la carpeta. No se ha sustituido nada. ¿Qué se hace con esta foto?</numerusform>
                <numerusform>Ya hay %n archivos con estos nombres en la carpeta. No se ha sustituido nada. ¿Qué se hace con estas fotos?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written: %1</source>
            <translation>
                <numerusform>%n archivo escrito: %1</numerusform>
                <numerusform>%n archivos escritos: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) in %1, with names, scores, ranges and stars. Folders are not printed.</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>
                <numerusform>%n página en %1, con nombres, puntuaciones, intervalos y estrellas. Las carpetas no se imprimen.</numerusform>
                <numerusform>%n páginas en %1, con nombres, puntuaciones, intervalos y estrellas. Las carpetas no se imprimen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <comment>of one animal</comment>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added</source>
            <translation>
                <numerusform>%n foto añadida</numerusform>
                <numerusform>%n fotos añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added from %1</source>
            <translation>
                <numerusform>%n foto añadida de %1</numerusform>
                <numerusform>%n fotos añadidas de %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be compared: the picture's tool tip says why</source>
            <translation>
                <numerusform>%n foto no se pudo comparar: la información emergente de la imagen dice por qué</numerusform>
                <numerusform>%n fotos no se pudieron comparar: la información emergente de la imagen dice por qué</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be looked at.</source>
            <translation>
                <numerusform>%n foto no se pudo examinar.</numerusform>
                <numerusform>%n fotos no se pudieron examinar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read and were left out.</source>
            <translation>
                <numerusform>%n foto no se pudo leer y se omitió.</numerusform>
                <numerusform>%n fotos no se pudieron leer y se omitieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) exported</source>
            <translation>
                <numerusform>%n foto exportada</numerusform>
                <numerusform>%n fotos exportadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) had been moved; flags, stars and marks are kept.</source>
            <translation>
                <numerusform>%n foto había cambiado de lugar; se conservan sus rasgos, estrellas y marca.</numerusform>
                <numerusform>%n fotos habían cambiado de lugar; se conservan sus rasgos, estrellas y marcas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) took over stars and marks from XMP files.</source>
            <translation>
                <numerusform>%n foto tomó las estrellas y la marca de su archivo XMP.</numerusform>
                <numerusform>%n fotos tomaron las estrellas y las marcas de sus archivos XMP.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problema</numerusform>
                <numerusform>%n problemas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs laid over one another</source>
            <translation>
                <numerusform>%n ejecución superpuesta</numerusform>
                <numerusform>%n ejecuciones superpuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n estrella</numerusform>
                <numerusform>%n estrellas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>%n estrella</numerusform>
                <numerusform>%n estrellas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <source>&amp;About Pawtrait</source>
            <translation>&amp;Acerca de Pawtrait</translation>
        </message>
        <message>
            <source>&amp;Back up the library...</source>
            <translation>&amp;Hacer copia de seguridad de la biblioteca...</translation>
        </message>
        <message>
            <source>&amp;Best first</source>
            <translation>&amp;Mejores primero</translation>
        </message>
        <message>
            <source>&amp;Bins</source>
            <translation>&amp;Barras</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>C&amp;omparar</translation>
        </message>
        <message>
            <source>&amp;Copy photos</source>
            <translation>&amp;Copiar fotos</translation>
        </message>
        <message>
            <source>&amp;Crop and mend</source>
            <translation>&amp;Recortar y corregir</translation>
        </message>
        <message>
            <source>&amp;Crop by hand</source>
            <translation>&amp;Recortar a mano</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Datos</translation>
        </message>
        <message>
            <source>&amp;Draw the animal's box</source>
            <translation>Di&amp;bujar el recuadro del animal</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>&amp;Exportar...</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Find...</source>
            <translation>&amp;Buscar...</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translation>A&amp;justar a la ventana</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>&amp;Cuadrícula</translation>
        </message>
        <message>
            <source>&amp;Group as one animal</source>
            <translation>&amp;Agrupar como un mismo animal</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Teclas</translation>
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation>Foto &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Open photos...</source>
            <translation>&amp;Abrir fotos...</translation>
        </message>
        <message>
            <source>&amp;Paste photos</source>
            <translation>&amp;Pegar fotos</translation>
        </message>
        <message>
            <source>&amp;Photo</source>
            <translation>&amp;Foto</translation>
        </message>
        <message>
            <source>&amp;Pick</source>
            <translation>&amp;Elegir</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Read stars and marks from XMP files</source>
            <translation>&amp;Leer estrellas y marcas de archivos XMP</translation>
        </message>
        <message>
            <source>&amp;Recent folders</source>
            <translation>Carpetas &amp;recientes</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Score again</source>
            <translation>Volver a &amp;puntuar</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>&amp;Semilla</translation>
        </message>
        <message>
            <source>&amp;Turn the crop's shape</source>
            <translation>&amp;Girar la forma del recorte</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Ungroup</source>
            <translation>Desagr&amp;upar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Where the score comes from</source>
            <translation>&amp;De dónde sale la puntuación</translation>
        </message>
        <message>
            <source>&amp;Write stars and marks to XMP files</source>
            <translation>E&amp;scribir estrellas y marcas en archivos XMP</translation>
        </message>
        <message>
            <source>(changed)</source>
            <translation>(modificada)</translation>
        </message>
        <message>
            <source>, the 12 flags alone %1</source>
            <translation>, los 12 rasgos solos %1</translation>
        </message>
        <message>
            <source>--json and --csv - would both go to standard output. Name a file for --csv.</source>
            <translation>--json y --csv - irían los dos a la salida estándar. Indique un archivo para --csv.</translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 foto</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>100 is the best and the largest file; 85 to 95 is usual</source>
            <translation>100 da la mejor calidad y el archivo más grande; lo habitual es de 85 a 95</translation>
        </message>
        <message>
            <source>14 equal ranges of the score</source>
            <translation>14 intervalos iguales de la puntuación</translation>
        </message>
        <message>
            <source>1:1, square</source>
            <translation>1:1, cuadrado</translation>
        </message>
        <message>
            <source>2 of 3</source>
            <translation>2 de cada 3</translation>
        </message>
        <message>
            <source>25 %</source>
            <translation>25 %</translation>
        </message>
        <message>
            <source>32 bits</source>
            <translation>32 bits</translation>
        </message>
        <message>
            <source>75 %</source>
            <translation>75 %</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>intervalo del 95 %</translation>
        </message>
        <message>
            <source>; the mean score for every photo has %1</source>
            <translation>; la puntuación media para cada foto tiene %1</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Drop a data set here&lt;/h3&gt;&lt;p&gt;A folder with train.csv (Id, the 12 flags, Pawpularity), or a CSV with the columns file and Pawpularity. Photos in train/ are shown when they are there; test.csv, dimensions.csv, pet_boxes.csv and duplicates.csv beside it are used.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Suelte aquí un conjunto de datos&lt;/h3&gt;&lt;p&gt;Una carpeta con train.csv (Id, los 12 rasgos, Pawpularity), o un CSV con las columnas file y Pawpularity. Las fotos de train/ se muestran si están ahí; se usan test.csv, dimensions.csv, pet_boxes.csv y duplicates.csv si están al lado.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;How well do photos go with words?&lt;/h3&gt;&lt;p&gt;CLIP, a network that has learnt from pictures and their captions, compares each photo with each word. Choose the photos on the left, then press Compare. Everything stays on this computer.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;¿Cómo encajan las fotos con palabras?&lt;/h3&gt;&lt;p&gt;CLIP, una red que ha aprendido de imágenes y sus pies de foto, compara cada foto con cada palabra. Elija las fotos a la izquierda y pulse Comparar. Todo se queda en este equipo.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;How well do photos go with words?&lt;/h3&gt;&lt;p&gt;There are no photos to compare yet. Drop photos or a folder in the Photos view (Ctrl+1), or open a data set in Explore (Ctrl+2) and choose it on the left.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;¿Cómo encajan las fotos con palabras?&lt;/h3&gt;&lt;p&gt;Aún no hay fotos que comparar. Suelte fotos o una carpeta en la vista Fotos (Ctrl+1), o abra un conjunto de datos en Explorar (Ctrl+2) y elíjalo a la izquierda.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;One file is missing&lt;/h3&gt;</source>
            <translation>&lt;h3&gt;Falta un archivo&lt;/h3&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Select a run&lt;/h3&gt;&lt;p&gt;Its curves and its report are shown here. Select two to lay them over one another and to be told which is better.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Seleccione una ejecución&lt;/h3&gt;&lt;p&gt;Aquí se muestran sus curvas y su informe. Seleccione dos para superponerlas y saber cuál es mejor.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;There are no words&lt;/h3&gt;&lt;p&gt;Add some on the left, or take the 11 words back with the button "Reset".&lt;/p&gt;</source>
            <translation>&lt;h3&gt;No hay palabras&lt;/h3&gt;&lt;p&gt;Añada algunas a la izquierda, o recupere las 11 palabras con el botón «Restablecer».&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Train a model on your own scores&lt;/h3&gt;&lt;p&gt;Choose your data and a recipe on the right, press Check to see how long it takes, then Start. Training goes on in the background while you score photos; it can be paused and resumed.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Entrene un modelo con sus propias puntuaciones&lt;/h3&gt;&lt;p&gt;Elija a la derecha sus datos y una receta, pulse Comprobar para ver cuánto tarda y después Iniciar. El entrenamiento continúa en segundo plano mientras puntúa fotos; se puede pausar y reanudar.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A WebP file cannot hold IPTC metadata: they were left out, EXIF and XMP were kept.</source>
            <translation>Un archivo WebP no puede contener metadatos IPTC: se omitieron; se conservaron EXIF y XMP.</translation>
        </message>
        <message>
            <source>A blend needs two runs or more. Name runs of the same table.</source>
            <translation>Una mezcla necesita dos ejecuciones o más. Indique ejecuciones de la misma tabla.</translation>
        </message>
        <message>
            <source>A blurred photo has no clear eyes: Eyes is left out.</source>
            <translation>Una foto desenfocada no tiene ojos nítidos: se omite «Ojos».</translation>
        </message>
        <message>
            <source>A box belongs to one photo. Name one photo with --subject.</source>
            <translation>Un recuadro corresponde a una sola foto. Indique una sola foto con --subject.</translation>
        </message>
        <message>
            <source>A chart of bars from top to bottom. %1. Enter enlarges it.</source>
            <translation>Un gráfico de barras de arriba abajo. %1. Intro lo amplía.</translation>
        </message>
        <message>
            <source>A chart. Left and right choose bars, Enter enlarges it, Escape clears the selection.</source>
            <translation>Un gráfico. Izquierda y derecha eligen barras, Intro lo amplía, Escape borra la selección.</translation>
        </message>
        <message>
            <source>A fold ends after so many epochs without a better validation loss; 0: all epochs are trained.</source>
            <translation>Un fold termina tras esta cantidad de épocas sin una pérdida de validación mejor; 0: se entrenan todas las épocas.</translation>
        </message>
        <message>
            <source>A folder with train.csv (Id, 12 flags, Pawpularity) and photos in train/, or a CSV with the columns file and Pawpularity</source>
            <translation>Una carpeta con train.csv (Id, 12 rasgos, Pawpularity) y fotos en train/, o un CSV con las columnas file y Pawpularity</translation>
        </message>
        <message>
            <source>A folder with train.csv, or a table</source>
            <translation>Una carpeta con train.csv, o una tabla</translation>
        </message>
        <message>
            <source>A gap this small says nothing: your own eye decides.</source>
            <translation>Una diferencia tan pequeña no dice nada: decida a ojo.</translation>
        </message>
        <message>
            <source>A photo is no longer in the library, so the change was not kept. Add the photo again.</source>
            <translation>Una foto ya no está en la biblioteca, así que el cambio no se guardó. Añada la foto otra vez.</translation>
        </message>
        <message>
            <source>A photo that is wider or higher is refused.</source>
            <translation>Una foto más ancha o más alta no se acepta.</translation>
        </message>
        <message>
            <source>A photo that takes longer to open is given up.</source>
            <translation>Si una foto tarda más en abrirse, se deja de intentar.</translation>
        </message>
        <message>
            <source>A photo that would need more memory, or whose file is larger, is refused.</source>
            <translation>Una foto que necesita más memoria, o cuyo archivo es más grande, no se acepta.</translation>
        </message>
        <message>
            <source>A photo with more pixels is refused with a sentence.</source>
            <translation>Una foto con más píxeles no se acepta, y una frase explica por qué.</translation>
        </message>
        <message>
            <source>A photo's score is not a number, so it was not kept. Score the photo again.</source>
            <translation>La puntuación de una foto no es un número, así que no se guardó. Vuelva a puntuar la foto.</translation>
        </message>
        <message>
            <source>A photo's stars, flags, crop or box are not ones that there can be, so the change was not kept.</source>
            <translation>Las estrellas, los rasgos, el recorte o el recuadro de una foto no son válidos, así que el cambio no se guardó.</translation>
        </message>
        <message>
            <source>A plain colour from its edges</source>
            <translation>Un color liso de sus bordes</translation>
        </message>
        <message>
            <source>A prompt could not be prepared for the network.</source>
            <translation>No se pudo preparar un texto (prompt) para la red.</translation>
        </message>
        <message>
            <source>A question is only asked when at least so many photos are left on either side.</source>
            <translation>Una pregunta solo se hace si a cada lado quedan al menos estas fotos.</translation>
        </message>
        <message>
            <source>A run of this recipe has no curves: it does not learn in steps. Its numbers are in the report.</source>
            <translation>Una ejecución de esta receta no tiene curvas: no aprende por pasos. Sus números están en el informe.</translation>
        </message>
        <message>
            <source>A support vector regression on %1 photos would hold each of them against every other, which takes %2 GB. Use at most %3 photos, or a recipe without it (frozen-ridge).</source>
            <translation>Una regresión de vectores de soporte con %1 fotos compararía cada una con todas las demás, y eso ocupa %2 GB. Use como máximo %3 fotos, o una receta sin ella (frozen-ridge).</translation>
        </message>
        <message>
            <source>A support vector regression on what each fold's network sees; the score is the mean of both, with weights found out of fold.</source>
            <translation>Una regresión de vectores de soporte sobre lo que ve la red de cada fold; la puntuación es la media de ambas, con pesos hallados out-of-fold.</translation>
        </message>
        <message>
            <source>A table of the photos shown and their scores, for a spreadsheet</source>
            <translation>Una tabla de las fotos mostradas y sus puntuaciones, para una hoja de cálculo</translation>
        </message>
        <message>
            <source>A test or a score is the mean of the photo and its mirror image: a little better, twice the time.</source>
            <translation>Una prueba o una puntuación es la media de la foto y de su imagen reflejada: un poco mejor, el doble de tiempo.</translation>
        </message>
        <message>
            <source>A training run is not finished. A run of its kind cannot be resumed: it would begin anew.</source>
            <translation>Una ejecución de entrenamiento no ha terminado. Las ejecuciones de este tipo no se pueden reanudar: empezaría de nuevo.</translation>
        </message>
        <message>
            <source>A training run is not finished. Training goes on where it stopped when you resume it.</source>
            <translation>Una ejecución de entrenamiento no ha terminado. Cuando la reanude, el entrenamiento continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>A word is more or less at home with all photos, so colours compare photos within each word. With one photo, or on demand, they compare all numbers.</source>
            <translation>Una palabra encaja más o menos con todas las fotos, por eso los colores comparan las fotos dentro de cada palabra. Con una sola foto, o si se pide, comparan todos los números.</translation>
        </message>
        <message>
            <source>A4 pages</source>
            <translation>Páginas A4</translation>
        </message>
        <message numerus="yes">
            <source>About %1 for %2 folds on %n photo(s).</source>
            <translation>
                <numerusform>Aproximadamente %1 para %2 folds con %n foto.</numerusform>
                <numerusform>Aproximadamente %1 para %2 folds con %n fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %1: %2 folds of %3 epochs, %4 steps of %5 s on %n photo(s).</source>
            <translation>
                <numerusform>Aproximadamente %1: %2 folds de %3 épocas, %4 pasos de %5 s con %n foto.</numerusform>
                <numerusform>Aproximadamente %1: %2 folds de %3 épocas, %4 pasos de %5 s con %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>About Pawtrait</source>
            <translation>Acerca de Pawtrait</translation>
        </message>
        <message>
            <source>About equal to %1.</source>
            <translation>Casi igual que %1.</translation>
        </message>
        <message>
            <source>About equal.</source>
            <translation>Casi iguales.</translation>
        </message>
        <message>
            <source>Above 0 a slowly moving average of the weights is tested and kept; 0.9 follows fast, 0.999 slowly.</source>
            <translation>Por encima de 0 se prueba y se guarda una media de los pesos que avanza despacio; 0,9 sigue deprisa, 0,999 despacio.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Accepted: %1.</source>
            <translation>Aceptado: %1.</translation>
        </message>
        <message>
            <source>Accessory</source>
            <translation>Accesorio</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
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
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Añadir un número</translation>
        </message>
        <message>
            <source>Add the word to the list (Enter)</source>
            <translation>Añadir la palabra a la lista (Intro)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Against learning by heart</source>
            <translation>Contra aprender de memoria</translation>
        </message>
        <message>
            <source>Against the whole photo: %1.</source>
            <translation>Frente a la foto entera: %1.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photo(s) shown</source>
            <translation>
                <numerusform>La %Ln foto mostrada</numerusform>
                <numerusform>Las %Ln fotos mostradas</numerusform>
            </translation>
        </message>
        <message>
            <source>All about equal.</source>
            <translation>Todas casi iguales.</translation>
        </message>
        <message>
            <source>All curves of the run (Esc in the chart)</source>
            <translation>Todas las curvas de la ejecución (Esc en el gráfico)</translation>
        </message>
        <message>
            <source>All folds</source>
            <translation>Todos los folds</translation>
        </message>
        <message>
            <source>All of these photos have a crop already.</source>
            <translation>Todas estas fotos ya tienen un recorte.</translation>
        </message>
        <message>
            <source>All photos of the list (%L1)</source>
            <translation>Todas las fotos de la lista (%L1)</translation>
        </message>
        <message>
            <source>Already there: %1.</source>
            <extracomment>behind "3 files in that folder."; %1 is how many of these names are taken</extracomment>
            <translation>Ya existen: %1.</translation>
        </message>
        <message>
            <source>Among the lowest of 20 listing photos</source>
            <translation>Entre las más bajas de 20 fotos de anuncios</translation>
        </message>
        <message>
            <source>An NVIDIA graphics card was found.</source>
            <translation>Se encontró una tarjeta gráfica NVIDIA.</translation>
        </message>
        <message>
            <source>Angle in degrees</source>
            <translation>Ángulo en grados</translation>
        </message>
        <message>
            <source>Angle that the photo is turned by</source>
            <translation>Ángulo con el que se gira la foto</translation>
        </message>
        <message>
            <source>Another number draws other photos; the same number draws the same ones</source>
            <translation>Otro número saca otras fotos; el mismo número saca las mismas</translation>
        </message>
        <message>
            <source>Another program is at work on this run; its curves are followed.</source>
            <translation>Otro programa está trabajando en esta ejecución; se siguen sus curvas.</translation>
        </message>
        <message numerus="yes">
            <source>Answers count for all %n selected photos.</source>
            <translation>
                <numerusform>Las respuestas valen para la foto seleccionada.</numerusform>
                <numerusform>Las respuestas valen para las %n fotos seleccionadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Any flags</source>
            <translation>Todos los rasgos</translation>
        </message>
        <message>
            <source>Any mark</source>
            <translation>Todas las marcas</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>Cualquier forma</translation>
        </message>
        <message>
            <source>Any stars</source>
            <translation>Todas las estrellas</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Arithmetic</source>
            <translation>Aritmética</translation>
        </message>
        <message>
            <source>As added</source>
            <translation>Como se añadieron</translation>
        </message>
        <message>
            <source>As listed</source>
            <translation>Como en la lista</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Ask before closing while photos are scored</source>
            <translation>Preguntar antes de cerrar mientras se puntúan fotos</translation>
        </message>
        <message>
            <source>Averaged weights</source>
            <translation>Pesos promediados</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back to all charts</source>
            <translation>Volver a todos los gráficos</translation>
        </message>
        <message>
            <source>Back to all curves</source>
            <translation>Volver a todas las curvas</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>Volver al valor predeterminado: %1</translation>
        </message>
        <message>
            <source>Back to the photos</source>
            <translation>Volver a las fotos</translation>
        </message>
        <message>
            <source>Back to the photos (Esc)</source>
            <translation>Volver a las fotos (Esc)</translation>
        </message>
        <message>
            <source>Back, stop scoring, or leave full screen</source>
            <translation>Volver, detener la puntuación o salir de la pantalla completa</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Before and &amp;after</source>
            <translation>An&amp;tes y después</translation>
        </message>
        <message>
            <source>Begin at the mean score</source>
            <translation>Empezar en la puntuación media</translation>
        </message>
        <message>
            <source>Begin with trained weights</source>
            <translation>Empezar con pesos entrenados</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Empezando</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Beside knowing whether it is a cat or a dog: the animal's share of the photo %1 (%2), its distance from the centre %3 (%4).</source>
            <translation>Además de saber si es un gato o un perro: la parte de la foto que ocupa el animal %1 (%2), su distancia al centro %3 (%4).</translation>
        </message>
        <message>
            <source>Beside the default model</source>
            <translation>Junto al modelo predeterminado</translation>
        </message>
        <message>
            <source>Best</source>
            <comment>the photo with the highest score of an animal</comment>
            <translation>La mejor</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>Mejor época</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Mejores primero</translation>
        </message>
        <message>
            <source>Better than %1 of 10 listing photos</source>
            <translation>Mejor que %1 de cada 10 fotos de anuncios</translation>
        </message>
        <message>
            <source>Better than 19 of 20 listing photos</source>
            <translation>Mejor que 19 de cada 20 fotos de anuncios</translation>
        </message>
        <message>
            <source>Better than half of the listing photos</source>
            <translation>Mejor que la mitad de las fotos de anuncios</translation>
        </message>
        <message>
            <source>Bicubic is what scoring uses; linear is the contest notebook's way, in which fine detail flickers.</source>
            <translation>La puntuación usa bicúbica; lineal es lo que usa el cuaderno del concurso, y con ella el detalle fino parpadea.</translation>
        </message>
        <message numerus="yes">
            <source>Blend of %n run(s)</source>
            <translation>
                <numerusform>Mezcla de %n ejecución</numerusform>
                <numerusform>Mezcla de %n ejecuciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Blend...</source>
            <translation>Mezclar...</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Desenfoque</translation>
        </message>
        <message>
            <source>Boosted trees need at least 3 folds: one to test, one to find the number of trees, and one to fit on. Use more folds, or set tree_patience=0.</source>
            <translation>Los árboles potenciados necesitan al menos 3 folds: uno para probar, uno para encontrar el número de árboles y uno con el que ajustar. Use más folds, o ponga tree_patience=0.</translation>
        </message>
        <message>
            <source>Boosted trees need at least one tree, a depth of at least 1 and a learning rate above 0.</source>
            <translation>Los árboles potenciados necesitan al menos un árbol, una profundidad de al menos 1 y una tasa de aprendizaje mayor que 0.</translation>
        </message>
        <message>
            <source>Bootstrap intervals (95 %) of the two means: %1 to %2 and %3 to %4.</source>
            <translation>Intervalos bootstrap (95 %) de las dos medias: de %1 a %2 y de %3 a %4.</translation>
        </message>
        <message>
            <source>Both are neutral greys, so that the colours of the photos are judged right.</source>
            <translation>Ambos son grises neutros, para que los colores de las fotos se aprecien bien.</translation>
        </message>
        <message>
            <source>Both eyes look at the camera or nearly so; at least one eye or pupil is clear.</source>
            <translation>Los dos ojos miran a la cámara o casi; al menos un ojo o una pupila se ve con nitidez.</translation>
        </message>
        <message>
            <source>Brighten it by %1 stops</source>
            <translation>Aclararla %1 pasos</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <source>Bring back every default, on all pages</source>
            <translation>Recuperar todos los valores predeterminados, en todas las páginas</translation>
        </message>
        <message>
            <source>By "%1"</source>
            <translation>Por «%1»</translation>
        </message>
        <message>
            <source>By folder</source>
            <translation>Por carpeta</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>By ranks (Spearman)</source>
            <translation>Por rangos (Spearman)</translation>
        </message>
        <message>
            <source>By time and look</source>
            <translation>Por hora y aspecto</translation>
        </message>
        <message>
            <source>By time taken</source>
            <translation>Por hora de captura</translation>
        </message>
        <message>
            <source>CLIP gave something else than numbers: its weights make no sense. Get CLIP's weights again.</source>
            <translation>CLIP dio algo que no son números: sus pesos no tienen sentido. Obtenga de nuevo los pesos de CLIP.</translation>
        </message>
        <message>
            <source>CLIP gave something else than numbers: its weights make no sense. Get the file of weights again.</source>
            <translation>CLIP dio algo que no son números: sus pesos no tienen sentido. Obtenga de nuevo el archivo de pesos.</translation>
        </message>
        <message>
            <source>CLIP's vocabulary is not here. Run packaging/setup.sh and build again, or put "%1" into the folder %2.</source>
            <translation>No está el vocabulario de CLIP. Ejecute packaging/setup.sh y compile de nuevo, o ponga «%1» en la carpeta %2.</translation>
        </message>
        <message>
            <source>CLIP's weights are not here. Put OpenAI's ViT-B/32 in open_clip's form ("%1", about 600 MB) into the folder %2, or choose the file where it lies (on the command line: --weights).</source>
            <translation>No están los pesos de CLIP. Ponga el ViT-B/32 de OpenAI en el formato de open_clip («%1», unos 600 MB) en la carpeta %2, o elija el archivo donde esté (en la línea de comandos: --weights).</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Tabla CSV (*.csv)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cannot copy %1 into the run's folder: check that there is free space.</source>
            <translation>No se puede copiar %1 en la carpeta de la ejecución: compruebe que haya espacio libre.</translation>
        </message>
        <message>
            <source>Cannot copy the network's weights %1 into the model's folder: check that there is free space and that the folder can be written to.</source>
            <translation>No se pueden copiar los pesos %1 de la red a la carpeta del modelo: compruebe que haya espacio libre y que se pueda escribir en la carpeta.</translation>
        </message>
        <message>
            <source>Cannot delete %1: check that its folder can be written to.</source>
            <translation>No se puede eliminar %1: compruebe que se pueda escribir en su carpeta.</translation>
        </message>
        <message>
            <source>Cannot export %1.</source>
            <extracomment>a sentence with the reason follows</extracomment>
            <translation>No se puede exportar %1.</translation>
        </message>
        <message>
            <source>Cannot go on from %1: it was made with another recipe. Begin a new run.</source>
            <translation>No se puede continuar desde %1: se hizo con otra receta. Inicie una ejecución nueva.</translation>
        </message>
        <message>
            <source>Cannot look for a crop of %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation>No se puede buscar un recorte de %1.</translation>
        </message>
        <message>
            <source>Cannot make a folder for the run in %1: check that the folder can be written to, or choose another one.</source>
            <translation>No se puede crear una carpeta para la ejecución en %1: compruebe que se pueda escribir en la carpeta, o elija otra.</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: check that the run's folder can be written to.</source>
            <translation>No se puede crear la carpeta %1: compruebe que se pueda escribir en la carpeta de la ejecución.</translation>
        </message>
        <message>
            <source>Cannot open %1: decoding took over %2 seconds. Save the photo again in a photo program.</source>
            <translation>No se puede abrir %1: la decodificación tardó más de %2 segundos. Guarde la foto de nuevo con un programa de fotos.</translation>
        </message>
        <message>
            <source>Cannot open %1: it is a folder, not a file.</source>
            <translation>No se puede abrir %1: es una carpeta, no un archivo.</translation>
        </message>
        <message>
            <source>Cannot open %1: it is not a file. Choose a photo.</source>
            <translation>No se puede abrir %1: no es un archivo. Elija una foto.</translation>
        </message>
        <message>
            <source>Cannot open %1: reading it is not allowed. Check the file's permissions.</source>
            <translation>No se puede abrir %1: no está permitido leerlo. Revise los permisos del archivo.</translation>
        </message>
        <message>
            <source>Cannot open %1: the file ends too early. Copy it from the camera or phone again.</source>
            <translation>No se puede abrir %1: el archivo termina antes de tiempo. Cópielo otra vez desde la cámara o el teléfono.</translation>
        </message>
        <message>
            <source>Cannot open %1: the file is damaged. Copy it from the camera or phone again.</source>
            <translation>No se puede abrir %1: el archivo está dañado. Cópielo otra vez desde la cámara o el teléfono.</translation>
        </message>
        <message>
            <source>Cannot open %1: the file is empty. Copy it from the camera or phone again.</source>
            <translation>No se puede abrir %1: el archivo está vacío. Cópielo otra vez desde la cámara o el teléfono.</translation>
        </message>
        <message>
            <source>Cannot open %1: the file is larger than the limit of %2 MB.</source>
            <translation>No se puede abrir %1: el archivo supera el límite de %2 MB.</translation>
        </message>
        <message>
            <source>Cannot open %1: the photo is larger than the limits of %2 megapixels and %3 pixels a side. Save it smaller.</source>
            <translation>No se puede abrir %1: la foto supera los límites de %2 megapíxeles y %3 píxeles por lado. Guárdela más pequeña.</translation>
        </message>
        <message>
            <source>Cannot open %1: the photo needs more memory than the limit of %2 MB. Save it smaller.</source>
            <translation>No se puede abrir %1: la foto necesita más memoria que el límite de %2 MB. Guárdela más pequeña.</translation>
        </message>
        <message>
            <source>Cannot open %1: there is no such file or folder. Check the name.</source>
            <translation>No se puede abrir %1: no existe ese archivo ni esa carpeta. Revise el nombre.</translation>
        </message>
        <message>
            <source>Cannot open %1: there is no such file. Check its name and place.</source>
            <translation>No se puede abrir %1: no existe ese archivo. Revise su nombre y su lugar.</translation>
        </message>
        <message>
            <source>Cannot open %1: there is not enough memory. Close other programs and try again.</source>
            <translation>No se puede abrir %1: no hay memoria suficiente. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Cannot open %1: this is not a photo of a kind that can be read. Save it as JPEG or PNG.</source>
            <translation>No se puede abrir %1: no es una foto de un tipo que se pueda leer. Guárdela como JPEG o PNG.</translation>
        </message>
        <message>
            <source>Cannot open the folder %1: reading it is not allowed. Check its permissions.</source>
            <translation>No se puede abrir la carpeta %1: no está permitido leerla. Revise sus permisos.</translation>
        </message>
        <message>
            <source>Cannot open the model file %1: it is missing or may not be read.</source>
            <translation>No se puede abrir el archivo del modelo %1: falta o no está permitido leerlo.</translation>
        </message>
        <message>
            <source>Cannot read %1. Try again.</source>
            <translation>No se puede leer %1. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Cannot read %1: check its permissions.</source>
            <translation>No se puede leer %1: revise sus permisos.</translation>
        </message>
        <message>
            <source>Cannot read %1: the drive or network failed. Try again, or copy the file to this computer.</source>
            <translation>No se puede leer %1: falló la unidad o la red. Inténtelo de nuevo o copie el archivo a este equipo.</translation>
        </message>
        <message>
            <source>Cannot score %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation>No se puede puntuar %1.</translation>
        </message>
        <message>
            <source>Cannot score %1: the program met something it did not expect. Try again, and report it if it comes back.</source>
            <translation>No se puede puntuar %1: el programa encontró algo inesperado. Inténtelo de nuevo e informe del problema si se repite.</translation>
        </message>
        <message>
            <source>Cannot score %1: there is not enough memory. Close other programs and try again.</source>
            <translation>No se puede puntuar %1: no hay memoria suficiente. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Cannot show %1.</source>
            <comment>a sentence with the reason follows</comment>
            <translation>No se puede mostrar %1.</translation>
        </message>
        <message>
            <source>Cannot train on %1: it has %2 photos of natural sampling that can be read, and at least %3 are needed.</source>
            <translation>No se puede entrenar con %1: tiene %2 fotos de muestreo natural que se pueden leer, y se necesitan al menos %3.</translation>
        </message>
        <message>
            <source>Cannot use %1 as the teacher: it needs the columns "Id" and "blend_amean".</source>
            <translation>No se puede usar %1 como maestro: necesita las columnas «Id» y «blend_amean».</translation>
        </message>
        <message>
            <source>Cannot use %1 of the run: it belongs to another fold. Train the fold again.</source>
            <translation>No se puede usar %1 de la ejecución: pertenece a otro fold. Entrene el fold de nuevo.</translation>
        </message>
        <message>
            <source>Cannot use %1 of the run: it belongs to another network of the fold. Delete it and resume the run.</source>
            <translation>No se puede usar %1 de la ejecución: pertenece a otra red del fold. Elimínelo y reanude la ejecución.</translation>
        </message>
        <message>
            <source>Cannot use %1 of the run: it is damaged. Delete the fold's folder and resume the run.</source>
            <translation>No se puede usar %1 de la ejecución: está dañado. Elimine la carpeta del fold y reanude la ejecución.</translation>
        </message>
        <message>
            <source>Cannot use %1: it has column names and no rows. Choose a table with photos.</source>
            <translation>No se puede usar %1: tiene nombres de columnas y ninguna fila. Elija una tabla con fotos.</translation>
        </message>
        <message>
            <source>Cannot use %1: it has more than %2 rows. Cut it into smaller tables.</source>
            <translation>No se puede usar %1: tiene más de %2 filas. Divídala en tablas más pequeñas.</translation>
        </message>
        <message>
            <source>Cannot use %1: it has no column "Id".</source>
            <translation>No se puede usar %1: no tiene ninguna columna «Id».</translation>
        </message>
        <message>
            <source>Cannot use %1: it holds a head of the kind "%2", which this version does not know. Update the program, or train the model again.</source>
            <translation>No se puede usar %1: contiene un cabezal del tipo «%2», que esta versión no conoce. Actualice el programa o entrene el modelo de nuevo.</translation>
        </message>
        <message>
            <source>Cannot use %1: it holds no out-of-fold predictions. Get the model folder again.</source>
            <translation>No se puede usar %1: no contiene predicciones out-of-fold (OOF). Obtenga de nuevo la carpeta del modelo.</translation>
        </message>
        <message>
            <source>Cannot use %1: it holds no out-of-fold predictions. Resume the run first.</source>
            <translation>No se puede usar %1: no contiene predicciones out-of-fold. Reanude antes la ejecución.</translation>
        </message>
        <message>
            <source>Cannot use %1: it is damaged, or not the report of a run.</source>
            <translation>No se puede usar %1: está dañado o no es el informe de una ejecución.</translation>
        </message>
        <message>
            <source>Cannot use %1: it is damaged, or not trees of one score as XGBoost writes them. Get the model folder again, or train the model again.</source>
            <translation>No se puede usar %1: está dañado, o no contiene árboles de una sola puntuación tal como los escribe XGBoost. Obtenga de nuevo la carpeta del modelo o entrene el modelo de nuevo.</translation>
        </message>
        <message>
            <source>Cannot use %1: it names no photo.</source>
            <translation>No se puede usar %1: no nombra ninguna foto.</translation>
        </message>
        <message>
            <source>Cannot use %1: it needs the columns %2.</source>
            <translation>No se puede usar %1: necesita las columnas %2.</translation>
        </message>
        <message>
            <source>Cannot use %1: its first line has no known column name. Its first line has to name the columns, "file" and "Pawpularity" at least.</source>
            <translation>No se puede usar %1: su primera línea no tiene ningún nombre de columna conocido. La primera línea debe nombrar las columnas, al menos «file» y «Pawpularity».</translation>
        </message>
        <message>
            <source>Cannot use %1: its first line is not a line of column names (%2). Export the table again as CSV.</source>
            <translation>No se puede usar %1: su primera línea no es una línea de nombres de columnas (%2). Exporte de nuevo la tabla como CSV.</translation>
        </message>
        <message>
            <source>Cannot use %1: its first line names more than %2 columns. Export only the columns that are needed.</source>
            <translation>No se puede usar %1: su primera línea nombra más de %2 columnas. Exporte solo las columnas necesarias.</translation>
        </message>
        <message>
            <source>Cannot use %1: its trees take %2 features, and the model has %3. Get the model folder again.</source>
            <translation>No se puede usar %1: sus árboles usan %2 características, y el modelo tiene %3. Obtenga de nuevo la carpeta del modelo.</translation>
        </message>
        <message>
            <source>Cannot use %1: not one of its rows can be used. %2</source>
            <translation>No se puede usar %1: no se puede usar ninguna de sus filas. %2</translation>
        </message>
        <message>
            <source>Cannot use %1: the column "%2" is there twice. Remove one of them.</source>
            <translation>No se puede usar %1: la columna «%2» aparece dos veces. Quite una de ellas.</translation>
        </message>
        <message>
            <source>Cannot use %1: the file is empty. Export the table again.</source>
            <translation>No se puede usar %1: el archivo está vacío. Exporte de nuevo la tabla.</translation>
        </message>
        <message>
            <source>Cannot use %1: the tensor "%2" has to be above 0. Train the model again.</source>
            <translation>No se puede usar %1: el tensor «%2» debe ser mayor que 0. Entrene el modelo de nuevo.</translation>
        </message>
        <message>
            <source>Cannot use %1: there are only blank lines. Export the table again.</source>
            <translation>No se puede usar %1: solo hay líneas en blanco. Exporte de nuevo la tabla.</translation>
        </message>
        <message>
            <source>Cannot use %1: there is no column "%2". Add it, or choose another table.</source>
            <translation>No se puede usar %1: no hay una columna «%2». Añádala o elija otra tabla.</translation>
        </message>
        <message>
            <source>Cannot use %1: there is no column "%2". Add it, or take the file away.</source>
            <translation>No se puede usar %1: no hay ninguna columna «%2». Añádala o retire el archivo.</translation>
        </message>
        <message>
            <source>Cannot use a stored edit: "%1" is missing, out of range or not known. The photo is shown as it is.</source>
            <translation>No se puede usar una edición guardada: «%1» falta, está fuera de los límites o no se conoce. La foto se muestra tal como está.</translation>
        </message>
        <message>
            <source>Cannot use a stored edit: it is not well-formed JSON. The photo is shown as it is.</source>
            <translation>No se puede usar una edición guardada: no es JSON bien formado. La foto se muestra tal como está.</translation>
        </message>
        <message>
            <source>Cannot use the model card %1: %2 Get the model folder again.</source>
            <translation>No se puede usar la ficha del modelo %1: %2 Obtenga de nuevo la carpeta del modelo.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: "%2" has to be one number.</source>
            <translation>No se puede usar el archivo del modelo %1: «%2» debe ser un solo número.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: %2 Choose the file that belongs to this model.</source>
            <translation>No se puede usar el archivo del modelo %1: %2 Elija el archivo que corresponde a este modelo.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: %2 Get the file again.</source>
            <translation>No se puede usar el archivo del modelo %1: %2 Obtenga de nuevo el archivo.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: it holds a tensor "%2", which %3 has not. Choose the file that belongs to this model.</source>
            <translation>No se puede usar el archivo del modelo %1: contiene un tensor «%2» que %3 no tiene. Elija el archivo que corresponde a este modelo.</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: it is not CLIP ViT-B/32 with open_clip's names. Get open_clip_model.safetensors with OpenAI's weights (ViT-B-32-quickgelu).</source>
            <translation>No se puede usar el archivo del modelo %1: no es CLIP ViT-B/32 con los nombres de open_clip. Obtenga open_clip_model.safetensors con los pesos de OpenAI (ViT-B-32-quickgelu).</translation>
        </message>
        <message>
            <source>Cannot use the model file %1: the variances of "%2" are negative.</source>
            <translation>No se puede usar el archivo del modelo %1: las varianzas de «%2» son negativas.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: flags can only go into one head of kind ridge, logistic or xgboost. Train the model again.</source>
            <translation>No se puede usar la carpeta del modelo %1: los rasgos solo pueden entrar en un único cabezal del tipo ridge, logistic o xgboost. Entrene el modelo de nuevo.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: it was fitted with other weights of CLIP than those in %2. Put the file with the checksum %3 there, or into the model's folder.</source>
            <translation>No se puede usar la carpeta del modelo %1: se ajustó con unos pesos de CLIP distintos de los de %2. Ponga allí, o en la carpeta del modelo, el archivo con la suma de comprobación %3.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: its card asks for another preparation of photos than %2 has.</source>
            <translation>No se puede usar la carpeta del modelo %1: su ficha pide una preparación de las fotos distinta de la de %2.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: the file %2 has checksum %3, its card says %4. Get the folder again.</source>
            <translation>No se puede usar la carpeta del modelo %1: el archivo %2 tiene la suma de comprobación %3, y su ficha dice %4. Obtenga de nuevo la carpeta.</translation>
        </message>
        <message>
            <source>Cannot use the model folder %1: the model in %2 is another than was blended. Make the blend again.</source>
            <translation>No se puede usar la carpeta del modelo %1: el modelo de %2 no es el que se mezcló. Haga la mezcla de nuevo.</translation>
        </message>
        <message>
            <source>Cannot use the presets in %1: %2. Mend the file, or remove it to get the shipped presets back.</source>
            <extracomment>%1 is a file name in quotes, %2 a reason that begins in lower case</extracomment>
            <translation>No se pueden usar los preajustes de %1: %2. Corrija el archivo, o quítelo para recuperar los preajustes incluidos.</translation>
        </message>
        <message>
            <source>Cannot use the recipe %1: line %2: %3.</source>
            <extracomment>%1 is a file's name, %2 a line number, %3 what is wrong, beginning in lower case</extracomment>
            <translation>No se puede usar la receta %1: línea %2: %3.</translation>
        </message>
        <message>
            <source>Cannot use the vocabulary %1: it is not the one that CLIP was trained with. Get the file again (packaging/setup.sh brings it).</source>
            <translation>No se puede usar el vocabulario %1: no es el que se usó para entrenar CLIP. Obtenga de nuevo el archivo (packaging/setup.sh lo trae).</translation>
        </message>
        <message>
            <source>Cannot write %1: charts are saved as .png, .svg, .pdf or .csv. Choose one of these.</source>
            <translation>No se puede escribir %1: los gráficos se guardan como .png, .svg, .pdf o .csv. Elija uno de estos formatos.</translation>
        </message>
        <message>
            <source>Cannot write %1: check that the folder exists, can be written to and has free space.</source>
            <translation>No se puede escribir %1: compruebe que la carpeta exista, que se pueda escribir en ella y que tenga espacio libre.</translation>
        </message>
        <message>
            <source>Cannot write into the run's folder %1: check its permissions and the free space.</source>
            <translation>No se puede escribir en la carpeta de la ejecución %1: revise sus permisos y el espacio libre.</translation>
        </message>
        <message>
            <source>Cannot write the blend's folder %1: check that there is free space and that the place can be written to.</source>
            <translation>No se puede escribir la carpeta de la mezcla %1: compruebe que haya espacio libre y que se pueda escribir en ese lugar.</translation>
        </message>
        <message>
            <source>Captions, authors, dates and the camera's settings stay in the files. Every GPS position is taken out, and so are thumbnails, maker notes and marked faces. Your photos themselves are only read.</source>
            <translation>Los pies de foto, los autores, las fechas y los ajustes de la cámara se quedan en los archivos. Se quita toda posición GPS, y también las miniaturas, las notas del fabricante y las caras marcadas. Sus propias fotos solo se leen.</translation>
        </message>
        <message>
            <source>Change something and export again</source>
            <translation>Cambiar algo y exportar de nuevo</translation>
        </message>
        <message>
            <source>Changes on screen come at once instead of gliding.</source>
            <translation>Los cambios en pantalla aparecen de inmediato, sin deslizarse.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Checking the folder...</source>
            <translation>Comprobando la carpeta...</translation>
        </message>
        <message>
            <source>Checking the run</source>
            <translation>Comprobando la ejecución</translation>
        </message>
        <message>
            <source>Choose CLIP's weights</source>
            <translation>Elegir los pesos de CLIP</translation>
        </message>
        <message>
            <source>Choose a folder for the files.</source>
            <translation>Elija una carpeta para los archivos.</translation>
        </message>
        <message>
            <source>Choose a folder for the sheet.</source>
            <translation>Elija una carpeta para la hoja de contactos.</translation>
        </message>
        <message>
            <source>Choose a folder with train.csv</source>
            <translation>Elegir una carpeta con train.csv</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>Elegir una carpeta de modelo</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Elegir una tabla</translation>
        </message>
        <message>
            <source>Choose by itself</source>
            <translation>Elegir automáticamente</translation>
        </message>
        <message>
            <source>Choose file...</source>
            <translation>Elegir archivo...</translation>
        </message>
        <message>
            <source>Choose folder...</source>
            <translation>Elegir carpeta...</translation>
        </message>
        <message>
            <source>Choose photos from a folder</source>
            <translation>Elegir fotos de una carpeta</translation>
        </message>
        <message>
            <source>Choose the data that the run was made with first, then resume it.</source>
            <translation>Elija primero los datos con los que se hizo la ejecución y luego reanúdela.</translation>
        </message>
        <message>
            <source>Choose the data that the run was made with first.</source>
            <translation>Elija primero los datos con los que se hizo la ejecución.</translation>
        </message>
        <message>
            <source>Choose the data that the run was made with to see them.</source>
            <translation>Elija los datos con los que se hizo la ejecución para verlas.</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>Elegir la carpeta para los archivos</translation>
        </message>
        <message>
            <source>Choose the folder for the sheet</source>
            <translation>Elegir la carpeta para la hoja de contactos</translation>
        </message>
        <message>
            <source>Choose the folder of the runs</source>
            <translation>Elegir la carpeta de las ejecuciones</translation>
        </message>
        <message>
            <source>Choose the network's trained weights...</source>
            <translation>Elegir los pesos entrenados de la red...</translation>
        </message>
        <message>
            <source>Choose the photos to learn from</source>
            <translation>Elegir las fotos de las que aprender</translation>
        </message>
        <message>
            <source>Choose the photos to learn from: a folder with train.csv, or a table.</source>
            <translation>Elija las fotos de las que aprender: una carpeta con train.csv, o una tabla.</translation>
        </message>
        <message>
            <source>Choose trained weights</source>
            <translation>Elegir pesos entrenados</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>Elegir...</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Co&amp;ntact sheet...</source>
            <translation>Hoja de co&amp;ntactos...</translation>
        </message>
        <message>
            <source>Cohen's d</source>
            <translation>d de Cohen</translation>
        </message>
        <message>
            <source>Collage</source>
            <translation>Collage</translation>
        </message>
        <message>
            <source>Colours over all numbers</source>
            <translation>Colores sobre todos los números</translation>
        </message>
        <message>
            <source>Colours within each word</source>
            <translation>Colores dentro de cada palabra</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Columns that are not known are not used: %1.</source>
            <translation>Las columnas que no se conocen no se usan: %1.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare these photos once more</source>
            <translation>Comparar estas fotos otra vez</translation>
        </message>
        <message>
            <source>Compare these photos with the words. Photos that were compared before are quick.</source>
            <translation>Comparar estas fotos con las palabras. Las fotos que ya se compararon antes van rápido.</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <translation>Comparando fotos</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Calculando</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation>Constante</translation>
        </message>
        <message>
            <source>Contact sheet</source>
            <translation>Hoja de contactos</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy or save this chart</source>
            <translation>Copiar o guardar este gráfico</translation>
        </message>
        <message>
            <source>Copy the library to an empty folder</source>
            <translation>Copiar la biblioteca a una carpeta vacía</translation>
        </message>
        <message>
            <source>Copy what is shown, or save it as a picture or a table</source>
            <translation>Copiar lo que se muestra, o guardarlo como imagen o como tabla</translation>
        </message>
        <message>
            <source>Correlation (Pearson)</source>
            <translation>Correlación (Pearson)</translation>
        </message>
        <message>
            <source>Correlation of "%1" with the score over %2 photos: %3 (95 % interval %4 to %5), by ranks %6. The points are means of a tenth of the photos each, with 95 % intervals.</source>
            <translation>Correlación de «%1» con la puntuación en %2 fotos: %3 (intervalo del 95 % de %4 a %5), por rangos %6. Cada punto es la media de una décima parte de las fotos, con su intervalo del 95 %.</translation>
        </message>
        <message>
            <source>Correlation of ranks (Spearman)</source>
            <translation>Correlación de rangos (Spearman)</translation>
        </message>
        <message>
            <source>Correlation of ranks, ties their mean rank, instead of Pearson's</source>
            <translation>Correlación de rangos, los empates con su rango medio, en lugar de la de Pearson</translation>
        </message>
        <message>
            <source>Correlation of the runs' predictions</source>
            <translation>Correlación de las predicciones de las ejecuciones</translation>
        </message>
        <message>
            <source>Cosine</source>
            <translation>Coseno</translation>
        </message>
        <message>
            <source>Cosines of photo and word. Only differences within a column say something: a word is more or less at home with all photos.</source>
            <translation>Cosenos entre foto y palabra. Solo dicen algo las diferencias dentro de una columna: una palabra encaja más o menos con todas las fotos.</translation>
        </message>
        <message>
            <source>Counts on a logarithmic axis</source>
            <translation>Recuentos en un eje logarítmico</translation>
        </message>
        <message>
            <source>Crop %1 of %2: Enter accepts it, Space or Right goes on without, Left goes back, Esc ends.</source>
            <translation>Recorte %1 de %2: Intro lo acepta, Espacio o Derecha sigue sin él, Izquierda vuelve atrás, Esc termina.</translation>
        </message>
        <message>
            <source>Crop and mend</source>
            <translation>Recortar y corregir</translation>
        </message>
        <message>
            <source>Crops come as soon as this photo is scored.</source>
            <translation>Los recortes aparecen en cuanto se puntúe esta foto.</translation>
        </message>
        <message>
            <source>Crops looked at</source>
            <translation>Recortes examinados</translation>
        </message>
        <message>
            <source>Crops that could do better. Point at one to see its frame.</source>
            <translation>Recortes que podrían puntuar mejor. Señale uno para ver su encuadre.</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Curvas</translation>
        </message>
        <message>
            <source>Curves appear with the first step.</source>
            <translation>Las curvas aparecen con el primer paso.</translation>
        </message>
        <message>
            <source>Curves of the run</source>
            <translation>Curvas de la ejecución</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Darken it by %1 stops</source>
            <translation>Oscurecerla %1 pasos</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <source>Data set "%1" (%L2)</source>
            <translation>Conjunto de datos «%1» (%L2)</translation>
        </message>
        <message>
            <source>Data set of Explore (none open)</source>
            <translation>Conjunto de datos de Explorar (ninguno abierto)</translation>
        </message>
        <message>
            <source>Delete the run</source>
            <translation>Eliminar la ejecución</translation>
        </message>
        <message>
            <source>Delete the run "%1"? Its weights, curves and report are deleted from the disk. Your photos stay.</source>
            <translation>¿Eliminar la ejecución «%1»? Sus pesos, curvas e informe se eliminan del disco. Sus fotos se quedan.</translation>
        </message>
        <message>
            <source>Delete this run's folder</source>
            <translation>Eliminar la carpeta de esta ejecución</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densidad</translation>
        </message>
        <message>
            <source>Depth of a tree</source>
            <translation>Profundidad de un árbol</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Difference from the word's mean</source>
            <translation>Diferencia con la media de la palabra</translation>
        </message>
        <message>
            <source>Discard run</source>
            <translation>Desechar ejecución</translation>
        </message>
        <message>
            <source>Discard...</source>
            <translation>Desechar...</translation>
        </message>
        <message>
            <source>Distance from the centre (0 centre, 1 corner)</source>
            <translation>Distancia al centro (0 centro, 1 esquina)</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <extracomment>%1 is what was done, such as "5 stars"</extracomment>
            <translation>Rehecho: %1</translation>
        </message>
        <message>
            <source>Double click or F2 to change it, Delete to remove it</source>
            <translation>Doble clic o F2 para cambiarla, Supr para quitarla</translation>
        </message>
        <message>
            <source>Drag a box around the animal. Enter keeps it, Esc leaves it as it was.</source>
            <translation>Arrastre un recuadro alrededor del animal. Intro lo guarda, Esc lo deja como estaba.</translation>
        </message>
        <message>
            <source>Drag over a chart, or click into it, to select photos.</source>
            <translation>Arrastre sobre un gráfico, o haga clic en él, para seleccionar fotos.</translation>
        </message>
        <message>
            <source>Draw a box around the animal</source>
            <translation>Dibujar un recuadro alrededor del animal</translation>
        </message>
        <message>
            <source>Draw others</source>
            <translation>Sacar otras</translation>
        </message>
        <message>
            <source>Draw the frame on the photo (R)</source>
            <translation>Dibujar el encuadre en la foto (R)</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Dibujando</translation>
        </message>
        <message>
            <source>Draws six pictures of two animals to try the program with</source>
            <translation>Dibuja seis imágenes de dos animales para probar el programa</translation>
        </message>
        <message>
            <source>Drop photos or a folder here</source>
            <translation>Suelte aquí fotos o una carpeta</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>Dropped blocks</source>
            <translation>Bloques omitidos</translation>
        </message>
        <message>
            <source>E&amp;xplore these photos as a data set</source>
            <translation>E&amp;xplorar estas fotos como conjunto de datos</translation>
        </message>
        <message>
            <source>Each bin holds the same number of whole scores, so that no gaps come from rounding</source>
            <translation>Cada barra contiene la misma cantidad de puntuaciones enteras, para que el redondeo no deje huecos</translation>
        </message>
        <message>
            <source>Each photo gets a predicted Pawpularity with an honest range. Your files are never changed, and nothing leaves this computer.</source>
            <translation>Cada foto recibe una Pawpularity prevista con un intervalo honesto. Sus archivos nunca se modifican y nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Each photo is squashed to a square of this side. Twice the side takes four times as long.</source>
            <translation>Cada foto se comprime a un cuadrado de este lado. El doble de lado tarda cuatro veces más.</translation>
        </message>
        <message>
            <source>Each tree is fitted on this share of the photos, drawn anew.</source>
            <translation>Cada árbol se ajusta con esta parte de las fotos, sorteada de nuevo.</translation>
        </message>
        <message>
            <source>Each tree is fitted to what those before it have left.</source>
            <translation>Cada árbol se ajusta a lo que dejaron los anteriores.</translation>
        </message>
        <message>
            <source>Each tree may ask about this share of the features, drawn anew.</source>
            <translation>Cada árbol puede preguntar por esta parte de las características, sorteada de nuevo.</translation>
        </message>
        <message>
            <source>Edit presets...</source>
            <translation>Editar preajustes...</translation>
        </message>
        <message>
            <source>End after the step in progress, with each fold's best weights so far; the report says what was left out</source>
            <translation>Terminar tras el paso en curso, con los mejores pesos de cada fold hasta ahora; el informe dice qué se omitió</translation>
        </message>
        <message>
            <source>End after the step in progress; Resume goes on to the same result</source>
            <translation>Terminar tras el paso en curso; Reanudar continúa hasta el mismo resultado</translation>
        </message>
        <message>
            <source>End the search (Esc)</source>
            <translation>Terminar la búsqueda (Esc)</translation>
        </message>
        <message>
            <source>Ending with the best weights so far...</source>
            <translation>Terminando con los mejores pesos hasta ahora...</translation>
        </message>
        <message>
            <source>English works best: CLIP has learnt from English captions. A short text such as "a photo of a sleepy cat" is fine too.</source>
            <translation>Lo mejor es el inglés: CLIP ha aprendido de pies de foto en inglés. También vale un texto corto como «a photo of a sleepy cat».</translation>
        </message>
        <message>
            <source>Enlarge this chart</source>
            <translation>Ampliar este gráfico</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Época</translation>
        </message>
        <message>
            <source>Epoch or round</source>
            <translation>Época o ronda</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Épocas</translation>
        </message>
        <message>
            <source>Epochs of the cosine</source>
            <translation>Épocas del coseno</translation>
        </message>
        <message>
            <source>Erased patches</source>
            <translation>Zonas borradas</translation>
        </message>
        <message>
            <source>Evaluating</source>
            <translation>Evaluando</translation>
        </message>
        <message>
            <source>Exact arithmetic</source>
            <translation>Aritmética exacta</translation>
        </message>
        <message>
            <source>Exchange the photo with the focus and the next one (S)</source>
            <translation>Intercambiar la foto que tiene el foco con la siguiente (S)</translation>
        </message>
        <message>
            <source>Exploration of %1</source>
            <translation>Exploración de %1</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Explorar</translation>
        </message>
        <message>
            <source>Explore: a data set's numbers and charts, linked (Ctrl+2)</source>
            <translation>Explorar: los números y gráficos de un conjunto de datos, enlazados (Ctrl+2)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln photo(s)</source>
            <translation>
                <numerusform>Exportar %Ln foto</numerusform>
                <numerusform>Exportar %Ln fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message numerus="yes">
            <source>Exporting: %1 of %n photo(s)</source>
            <translation>
                <numerusform>Exportando: %1 de %n foto</numerusform>
                <numerusform>Exportando: %1 de %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Eyes</source>
            <translation>Ojos</translation>
        </message>
        <message>
            <source>Eyes (not with Blur)</source>
            <translation>Ojos (no con desenfoque)</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>Pantalla c&amp;ompleta</translation>
        </message>
        <message>
            <source>F2 changes a word, Delete removes it.</source>
            <translation>F2 cambia una palabra, Supr la quita.</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Cara</translation>
        </message>
        <message>
            <source>Faster last layer</source>
            <translation>Última capa más rápida</translation>
        </message>
        <message>
            <source>Features for each tree</source>
            <translation>Características para cada árbol</translation>
        </message>
        <message>
            <source>Features of one length</source>
            <translation>Características de igual longitud</translation>
        </message>
        <message>
            <source>Few pixels: the crop may look soft.</source>
            <translation>Pocos píxeles: el recorte puede verse poco nítido.</translation>
        </message>
        <message>
            <source>Fewer are larger</source>
            <translation>Con menos, son más grandes</translation>
        </message>
        <message>
            <source>Filter runs</source>
            <translation>Filtrar ejecuciones</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Primeras filas</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Fitted</source>
            <translation>Ajustadas</translation>
        </message>
        <message>
            <source>Five photos at each of the scores 10, 20 ... 100.</source>
            <translation>Cinco fotos en cada una de las puntuaciones 10, 20 ... 100.</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Rasgo</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Rasgos</translation>
        </message>
        <message>
            <source>Flags hardly matter: in %1 listings no answer changes the score by more than %2 points.</source>
            <translation>Los rasgos apenas importan: en %1 anuncios, ninguna respuesta cambia la puntuación más de %2 puntos.</translation>
        </message>
        <message>
            <source>Flags only</source>
            <translation>Solo rasgos</translation>
        </message>
        <message>
            <source>Flags whose scores differ after correction for 12 tests (Benjamini-Hochberg): by mean %1; by ranks %2; by distribution %3. The largest effect is d = %4.</source>
            <translation>Rasgos cuyas puntuaciones difieren tras corregir por 12 pruebas (Benjamini-Hochberg): por media %1; por rangos %2; por distribución %3. El mayor efecto es d = %4.</translation>
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
            <translation>El fold %1 terminó tras %2 de %3 épocas.</translation>
        </message>
        <message>
            <source>Fold %1 is in two of the runs. Name each fold's run once.</source>
            <translation>El fold %1 está en dos de las ejecuciones. Indique la ejecución de cada fold una sola vez.</translation>
        </message>
        <message>
            <source>Fold %1 of %2, epoch %3 of %4</source>
            <translation>Fold %1 de %2, época %3 de %4</translation>
        </message>
        <message>
            <source>Fold %1 of the run is damaged: its SVR does not fit the network. Delete %2 and resume the run.</source>
            <translation>El fold %1 de la ejecución está dañado: su SVR no encaja con la red. Elimine %2 y reanude la ejecución.</translation>
        </message>
        <message>
            <source>Fold %1 of the run is damaged: its linear layer does not fit the network. Train the fold again.</source>
            <translation>El fold %1 de la ejecución está dañado: su capa lineal no encaja con la red. Entrene el fold de nuevo.</translation>
        </message>
        <message>
            <source>Fold %1 was trained on other photos than the table and its folder have now. Begin a new run.</source>
            <translation>El fold %1 se entrenó con otras fotos que las que tienen ahora la tabla y su carpeta. Inicie una ejecución nueva.</translation>
        </message>
        <message>
            <source>Fold %1, epoch %2 is done: validation loss %3, RMSE %4.</source>
            <translation>Fold %1, época %2 terminada: pérdida de validación %3, RMSE %4.</translation>
        </message>
        <message>
            <source>Fold %1, stopped early</source>
            <translation>Fold %1, detenido antes de tiempo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Carpeta para los archivos</translation>
        </message>
        <message>
            <source>Folder for the sheet</source>
            <translation>Carpeta para la hoja de contactos</translation>
        </message>
        <message>
            <source>Folder of the runs</source>
            <translation>Carpeta de las ejecuciones</translation>
        </message>
        <message>
            <source>Folder with train.csv...</source>
            <translation>Carpeta con train.csv...</translation>
        </message>
        <message>
            <source>Folders from before</source>
            <translation>Carpetas anteriores</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>Folds</translation>
        </message>
        <message>
            <source>Folds dealt by</source>
            <translation>Folds repartidos según</translation>
        </message>
        <message>
            <source>Folds of the run</source>
            <translation>Folds de la ejecución</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>For a shelter's own few hundred rated photos: the default network's last stages learn slowly, its last layer fast.</source>
            <translation>Para los pocos cientos de fotos valoradas de un refugio: las últimas etapas de la red predeterminada aprenden despacio, y su última capa, deprisa.</translation>
        </message>
        <message>
            <source>For example %1</source>
            <translation>Por ejemplo, %1</translation>
        </message>
        <message>
            <source>Forget the chosen file and take the weights from the folder models/clip</source>
            <translation>Olvidar el archivo elegido y tomar los pesos de la carpeta models/clip</translation>
        </message>
        <message>
            <source>Frozen stages</source>
            <translation>Etapas congeladas</translation>
        </message>
        <message>
            <source>Gaussian kernels with Scott's bandwidth, as seaborn draws them</source>
            <translation>Núcleos gaussianos con el ancho de banda de Scott, como los dibuja seaborn</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Give it more contrast</source>
            <translation>Darle más contraste</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Go on where the run stopped</source>
            <translation>Continuar donde se detuvo la ejecución</translation>
        </message>
        <message>
            <source>Go through the photos with a crop worth looking at (V)</source>
            <translation>Recorrer las fotos con un recorte que merece la pena ver (V)</translation>
        </message>
        <message>
            <source>Goes with "%1"</source>
            <translation>Encaja con «%1»</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Group photos by</source>
            <translation>Agrupar fotos por</translation>
        </message>
        <message>
            <source>Grouped by hand</source>
            <translation>Agrupadas a mano</translation>
        </message>
        <message>
            <source>HEIC photos</source>
            <extracomment>what the program uses libheif for</extracomment>
            <translation>fotos HEIC</translation>
        </message>
        <message>
            <source>Half of the scores lie between %1 and %2, the middle one is %3; %4 of %5 photos lie beyond the whiskers.</source>
            <translation>La mitad de las puntuaciones está entre %1 y %2, la central es %3; %4 de %5 fotos quedan más allá de los bigotes.</translation>
        </message>
        <message>
            <source>Heading of each page, and the name of the file</source>
            <translation>Título de cada página y nombre del archivo</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>Cabezales</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Height (pixels)</source>
            <translation>Alto (píxeles)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Página de ayuda</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Páginas de ayuda</translation>
        </message>
        <message>
            <source>Helps animal shelters choose and improve listing photos. Everything happens on this computer; nothing is sent anywhere.</source>
            <translation>Ayuda a los refugios de animales a elegir y mejorar las fotos de sus anuncios. Todo ocurre en este equipo; no se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>Hover over a cell, or go through them with the arrow keys, to read it.</source>
            <translation>Pase el puntero sobre una celda, o recorra las celdas con las flechas, para leerla.</translation>
        </message>
        <message>
            <source>How &amp;sure is this?</source>
            <translation>¿Qué &amp;fiabilidad tiene?</translation>
        </message>
        <message>
            <source>How alike the words are to CLIP</source>
            <translation>Cuánto se parecen las palabras para CLIP</translation>
        </message>
        <message>
            <source>How far each step changes the weights. Too large: the loss jumps or grows. Too small: it hardly falls. 0.0001 is a good beginning.</source>
            <translation>Cuánto cambia cada paso los pesos. Demasiado grande: la pérdida salta o crece. Demasiado pequeña: apenas baja. 0,0001 es un buen comienzo.</translation>
        </message>
        <message>
            <source>How much the support vector regression minds photos that it misses.</source>
            <translation>Cuánto le importan a la regresión de vectores de soporte las fotos en las que se equivoca.</translation>
        </message>
        <message>
            <source>How near photos have to be to matter for one another; larger follows single photos; 0: by the features.</source>
            <translation>Qué tan cerca deben estar las fotos para influir unas en otras; un valor mayor sigue fotos sueltas; 0: según las características.</translation>
        </message>
        <message>
            <source>How often the network sees each photo it learns from. The best epoch by validation loss is kept.</source>
            <translation>Cuántas veces ve la red cada foto de la que aprende. Se conserva la mejor época según la pérdida de validación.</translation>
        </message>
        <message>
            <source>How photos are dealt into folds, so that each fold has scores like the others'.</source>
            <translation>Cómo se reparten las fotos en folds, para que cada fold tenga puntuaciones como las de los demás.</translation>
        </message>
        <message>
            <source>How strongly the ridge regression is held back. Larger is steadier and duller.</source>
            <translation>Cuánto se frena la regresión ridge. Un valor mayor es más estable y menos sensible.</translation>
        </message>
        <message>
            <source>How sure is this?</source>
            <translation>¿Qué fiabilidad tiene?</translation>
        </message>
        <message>
            <source>How the model is made: the recipes that came with the program</source>
            <translation>Cómo se hace el modelo: las recetas que vienen con el programa</translation>
        </message>
        <message>
            <source>How well each photo goes with 11 words, from "Cute" to "Love". CLIP's weights have to be here.</source>
            <translation>Cómo encaja cada foto con 11 palabras, de «Cute» a «Love». Los pesos de CLIP tienen que estar aquí.</translation>
        </message>
        <message>
            <source>How well photos go with 11 words, by CLIP, and the 12 flags, to boosted trees (XGBoost). Minutes, with CLIP's weights at hand.</source>
            <translation>Cómo encajan las fotos con 11 palabras, según CLIP, y los 12 rasgos, a árboles potenciados (XGBoost). Minutos, con los pesos de CLIP a mano.</translation>
        </message>
        <message>
            <source>Human</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Image heights</source>
            <translation>Altos de las imágenes</translation>
        </message>
        <message>
            <source>Image widths</source>
            <translation>Anchos de las imágenes</translation>
        </message>
        <message>
            <source>Images' height and width</source>
            <translation>Alto y ancho de las imágenes</translation>
        </message>
        <message>
            <source>Images' ratio</source>
            <translation>Proporción de las imágenes</translation>
        </message>
        <message>
            <source>In "pawtrait train" the option is --clip-weights.</source>
            <translation>En «pawtrait train», la opción es --clip-weights.</translation>
        </message>
        <message>
            <source>In 7,569 listings framing explained almost nothing of the score. A crop can still make a better picture.</source>
            <translation>En 7569 anuncios el encuadre no explicó casi nada de la puntuación. Aun así, un recorte puede dar una imagen mejor.</translation>
        </message>
        <message>
            <source>In brackets: where the number lies with 95 % certainty. What it cannot do:</source>
            <translation>Entre paréntesis: dónde está el número con un 95 % de certeza. Lo que no puede hacer:</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Invert</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <source>It is not a file. Choose a photo.</source>
            <translation>No es un archivo. Elija una foto.</translation>
        </message>
        <message>
            <source>It needs about %1 of memory.</source>
            <translation>Necesita aproximadamente %1 de memoria.</translation>
        </message>
        <message>
            <source>It needs about %1 of memory; %2 are free.</source>
            <translation>Necesita aproximadamente %1 de memoria; hay %2 libres.</translation>
        </message>
        <message>
            <source>JPEG photos</source>
            <extracomment>what the program uses libjpeg-turbo for</extracomment>
            <translation>fotos JPEG</translation>
        </message>
        <message>
            <source>KS p (BH)</source>
            <translation>KS p (BH)</translation>
        </message>
        <message>
            <source>Keep animals together</source>
            <translation>Mantener juntos los animales</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Keep scoring</source>
            <translation>Seguir puntuando</translation>
        </message>
        <message>
            <source>Keep this crop and go on (Enter)</source>
            <translation>Conservar este recorte y continuar (Intro)</translation>
        </message>
        <message>
            <source>Keep this crop; the file stays as it is (Enter)</source>
            <translation>Conservar este recorte; el archivo se queda como está (Intro)</translation>
        </message>
        <message>
            <source>Keeps them in small XMP files that other photo programs read. The photos themselves are never changed.</source>
            <translation>Las guarda en pequeños archivos XMP que otros programas de fotos leen. Las fotos mismas nunca se modifican.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <source>Kolmogorov-Smirnov as the notebook runs it: D = %1, %2. It compares the scores with the normal of mean 0 and SD 1, so it says nothing about their shape.</source>
            <translation>Kolmogorov-Smirnov tal como lo ejecuta el cuaderno: D = %1, %2. Compara las puntuaciones con la normal de media 0 y DE 1, así que no dice nada de su forma.</translation>
        </message>
        <message>
            <source>Landscape pages</source>
            <translation>Páginas horizontales</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Largest photo</source>
            <translation>Foto más grande</translation>
        </message>
        <message>
            <source>Leaf penalty</source>
            <translation>Penalización de las hojas</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Aprendizaje</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Leave it as it was (Esc)</source>
            <translation>Dejarla como estaba (Esc)</translation>
        </message>
        <message>
            <source>Leave the review, or close this line (Esc)</source>
            <translation>Salir de la revisión o cerrar esta línea (Esc)</translation>
        </message>
        <message>
            <source>Leave this photo as it is and go on (Space or Right)</source>
            <translation>Dejar esta foto como está y continuar (Espacio o Derecha)</translation>
        </message>
        <message>
            <source>Left is likely better (%1).</source>
            <extracomment>%1 such as "about 7 of 10"</extracomment>
            <translation>La de la izquierda es probablemente mejor (%1).</translation>
        </message>
        <message>
            <source>LibTorch could not be loaded, so there are no scores. Set the program up again (packaging/setup.sh).</source>
            <translation>No se pudo cargar LibTorch, por eso no hay puntuaciones. Vuelva a instalar el programa (packaging/setup.sh).</translation>
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation>Bibliotecas y sus licencias</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light, sharpness and level look fine.</source>
            <translation>La luz, la nitidez y la nivelación se ven bien.</translation>
        </message>
        <message>
            <source>Likely better than %1 (%2).</source>
            <extracomment>%1 is a file's name, %2 such as "about 7 of 10"</extracomment>
            <translation>Probablemente mejor que %1 (%2).</translation>
        </message>
        <message>
            <source>Likely lower: %1 (%2).</source>
            <extracomment>%1 one or more file names, %2 such as "about 7 of 10"</extracomment>
            <translation>Probablemente con menor puntuación: %1 (%2).</translation>
        </message>
        <message>
            <source>Lilliefors, which estimates mean and SD: D = %1, %2: %3.</source>
            <translation>Lilliefors, que estima la media y la DE: D = %1, %2: %3.</translation>
        </message>
        <message>
            <source>Line %1 is left out: %2.</source>
            <extracomment>%1 is a line number, %2 a reason that begins in lower case</extracomment>
            <translation>Se omite la línea %1: %2.</translation>
        </message>
        <message>
            <source>Line %1: the Id is not the name of a photo. The line is left out.</source>
            <translation>Línea %1: el Id no es el nombre de una foto. La línea se omite.</translation>
        </message>
        <message>
            <source>Line %1: the score is 0, where the contest's begin at 1. It is kept.</source>
            <translation>Línea %1: la puntuación es 0, mientras que las del concurso empiezan en 1. Se conserva.</translation>
        </message>
        <message>
            <source>Link preview</source>
            <translation>Vista previa de enlace</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Enlazadas</translation>
        </message>
        <message>
            <source>Listed photos</source>
            <translation>Fotos de la lista</translation>
        </message>
        <message>
            <source>Log and recipe</source>
            <translation>Registro y receta</translation>
        </message>
        <message>
            <source>Log and recipe of the run</source>
            <translation>Registro y receta de la ejecución</translation>
        </message>
        <message>
            <source>Log scale</source>
            <translation>Escala logarítmica</translation>
        </message>
        <message>
            <source>Longest gradient</source>
            <translation>Gradiente más largo</translation>
        </message>
        <message>
            <source>Longest side</source>
            <translation>Lado más largo</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar otra vez</translation>
        </message>
        <message>
            <source>Look at the mirror image too</source>
            <translation>Mirar también la imagen reflejada</translation>
        </message>
        <message>
            <source>Look for crops of the selected photos, or of all listed ones, in the background (Shift+R)</source>
            <translation>Buscar recortes de las fotos seleccionadas, o de todas las de la lista, en segundo plano (Mayús+R)</translation>
        </message>
        <message>
            <source>Look for crops of this photo again</source>
            <translation>Buscar otra vez recortes de esta foto</translation>
        </message>
        <message>
            <source>Looked for crops of %1 of %2 photos</source>
            <translation>Se buscaron recortes de %1 de %2 fotos</translation>
        </message>
        <message>
            <source>Looked for crops of %1 of %2 photos; %3 worth a look so far</source>
            <translation>Se buscaron recortes de %1 de %2 fotos; hasta ahora merece la pena ver %3</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Examinando</translation>
        </message>
        <message>
            <source>Looking at crops: %1 of %2</source>
            <translation>Examinando recortes: %1 de %2</translation>
        </message>
        <message>
            <source>Looking at this frame...</source>
            <translation>Examinando este encuadre...</translation>
        </message>
        <message>
            <source>Looking for crops of this photo was stopped.</source>
            <translation>Se detuvo la búsqueda de recortes de esta foto.</translation>
        </message>
        <message>
            <source>Looking for crops...</source>
            <translation>Buscando recortes...</translation>
        </message>
        <message>
            <source>Looking for the animal...</source>
            <translation>Buscando el animal...</translation>
        </message>
        <message>
            <source>Looking for the best crop...</source>
            <translation>Buscando el mejor recorte...</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>Loss and RMSE on a logarithmic axis</source>
            <translation>Pérdida y RMSE en un eje logarítmico</translation>
        </message>
        <message>
            <source>Lowest first</source>
            <translation>Más bajas primero</translation>
        </message>
        <message>
            <source>Lowest learning rate</source>
            <translation>Tasa de aprendizaje mínima</translation>
        </message>
        <message>
            <source>MAE</source>
            <translation>MAE</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <source>Make a model folder of the mix; the runs stay as they are</source>
            <translation>Crear una carpeta de modelo con la mezcla; las ejecuciones quedan como están</translation>
        </message>
        <message>
            <source>Make copies of photos that are ready to publish (E)</source>
            <translation>Hacer copias de las fotos listas para publicar (E)</translation>
        </message>
        <message>
            <source>Make the colours more neutral</source>
            <translation>Hacer los colores más neutros</translation>
        </message>
        <message>
            <source>Make the sheet</source>
            <translation>Crear la hoja de contactos</translation>
        </message>
        <message>
            <source>Makes each word a column of Explore: a histogram, the mean score by it, correlations and a column of the table, all linked</source>
            <translation>Convierte cada palabra en una columna de Explorar: un histograma, la puntuación media según ella, correlaciones y una columna de la tabla, todo enlazado</translation>
        </message>
        <message>
            <source>Many photos at once, in place of one large one (G)</source>
            <translation>Muchas fotos a la vez, en lugar de una grande (G)</translation>
        </message>
        <message>
            <source>Mark as chosen for the listing (P)</source>
            <translation>Marcar como elegida para el anuncio (P)</translation>
        </message>
        <message>
            <source>Mark as not to be used; the file stays (X)</source>
            <translation>Marcar para no usarla; el archivo se queda (X)</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Matters for speed and memory, and for the loss "root of each batch's mean square", which is taken batch by batch.</source>
            <translation>Importa para la velocidad y la memoria, y para la pérdida «raíz del cuadrado medio de cada lote», que se calcula lote a lote.</translation>
        </message>
        <message>
            <source>Mean %1, SD %2, median %3</source>
            <translation>Media %1, DE %2, mediana %3</translation>
        </message>
        <message>
            <source>Mean %1, median %2, quartiles %3 and %4</source>
            <translation>Media %1, mediana %2, cuartiles %3 y %4</translation>
        </message>
        <message>
            <source>Mean Pawpularity</source>
            <translation>Pawpularity media</translation>
        </message>
        <message>
            <source>Mean brightness %1 of 255; usual is %2 and more.</source>
            <translation>Brillo medio %1 de 255; lo habitual es %2 o más.</translation>
        </message>
        <message>
            <source>Mean brightness %1 of 255; usual is up to %2.</source>
            <translation>Brillo medio %1 de 255; lo habitual es hasta %2.</translation>
        </message>
        <message>
            <source>Mean with it %1, without %2: difference %3 points (95 % interval %4 to %5, Welch %6 after correction for 12 tests). By ranks %7, by distribution %8 (both corrected). Cohen's d %9.</source>
            <translation>Media con él %1, sin él %2: diferencia %3 puntos (intervalo del 95 % de %4 a %5, Welch %6 tras corregir por 12 pruebas). Por rangos %7, por distribución %8 (ambas corregidas). d de Cohen %9.</translation>
        </message>
        <message>
            <source>Measured on %1 photos that it was not fitted on, in %2 rounds of %3 folds:</source>
            <translation>Medido en %1 fotos con las que no se ajustó, en %2 rondas de %3 folds:</translation>
        </message>
        <message>
            <source>Measured where the weights were found it would be %1; a plain mean of the runs has %2, the mean score for every photo %3.</source>
            <translation>Medido donde se hallaron los pesos sería %1; la media simple de las ejecuciones tiene %2 y la puntuación media para todas las fotos %3.</translation>
        </message>
        <message>
            <source>Memory for one photo</source>
            <translation>Memoria para una foto</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>Corregirla</translation>
        </message>
        <message>
            <source>Mend the recipe first.</source>
            <translation>Corrija primero la receta.</translation>
        </message>
        <message>
            <source>Minutes: ridge and support vector regression on what the default network sees. How the default model was made.</source>
            <translation>Minutos: regresión ridge y regresión de vectores de soporte sobre lo que ve la red predeterminada. Así se hizo el modelo predeterminado.</translation>
        </message>
        <message>
            <source>Mirrored photos</source>
            <translation>Fotos reflejadas</translation>
        </message>
        <message>
            <source>Misses below so many points do not count.</source>
            <translation>Los errores de menos de estos puntos no cuentan.</translation>
        </message>
        <message>
            <source>Mix these runs: how alike they are, the best weights, and what the mix is worth</source>
            <translation>Mezclar estas ejecuciones: cuánto se parecen, los mejores pesos y cuánto vale la mezcla</translation>
        </message>
        <message>
            <source>Mix, weights from the other folds</source>
            <translation>Mezcla, pesos de los otros folds</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Model and device</source>
            <translation>Modelo y dispositivo</translation>
        </message>
        <message>
            <source>Model, device, limits, look and language (Ctrl+,)</source>
            <translation>Modelo, dispositivo, límites, apariencia e idioma (Ctrl+,)</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>Desplazadas</translation>
        </message>
        <message>
            <source>NVIDIA graphics card</source>
            <translation>Tarjeta gráfica NVIDIA</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name of the model's new folder</source>
            <translation>Nombre de la carpeta nueva del modelo</translation>
        </message>
        <message>
            <source>Names of the files</source>
            <translation>Nombres de los archivos</translation>
        </message>
        <message>
            <source>Near</source>
            <translation>De cerca</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Network %1, fitted %2.</source>
            <translation>Red %1, ajustada %2.</translation>
        </message>
        <message>
            <source>Network RMSE</source>
            <translation>RMSE de la red</translation>
        </message>
        <message>
            <source>New group after a pause of</source>
            <translation>Grupo nuevo tras una pausa de</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Ejecución nueva</translation>
        </message>
        <message>
            <source>New word</source>
            <translation>Nueva palabra</translation>
        </message>
        <message>
            <source>New word or short text</source>
            <translation>Nueva palabra o texto corto</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Lugar siguiente (F3)</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card or driver was found.</source>
            <translation>No se encontró una tarjeta gráfica NVIDIA o su controlador.</translation>
        </message>
        <message>
            <source>No animal was found: draw a box around it.</source>
            <translation>No se encontró ningún animal: dibuje un recuadro alrededor de él.</translation>
        </message>
        <message>
            <source>No gain can be shown: what this model thinks of crops was not measured, or is not worth enough; its card says which. A shape can still be asked for.</source>
            <translation>No se puede mostrar ninguna mejora: lo que este modelo opina de los recortes no se midió, o no vale lo suficiente; su ficha dice cuál de las dos cosas. Aun así, se puede pedir una forma.</translation>
        </message>
        <message>
            <source>No gain: the photo in it is the whole one</source>
            <translation>Sin mejora: la foto que contiene es la foto entera</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Sin grupos</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>Sin modelo</translation>
        </message>
        <message>
            <source>No model is open.</source>
            <translation>No hay ningún modelo abierto.</translation>
        </message>
        <message>
            <source>No photo passes this filter</source>
            <translation>Ninguna foto pasa este filtro</translation>
        </message>
        <message>
            <source>No photos beside the table</source>
            <translation>No hay fotos junto a la tabla</translation>
        </message>
        <message>
            <source>No reliable gain against the whole photo.</source>
            <translation>Sin mejora fiable frente a la foto entera.</translation>
        </message>
        <message>
            <source>No reliable gain: about %1 (%2 to %3)</source>
            <translation>Sin mejora fiable: aproximadamente %1 (de %2 a %3)</translation>
        </message>
        <message>
            <source>No reliable gain: every crop would have fewer than %1 pixels on its short side.</source>
            <translation>Sin mejora fiable: todo recorte tendría menos de %1 píxeles en su lado corto.</translation>
        </message>
        <message>
            <source>No reliable gain: no crop looked clearly better to a head that did not choose it.</source>
            <translation>Sin mejora fiable: ningún recorte le pareció claramente mejor a un cabezal que no lo eligió.</translation>
        </message>
        <message>
            <source>No reliable gain: the animal fills the photo, there is no room for a crop.</source>
            <translation>Sin mejora fiable: el animal llena la foto, no hay espacio para un recorte.</translation>
        </message>
        <message>
            <source>No reliable gain: what looked better did not stay so when the frame was moved a little.</source>
            <translation>Sin mejora fiable: lo que parecía mejor dejó de serlo al mover un poco el encuadre.</translation>
        </message>
        <message>
            <source>No run has these words. Clear the filter.</source>
            <translation>Ninguna ejecución tiene estas palabras. Borre el filtro.</translation>
        </message>
        <message>
            <source>No runs yet. Choose a recipe and your data on the right, then Start.</source>
            <translation>Todavía no hay ejecuciones. Elija a la derecha una receta y sus datos, y después Iniciar.</translation>
        </message>
        <message>
            <source>No score yet: the model is still being opened.</source>
            <translation>Todavía sin puntuación: aún se está abriendo el modelo.</translation>
        </message>
        <message>
            <source>No stars</source>
            <translation>Sin estrellas</translation>
        </message>
        <message>
            <source>No subject head: there are no photos with boxes beside the table.</source>
            <translation>Sin cabezal de sujeto: no hay fotos con recuadros junto a la tabla.</translation>
        </message>
        <message numerus="yes">
            <source>None of %n photo(s) has a crop with a reliable gain. They can be cropped by hand all the same.</source>
            <translation>
                <numerusform>La foto no tiene ningún recorte con una mejora fiable. Aun así se puede recortar a mano.</numerusform>
                <numerusform>Ninguna de las %n fotos tiene un recorte con una mejora fiable. Aun así se pueden recortar a mano.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the runs has a fold that is done. Resume them first.</source>
            <translation>Ninguna de las ejecuciones tiene un fold terminado. Reanúdelas antes.</translation>
        </message>
        <message>
            <source>None of these photos is scored yet. Look for crops when they are.</source>
            <translation>Ninguna de estas fotos está puntuada todavía. Busque recortes cuando lo estén.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No se encontró</translation>
        </message>
        <message>
            <source>Not rejected</source>
            <translation>No descartadas</translation>
        </message>
        <message>
            <source>Not scored yet.</source>
            <translation>Todavía sin puntuar.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Sin agrupar</translation>
        </message>
        <message>
            <source>Nothing to say yet.</source>
            <extracomment>%1 one or more file names</extracomment>
            <translation>Todavía no hay nada que decir.</translation>
        </message>
        <message>
            <source>Number of bins</source>
            <translation>Número de barras</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Occlusion</source>
            <translation>Oclusión</translation>
        </message>
        <message>
            <source>Of pairs this far apart, %1 were in the right order when it was measured.</source>
            <extracomment>%1 such as "about 7 of 10"</extracomment>
            <translation>En pares con esta diferencia, el orden fue el correcto %1 cuando se midió.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activado</translation>
        </message>
        <message numerus="yes">
            <source>On %n photo(s) no animal was found: draw a box around it there.</source>
            <translation>
                <numerusform>En %n foto no se encontró ningún animal: dibuje ahí un recuadro alrededor de él.</numerusform>
                <numerusform>En %n fotos no se encontró ningún animal: dibuje en ellas un recuadro alrededor de él.</numerusform>
            </translation>
        </message>
        <message>
            <source>On graphics cards most of the network is computed in float16. On %1 photos that moved the score by at most %2 points in 95 of 100 cases and never by more than %3; "Exact arithmetic" in the settings does without.</source>
            <translation>En tarjetas gráficas la mayor parte de la red se calcula en float16. En %1 fotos eso movió la puntuación como máximo %2 puntos en 95 de cada 100 casos y nunca más de %3; «Aritmética exacta» en la configuración prescinde de ello.</translation>
        </message>
        <message>
            <source>On processors that are quicker in bfloat16, as this one is, most of the network is computed with it. On %1 photos that moved the score by at most %2 points in 95 of 100 cases and never by more than %3; "Exact arithmetic" in the settings does without.</source>
            <translation>En los procesadores que son más rápidos con bfloat16, como este, la mayor parte de la red se calcula con él. En %1 fotos eso movió la puntuación como mucho %2 puntos en 95 de cada 100 casos y nunca más de %3; «Aritmética exacta» en la configuración prescinde de él.</translation>
        </message>
        <message>
            <source>One animal takes up a large part of the photo, about half of its width or height.</source>
            <translation>Un solo animal ocupa gran parte de la foto, más o menos la mitad de su ancho o de su alto.</translation>
        </message>
        <message>
            <source>One for each core</source>
            <translation>Uno por cada núcleo</translation>
        </message>
        <message>
            <source>One pixel of the photo is one of the screen; again to fit (Z)</source>
            <translation>Un píxel de la foto es uno de la pantalla; otra vez para ajustar (Z)</translation>
        </message>
        <message>
            <source>Only models and training of the recipe clip-prompts-xgboost need it besides, and take the same file. Everything else works without it.</source>
            <translation>Aparte de esto, solo lo necesitan los modelos y el entrenamiento de la receta clip-prompts-xgboost, que toman el mismo archivo. Todo lo demás funciona sin él.</translation>
        </message>
        <message>
            <source>Open &amp;folder...</source>
            <translation>Abrir &amp;carpeta...</translation>
        </message>
        <message>
            <source>Open a folder with train.csv</source>
            <translation>Abrir una carpeta con train.csv</translation>
        </message>
        <message>
            <source>Open a table</source>
            <translation>Abrir una tabla</translation>
        </message>
        <message>
            <source>Open data set...</source>
            <translation>Abrir conjunto de datos...</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Open folder...</source>
            <translation>Abrir carpeta...</translation>
        </message>
        <message>
            <source>Open in the score view</source>
            <translation>Abrir en la vista de puntuación</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Abrir fotos</translation>
        </message>
        <message>
            <source>Open photos...</source>
            <translation>Abrir fotos...</translation>
        </message>
        <message>
            <source>Open recipe</source>
            <translation>Abrir receta</translation>
        </message>
        <message>
            <source>Open recipe...</source>
            <translation>Abrir receta...</translation>
        </message>
        <message>
            <source>Open the folder with the new files</source>
            <translation>Abrir la carpeta con los archivos nuevos</translation>
        </message>
        <message>
            <source>Open the folder with the sheet</source>
            <translation>Abrir la carpeta con la hoja de contactos</translation>
        </message>
        <message>
            <source>Open the run's data in Explore, with these photos selected</source>
            <translation>Abrir los datos de la ejecución en Explorar, con estas fotos seleccionadas</translation>
        </message>
        <message>
            <source>Opening CLIP</source>
            <translation>Abriendo CLIP</translation>
        </message>
        <message>
            <source>Opening the model...</source>
            <translation>Abriendo el modelo...</translation>
        </message>
        <message>
            <source>Opens the folder with the presets' file, to be changed in a text editor; changes count when you come back</source>
            <translation>Abre la carpeta con el archivo de los preajustes, para modificarlo en un editor de texto; los cambios valen cuando vuelva</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimizador</translation>
        </message>
        <message>
            <source>Order of the photos</source>
            <translation>Orden de las fotos</translation>
        </message>
        <message>
            <source>Original size</source>
            <translation>Tamaño original</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>Originales</translation>
        </message>
        <message>
            <source>Other things to mend</source>
            <translation>Otras cosas que corregir</translation>
        </message>
        <message>
            <source>Out of fold</source>
            <translation>Out-of-fold</translation>
        </message>
        <message>
            <source>Out of fold on %1 photos in %2 folds. "nested" has each fold's weights from the other folds; the number to expect of new photos.</source>
            <translation>Out-of-fold con %1 fotos en %2 folds. «anidada» toma los pesos de cada fold de los demás folds; es el número que cabe esperar con fotos nuevas.</translation>
        </message>
        <message>
            <source>Out of fold, least squares on the flags errs by %1 points (RMSE), the mean alone by %2.</source>
            <translation>Out-of-fold, los mínimos cuadrados sobre los rasgos se equivocan en %1 puntos (RMSE), la media sola en %2.</translation>
        </message>
        <message numerus="yes">
            <source>Out of fold, on %n photo(s) that the model had not seen: RMSE %1</source>
            <translation>
                <numerusform>Out-of-fold, en %n foto que el modelo no había visto: RMSE %1</numerusform>
                <numerusform>Out-of-fold, en %n fotos que el modelo no había visto: RMSE %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Out of fold: RMSE %1 (a constant has %2), MAE %3, r %4, Spearman %5.</source>
            <translation>Out-of-fold: RMSE %1 (una constante tiene %2), MAE %3, r %4, Spearman %5.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Documento PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PDF, to print or send</source>
            <translation>PDF, para imprimir o enviar</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Imagen PNG (*.png)</translation>
        </message>
        <message>
            <source>PNG, a picture for each page</source>
            <translation>PNG, una imagen por cada página</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Páginas de la configuración</translation>
        </message>
        <message>
            <source>Pages with small pictures and their scores, to print or send</source>
            <translation>Páginas con imágenes pequeñas y sus puntuaciones, para imprimir o enviar</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Paneles</translation>
        </message>
        <message>
            <source>Parts of the run</source>
            <translation>Partes de la ejecución</translation>
        </message>
        <message>
            <source>Patience, epochs</source>
            <translation>Paciencia, épocas</translation>
        </message>
        <message>
            <source>Patience, trees</source>
            <translation>Paciencia, árboles</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Paused: %1 of %2 folds are done. Resume goes on where it stopped.</source>
            <translation>En pausa: folds terminados, %1 de %2. Reanudar continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>Pausing after the step in progress...</source>
            <translation>Pausando tras el paso en curso...</translation>
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
            <translation>Pawtrait no puede recibir fotos de un segundo inicio: no se puede crear «%1». Compruebe que se pueda escribir en la carpeta.</translation>
        </message>
        <message>
            <source>Pawtrait cannot tell whether it runs already: "%1.lock" cannot be made. Check that the folder may be written.</source>
            <translation>Pawtrait no puede saber si ya está en marcha: no se puede crear «%1.lock». Compruebe que se pueda escribir en la carpeta.</translation>
        </message>
        <message>
            <source>Pawtrait is already running, but it does not answer. Close its window, or end it and start it again.</source>
            <translation>Pawtrait ya está en marcha, pero no responde. Cierre su ventana, o termínelo e inícielo otra vez.</translation>
        </message>
        <message>
            <source>Pawtrait's sources are free software under the Apache License 2.0; a copy of the built program is passed on under the GPL, version 3, because of exiv2 and QCustomPlot. The licences' full texts are in /usr/share/common-licenses and /usr/share/doc on Debian.</source>
            <translation>El código de Pawtrait es software libre con la Apache License 2.0; el programa compilado se distribuye con la GPL, versión 3, por exiv2 y QCustomPlot. Los textos completos de las licencias están en /usr/share/common-licenses y /usr/share/doc en Debian.</translation>
        </message>
        <message>
            <source>Pearson</source>
            <translation>Pearson</translation>
        </message>
        <message>
            <source>Pearson's correlation of predictions and scores</source>
            <translation>Correlación de Pearson entre predicciones y puntuaciones</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Photo %L1 of %L2</source>
            <translation>Foto %L1 de %L2</translation>
        </message>
        <message>
            <source>Photo side, pixels</source>
            <translation>Lado de la foto, píxeles</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Photos (%1);;All files (*)</source>
            <translation>Fotos (%1);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Photos a step</source>
            <translation>Fotos por paso</translation>
        </message>
        <message>
            <source>Photos a step in tests</source>
            <translation>Fotos por paso en las pruebas</translation>
        </message>
        <message>
            <source>Photos and what became of them</source>
            <translation>Fotos y qué pasó con ellas</translation>
        </message>
        <message>
            <source>Photos and words</source>
            <translation>Fotos y palabras</translation>
        </message>
        <message>
            <source>Photos and words: the first %1 of %2 photos</source>
            <translation>Fotos y palabras: las primeras %1 de %2 fotos</translation>
        </message>
        <message>
            <source>Photos are scored with the model of this run from now on. Settings go back to another model.</source>
            <translation>A partir de ahora las fotos se puntúan con el modelo de esta ejecución. En la configuración se vuelve a otro modelo.</translation>
        </message>
        <message>
            <source>Photos are scored with this run's model. Choose another model in the settings before you discard it.</source>
            <translation>Las fotos se puntúan con el modelo de esta ejecución. Elija otro modelo en la configuración antes de desecharla.</translation>
        </message>
        <message>
            <source>Photos beside each other</source>
            <translation>Fotos una al lado de otra</translation>
        </message>
        <message>
            <source>Photos cannot be held against one another: a feature is not a finite number. Train the network again.</source>
            <translation>No se pueden comparar las fotos entre sí: una característica no es un número finito. Entrene la red de nuevo.</translation>
        </message>
        <message>
            <source>Photos compared</source>
            <translation>Fotos comparadas</translation>
        </message>
        <message>
            <source>Photos exported</source>
            <translation>Fotos exportadas</translation>
        </message>
        <message>
            <source>Photos for each tree</source>
            <translation>Fotos para cada árbol</translation>
        </message>
        <message>
            <source>Photos in a leaf</source>
            <translation>Fotos en una hoja</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <translation>Fotos examinadas</translation>
        </message>
        <message>
            <source>Photos of one animal, and photos that are there twice, lie in one fold. Without it a test can be too kind.</source>
            <translation>Las fotos de un mismo animal, y las fotos que aparecen dos veces, quedan en un solo fold. Sin esto, una prueba puede ser demasiado benévola.</translation>
        </message>
        <message>
            <source>Photos of one group are taken as photos of one animal. Groups that you made by hand stay.</source>
            <translation>Las fotos de un grupo se consideran del mismo animal. Los grupos que se hicieron a mano se quedan.</translation>
        </message>
        <message>
            <source>Photos of the data set</source>
            <translation>Fotos del conjunto de datos</translation>
        </message>
        <message>
            <source>Photos on the sheet</source>
            <translation>Fotos de la hoja de contactos</translation>
        </message>
        <message>
            <source>Photos per second</source>
            <translation>Fotos por segundo</translation>
        </message>
        <message>
            <source>Photos scored</source>
            <translation>Fotos puntuadas</translation>
        </message>
        <message>
            <source>Photos that are scored at the same time on the processor. Fewer leave more of the computer to other programs.</source>
            <translation>Fotos que se puntúan a la vez en el procesador. Con menos, queda más del equipo para otros programas.</translation>
        </message>
        <message>
            <source>Photos that the model may have been trained on are predicted too well: these numbers hold for new photos only.</source>
            <translation>Las fotos con las que quizá se entrenó el modelo se predicen demasiado bien: estos números valen solo para fotos nuevas.</translation>
        </message>
        <message>
            <source>Photos that the run missed by most</source>
            <translation>Fotos en las que más se equivocó la ejecución</translation>
        </message>
        <message>
            <source>Photos to compare</source>
            <translation>Fotos que comparar</translation>
        </message>
        <message>
            <source>Photos upside down</source>
            <translation>Fotos boca abajo</translation>
        </message>
        <message>
            <source>Photos whose scores are close are about equal.</source>
            <translation>Las fotos con puntuaciones cercanas son casi iguales.</translation>
        </message>
        <message>
            <source>Photos whose scores are close are about equal. Model: %1.</source>
            <translation>Las fotos con puntuaciones cercanas son casi iguales. Modelo: %1.</translation>
        </message>
        <message>
            <source>Photos without a score, and why</source>
            <translation>Fotos sin puntuación, y por qué</translation>
        </message>
        <message>
            <source>Photos: scores, groups, stars and marks (Ctrl+1)</source>
            <translation>Fotos: puntuaciones, grupos, estrellas y marcas (Ctrl+1)</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Picked</source>
            <translation>Elegidas</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <source>Point at a setting to read what it does.</source>
            <translation>Señale un ajuste para leer qué hace.</translation>
        </message>
        <message>
            <source>Points each place adds, against an average place</source>
            <translation>Puntos que añade cada lugar, frente a un lugar promedio</translation>
        </message>
        <message>
            <source>Portrait 4:5</source>
            <translation>Vertical 4:5</translation>
        </message>
        <message>
            <source>Pre&amp;vious photo</source>
            <translation>Foto a&amp;nterior</translation>
        </message>
        <message>
            <source>Predicted Pawpularity, 1 to 100, with its range: the true score lies in the range for about %1 of 100 photos.</source>
            <translation>Pawpularity prevista, de 1 a 100, con su intervalo: la puntuación verdadera está en el intervalo en unas %1 de cada 100 fotos.</translation>
        </message>
        <message>
            <source>Predicted by a model that has not seen the photo</source>
            <translation>Predicha por un modelo que no ha visto la foto</translation>
        </message>
        <message>
            <source>Predicted over true score</source>
            <translation>Predicha frente a puntuación verdadera</translation>
        </message>
        <message>
            <source>Predicting</source>
            <translation>Prediciendo</translation>
        </message>
        <message>
            <source>Prediction less score (points)</source>
            <translation>Predicción menos puntuación (puntos)</translation>
        </message>
        <message>
            <source>Prediction less score, by score</source>
            <translation>Predicción menos puntuación, según la puntuación</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>Preview of the file</source>
            <translation>Vista previa del archivo</translation>
        </message>
        <message>
            <source>Preview of the next page</source>
            <translation>Vista previa de la página siguiente</translation>
        </message>
        <message>
            <source>Preview of the next photo</source>
            <translation>Vista previa de la foto siguiente</translation>
        </message>
        <message>
            <source>Preview of the page</source>
            <translation>Vista previa de la página</translation>
        </message>
        <message>
            <source>Preview of the page before</source>
            <translation>Vista previa de la página anterior</translation>
        </message>
        <message>
            <source>Preview of the photo before</source>
            <translation>Vista previa de la foto anterior</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Lugar anterior (Mayús+F3)</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Prompts: how well photos go with words (Ctrl+4)</source>
            <translation>Prompts: cómo encajan las fotos con palabras (Ctrl+4)</translation>
        </message>
        <message>
            <source>Pulls weights towards nothing, against learning by heart.</source>
            <translation>Acerca los pesos a cero, para no aprender de memoria.</translation>
        </message>
        <message>
            <source>Pulls what each leaf adds towards nothing. Larger is steadier and duller.</source>
            <translation>Acerca a cero lo que suma cada hoja. Un valor mayor es más estable y menos sensible.</translation>
        </message>
        <message>
            <source>Put the photos in the order of a word; a click on a word in the table does the same</source>
            <translation>Poner las fotos en el orden de una palabra; un clic en una palabra de la tabla hace lo mismo</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Quantiles beside the normal's</source>
            <translation>Cuantiles frente a los de la normal</translation>
        </message>
        <message>
            <source>RMSE</source>
            <translation>RMSE</translation>
        </message>
        <message>
            <source>RMSE %1 (a constant has %2), MAE %3, r %4, Spearman %5, R2 %6, on %7 photos.</source>
            <translation>RMSE %1 (una constante tiene %2), MAE %3, r %4, Spearman %5, R2 %6, en %7 fotos.</translation>
        </message>
        <message>
            <source>RMSE %1 and %2 on the %3 photos that both tested, difference %4, 95 % interval %5 to %6.</source>
            <translation>RMSE %1 y %2 en las %3 fotos que ambas probaron, diferencia %4, intervalo del 95 % de %5 a %6.</translation>
        </message>
        <message>
            <source>RMSE (points)</source>
            <translation>RMSE (puntos)</translation>
        </message>
        <message>
            <source>RMSE, points</source>
            <translation>RMSE, puntos</translation>
        </message>
        <message>
            <source>Rate falls with each</source>
            <translation>La tasa baja en cada</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <source>Re&amp;move from list</source>
            <translation>&amp;Quitar de la lista</translation>
        </message>
        <message>
            <source>Re&amp;view suggested crops</source>
            <translation>Re&amp;visar los recortes sugeridos</translation>
        </message>
        <message>
            <source>Read the list again</source>
            <translation>Volver a leer la lista</translation>
        </message>
        <message>
            <source>Read the list again: runs of the command line show up too</source>
            <translation>Volver a leer la lista: también aparecen las ejecuciones de la línea de comandos</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Leyendo %1</translation>
        </message>
        <message>
            <source>Reading photo %1 of %2</source>
            <translation>Leyendo la foto %1 de %2</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Leyendo fotos</translation>
        </message>
        <message>
            <source>Reading the data set</source>
            <translation>Leyendo el conjunto de datos</translation>
        </message>
        <message>
            <source>Reading the runs...</source>
            <translation>Leyendo las ejecuciones...</translation>
        </message>
        <message>
            <source>Reading the table and the photos' sizes</source>
            <translation>Leyendo la tabla y los tamaños de las fotos</translation>
        </message>
        <message>
            <source>Reading the words</source>
            <translation>Leyendo las palabras</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Receta</translation>
        </message>
        <message>
            <source>Recipes (*.json)</source>
            <translation>Recetas (*.json)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Rehacer (Ctrl+Mayús+Z)</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir el movimiento</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Descartadas</translation>
        </message>
        <message>
            <source>Remove the selected words (Delete)</source>
            <translation>Quitar las palabras seleccionadas (Supr)</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Reemplazarla</translation>
        </message>
        <message>
            <source>Replace the files</source>
            <translation>Reemplazar los archivos</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Reset "%1"</source>
            <translation>Restablecer «%1»</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>Reset: the 11 words of the contest's notebook</source>
            <translation>Restablecer: las 11 palabras del cuaderno del concurso</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Review them</source>
            <translation>Revisarlos</translation>
        </message>
        <message>
            <source>Ridge penalty</source>
            <translation>Penalización ridge</translation>
        </message>
        <message>
            <source>Right is likely better (%1).</source>
            <translation>Es probable que la derecha sea mejor (%1).</translation>
        </message>
        <message>
            <source>Root mean squared error, out of fold, points</source>
            <translation>Raíz del error cuadrático medio, out-of-fold, puntos</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronda</translation>
        </message>
        <message>
            <source>Round %1, fold %2</source>
            <translation>Ronda %1, fold %2</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rondas</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecución</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <source>Runs are kept in %1. Choose another folder.</source>
            <translation>Las ejecuciones se guardan en %1. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Runs with their errors and weights</source>
            <translation>Ejecuciones con sus errores y pesos</translation>
        </message>
        <message>
            <source>S&amp;moothing</source>
            <translation>S&amp;uavizado</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>DE</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD con momento</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>Dibujo SVG (*.svg)</translation>
        </message>
        <message>
            <source>SVR</source>
            <translation>SVR</translation>
        </message>
        <message>
            <source>SVR RMSE</source>
            <translation>RMSE de la SVR</translation>
        </message>
        <message>
            <source>SVR beside the network</source>
            <translation>SVR junto a la red</translation>
        </message>
        <message>
            <source>SVR: C</source>
            <translation>SVR: C</translation>
        </message>
        <message>
            <source>SVR: epsilon, points</source>
            <translation>SVR: épsilon, puntos</translation>
        </message>
        <message>
            <source>SVR: gamma</source>
            <translation>SVR: gamma</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>Saturación</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Guardar como PDF...</translation>
        </message>
        <message>
            <source>Save as PNG...</source>
            <translation>Guardar como PNG...</translation>
        </message>
        <message>
            <source>Save as SVG...</source>
            <translation>Guardar como SVG...</translation>
        </message>
        <message>
            <source>Save as model...</source>
            <translation>Guardar como modelo...</translation>
        </message>
        <message>
            <source>Save chart</source>
            <translation>Guardar gráfico</translation>
        </message>
        <message>
            <source>Save data as CSV...</source>
            <translation>Guardar datos como CSV...</translation>
        </message>
        <message>
            <source>Save recipe</source>
            <translation>Guardar receta</translation>
        </message>
        <message>
            <source>Save the scores</source>
            <translation>Guardar las puntuaciones</translation>
        </message>
        <message>
            <source>Save this recipe...</source>
            <translation>Guardar esta receta...</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>Say one of these: a RECIPE (with --set as needed), --resume RUN, or --join RUN RUN ...</source>
            <translation>Indique una de estas opciones: una RECIPE (con --set si hace falta), --resume RUN o --join RUN RUN ...</translation>
        </message>
        <message>
            <source>Say where the results go: --out DIR, or --json for the numbers on standard output.</source>
            <translation>Indique adónde van los resultados: --out DIR, o --json para los números en la salida estándar.</translation>
        </message>
        <message>
            <source>Scaled by</source>
            <translation>Cambio de tamaño</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Score %1. %2.</source>
            <extracomment>%1 is a score with its range, %2 such as "Better than 7 of 10 listing photos"</extracomment>
            <translation>Puntuación %1. %2.</translation>
        </message>
        <message>
            <source>Score &amp;panel</source>
            <translation>&amp;Panel de puntuación</translation>
        </message>
        <message>
            <source>Score and its range</source>
            <translation>Puntuación y su intervalo</translation>
        </message>
        <message>
            <source>Score by %1</source>
            <translation>Puntuación según %1</translation>
        </message>
        <message>
            <source>Score by distance from the centre</source>
            <translation>Puntuación según la distancia al centro</translation>
        </message>
        <message>
            <source>Score by the animal's size</source>
            <translation>Puntuación según el tamaño del animal</translation>
        </message>
        <message>
            <source>Score from and to</source>
            <translation>Puntuación desde y hasta</translation>
        </message>
        <message>
            <source>Score photos with the mix; Settings go back to another model</source>
            <translation>Puntuar fotos con la mezcla; en la configuración se vuelve a otro modelo</translation>
        </message>
        <message>
            <source>Score photos with this run's model; Settings go back to another</source>
            <translation>Puntuar las fotos con el modelo de esta ejecución; en la configuración se vuelve a otro</translation>
        </message>
        <message>
            <source>Score, stars and flags</source>
            <translation>Puntuación, estrellas y rasgos</translation>
        </message>
        <message>
            <source>Score, stars, marks and flags of the photo</source>
            <translation>Puntuación, estrellas, marcas y rasgos de la foto</translation>
        </message>
        <message>
            <source>Scores as CS&amp;V...</source>
            <translation>Puntuaciones como CS&amp;V...</translation>
        </message>
        <message>
            <source>Scores come half as quickly and differ by fractions of a point: the model's card says by how much. For comparing numbers between computers. A new choice counts from the next start.</source>
            <translation>Las puntuaciones tardan el doble y difieren en fracciones de punto: la ficha del modelo dice en cuánto. Para comparar números entre equipos. Una nueva elección vale desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Scoring</source>
            <translation>Puntuando</translation>
        </message>
        <message>
            <source>Scoring is not finished.</source>
            <translation>La puntuación no ha terminado.</translation>
        </message>
        <message>
            <source>Scoring threads</source>
            <translation>Hilos para puntuar</translation>
        </message>
        <message>
            <source>Scoring was cancelled before this photo.</source>
            <translation>La puntuación se canceló antes de esta foto.</translation>
        </message>
        <message>
            <source>Search in file and folder names</source>
            <translation>Buscar en los nombres de archivos y carpetas</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Buscar nombres</translation>
        </message>
        <message>
            <source>Seconds to minutes: ridge regression on what the default network sees. A good first number.</source>
            <translation>De segundos a minutos: regresión ridge sobre lo que ve la red predeterminada. Un buen primer número.</translation>
        </message>
        <message>
            <source>See the selected photos beside each other, or this one and the best other of its group (C)</source>
            <translation>Ver las fotos seleccionadas una al lado de otra, o esta y la mejor de las demás de su grupo (C)</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Seed of the drawn photos</source>
            <translation>Semilla de las fotos sacadas</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
        <message>
            <source>Select a photo to see crops of it.</source>
            <translation>Seleccione una foto para ver recortes de ella.</translation>
        </message>
        <message>
            <source>Select a photo to see its score.</source>
            <translation>Seleccione una foto para ver su puntuación.</translation>
        </message>
        <message>
            <source>Select nothing (Esc in a chart)</source>
            <translation>No seleccionar nada (Esc en un gráfico)</translation>
        </message>
        <message>
            <source>Select two runs to be told which is better, and how sure that is.</source>
            <translation>Seleccione dos ejecuciones para saber cuál es mejor y con qué seguridad.</translation>
        </message>
        <message>
            <source>Select two to four photos to see them beside each other.</source>
            <translation>Seleccione de dos a cuatro fotos para verlas una al lado de otra.</translation>
        </message>
        <message>
            <source>Select what is not selected, and the other way round</source>
            <translation>Seleccionar lo que no está seleccionado, y al revés</translation>
        </message>
        <message>
            <source>Selected photos</source>
            <translation>Fotos seleccionadas</translation>
        </message>
        <message>
            <source>Selected photos (%L1)</source>
            <translation>Fotos seleccionadas (%L1)</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Selección</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Shape of the crop</source>
            <translation>Forma del recorte</translation>
        </message>
        <message>
            <source>Share of gain (%)</source>
            <translation>Parte de la ganancia (%)</translation>
        </message>
        <message>
            <source>Share of the SVR</source>
            <translation>Parte de la SVR</translation>
        </message>
        <message>
            <source>Share of the photos that are mirrored left to right while learning.</source>
            <translation>Parte de las fotos que se reflejan de izquierda a derecha durante el aprendizaje.</translation>
        </message>
        <message>
            <source>Share of the photos that are turned upside down while learning. The contest's notebook did it; animals rarely stand so.</source>
            <translation>Parte de las fotos que se ponen boca abajo durante el aprendizaje. El cuaderno del concurso lo hacía; los animales rara vez están así.</translation>
        </message>
        <message>
            <source>Share of the photos that lose a random rectangle while learning.</source>
            <translation>Parte de las fotos que pierden un rectángulo al azar durante el aprendizaje.</translation>
        </message>
        <message>
            <source>Share of the teacher</source>
            <translation>Parte del maestro</translation>
        </message>
        <message>
            <source>Sharpness %1; photos of pets have %2 and more.</source>
            <translation>Nitidez %1; las fotos de mascotas tienen %2 o más.</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>Mostrar todas las fotos</translation>
        </message>
        <message>
            <source>Show all photos: take every filter away</source>
            <translation>Mostrar todas las fotos: quitar todos los filtros</translation>
        </message>
        <message>
            <source>Show and change the box that no crop may cut (D)</source>
            <translation>Mostrar y cambiar el recuadro que ningún recorte puede cortar (D)</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Show in Explore</source>
            <translation>Mostrar en Explorar</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Show only photos with a score in this range; a double click shows all</source>
            <translation>Mostrar solo fotos con una puntuación en este intervalo; un doble clic las muestra todas</translation>
        </message>
        <message>
            <source>Show only photos with at least so many stars</source>
            <translation>Mostrar solo fotos con al menos esta cantidad de estrellas</translation>
        </message>
        <message>
            <source>Show only photos with these letters in their file or folder name (Ctrl+F)</source>
            <translation>Mostrar solo fotos con estas letras en el nombre del archivo o de la carpeta (Ctrl+F)</translation>
        </message>
        <message>
            <source>Show only photos with this answer</source>
            <translation>Mostrar solo fotos con esta respuesta</translation>
        </message>
        <message>
            <source>Show only photos with this mark (P picks, X rejects, U takes the mark away)</source>
            <translation>Mostrar solo fotos con esta marca (P elige, X descarta, U quita la marca)</translation>
        </message>
        <message>
            <source>Show or hide recipe and data of a new run</source>
            <translation>Mostrar u ocultar la receta y los datos de una ejecución nueva</translation>
        </message>
        <message>
            <source>Show the photos as they were taken, without the edits that you accepted (O)</source>
            <translation>Mostrar las fotos tal como se hicieron, sin las ediciones que usted aceptó (O)</translation>
        </message>
        <message>
            <source>Show the photos whole (F)</source>
            <translation>Mostrar las fotos enteras (F)</translation>
        </message>
        <message>
            <source>Shown of each photo</source>
            <translation>Qué se muestra de cada foto</translation>
        </message>
        <message>
            <source>Shows before and after on the photo while pointed at; a click accepts it</source>
            <translation>Muestra el antes y el después en la foto mientras se señala; un clic lo acepta</translation>
        </message>
        <message>
            <source>Shows the frame on the photo; Enter or a click takes it up to adjust and accept</source>
            <translation>Muestra el encuadre en la foto; con Intro o un clic se puede ajustar y aceptar</translation>
        </message>
        <message>
            <source>Shows which places of the photo raise or lower the score (H)</source>
            <translation>Muestra qué lugares de la foto suben o bajan la puntuación (H)</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Skip these photos</source>
            <translation>Omitir estas fotos</translation>
        </message>
        <message>
            <source>Smallest crop</source>
            <translation>Recorte más pequeño</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Menores primero</translation>
        </message>
        <message>
            <source>Smoothing of the training curves</source>
            <translation>Suavizado de las curvas de entrenamiento</translation>
        </message>
        <message>
            <source>So large a share of each tree is added. Smaller needs more trees and is often a little better.</source>
            <translation>Se suma esta parte de cada árbol. Un valor menor necesita más árboles y a menudo es un poco mejor.</translation>
        </message>
        <message>
            <source>So large a share of the last blocks is left out in each step.</source>
            <translation>En cada paso se omite esta parte de los últimos bloques.</translation>
        </message>
        <message>
            <source>So large a share of what the network sees is hidden from the last layer in each step.</source>
            <translation>En cada paso se oculta a la última capa esta parte de lo que ve la red.</translation>
        </message>
        <message>
            <source>So many of the network's first stages stay as they are. 8 trains the last layer alone: fast, and safe with few photos.</source>
            <translation>Este número de primeras etapas de la red se queda como está. Con 8 se entrena solo la última capa: rápido, y seguro con pocas fotos.</translation>
        </message>
        <message>
            <source>So many photos are looked at before the weights are changed. More need more memory.</source>
            <translation>Número de fotos que se examinan antes de cambiar los pesos. Más fotos necesitan más memoria.</translation>
        </message>
        <message>
            <source>So many questions in a row a tree may ask. Deep trees learn single photos by heart.</source>
            <translation>Cuántas preguntas seguidas puede hacer un árbol. Los árboles profundos aprenden fotos sueltas de memoria.</translation>
        </message>
        <message>
            <source>Some of the photo's metadata are too long for the exported file and were left out.</source>
            <translation>Algunos metadatos de la foto son demasiado largos para el archivo exportado y se omitieron.</translation>
        </message>
        <message>
            <source>Something unwanted, such as a cage or fence, hides a part of the animal. Not every object in front counts.</source>
            <translation>Algo no deseado, como una jaula o una reja, tapa una parte del animal. No cuenta cualquier objeto que esté delante.</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <source>Spearman</source>
            <translation>Spearman</translation>
        </message>
        <message>
            <source>Spread of brightness %1; usual is %2 and more.</source>
            <translation>Dispersión del brillo %1; lo habitual es %2 o más.</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <source>Squared error</source>
            <translation>Error cuadrático</translation>
        </message>
        <message>
            <source>Squared error (points squared)</source>
            <translation>Error cuadrático (puntos al cuadrado)</translation>
        </message>
        <message>
            <source>Squashed by</source>
            <translation>Compresión de la foto</translation>
        </message>
        <message>
            <source>Standard output was closed before everything was written.</source>
            <translation>La salida estándar se cerró antes de que se escribiera todo.</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <source>Stars for the selected photos (keys 0 to 5)</source>
            <translation>Estrellas para las fotos seleccionadas (teclas 0 a 5)</translation>
        </message>
        <message>
            <source>Stars for this photo (keys 0 to 5)</source>
            <translation>Estrellas de esta foto (teclas 0 a 5)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Steps of gradients longer than this are shortened; 0: never. Helps when the loss jumps.</source>
            <translation>Los pasos de gradientes más largos que esto se acortan; 0: nunca. Ayuda cuando la pérdida da saltos.</translation>
        </message>
        <message>
            <source>Still being checked</source>
            <translation>Aún se está comprobando</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Detener y cerrar</translation>
        </message>
        <message>
            <source>Stop and keep best</source>
            <translation>Detener y conservar lo mejor</translation>
        </message>
        <message>
            <source>Stop checking</source>
            <translation>Detener la comprobación</translation>
        </message>
        <message>
            <source>Stop here; files that are written stay, each of them whole</source>
            <translation>Detener aquí; los archivos ya escritos se quedan, cada uno completo</translation>
        </message>
        <message>
            <source>Stop looking for crops of this photo</source>
            <translation>Dejar de buscar recortes de esta foto</translation>
        </message>
        <message>
            <source>Stop looking; what was found stays</source>
            <translation>Detener la búsqueda; lo encontrado se queda</translation>
        </message>
        <message>
            <source>Stop scoring; what is scored stays (Esc)</source>
            <translation>Detener la puntuación; lo ya puntuado se queda (Esc)</translation>
        </message>
        <message>
            <source>Stop; photos that are done are quick the next time</source>
            <translation>Detener; las fotos terminadas irán rápido la próxima vez</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 photos.</source>
            <translation>Detenido tras %1 de %2 fotos.</translation>
        </message>
        <message>
            <source>Stopped before a photo was looked at.</source>
            <translation>Detenido antes de examinar ninguna foto.</translation>
        </message>
        <message>
            <source>Stopped before its end. A run of this kind cannot be resumed: start it again.</source>
            <translation>Detenida antes de terminar. Una ejecución de este tipo no se puede reanudar: iníciela de nuevo.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Stopped. "pawtrait train --resume RUN --data DATASET" goes on; "pawtrait runs" lists the runs.</source>
            <translation>Detenido. «pawtrait train --resume RUN --data DATASET» continúa; «pawtrait runs» muestra la lista de las ejecuciones.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Detenido. No se escribió nada.</translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 photos were exported, and those are whole.</source>
            <translation>Detenido: se exportaron %1 de %2 fotos, y esas están completas.</translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 photos were scored. Nothing was written.</source>
            <translation>Detenido: se puntuaron %1 de %2 fotos. No se escribió nada.</translation>
        </message>
        <message>
            <source>Stopping, then the run is deleted...</source>
            <translation>Deteniendo; después se elimina la ejecución...</translation>
        </message>
        <message>
            <source>Stopping...</source>
            <translation>Deteniendo...</translation>
        </message>
        <message>
            <source>Story 9:16</source>
            <translation>Historia 9:16</translation>
        </message>
        <message>
            <source>Straight lines lean by %1°. They may be a sofa's, not the floor's.</source>
            <translation>Las líneas rectas están inclinadas %1°. Pueden ser las de un sofá y no las del suelo.</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>Enderezar</translation>
        </message>
        <message>
            <source>Subject focus</source>
            <translation>Foco en el sujeto</translation>
        </message>
        <message>
            <source>Suggest crops for a&amp;ll</source>
            <translation>Sugerir recortes para &amp;todas</translation>
        </message>
        <message>
            <source>Suggested crops and fixes</source>
            <translation>Recortes y correcciones sugeridos</translation>
        </message>
        <message>
            <source>Suggested crops, and what else could be mended (S)</source>
            <translation>Recortes sugeridos, y qué más se podría corregir (S)</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Intercambiar</translation>
        </message>
        <message>
            <source>Table with file and Pawpularity...</source>
            <translation>Tabla con file y Pawpularity...</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>Take CLIP's weights from another file</source>
            <translation>Tomar los pesos de CLIP de otro archivo</translation>
        </message>
        <message>
            <source>Take all photos of a folder and its sub-folders</source>
            <translation>Tomar todas las fotos de una carpeta y de sus subcarpetas</translation>
        </message>
        <message>
            <source>Take another model folder, for example one that training made</source>
            <translation>Tomar otra carpeta de modelo, por ejemplo una que haya hecho el entrenamiento</translation>
        </message>
        <message>
            <source>Take crop and mends awa&amp;y</source>
            <translation>&amp;Quitar recorte y correcciones</translation>
        </message>
        <message>
            <source>Take every filter away</source>
            <translation>Quitar todos los filtros</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take it back: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Take the animal's box awa&amp;y</source>
            <translation>Quitar el recuadro del ani&amp;mal</translation>
        </message>
        <message>
            <source>Take the mark a&amp;way</source>
            <translation>Quitar la mar&amp;ca</translation>
        </message>
        <message>
            <source>Take the mark away</source>
            <translation>Quitar la marca</translation>
        </message>
        <message>
            <source>Take the weights from where they lie; the choice is kept</source>
            <translation>Tomar los pesos de donde están; la elección se guarda</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <extracomment>%1 is what was done, such as "5 stars"</extracomment>
            <translation>Deshecho: %1</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Probadas</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Text or labels were added, such as the animal's name or a description.</source>
            <translation>Se añadió texto o etiquetas, como el nombre del animal o una descripción.</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln picked photo(s)</source>
            <translation>
                <numerusform>La %Ln foto elegida</numerusform>
                <numerusform>Las %Ln fotos elegidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln selected photo(s)</source>
            <translation>
                <numerusform>La %Ln foto seleccionada</numerusform>
                <numerusform>Las %Ln fotos seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n photo(s) that the run missed by most. A double click opens one.</source>
            <translation>
                <numerusform>La %n foto en la que más se equivocó la ejecución. Un doble clic la abre.</numerusform>
                <numerusform>Las %n fotos en las que más se equivocó la ejecución. Un doble clic abre una.</numerusform>
            </translation>
        </message>
        <message>
            <source>The 12 flags alone: RMSE %1.</source>
            <translation>Los 12 rasgos solos: RMSE %1.</translation>
        </message>
        <message>
            <source>The CPU was asked for.</source>
            <translation>Se pidió la CPU.</translation>
        </message>
        <message>
            <source>The NVIDIA driver does not answer: %1</source>
            <translation>El controlador NVIDIA no responde: %1</translation>
        </message>
        <message>
            <source>The SVR head cannot be fitted with these settings. Check the recipe.</source>
            <translation>El cabezal SVR no se puede ajustar con esta configuración. Revise la receta.</translation>
        </message>
        <message>
            <source>The SVR head cannot be fitted: C, gamma and the tolerance have to be above 0, epsilon 0 or more. Check the recipe.</source>
            <translation>El cabezal SVR no se puede ajustar: C, gamma y la tolerancia deben ser mayores que 0, y epsilon 0 o más. Revise la receta.</translation>
        </message>
        <message>
            <source>The SVR head does not come to an end with these settings. Use a smaller C, or a larger epsilon, in the recipe.</source>
            <translation>El cabezal SVR no llega a un final con estos ajustes. Use un valor menor de C, o uno mayor de epsilon, en la receta.</translation>
        </message>
        <message>
            <source>The animal fills only %1 % of the photo. Crop it, or step closer next time.</source>
            <translation>El animal ocupa solo el %1 % de la foto. Recórtela, o acérquese más la próxima vez.</translation>
        </message>
        <message>
            <source>The animal is blurred. Take the photo again: hold still, in more light.</source>
            <translation>El animal está borroso. Haga la foto de nuevo: sin mover la cámara y con más luz.</translation>
        </message>
        <message>
            <source>The animal is dark. Brighten the photo, or take it again by a window.</source>
            <translation>El animal está oscuro. Aclare la foto, o hágala de nuevo junto a una ventana.</translation>
        </message>
        <message>
            <source>The animal is in the middle of an action, such as jumping.</source>
            <translation>El animal está en plena acción, por ejemplo saltando.</translation>
        </message>
        <message>
            <source>The animal is only %1 pixels across. Use the original from the camera, or step closer next time.</source>
            <translation>El animal mide solo %1 píxeles de lado a lado. Use el original de la cámara, o acérquese más la próxima vez.</translation>
        </message>
        <message>
            <source>The animal is very bright. Darken the photo a little.</source>
            <translation>El animal está muy claro. Oscurezca un poco la foto.</translation>
        </message>
        <message>
            <source>The animal looks blurred. If there is a sharper photo, take that one.</source>
            <translation>El animal parece borroso. Si hay una foto más nítida, use esa.</translation>
        </message>
        <message>
            <source>The animal looks flat. Give the photo more contrast.</source>
            <translation>El animal se ve apagado. Dé más contraste a la foto.</translation>
        </message>
        <message>
            <source>The animal reaches %1 edges of the photo. Step back a little next time.</source>
            <translation>El animal llega a %1 bordes de la foto. Aléjese un poco la próxima vez.</translation>
        </message>
        <message>
            <source>The animal stands out against an uncluttered background, not too close and not too far.</source>
            <translation>El animal destaca sobre un fondo despejado, ni demasiado cerca ni demasiado lejos.</translation>
        </message>
        <message>
            <source>The animal's share of the photo</source>
            <translation>Parte de la foto que ocupa el animal</translation>
        </message>
        <message>
            <source>The answers for eyes, face, blur and so on are joined with what the network sees. The table must have them for every photo.</source>
            <translation>Las respuestas sobre ojos, cara, desenfoque y demás se unen con lo que ve la red. La tabla debe tenerlas para todas las fotos.</translation>
        </message>
        <message>
            <source>The best crop never cuts the animal. Where the preset has no shape of its own, a crop is made only with a reliable gain</source>
            <translation>El mejor recorte nunca corta al animal. Si el preajuste no tiene forma propia, solo se recorta con una mejora fiable</translation>
        </message>
        <message>
            <source>The blend is in %1. "pawtrait score --model" and the window's settings take it.</source>
            <translation>La mezcla está en %1. La aceptan «pawtrait score --model» y la configuración de la ventana.</translation>
        </message>
        <message>
            <source>The box lies outside the photo: draw it around the animal.</source>
            <translation>El recuadro queda fuera de la foto: dibújelo alrededor del animal.</translation>
        </message>
        <message>
            <source>The change was not kept in %1 because of an unexpected problem. Start Pawtrait again and do it once more.</source>
            <translation>El cambio no se guardó en %1 por un problema inesperado. Inicie Pawtrait de nuevo y repita el cambio.</translation>
        </message>
        <message>
            <source>The change was not kept in %1: another program is using it. Close that program and do it again.</source>
            <translation>El cambio no se guardó en %1: otro programa lo está usando. Cierre ese programa y repita el cambio.</translation>
        </message>
        <message>
            <source>The change was not kept in %1: the disk is full. Make room and do it again.</source>
            <translation>El cambio no se guardó en %1: el disco está lleno. Libere espacio y repita el cambio.</translation>
        </message>
        <message>
            <source>The change was not kept in %1: the drive failed or is full. Check the drive and do it again.</source>
            <translation>El cambio no se guardó en %1: la unidad falló o está llena. Revise la unidad y repita el cambio.</translation>
        </message>
        <message>
            <source>The change was not kept in %1: writing to it is not allowed. Check the permissions of the file and its folder.</source>
            <translation>El cambio no se guardó en %1: no está permitido escribir en él. Revise los permisos del archivo y de su carpeta.</translation>
        </message>
        <message>
            <source>The change was not kept: the library %1 is open for reading only.</source>
            <translation>El cambio no se guardó: la biblioteca %1 está abierta solo para lectura.</translation>
        </message>
        <message>
            <source>The checkpoint %1 is damaged; the one before it is tried.</source>
            <translation>El punto de control %1 está dañado; se prueba con el anterior.</translation>
        </message>
        <message>
            <source>The checkpoint could not be written; training goes on and it is tried again. %1</source>
            <translation>No se pudo escribir el punto de control; el entrenamiento continúa y se intentará de nuevo. %1</translation>
        </message>
        <message>
            <source>The colour profile of the photo is damaged or of another kind; its colours are shown without it.</source>
            <translation>El perfil de color de la foto está dañado o es de otro tipo; sus colores se muestran sin él.</translation>
        </message>
        <message>
            <source>The contest's EfficientNet notebook to the letter. Hours on a graphics card, days without one.</source>
            <translation>El cuaderno EfficientNet del concurso al pie de la letra. Horas en una tarjeta gráfica, días sin ella.</translation>
        </message>
        <message>
            <source>The crop is empty or turned too far. Draw it again.</source>
            <translation>El recorte está vacío o demasiado girado. Dibújelo de nuevo.</translation>
        </message>
        <message>
            <source>The crop of %1 was kept. Ctrl+Z takes it back.</source>
            <translation>El recorte de %1 se ha guardado. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <source>The crop reaches beyond the photo. Draw it again.</source>
            <translation>El recorte se sale de la foto. Dibújelo de nuevo.</translation>
        </message>
        <message>
            <source>The dashed curves of the steps; without them the tests have the whole height</source>
            <translation>Las curvas discontinuas de los pasos; sin ellas, las pruebas ocupan toda la altura</translation>
        </message>
        <message>
            <source>The density with what leaks over the scale's ends reflected back</source>
            <translation>La densidad, reflejando hacia dentro lo que sobrepasa los extremos de la escala</translation>
        </message>
        <message>
            <source>The difference of two runs can be told once both are finished.</source>
            <translation>La diferencia entre dos ejecuciones se conoce cuando ambas han terminado.</translation>
        </message>
        <message>
            <source>The face is decently clear, seen from the front or nearly so.</source>
            <translation>La cara se ve con bastante claridad, de frente o casi de frente.</translation>
        </message>
        <message>
            <source>The fields are separated by semicolons, so a comma in a number is its point.</source>
            <translation>Los campos están separados por punto y coma, así que una coma en un número es el separador decimal.</translation>
        </message>
        <message>
            <source>The fields are separated by tabs, so a comma in a number is its point.</source>
            <translation>Los campos están separados por tabuladores, así que una coma en un número es el separador decimal.</translation>
        </message>
        <message>
            <source>The file has some bytes inside that belong to no part of the photo; look whether it is whole.</source>
            <translation>El archivo tiene dentro algunos bytes que no pertenecen a ninguna parte de la foto; mire si está completa.</translation>
        </message>
        <message>
            <source>The file is in its folder now</source>
            <translation>El archivo ya está en su carpeta</translation>
        </message>
        <message>
            <source>The files in the folder stay, and these photos are not exported</source>
            <translation>Los archivos de la carpeta se quedan y estas fotos no se exportan</translation>
        </message>
        <message>
            <source>The filter above hides "%1". Show all photos to see it.</source>
            <translation>El filtro de arriba oculta «%1». Muestre todas las fotos para verla.</translation>
        </message>
        <message>
            <source>The flags are not used: only %1 of the 12 columns are there.</source>
            <translation>Los rasgos no se usan: solo están %1 de las 12 columnas.</translation>
        </message>
        <message>
            <source>The flags' effects are left out: %1 has too few rows with all flags.</source>
            <translation>Los efectos de los rasgos se omiten: %1 tiene muy pocas filas con todos los rasgos.</translation>
        </message>
        <message>
            <source>The folder %1 for the library cannot be made. Check the permissions and the free space.</source>
            <translation>No se puede crear la carpeta %1 para la biblioteca. Revise los permisos y el espacio libre.</translation>
        </message>
        <message>
            <source>The folder is made when it is missing</source>
            <translation>La carpeta se crea si no existe</translation>
        </message>
        <message>
            <source>The folds are dealt anew so many times and the results averaged: steadier numbers, more time.</source>
            <translation>Los folds se reparten de nuevo este número de veces y se hace la media de los resultados: números más estables, más tiempo.</translation>
        </message>
        <message>
            <source>The frame cuts the animal.</source>
            <translation>El encuadre corta al animal.</translation>
        </message>
        <message>
            <source>The frame takes in all of the photo again, not turned (Ctrl+Z takes that back)</source>
            <translation>El encuadre vuelve a abarcar toda la foto, sin girar (Ctrl+Z lo deshace)</translation>
        </message>
        <message>
            <source>The graphics card cannot be used. %1 Choose the CPU instead.</source>
            <translation>No se puede usar la tarjeta gráfica. %1 Elija la CPU en su lugar.</translation>
        </message>
        <message>
            <source>The graphics card has not enough free memory. Close other programs, or choose the CPU.</source>
            <translation>La tarjeta gráfica no tiene suficiente memoria libre. Cierre otros programas o elija la CPU.</translation>
        </message>
        <message>
            <source>The group is not in the library, so its name was not kept.</source>
            <translation>El grupo no está en la biblioteca, así que su nombre no se guardó.</translation>
        </message>
        <message>
            <source>The group of a photo is not in the library, so the change was not kept.</source>
            <translation>El grupo de una foto no está en la biblioteca, así que el cambio no se guardó.</translation>
        </message>
        <message>
            <source>The head cannot be fitted: a feature or score is not a finite number. Check the table's scores.</source>
            <translation>El cabezal no se puede ajustar: una característica o puntuación no es un número finito. Revise las puntuaciones de la tabla.</translation>
        </message>
        <message>
            <source>The head cannot be fitted: the number of photos and of scores differ.</source>
            <translation>El cabezal no se puede ajustar: el número de fotos y el de puntuaciones son distintos.</translation>
        </message>
        <message>
            <source>The heads' predictions are not finite numbers. Check the recipe's settings.</source>
            <translation>Las predicciones de los cabezales no son números finitos. Revise la configuración de la receta.</translation>
        </message>
        <message>
            <source>The kept box around the animal in %1 cannot be read, so the program looks for the animal itself. Draw the box again.</source>
            <translation>No se puede leer el recuadro guardado alrededor del animal en %1, así que el programa busca el animal por sí mismo. Dibuje el recuadro de nuevo.</translation>
        </message>
        <message>
            <source>The kept crop of %1 cannot be read, so the photo is shown as it is. Crop the photo again.</source>
            <translation>No se puede leer el recorte guardado de %1, así que la foto se muestra tal como está. Recorte la foto de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>The kept crops of %n photo(s) cannot be read, so these are shown as they are. Crop them again.</source>
            <translation>
                <numerusform>No se puede leer el recorte guardado de %n foto, así que se muestra tal como está. Recórtela de nuevo.</numerusform>
                <numerusform>No se pueden leer los recortes guardados de %n fotos, así que se muestran tal como están. Recórtelas de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last layer begins by saying the mean score, so that the first steps are not spent on finding it.</source>
            <translation>La última capa empieza diciendo la puntuación media, para que los primeros pasos no se gasten en encontrarla.</translation>
        </message>
        <message>
            <source>The last layer, which begins from nothing, learns so many times faster than the rest.</source>
            <translation>La última capa, que empieza de cero, aprende este número de veces más rápido que el resto.</translation>
        </message>
        <message>
            <source>The learning rate falls along half a cosine over so many epochs; 0: over all of them.</source>
            <translation>La tasa de aprendizaje baja siguiendo medio coseno durante este número de épocas; 0: durante todas.</translation>
        </message>
        <message>
            <source>The learning rate rises from nothing over so many epochs, so that the first steps do not spoil trained weights.</source>
            <translation>La tasa de aprendizaje sube desde cero durante este número de épocas, para que los primeros pasos no estropeen los pesos entrenados.</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened. Check the permissions of the file and its folder %2.</source>
            <translation>No se puede abrir la biblioteca %1. Revise los permisos del archivo y de su carpeta %2.</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened. Check the permissions of the file and its folder.</source>
            <translation>No se puede abrir la biblioteca %1. Revise los permisos del archivo y de su carpeta.</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened: another program is using it. Close that program and try again.</source>
            <translation>No se puede abrir la biblioteca %1: otro programa la está usando. Cierre ese programa e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The library %1 cannot be opened: the drive failed or is full. Check the drive and make room.</source>
            <translation>No se puede abrir la biblioteca %1: la unidad falló o está llena. Revise la unidad y libere espacio.</translation>
        </message>
        <message>
            <source>The library %1 is damaged and cannot be set aside. Check that its folder %2 can be written to.</source>
            <translation>La biblioteca %1 está dañada y no se puede apartar. Compruebe que se pueda escribir en su carpeta %2.</translation>
        </message>
        <message>
            <source>The library %1 is damaged. Start Pawtrait again: it sets the damaged file aside and begins a new one.</source>
            <translation>La biblioteca %1 está dañada. Inicie Pawtrait de nuevo: apartará el archivo dañado y empezará uno nuevo.</translation>
        </message>
        <message>
            <source>The library %1 may not be written to, so it is open for reading only and changes are not kept. Check the permissions of its folder.</source>
            <translation>No está permitido escribir en la biblioteca %1, así que está abierta solo para lectura y los cambios no se guardan. Revise los permisos de su carpeta.</translation>
        </message>
        <message>
            <source>The library %1 was made by a newer version of Pawtrait and cannot be read by this one. Install the newer version.</source>
            <translation>La biblioteca %1 se hizo con una versión más nueva de Pawtrait y esta no la puede leer. Instale la versión más nueva.</translation>
        </message>
        <message>
            <source>The library %1 was made by a newer version of Pawtrait, so it is open for reading only and changes are not kept. Install the newer version.</source>
            <translation>La biblioteca %1 se hizo con una versión más nueva de Pawtrait, así que está abierta solo para lectura y los cambios no se guardan. Instale la versión más nueva.</translation>
        </message>
        <message>
            <source>The library cannot be copied to %1: check that the folder can be written to and has free space.</source>
            <translation>No se puede copiar la biblioteca a %1: compruebe que se pueda escribir en la carpeta y que tenga espacio libre.</translation>
        </message>
        <message>
            <source>The library is copied to %1. Open it there by moving it back in place of the present one.</source>
            <translation>La biblioteca se ha copiado en %1. Para abrirla, póngala de nuevo en el lugar de la actual.</translation>
        </message>
        <message>
            <source>The library was damaged, so a new one was begun. The damaged file was kept as "%1".</source>
            <translation>La biblioteca estaba dañada, así que se empezó una nueva. El archivo dañado se guardó como «%1».</translation>
        </message>
        <message>
            <source>The long side across</source>
            <translation>Página horizontal</translation>
        </message>
        <message>
            <source>The mean score of the fitted photos: what every other recipe has to beat. It takes a moment.</source>
            <translation>La puntuación media de las fotos ajustadas: lo que cualquier otra receta tiene que superar. Tarda un momento.</translation>
        </message>
        <message numerus="yes">
            <source>The mix has an RMSE of %1 on %n photo(s), the best run alone %2: each fold's weights were found on the other folds.</source>
            <translation>
                <numerusform>La mezcla tiene un RMSE de %1 en %n foto, la mejor ejecución sola %2: los pesos de cada fold se hallaron en los otros folds.</numerusform>
                <numerusform>La mezcla tiene un RMSE de %1 en %n fotos, la mejor ejecución sola %2: los pesos de cada fold se hallaron en los otros folds.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mix is no better than the best run alone: use that.</source>
            <translation>La mezcla no es mejor que la mejor ejecución sola: use esa.</translation>
        </message>
        <message>
            <source>The model in use</source>
            <translation>El modelo en uso</translation>
        </message>
        <message>
            <source>The model is in %1.</source>
            <translation>El modelo está en %1.</translation>
        </message>
        <message>
            <source>The model is still being opened. Crops come as soon as it is there.</source>
            <translation>El modelo aún se está abriendo. Los recortes llegarán en cuanto esté listo.</translation>
        </message>
        <message>
            <source>The model is still being opened. Try again in a moment.</source>
            <translation>El modelo aún se está abriendo. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The model that scores the photos. A folder is checked before it is taken.</source>
            <translation>El modelo que puntúa las fotos. Una carpeta se comprueba antes de usarla.</translation>
        </message>
        <message>
            <source>The model's judges cannot be fitted: too few photos could be read again.</source>
            <translation>Los jueces del modelo no se pueden ajustar: se pudieron volver a leer muy pocas fotos.</translation>
        </message>
        <message>
            <source>The model's subject head does not fit its network. Get the model folder again.</source>
            <translation>El cabezal de sujeto del modelo no encaja con su red. Obtenga de nuevo la carpeta del modelo.</translation>
        </message>
        <message>
            <source>The name of this file cannot be kept. Give it another name or place.</source>
            <translation>No se puede guardar el nombre de este archivo. Dele otro nombre u otro lugar.</translation>
        </message>
        <message>
            <source>The name pattern gives all photos the same name. Put {name} or {counter} into it.</source>
            <translation>El patrón de nombres da el mismo nombre a todas las fotos. Ponga {name} o {counter} en él.</translation>
        </message>
        <message>
            <source>The name pattern has a { without its }.</source>
            <translation>El patrón de nombres tiene una { sin su }.</translation>
        </message>
        <message>
            <source>The name pattern has a } without its {.</source>
            <translation>El patrón de nombres tiene una } sin su {.</translation>
        </message>
        <message>
            <source>The name pattern has no field "%1". The fields are {%2}.</source>
            <translation>El patrón de nombres no tiene ningún campo «%1». Los campos son {%2}.</translation>
        </message>
        <message>
            <source>The name pattern is for file names and cannot name folders: take the %1 out, and choose the folder for the results apart.</source>
            <translation>El patrón de nombres es para nombres de archivos y no puede nombrar carpetas: quite %1 y elija aparte la carpeta para los resultados.</translation>
        </message>
        <message>
            <source>The network "%1" is not known to this version. Choose another model, or a newer version of the program.</source>
            <translation>Esta versión no conoce la red «%1». Elija otro modelo o una versión más nueva del programa.</translation>
        </message>
        <message>
            <source>The network %1 could not be prepared on %2. Choose the CPU, or start the program again.</source>
            <translation>No se pudo preparar la red %1 en %2. Elija la CPU o inicie el programa de nuevo.</translation>
        </message>
        <message>
            <source>The network %1 has no such layer.</source>
            <translation>La red %1 no tiene esa capa.</translation>
        </message>
        <message>
            <source>The network could not be run on %1. Choose the CPU, or start the program again.</source>
            <translation>No se pudo ejecutar la red en %1. Elija la CPU o inicie el programa de nuevo.</translation>
        </message>
        <message>
            <source>The network could not be trained on %1. Choose the CPU, or start the program again.</source>
            <translation>No se pudo entrenar la red en %1. Elija la CPU o inicie el programa de nuevo.</translation>
        </message>
        <message>
            <source>The network gave something else than numbers: its weights make no sense. Get the model folder again.</source>
            <translation>La red dio algo que no son números: sus pesos no tienen sentido. Obtenga de nuevo la carpeta del modelo.</translation>
        </message>
        <message>
            <source>The network has already learned to see from millions of photos. Without it, it begins with chance and needs far more photos.</source>
            <translation>La red ya ha aprendido a ver con millones de fotos. Sin esto, empieza al azar y necesita muchas más fotos.</translation>
        </message>
        <message>
            <source>The network that looks at the photos. Larger ones see more, take longer and need more memory.</source>
            <translation>La red que mira las fotos. Las más grandes ven más, tardan más y necesitan más memoria.</translation>
        </message>
        <message>
            <source>The new files get a number behind their name; the old ones stay</source>
            <translation>Los archivos nuevos reciben un número al final de su nombre; los antiguos se quedan</translation>
        </message>
        <message>
            <source>The new files take the place of the old ones; original photos are never replaced</source>
            <translation>Los archivos nuevos ocupan el lugar de los antiguos; las fotos originales nunca se reemplazan</translation>
        </message>
        <message>
            <source>The new sheet gets a number behind its name; the old one stays</source>
            <translation>La hoja de contactos nueva recibe un número al final de su nombre; la antigua se queda</translation>
        </message>
        <message>
            <source>The new sheet takes the place of the old one</source>
            <translation>La hoja de contactos nueva ocupa el lugar de la antigua</translation>
        </message>
        <message>
            <source>The number to expect of new photos</source>
            <translation>El número que cabe esperar en fotos nuevas</translation>
        </message>
        <message>
            <source>The one that came with Pawtrait</source>
            <translation>El que viene con Pawtrait</translation>
        </message>
        <message>
            <source>The order of the photos (B: best first)</source>
            <translation>El orden de las fotos (B: mejores primero)</translation>
        </message>
        <message>
            <source>The parts for NVIDIA graphics cards are not installed (packaging/setup.sh --gpu brings them).</source>
            <translation>Los componentes para tarjetas gráficas NVIDIA no están instalados (packaging/setup.sh --gpu los trae).</translation>
        </message>
        <message>
            <source>The parts for NVIDIA graphics cards could not be loaded: %1</source>
            <translation>No se pudieron cargar los componentes para tarjetas gráficas NVIDIA: %1</translation>
        </message>
        <message>
            <source>The photo as it is in its file again (Ctrl+Shift+R)</source>
            <translation>La foto otra vez como está en su archivo (Ctrl+Mayús+R)</translation>
        </message>
        <message>
            <source>The photo as it is on the left of a line, with its crop and mends on the right (\)</source>
            <translation>La foto tal como está a la izquierda de una línea, con su recorte y sus correcciones a la derecha (\)</translation>
        </message>
        <message>
            <source>The photo cannot be opened.</source>
            <translation>No se puede abrir la foto.</translation>
        </message>
        <message>
            <source>The photo could not be prepared for the network.</source>
            <translation>No se pudo preparar la foto para la red.</translation>
        </message>
        <message>
            <source>The photo has another shape than "%1": it is shown whole and padded.</source>
            <translation>La foto tiene otra forma que «%1»: se muestra entera y con relleno.</translation>
        </message>
        <message>
            <source>The photo has another shape than "%1": its edges are cut off.</source>
            <translation>La foto tiene otra forma que «%1»: se cortan sus bordes.</translation>
        </message>
        <message>
            <source>The photo has been retouched, for example with a frame or several photos put together.</source>
            <translation>La foto se ha retocado, por ejemplo con un marco o juntando varias fotos.</translation>
        </message>
        <message>
            <source>The photo has too few pixels for %1 × %2; the picture is %3 × %4 instead, which has the same shape.</source>
            <translation>La foto tiene muy pocos píxeles para %1 × %2; la imagen es de %3 × %4, que tiene la misma forma.</translation>
        </message>
        <message>
            <source>The photo is noticeably out of focus or noisy, most of all around the eyes and face. Then Eyes is always no.</source>
            <translation>La foto está visiblemente desenfocada o con ruido, sobre todo en los ojos y la cara. Entonces «Ojos» siempre es no.</translation>
        </message>
        <message>
            <source>The photo without it again; Ctrl+Z does the same</source>
            <translation>La foto otra vez sin ello; Ctrl+Z hace lo mismo</translation>
        </message>
        <message>
            <source>The photo's EXIF data are damaged; the photo may lie on its side.</source>
            <translation>Los datos EXIF de la foto están dañados; puede que la foto aparezca de lado.</translation>
        </message>
        <message>
            <source>The photo's XMP metadata are damaged and were left out.</source>
            <translation>Los metadatos XMP de la foto están dañados y se omitieron.</translation>
        </message>
        <message>
            <source>The photo's light looks blue. Make it more neutral, if the colours were different there.</source>
            <translation>La luz de la foto parece azul. Hágala más neutra, si allí los colores eran distintos.</translation>
        </message>
        <message>
            <source>The photo's light looks yellow. Make it more neutral, if the colours were different there.</source>
            <translation>La luz de la foto parece amarilla. Hágala más neutra, si allí los colores eran distintos.</translation>
        </message>
        <message>
            <source>The photo's lines lean by %1 degrees. Turn it, if they should be straight.</source>
            <translation>Las líneas de la foto están inclinadas %1 grados. Gírela, si deberían estar rectas.</translation>
        </message>
        <message>
            <source>The photo's metadata are damaged or of an unknown kind; the exported file has none of them.</source>
            <translation>Los metadatos de la foto están dañados o son de un tipo desconocido; el archivo exportado no tiene ninguno.</translation>
        </message>
        <message>
            <source>The photo's own shape</source>
            <translation>La forma propia de la foto</translation>
        </message>
        <message>
            <source>The photo, blurred</source>
            <translation>La foto, desenfocada</translation>
        </message>
        <message>
            <source>The photos are dealt into so many parts; each part is tested by a model that was trained on the others. More folds take longer and train on more photos.</source>
            <translation>Las fotos se reparten en este número de partes; cada parte la prueba un modelo que se entrenó con las demás. Con más folds se tarda más y se entrena con más fotos.</translation>
        </message>
        <message>
            <source>The photos could not be prepared for the network.</source>
            <translation>No se pudieron preparar las fotos para la red.</translation>
        </message>
        <message>
            <source>The photos themselves are not beside the table, so only their scores are shown.</source>
            <translation>Las fotos no están junto a la tabla, así que solo se muestran sus puntuaciones.</translation>
        </message>
        <message>
            <source>The picture could not be encoded. Choose another format.</source>
            <translation>No se pudo codificar la imagen. Elija otro formato.</translation>
        </message>
        <message>
            <source>The picture could not be taken over. Save it as a file first, then drop the file.</source>
            <translation>No se pudo recibir la imagen. Guárdela primero como archivo y luego suelte el archivo.</translation>
        </message>
        <message>
            <source>The picture would have more than %1 pixels a side, which its format cannot hold. Choose a smaller preset.</source>
            <translation>La imagen tendría más de %1 píxeles por lado, y su formato no lo permite. Elija un preajuste más pequeño.</translation>
        </message>
        <message>
            <source>The place of LibTorch is not known.</source>
            <translation>No se conoce la ubicación de LibTorch.</translation>
        </message>
        <message>
            <source>The predictions are not finite numbers. Check the recipe's settings.</source>
            <translation>Las predicciones no son números finitos. Revise los ajustes de la receta.</translation>
        </message>
        <message>
            <source>The preset "%1" makes PNG files, which have no quality to choose. Leave --quality out.</source>
            <translation>El preajuste «%1» hace archivos PNG, que no tienen calidad que elegir. Omita --quality.</translation>
        </message>
        <message>
            <source>The preset "%1" never pads. Leave --padding out.</source>
            <translation>El preajuste «%1» nunca rellena. Omita --padding.</translation>
        </message>
        <message>
            <source>The program looks for the animal itself again</source>
            <translation>El programa vuelve a buscar el animal por sí mismo</translation>
        </message>
        <message>
            <source>The program met something it did not expect. Try again, and report it if it comes back.</source>
            <translation>El programa encontró algo inesperado. Inténtelo de nuevo e informe del problema si se repite.</translation>
        </message>
        <message>
            <source>The recipe as JSON</source>
            <translation>La receta como JSON</translation>
        </message>
        <message>
            <source>The recipe asks for %1 folds, but the table has only %2 photos or groups that can be read. Add photos, or use fewer folds.</source>
            <translation>La receta pide %1 folds, pero la tabla solo tiene %2 fotos o grupos que se pueden leer. Añada fotos o use menos folds.</translation>
        </message>
        <message>
            <source>The recipe asks for an SVR beside the network and for the 12 flags; they do not go together. Set svr=false or flags=false.</source>
            <translation>La receta pide una SVR junto a la red y los 12 rasgos, que no se pueden combinar. Ponga svr=false o flags=false.</translation>
        </message>
        <message>
            <source>The recipe joins the 12 flags with the photo, but %1 does not have them for every photo. Use a table with flags, or set flags=false.</source>
            <translation>La receta une los 12 rasgos con la foto, pero %1 no los tiene para todas las fotos. Use una tabla con rasgos, o ponga flags=false.</translation>
        </message>
        <message>
            <source>The recipe's trees look at nothing of a photo. Set prompts=true or embedding=true; the flags alone are measured by every run.</source>
            <translation>Los árboles de la receta no miran nada de una foto. Ponga prompts=true o embedding=true; los rasgos solos ya los mide cada ejecución.</translation>
        </message>
        <message>
            <source>The report is written when the run is finished, or when you stop it and keep its best.</source>
            <translation>El informe se escribe cuando la ejecución termina, o cuando usted la detiene y conserva lo mejor de ella.</translation>
        </message>
        <message>
            <source>The ridge head cannot be fitted: its alpha has to be 0 or more.</source>
            <translation>El cabezal ridge no se puede ajustar: su alpha debe ser 0 o más.</translation>
        </message>
        <message>
            <source>The ridge head has no single solution: some features depend on each other. Set the recipe's alpha above 0.</source>
            <translation>El cabezal ridge no tiene una solución única: algunas características dependen unas de otras. Ponga alpha por encima de 0 en la receta.</translation>
        </message>
        <message>
            <source>The rule by which steps are taken. AdamW is a good choice; the contest's notebook used Adam.</source>
            <translation>La regla con la que se dan los pasos. AdamW es una buena elección; el cuaderno del concurso usaba Adam.</translation>
        </message>
        <message>
            <source>The run %1 cannot be blended with %2: %3. Blend runs of one table with the same folds.</source>
            <extracomment>%1 is a run, %2 the first run, %3 what differs, beginning in lower case</extracomment>
            <translation>La ejecución %1 no se puede mezclar con %2: %3. Mezcle ejecuciones de una misma tabla con los mismos folds.</translation>
        </message>
        <message>
            <source>The run %1 cannot be blended: %2 rows of its oof.csv are damaged. Resume the run, or leave it out.</source>
            <translation>La ejecución %1 no se puede mezclar: %2 filas de su oof.csv están dañadas. Reanude la ejecución u omítala.</translation>
        </message>
        <message>
            <source>The run %1 cannot be gone on with: only runs that train a network are. Begin it again.</source>
            <translation>No se puede continuar la ejecución %1: solo se continúan las que entrenan una red. Iníciela de nuevo.</translation>
        </message>
        <message>
            <source>The run %1 cannot be joined with the first one: its recipe or its table is another.</source>
            <translation>No se puede unir la ejecución %1 con la primera: su receta o su tabla es otra.</translation>
        </message>
        <message>
            <source>The run %1 has no fold that is done yet. Resume it first.</source>
            <translation>La ejecución %1 aún no tiene ningún fold terminado. Reanúdela antes.</translation>
        </message>
        <message>
            <source>The run %1 has no model, so the blend cannot score photos. Leave it out, or resume it.</source>
            <translation>La ejecución %1 no tiene modelo, así que la mezcla no puede puntuar fotos. Omítala o reanúdela.</translation>
        </message>
        <message>
            <source>The run %1 is at work in another program. Wait for it, or stop it there.</source>
            <translation>La ejecución %1 está en curso en otro programa. Espere a que acabe, o deténgala allí.</translation>
        </message>
        <message>
            <source>The run %1 is finished.</source>
            <translation>La ejecución %1 ha terminado.</translation>
        </message>
        <message>
            <source>The run %1 is named twice. A blend needs each run once.</source>
            <translation>La ejecución %1 se indica dos veces. Una mezcla necesita cada ejecución una sola vez.</translation>
        </message>
        <message>
            <source>The run %1 made no model: it is only a mean. Name another run.</source>
            <translation>La ejecución %1 no creó ningún modelo: es solo una media. Indique otra ejecución.</translation>
        </message>
        <message>
            <source>The run %1 was begun with another table: %2 has changed since. Begin a new run.</source>
            <translation>La ejecución %1 se inició con otra tabla: %2 ha cambiado desde entonces. Inicie una ejecución nueva.</translation>
        </message>
        <message>
            <source>The run %1 was deleted, but its folder stays: it holds %2, which no run wrote.</source>
            <translation>La ejecución %1 se eliminó, pero su carpeta se queda: contiene %2, que no escribió ninguna ejecución.</translation>
        </message>
        <message>
            <source>The run has rounds: these numbers are of each photo's mean prediction over them. One round, as "pawtrait runs" lists it, has an RMSE of %1.</source>
            <translation>La ejecución tiene rondas: estos números son los de la predicción media de cada foto sobre ellas. Una ronda, como la enumera «pawtrait runs», tiene un RMSE de %1.</translation>
        </message>
        <message>
            <source>The run waits until the one before it has ended.</source>
            <translation>La ejecución espera a que termine la anterior.</translation>
        </message>
        <message>
            <source>The run's folder is called by it. Letters, digits, - and _.</source>
            <translation>La carpeta de la ejecución se llama así. Letras, dígitos, - y _.</translation>
        </message>
        <message>
            <source>The run's network takes the 12 flags, but %1 does not have them for every photo. Use a table with flags.</source>
            <translation>La red de la ejecución usa los 12 rasgos, pero %1 no los tiene para todas las fotos. Use una tabla con rasgos.</translation>
        </message>
        <message>
            <source>The same error of saying the mean score for every photo</source>
            <translation>El mismo error al decir la puntuación media para todas las fotos</translation>
        </message>
        <message>
            <source>The same notebook with the smallest network, to see whether it runs.</source>
            <translation>El mismo cuaderno con la red más pequeña, para ver si funciona.</translation>
        </message>
        <message>
            <source>The score is the mean of the network's own (weight %1) and of an SVR on what it sees (%2); each fold's weights here are from the other folds.</source>
            <translation>La puntuación es la media de la de la red (peso %1) y de una SVR sobre lo que esta ve (%2); aquí los pesos de cada fold vienen de los otros folds.</translation>
        </message>
        <message>
            <source>The score is this share of the support vector regression and the rest of the ridge regression; 0 fits no SVR.</source>
            <translation>La puntuación es esta parte de la regresión de vectores de soporte, y el resto de la regresión ridge; con 0 no se ajusta ninguna SVR.</translation>
        </message>
        <message>
            <source>The scores are in %1.</source>
            <translation>Las puntuaciones están en %1.</translation>
        </message>
        <message>
            <source>The search for crops of many photos is not finished: %1 of %2 are looked at.</source>
            <translation>La búsqueda de recortes de muchas fotos no ha terminado: se han examinado %1 de %2.</translation>
        </message>
        <message>
            <source>The shape that is needed. With "Any shape" only crops with a reliable gain are shown</source>
            <translation>La forma que se necesita. Con «Cualquier forma» solo se muestran recortes con una mejora fiable</translation>
        </message>
        <message>
            <source>The sheet cannot be drawn: the program was started without Qt's graphics. Report this.</source>
            <translation>No se puede dibujar la hoja de contactos: el programa se inició sin los gráficos de Qt. Informe de este problema.</translation>
        </message>
        <message>
            <source>The sheet cannot be drawn: there are no fonts on this computer. Install some, for example the package fonts-dejavu-core.</source>
            <translation>No se puede dibujar la hoja de contactos: no hay fuentes en este equipo. Instale alguna, por ejemplo el paquete fonts-dejavu-core.</translation>
        </message>
        <message>
            <source>The sheet cannot be drawn: there is not enough memory. Close other programs and try again.</source>
            <translation>No se puede dibujar la hoja de contactos: no hay memoria suficiente. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The sheet's name must end in .pdf or .png.</source>
            <translation>El nombre de la hoja de contactos debe terminar en .pdf o .png.</translation>
        </message>
        <message>
            <source>The sidecar file %1 is damaged and stays as it is. Delete it or repair it with the program that wrote it.</source>
            <translation>El archivo XMP %1 está dañado y se deja como está. Bórrelo o repárelo con el programa que lo escribió.</translation>
        </message>
        <message>
            <source>The sidecar file %1 is of a kind that cannot be changed here and stays as it is.</source>
            <translation>El archivo XMP %1 es de un tipo que aquí no se puede modificar y se deja como está.</translation>
        </message>
        <message>
            <source>The size of the photo or of its crop, %1.</source>
            <extracomment>%1 is a kind of file such as JPG</extracomment>
            <translation>El tamaño de la foto o de su recorte, %1.</translation>
        </message>
        <message>
            <source>The strongest colour has %1 times the weakest; usual is up to %2.</source>
            <translation>El color más fuerte tiene %1 veces el más débil; lo habitual es hasta %2.</translation>
        </message>
        <message>
            <source>The subject head cannot be fitted: no photo with boxes could be read.</source>
            <translation>El cabezal de sujeto no se puede ajustar: no se pudo leer ninguna foto con recuadros.</translation>
        </message>
        <message>
            <source>The table's weights are not used: this recipe counts each photo once.</source>
            <translation>Los pesos de la tabla no se usan: esta receta cuenta cada foto una vez.</translation>
        </message>
        <message>
            <source>The true score lies in the range for about %1 of 100 photos. Photos whose scores are close are about equal.</source>
            <translation>La puntuación verdadera está en el intervalo en unas %1 de cada 100 fotos. Las fotos con puntuaciones cercanas son casi iguales.</translation>
        </message>
        <message>
            <source>The whole photo</source>
            <translation>La foto entera</translation>
        </message>
        <message>
            <source>The worst photos are known when the run is finished.</source>
            <translation>Las peores fotos se conocen cuando la ejecución ha terminado.</translation>
        </message>
        <message>
            <source>Their recipes are the same.</source>
            <translation>Sus recetas son iguales.</translation>
        </message>
        <message>
            <source>Their recipes differ in: %1.</source>
            <translation>Sus recetas difieren en: %1.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Theoretical quantiles of the normal</source>
            <translation>Cuantiles teóricos de la normal</translation>
        </message>
        <message>
            <source>There are no photos for a sheet.</source>
            <translation>No hay fotos para una hoja de contactos.</translation>
        </message>
        <message>
            <source>There are no photos here. Name photos, or a folder of photos; --recursive looks into its folders too.</source>
            <translation>Aquí no hay fotos. Indique fotos o una carpeta de fotos; --recursive mira también en sus subcarpetas.</translation>
        </message>
        <message>
            <source>There are no photos in %1.</source>
            <translation>No hay fotos en %1.</translation>
        </message>
        <message>
            <source>There are no photos in there.</source>
            <translation>Ahí no hay fotos.</translation>
        </message>
        <message>
            <source>There are no photos to export.</source>
            <translation>No hay fotos que exportar.</translation>
        </message>
        <message>
            <source>There are no prompts. Name words or short texts, with commas between them: --prompts cute,sleepy</source>
            <translation>No hay textos (prompts). Indique palabras o textos cortos, separados por comas: --prompts cute,sleepy</translation>
        </message>
        <message>
            <source>There are no runs in "%1". "pawtrait train" makes one.</source>
            <translation>No hay ejecuciones en «%1». «pawtrait train» crea una.</translation>
        </message>
        <message>
            <source>There are no trained weights of %1 here. Choose its file of weights, or another network.</source>
            <translation>Aquí no hay pesos entrenados de %1. Elija su archivo de pesos u otra red.</translation>
        </message>
        <message>
            <source>There are no trained weights of %1 here. Choose its file of weights, or untick "Begin with trained weights".</source>
            <translation>Aquí no hay pesos entrenados de %1. Elija su archivo de pesos o desmarque «Empezar con pesos entrenados».</translation>
        </message>
        <message>
            <source>There are no weights %1. Name timm's safetensors of this network with --weights, or train --from-scratch.</source>
            <translation>No existen los pesos %1. Indique los safetensors de timm de esta red con --weights, o entrene con --from-scratch.</translation>
        </message>
        <message>
            <source>There are not enough scored photos to explore. Score at least two.</source>
            <translation>No hay suficientes fotos puntuadas para explorar. Puntúe al menos dos.</translation>
        </message>
        <message>
            <source>There are too few photos to test on photos that were not fitted. Add photos to the table, or use fewer folds.</source>
            <translation>Hay muy pocas fotos para probar con fotos que no se usaron en el ajuste. Añada fotos a la tabla o use menos folds.</translation>
        </message>
        <message>
            <source>There are too few tested photos of natural sampling to measure anything. Add photos to the table.</source>
            <translation>Hay muy pocas fotos probadas de muestreo natural para medir algo. Añada fotos a la tabla.</translation>
        </message>
        <message>
            <source>There is a file of this name. Choose a folder.</source>
            <translation>Hay un archivo con este nombre. Elija una carpeta.</translation>
        </message>
        <message>
            <source>There is a library in %1 already, and it stays as it is. Choose another folder.</source>
            <translation>Ya hay una biblioteca en %1, y se queda como está. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>There is a person in the photo.</source>
            <translation>En la foto hay una persona.</translation>
        </message>
        <message>
            <source>There is an accessory or prop, such as a toy or a sticker. A collar or leash does not count.</source>
            <translation>Hay un accesorio u objeto añadido, como un juguete o una pegatina. El collar y la correa no cuentan.</translation>
        </message>
        <message>
            <source>There is more than one animal in the photo.</source>
            <translation>En la foto hay más de un animal.</translation>
        </message>
        <message>
            <source>There is no column "Pawpularity": the table has photos without scores.</source>
            <translation>No hay ninguna columna «Pawpularity»: la tabla tiene fotos sin puntuaciones.</translation>
        </message>
        <message>
            <source>There is no fold %1: counted from 0, as --fold does, the last one is %2.</source>
            <translation>No existe el fold %1: contando desde 0, como hace --fold, el último es %2.</translation>
        </message>
        <message>
            <source>There is no folder %1. Name the folder that runs were made in.</source>
            <translation>No existe la carpeta %1. Indique la carpeta en la que se crearon ejecuciones.</translation>
        </message>
        <message>
            <source>There is no library to copy.</source>
            <translation>No hay ninguna biblioteca que copiar.</translation>
        </message>
        <message>
            <source>There is no model folder %1. Check its name and place, or choose another model.</source>
            <translation>No existe la carpeta de modelo %1. Revise su nombre y su lugar, o elija otro modelo.</translation>
        </message>
        <message>
            <source>There is no model folder %1. Run packaging/setup.sh and build again, or choose another model.</source>
            <translation>No hay una carpeta de modelo %1. Ejecute packaging/setup.sh y compile de nuevo, o elija otro modelo.</translation>
        </message>
        <message>
            <source>There is no model open, so there is nothing to say about it. Choose one in the settings.</source>
            <translation>No hay ningún modelo abierto, así que no hay nada que decir de él. Elija uno en la configuración.</translation>
        </message>
        <message>
            <source>There is no model to score with. The message above says why.</source>
            <translation>No hay ningún modelo con el que puntuar. El mensaje de arriba dice por qué.</translation>
        </message>
        <message>
            <source>There is no photo to crop.</source>
            <translation>No hay ninguna foto que recortar.</translation>
        </message>
        <message>
            <source>There is no photo to fit a head on. Choose a table with photos and scores.</source>
            <translation>No hay ninguna foto con la que ajustar un cabezal. Elija una tabla con fotos y puntuaciones.</translation>
        </message>
        <message>
            <source>There is no preset "%1". The presets are %2; more can be written into %3.</source>
            <translation>No hay ningún preajuste «%1». Los preajustes son %2; se pueden escribir más en %3.</translation>
        </message>
        <message>
            <source>There is no recipe "%1"; did you mean "%2"? A file with a recipe can be named too.</source>
            <translation>No hay ninguna receta «%1»; ¿quiso decir «%2»? También se puede indicar un archivo con una receta.</translation>
        </message>
        <message>
            <source>There is no room for more words. Remove some first.</source>
            <translation>No caben más palabras. Quite antes algunas.</translation>
        </message>
        <message>
            <source>There is no run %1. Name the folder of a run; "pawtrait runs" lists them.</source>
            <translation>No existe la ejecución %1. Indique la carpeta de una ejecución; «pawtrait runs» las enumera.</translation>
        </message>
        <message>
            <source>There is no run or model folder %1. Check its name and place.</source>
            <translation>No existe la ejecución ni la carpeta de modelo %1. Revise su nombre y su lugar.</translation>
        </message>
        <message>
            <source>There is no score for %1.</source>
            <extracomment>%1 one or more file names</extracomment>
            <translation>No hay puntuación para %1.</translation>
        </message>
        <message>
            <source>There is no train.csv in "%1". Choose another folder, or a table.</source>
            <translation>No hay ningún train.csv en «%1». Elija otra carpeta o una tabla.</translation>
        </message>
        <message>
            <source>There is not enough memory for this data set. Close other programs, or cut the table into smaller ones.</source>
            <translation>No hay memoria suficiente para este conjunto de datos. Cierre otros programas o divida la tabla en otras más pequeñas.</translation>
        </message>
        <message>
            <source>There is not enough memory for this training run. Close other programs, or use fewer photos.</source>
            <translation>No hay memoria suficiente para esta ejecución de entrenamiento. Cierre otros programas o use menos fotos.</translation>
        </message>
        <message>
            <source>There is not enough memory for this training run. Set a smaller batch or input_side in the recipe, or close other programs.</source>
            <translation>No hay memoria suficiente para este entrenamiento. Ponga un valor menor de batch o input_side en la receta, o cierre otros programas.</translation>
        </message>
        <message>
            <source>There is not enough memory to change this photo. Close other programs and try again.</source>
            <translation>No hay memoria suficiente para cambiar esta foto. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is not enough memory to compare these photos. Close other programs, or choose fewer photos.</source>
            <translation>No hay memoria suficiente para comparar estas fotos. Cierre otros programas o elija menos fotos.</translation>
        </message>
        <message>
            <source>There is not enough memory to hold every photo against every other. Close other programs, or use fewer photos.</source>
            <translation>No hay memoria suficiente para comparar cada foto con todas las demás. Cierre otros programas o use menos fotos.</translation>
        </message>
        <message>
            <source>There is not enough memory to look at this photo. Close other programs and try again.</source>
            <translation>No hay memoria suficiente para ver esta foto. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is not enough memory to look for a crop. Close other programs and try again.</source>
            <translation>No hay memoria suficiente para buscar un recorte. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is not enough memory to measure this photo. Close other programs and try again.</source>
            <translation>No hay memoria suficiente para medir esta foto. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is not enough memory to measure what the model thinks of crops. Close other programs and try again.</source>
            <translation>No hay memoria suficiente para medir lo que el modelo opina de los recortes. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is not enough memory. Close other programs and try again.</source>
            <translation>No hay memoria suficiente. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is nothing to keep yet: no fold was trained for a single step. Let the run train, or discard it.</source>
            <translation>Aún no hay nada que conservar: no se entrenó ningún fold ni un solo paso. Deje que la ejecución entrene, o deséchela.</translation>
        </message>
        <message>
            <source>There is nothing to review: no listed photo without a crop has a reliable gain.</source>
            <translation>No hay nada que revisar: ninguna foto de la lista sin recorte tiene una mejora fiable.</translation>
        </message>
        <message>
            <source>These are the first four of %n selected photos.</source>
            <translation>Estas son las cuatro primeras de %n fotos seleccionadas.</translation>
        </message>
        <message>
            <source>These numbers are of one round. The mean of the rounds has an RMSE of %1: comparisons and blends go by it.</source>
            <translation>Estos números son los de una ronda. La media de las rondas tiene un RMSE de %1: por ella van las comparaciones y las mezclas.</translation>
        </message>
        <message>
            <source>These runs cannot be blended: weights are tested on folds that had no part in them, which needs two folds and %1 photos of natural sampling or more.</source>
            <translation>Estas ejecuciones no se pueden mezclar: los pesos se prueban en folds que no intervinieron en ellos, y para eso se necesitan al menos dos folds y %1 fotos de muestreo natural.</translation>
        </message>
        <message>
            <source>These runs cannot be compared: they have tested %1 photos in common, and at least %2 are needed. Compare runs of the same data.</source>
            <translation>Estas ejecuciones no se pueden comparar: han probado %1 fotos en común, y se necesitan al menos %2. Compare ejecuciones con los mismos datos.</translation>
        </message>
        <message>
            <source>These weights have no ImageNet classes.</source>
            <translation>Estos pesos no tienen clases de ImageNet.</translation>
        </message>
        <message>
            <source>This computer does not have enough free memory for the run. Take a smaller batch, smaller photos or a smaller network, or close other programs.</source>
            <translation>Este equipo no tiene suficiente memoria libre para la ejecución. Use menos fotos por paso, fotos más pequeñas o una red más pequeña, o cierre otros programas.</translation>
        </message>
        <message>
            <source>This is a link to a web page. Save the picture first, then drop the file.</source>
            <translation>Esto es un enlace a una página web. Guarde primero la imagen y luego suelte el archivo.</translation>
        </message>
        <message>
            <source>This is an HDR photo; its colours look flatter here than on the phone.</source>
            <translation>Esta es una foto HDR; sus colores se ven más apagados aquí que en el teléfono.</translation>
        </message>
        <message>
            <source>This is photographers' craft. It has nothing to do with the score, and no points are promised for it.</source>
            <translation>Esto es oficio de fotógrafo. No tiene nada que ver con la puntuación, y no se prometen puntos por ello.</translation>
        </message>
        <message>
            <source>This is the whole photo.</source>
            <translation>Esta es la foto entera.</translation>
        </message>
        <message>
            <source>This model cannot find the animal. Draw a box around it, or choose another model.</source>
            <translation>Este modelo no puede encontrar el animal. Dibuje un recuadro alrededor de él o elija otro modelo.</translation>
        </message>
        <message>
            <source>This model's scores cannot be traced to places in the photo. Choose a model without trees or prompts to see where a score comes from.</source>
            <translation>No se puede saber de qué lugares de la foto salen las puntuaciones de este modelo. Elija un modelo sin árboles ni prompts para ver de dónde sale una puntuación.</translation>
        </message>
        <message>
            <source>This network has no pair of maps that a subject head can be fitted on. Choose another network in the recipe.</source>
            <translation>Esta red no tiene un par de mapas en los que ajustar un cabezal de sujeto. Elija otra red en la receta.</translation>
        </message>
        <message>
            <source>This photo could not be measured. Try again, and report it if it comes back.</source>
            <translation>No se pudo medir esta foto. Inténtelo de nuevo e informe del problema si se repite.</translation>
        </message>
        <message>
            <source>This photo is alone in its group. Select two to four photos to see them beside each other.</source>
            <translation>Esta foto está sola en su grupo. Seleccione de dos a cuatro fotos para verlas una al lado de otra.</translation>
        </message>
        <message>
            <source>This run does not beat the constant: its model is of no use.</source>
            <translation>Esta ejecución no supera a la constante: su modelo no sirve.</translation>
        </message>
        <message>
            <source>This run does not beat the constant: saying the mean score for every photo has an RMSE of %1, this run %2. Do not use its model; train longer, on more photos, or with another recipe.</source>
            <translation>Esta ejecución no supera a la constante: decir la puntuación media para todas las fotos tiene un RMSE de %1, y esta ejecución %2. No use su modelo; entrene más tiempo, con más fotos o con otra receta.</translation>
        </message>
        <message>
            <source>This run does not beat the constant: the model has learned nothing that holds for new photos. Do not use it; train longer, on more photos, or with another recipe.</source>
            <translation>Esta ejecución no supera a la constante: el modelo no ha aprendido nada que valga para fotos nuevas. No lo use; entrene más tiempo, con más fotos o con otra receta.</translation>
        </message>
        <message>
            <source>This run was stopped early: %1 of %2 folds are in its numbers, which hold for their photos alone.</source>
            <translation>Esta ejecución se detuvo antes de tiempo: en sus números están %1 de %2 folds, y valen solo para las fotos de estos.</translation>
        </message>
        <message numerus="yes">
            <source>This text is too long: at most %n character(s).</source>
            <translation>
                <numerusform>Este texto es demasiado largo: como máximo %n carácter.</numerusform>
                <numerusform>Este texto es demasiado largo: como máximo %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Time and look</source>
            <translation>Hora y aspecto</translation>
        </message>
        <message>
            <source>Time for one photo</source>
            <translation>Tiempo para una foto</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Too few photos, or too much alike, to say how "%1" goes with the score.</source>
            <translation>Hay muy pocas fotos, o se parecen demasiado, para decir cómo se relaciona «%1» con la puntuación.</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <source>Train and test side by side</source>
            <translation>Entrenamiento y prueba lado a lado</translation>
        </message>
        <message>
            <source>Train in the background; a run that is at work is waited for</source>
            <translation>Entrenar en segundo plano; si hay una ejecución en curso, se espera a que termine</translation>
        </message>
        <message>
            <source>Train: models on your own scores, runs side by side (Ctrl+3)</source>
            <translation>Entrenar: modelos con sus propias puntuaciones, ejecuciones lado a lado (Ctrl+3)</translation>
        </message>
        <message>
            <source>Trained &amp;weights</source>
            <translation>&amp;Pesos entrenados</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenando</translation>
        </message>
        <message>
            <source>Training runs</source>
            <translation>Ejecuciones de entrenamiento</translation>
        </message>
        <message>
            <source>Training went astray: the loss is no longer a number. Set a smaller learning_rate in the recipe, or a clip_norm.</source>
            <translation>El entrenamiento se ha desviado: la pérdida ya no es un número. Ponga un valor menor de learning_rate en la receta, o un clip_norm.</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Árbol</translation>
        </message>
        <message>
            <source>Trees at most</source>
            <translation>Árboles como máximo</translation>
        </message>
        <message>
            <source>Trees end after so many without a lower error on another fold than the one that is tested; 0: all trees are fitted.</source>
            <translation>Los árboles terminan tras esta cantidad sin un error menor en otro fold, distinto del que se prueba; 0: se ajustan todos los árboles.</translation>
        </message>
        <message>
            <source>Tries the chosen photos again, or all when none is chosen.</source>
            <translation>Lo intenta de nuevo con las fotos seleccionadas, o con todas si no hay ninguna seleccionada.</translation>
        </message>
        <message>
            <source>Try a few steps without keeping anything: how long the run takes, and how much memory</source>
            <translation>Probar unos pasos sin guardar nada: cuánto tarda la ejecución y cuánta memoria necesita</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Try drawn animals</source>
            <translation>Probar con animales dibujados</translation>
        </message>
        <message>
            <source>Trying a few steps...</source>
            <translation>Probando unos pasos...</translation>
        </message>
        <message>
            <source>Turn it by %1°</source>
            <translation>Girarla %1°</translation>
        </message>
        <message>
            <source>Turn the shape between upright and wide</source>
            <translation>Girar la forma entre vertical y horizontal</translation>
        </message>
        <message>
            <source>Turned by, degrees</source>
            <translation>Giro, grados</translation>
        </message>
        <message>
            <source>Turns the photo under the frame ([ and ])</source>
            <translation>Gira la foto bajo el encuadre ([ y ])</translation>
        </message>
        <message>
            <source>Type a word or a short text.</source>
            <translation>Escriba una palabra o un texto corto.</translation>
        </message>
        <message>
            <source>Undo the last change of the words (Ctrl+Z)</source>
            <translation>Deshacer el último cambio de las palabras (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Unmarked</source>
            <translation>Sin marca</translation>
        </message>
        <message>
            <source>Upright or wide (X while cropping)</source>
            <translation>Vertical u horizontal (X al recortar)</translation>
        </message>
        <message>
            <source>Upright or wide, while cropping (X)</source>
            <translation>Vertical u horizontal, al recortar (X)</translation>
        </message>
        <message>
            <source>Use CLIP's prompts</source>
            <translation>Usar los prompts de CLIP</translation>
        </message>
        <message>
            <source>Use in Explore</source>
            <translation>Usar en Explorar</translation>
        </message>
        <message>
            <source>Use the 12 flags</source>
            <translation>Usar los 12 rasgos</translation>
        </message>
        <message>
            <source>Use the network's features</source>
            <translation>Usar las características de la red</translation>
        </message>
        <message>
            <source>Use the usual place</source>
            <translation>Usar el lugar habitual</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Waiting to be scored.</source>
            <translation>En espera de puntuación.</translation>
        </message>
        <message>
            <source>Waits for the run before it.</source>
            <translation>Espera a la ejecución anterior.</translation>
        </message>
        <message>
            <source>Warm-up, epochs</source>
            <translation>Calentamiento, épocas</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <translation>Decaimiento de los pesos</translation>
        </message>
        <message>
            <source>Weight of the steps before in the training curves; tests are drawn as they are</source>
            <translation>Peso de los pasos anteriores en las curvas de entrenamiento; las pruebas se dibujan tal como son</translation>
        </message>
        <message>
            <source>Weights (*.safetensors)</source>
            <translation>Pesos (*.safetensors)</translation>
        </message>
        <message>
            <source>Weights (*.safetensors);;All files (*)</source>
            <translation>Pesos (*.safetensors);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Welch p (BH)</source>
            <translation>Welch p (BH)</translation>
        </message>
        <message>
            <source>What a crop gains cannot be told: this model's opinions of crops were not measured, or are not worth enough.</source>
            <translation>No se puede saber qué mejora un recorte: lo que este modelo opina de los recortes no se midió, o no vale lo suficiente.</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>What everything means (F1)</source>
            <translation>Qué significa todo (F1)</translation>
        </message>
        <message>
            <source>What is around a photo that cannot fill the preset's shape without cutting the animal</source>
            <translation>Qué hay alrededor de una foto que no puede llenar la forma del preajuste sin cortar al animal</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Qué se compara</translation>
        </message>
        <message>
            <source>What is kept of %1 is damaged. Empty the cache folder of Pawtrait and compare again.</source>
            <translation>Lo que se guardó de %1 está dañado. Vacíe la carpeta de caché de Pawtrait y compare de nuevo.</translation>
        </message>
        <message>
            <source>What is shown beside the photo</source>
            <translation>Qué se muestra junto a la foto</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>What the check of the folder said</source>
            <translation>Lo que dijo la comprobación de la carpeta</translation>
        </message>
        <message>
            <source>What the colours compare</source>
            <translation>Qué comparan los colores</translation>
        </message>
        <message>
            <source>What the contest's best teams came to: a large Swin, cross-entropy, ten folds. For a graphics card, with its weights at hand.</source>
            <translation>A lo que llegaron los mejores equipos del concurso: un Swin grande, entropía cruzada, diez folds. Para una tarjeta gráfica, con sus pesos a mano.</translation>
        </message>
        <message>
            <source>What the network above sees of each photo goes to the trees too: hundreds of features more.</source>
            <translation>Lo que la red de arriba ve de cada foto va también a los árboles: cientos de características más.</translation>
        </message>
        <message>
            <source>What the network saw of each photo is brought to the same length before the heads are fitted.</source>
            <translation>Lo que la red vio de cada foto se lleva a la misma longitud antes de ajustar los cabezales.</translation>
        </message>
        <message>
            <source>What the network tries to make small.</source>
            <translation>Lo que la red intenta hacer pequeño.</translation>
        </message>
        <message>
            <source>What the tests say</source>
            <translation>Qué dicen las pruebas</translation>
        </message>
        <message>
            <source>What the trees go by</source>
            <translation>En qué se fijan los árboles</translation>
        </message>
        <message>
            <source>What the trees try to make small.</source>
            <translation>Lo que los árboles intentan hacer pequeño.</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>Qué se omitió</translation>
        </message>
        <message>
            <source>When off, closing the window stops scoring without a question. What is scored already stays.</source>
            <translation>Si está desactivado, al cerrar la ventana se detiene la puntuación sin preguntar. Lo ya puntuado se queda.</translation>
        </message>
        <message>
            <source>When the learning rate moves along its cosine.</source>
            <translation>Cuándo avanza la tasa de aprendizaje por su coseno.</translation>
        </message>
        <message>
            <source>Where a stronger model's predictions lie beside the table (oof_reference.csv), labels are this share of them.</source>
            <translation>Si junto a la tabla están las predicciones de un modelo más potente (oof_reference.csv), las etiquetas se toman de ellas en esta parte.</translation>
        </message>
        <message>
            <source>Where chance begins. The same seed gives the same run, to the last digit on the processor.</source>
            <translation>Dónde empieza el azar. La misma semilla da la misma ejecución, hasta el último dígito en el procesador.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <comment>the score; on a button</comment>
            <translation>De dónde viene</translation>
        </message>
        <message>
            <source>Where the cosine ends.</source>
            <translation>Dónde termina el coseno.</translation>
        </message>
        <message>
            <source>Where the model runs. The status bar shows which device is in use. A new choice counts from the next start.</source>
            <translation>Dónde funciona el modelo. La barra de estado muestra qué dispositivo se usa. Una nueva elección vale desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Where the photos go: size, shape and kind of file</source>
            <translation>Adónde van las fotos: tamaño, forma y tipo de archivo</translation>
        </message>
        <message>
            <source>Where the shape does not fit</source>
            <translation>Si la forma no encaja</translation>
        </message>
        <message>
            <source>Which photos are compared with the words</source>
            <translation>Qué fotos se comparan con las palabras</translation>
        </message>
        <message>
            <source>Which photos are exported</source>
            <translation>Qué fotos se exportan</translation>
        </message>
        <message>
            <source>Which photos are on the sheet</source>
            <translation>Qué fotos están en la hoja de contactos</translation>
        </message>
        <message>
            <source>Which photos show the same animal; Ctrl+G groups the selected ones by hand</source>
            <translation>Qué fotos muestran al mismo animal; Ctrl+G agrupa a mano las seleccionadas</translation>
        </message>
        <message>
            <source>While learning, brightness changes by up to this share either way.</source>
            <translation>Durante el aprendizaje, el brillo cambia hasta en esta parte hacia arriba o hacia abajo.</translation>
        </message>
        <message>
            <source>While learning, contrast changes by up to this share either way.</source>
            <translation>Durante el aprendizaje, el contraste cambia hasta en esta parte hacia arriba o hacia abajo.</translation>
        </message>
        <message>
            <source>While learning, photos are cropped to this share of their area or more; 1: not at all.</source>
            <translation>Durante el aprendizaje, las fotos se recortan a esta parte de su superficie o más; 1: nada.</translation>
        </message>
        <message>
            <source>While learning, photos are made larger or smaller by up to this share.</source>
            <translation>Durante el aprendizaje, las fotos se agrandan o se reducen hasta en esta parte.</translation>
        </message>
        <message>
            <source>While learning, photos are moved by up to this share of a side.</source>
            <translation>Durante el aprendizaje, las fotos se desplazan hasta en esta parte de un lado.</translation>
        </message>
        <message>
            <source>While learning, photos are turned by up to so many degrees either way.</source>
            <translation>Durante el aprendizaje, las fotos se giran hasta este número de grados en ambos sentidos.</translation>
        </message>
        <message>
            <source>While learning, saturation changes by up to this share either way.</source>
            <translation>Durante el aprendizaje, la saturación cambia hasta en esta parte hacia arriba o hacia abajo.</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Toda la foto</translation>
        </message>
        <message>
            <source>Whole scores</source>
            <translation>Puntuaciones enteras</translation>
        </message>
        <message>
            <source>Why it has no score</source>
            <translation>Por qué no tiene puntuación</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>Width (pixels)</source>
            <translation>Ancho (píxeles)</translation>
        </message>
        <message>
            <source>Width / height</source>
            <translation>Ancho / alto</translation>
        </message>
        <message>
            <source>With "Time and look": a longer pause between two photos begins a new group.</source>
            <translation>Con «Hora y aspecto»: una pausa más larga entre dos fotos empieza un grupo nuevo.</translation>
        </message>
        <message>
            <source>Within 1 to 100</source>
            <translation>Dentro de 1 a 100</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Words among themselves</source>
            <translation>Palabras entre sí</translation>
        </message>
        <message>
            <source>Words as rows, photos as columns, cosines as values. Enter opens the photo.</source>
            <translation>Palabras en filas, fotos en columnas, cosenos como valores. Intro abre la foto.</translation>
        </message>
        <message>
            <source>Words in braces are filled in: {%1}</source>
            <translation>Las palabras entre llaves se rellenan: {%1}</translation>
        </message>
        <message>
            <source>Words of the program. Numbers and dates follow your system where its language is the same.</source>
            <translation>Textos del programa. Los números y las fechas siguen a su sistema si su idioma es el mismo.</translation>
        </message>
        <message>
            <source>Words of the run's name, its recipe, its network or its state</source>
            <translation>Palabras del nombre de la ejecución, de su receta, de su red o de su estado</translation>
        </message>
        <message>
            <source>Words: correlation (Pearson)</source>
            <translation>Palabras: correlación (Pearson)</translation>
        </message>
        <message>
            <source>Words: correlation of ranks (Spearman)</source>
            <translation>Palabras: correlación de rangos (Spearman)</translation>
        </message>
        <message>
            <source>Worst photos</source>
            <translation>Peores fotos</translation>
        </message>
        <message>
            <source>Worst photos of %1</source>
            <translation>Peores fotos de %1</translation>
        </message>
        <message>
            <source>Write a title: it is the name of the file too.</source>
            <translation>Escriba un título: también es el nombre del archivo.</translation>
        </message>
        <message>
            <source>Write stars and marks beside the photos</source>
            <translation>Escribir estrellas y marcas junto a las fotos</translation>
        </message>
        <message>
            <source>Write the whole path of the folder, or choose it.</source>
            <translation>Escriba la ruta completa de la carpeta, o elíjala.</translation>
        </message>
        <message>
            <source>Writing the model folder...</source>
            <translation>Escribiendo la carpeta del modelo...</translation>
        </message>
        <message>
            <source>XGBoost could not fit the trees. Check the recipe's settings; with many photos, close other programs, for it may be short of memory.</source>
            <translation>XGBoost no pudo ajustar los árboles. Revise los ajustes de la receta; con muchas fotos, cierre otros programas, porque puede que falte memoria.</translation>
        </message>
        <message>
            <source>XGBoost's library here is not whole.</source>
            <translation>La biblioteca de XGBoost que hay aquí está incompleta.</translation>
        </message>
        <message>
            <source>XGBoost's library here is version %1.%2, which this program does not know.</source>
            <translation>La biblioteca de XGBoost que hay aquí es la versión %1.%2, que este programa no conoce.</translation>
        </message>
        <message>
            <source>XGBoost's library is not here.</source>
            <translation>No está la biblioteca de XGBoost.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Yes means</source>
            <translation>Sí significa</translation>
        </message>
        <message>
            <source>You see the photo with the edit that you accepted. The score is that of the photo as it was taken.</source>
            <translation>Usted ve la foto con la edición que aceptó. La puntuación es la de la foto tal como se hizo.</translation>
        </message>
        <message>
            <source>Your edit, else the best crop</source>
            <translation>Su edición o, si no hay, el mejor recorte</translation>
        </message>
        <message>
            <source>Your edit, else the whole photo</source>
            <translation>Su edición o, si no hay, la foto entera</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Acercar</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>A&amp;lejar</translation>
        </message>
        <message>
            <source>Zoom and move all photos together, by the same share of each (L)</source>
            <translation>Ampliar y mover todas las fotos a la vez, en la misma proporción (L)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>a quotation mark is never closed, so this row and all after it are left out</source>
            <translation>unas comillas no se cierran nunca, así que se omiten esta fila y todas las siguientes</translation>
        </message>
        <message>
            <source>a recipe is an object in braces</source>
            <translation>una receta es un objeto entre llaves</translation>
        </message>
        <message>
            <source>a round is a repeat with other folds</source>
            <translation>una ronda es una repetición con otros folds</translation>
        </message>
        <message>
            <source>about %1 (%2 to %3); %4 of 4 independent heads agree</source>
            <extracomment>%1 to %3 are points with their sign, %4 heads of 4</extracomment>
            <translation>aproximadamente %1 (de %2 a %3); %4 de 4 cabezales independientes coinciden</translation>
        </message>
        <message>
            <source>about %1 of 10</source>
            <translation>unas %1 de cada 10 veces</translation>
        </message>
        <message>
            <source>about equal</source>
            <translation>casi iguales</translation>
        </message>
        <message>
            <source>add "%1"</source>
            <translation>adición de «%1»</translation>
        </message>
        <message>
            <source>adds nothing that can be measured</source>
            <translation>no aporta nada que se pueda medir</translation>
        </message>
        <message>
            <source>adds something</source>
            <translation>aporta algo</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>all photos</source>
            <translation>todas las fotos</translation>
        </message>
        <message>
            <source>always the mean</source>
            <translation>siempre la media</translation>
        </message>
        <message>
            <source>animal's share of the photo</source>
            <translation>parte de la foto que ocupa el animal</translation>
        </message>
        <message>
            <source>animals, at random</source>
            <translation>animales, al azar</translation>
        </message>
        <message>
            <source>answer "%1"</source>
            <comment>undo</comment>
            <translation>respuesta «%1»</translation>
        </message>
        <message>
            <source>any shape</source>
            <translation>cualquier forma</translation>
        </message>
        <message>
            <source>as it should be</source>
            <translation>como debería ser</translation>
        </message>
        <message>
            <source>at work</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>inicio</translation>
        </message>
        <message>
            <source>best of its group</source>
            <translation>la mejor de su grupo</translation>
        </message>
        <message>
            <source>better than, of 100 listing photos</source>
            <translation>mejor que, de 100 fotos de anuncios</translation>
        </message>
        <message>
            <source>bf16 is faster on graphics cards that have it, and takes half the memory.</source>
            <translation>bf16 es más rápido en las tarjetas gráficas que lo tienen, y usa la mitad de la memoria.</translation>
        </message>
        <message>
            <source>bf16, mixed</source>
            <translation>bf16, mixta</translation>
        </message>
        <message>
            <source>bicubic</source>
            <translation>bicúbica</translation>
        </message>
        <message>
            <source>blend</source>
            <translation>mezcla</translation>
        </message>
        <message>
            <source>boosted trees</source>
            <extracomment>what the program uses XGBoost for</extracomment>
            <translation>árboles potenciados</translation>
        </message>
        <message>
            <source>box around the animal</source>
            <comment>undo</comment>
            <translation>recuadro alrededor del animal</translation>
        </message>
        <message>
            <source>cats</source>
            <translation>gatos</translation>
        </message>
        <message>
            <source>change "%1"</source>
            <translation>cambio de «%1»</translation>
        </message>
        <message>
            <source>change of the frame</source>
            <comment>undo</comment>
            <translation>cambio del encuadre</translation>
        </message>
        <message>
            <source>charts</source>
            <extracomment>what the program uses QCustomPlot for</extracomment>
            <translation>gráficos</translation>
        </message>
        <message>
            <source>charts as PNG, unpacking CLIP's vocabulary</source>
            <extracomment>what the program uses zlib for</extracomment>
            <translation>gráficos en PNG, descompresión del vocabulario de CLIP</translation>
        </message>
        <message>
            <source>checksums of model files</source>
            <extracomment>what the program uses OpenSSL for</extracomment>
            <translation>sumas de comprobación de los archivos de modelo</translation>
        </message>
        <message>
            <source>closer</source>
            <translation>más cerca</translation>
        </message>
        <message>
            <source>colour profiles</source>
            <extracomment>what the program uses lcms2 for</extracomment>
            <translation>perfiles de color</translation>
        </message>
        <message>
            <source>colours changed</source>
            <translation>colores cambiados</translation>
        </message>
        <message>
            <source>column</source>
            <translation>columna</translation>
        </message>
        <message>
            <source>constant</source>
            <translation>constante</translation>
        </message>
        <message>
            <source>correlation r</source>
            <translation>correlación r</translation>
        </message>
        <message>
            <source>count</source>
            <translation>cantidad</translation>
        </message>
        <message numerus="yes">
            <source>crop %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>recorte de %n foto</numerusform>
                <numerusform>recorte de %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>cropped or mended</source>
            <translation>recortada o corregida</translation>
        </message>
        <message>
            <source>cross-entropy of score / 100</source>
            <translation>entropía cruzada de puntuación / 100</translation>
        </message>
        <message>
            <source>d MMM, HH:mm</source>
            <translation>d MMM, HH:mm</translation>
        </message>
        <message>
            <source>density</source>
            <translation>densidad</translation>
        </message>
        <message>
            <source>density within 1 to 100</source>
            <translation>densidad dentro de 1 a 100</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>diferencia</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <source>discs: tests, rings: training</source>
            <translation>discos: prueba, anillos: entrenamiento</translation>
        </message>
        <message>
            <source>distance from the centre</source>
            <translation>distancia al centro</translation>
        </message>
        <message>
            <source>distributions of the statistics</source>
            <extracomment>what the program uses Boost.Math for</extracomment>
            <translation>distribuciones de las estadísticas</translation>
        </message>
        <message>
            <source>dogs</source>
            <translation>perros</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminada</translation>
        </message>
        <message>
            <source>each score</source>
            <translation>cada puntuación</translation>
        </message>
        <message>
            <source>edges trimmed a little</source>
            <translation>bordes recortados un poco</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>editada</translation>
        </message>
        <message>
            <source>en</source>
            <comment>the code of this language: de, es, zh_CN</comment>
            <translation>es</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>época</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <source>file</source>
            <translation>archivo</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>con valor</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminada</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>the kind of a feature: one of the 12 answers about a photo</extracomment>
            <translation>rasgo</translation>
        </message>
        <message>
            <source>fold %1</source>
            <translation>fold %1</translation>
        </message>
        <message>
            <source>fold %1 of %2, epoch %3 of %4, loss %5, %6 photos/s, %7 left</source>
            <translation>fold %1 de %2, época %3 de %4, pérdida %5, %6 fotos/s, quedan %7</translation>
        </message>
        <message>
            <source>fold %1, %2 trees</source>
            <translation>fold %1, %2 árboles</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>carpeta</translation>
        </message>
        <message>
            <source>folds</source>
            <translation>folds</translation>
        </message>
        <message>
            <source>group</source>
            <comment>undo</comment>
            <translation>agrupación</translation>
        </message>
        <message>
            <source>height</source>
            <translation>alto</translation>
        </message>
        <message>
            <source>in %1, "%2" %3</source>
            <extracomment>%1 is which preset, %2 the name of a member such as "width", %3 begins with a verb</extracomment>
            <translation>en %1, «%2» %3</translation>
        </message>
        <message>
            <source>in %1, there is no member "%2"; the members are %3</source>
            <translation>en %1 no hay ningún miembro «%2»; los miembros son %3</translation>
        </message>
        <message>
            <source>is 0; either both sides are 0, for the size of the crop, or none</source>
            <translation>es 0; o bien ambos lados son 0, para el tamaño del recorte, o ninguno</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>is that of another preset too</source>
            <translation>es también el de otro preajuste</translation>
        </message>
        <message>
            <source>it cannot be read.</source>
            <translation>no se puede leer.</translation>
        </message>
        <message>
            <source>it has %1 fields where the first line names %2 columns</source>
            <translation>tiene %1 campos, mientras que la primera línea nombra %2 columnas</translation>
        </message>
        <message>
            <source>it is not a JSON object.</source>
            <translation>no es un objeto JSON.</translation>
        </message>
        <message>
            <source>it is not well-formed JSON.</source>
            <translation>no es JSON bien formado.</translation>
        </message>
        <message>
            <source>it is too short.</source>
            <translation>es demasiado corto.</translation>
        </message>
        <message>
            <source>it must be one object with "format" and "presets" and nothing else</source>
            <translation>el archivo debe ser un solo objeto con «format» y «presets» y nada más</translation>
        </message>
        <message>
            <source>it repeats the column names</source>
            <translation>repite los nombres de las columnas</translation>
        </message>
        <message>
            <source>it tested %1 photos, and the other %2</source>
            <translation>probó %1 fotos, y la otra %2</translation>
        </message>
        <message>
            <source>it tested the photo %1, which the other did not</source>
            <translation>probó la foto %1, y la otra no</translation>
        </message>
        <message>
            <source>it was made by a newer version of the program (format %1).</source>
            <translation>se hizo con una versión más nueva del programa (formato %1).</translation>
        </message>
        <message>
            <source>its characters are not UTF-8</source>
            <translation>sus caracteres no son UTF-8</translation>
        </message>
        <message>
            <source>its header cannot be understood.</source>
            <translation>no se puede entender su cabecera.</translation>
        </message>
        <message>
            <source>its header does not fit: this is not a safetensors file, or it was cut off.</source>
            <translation>su cabecera no encaja: no es un archivo safetensors, o está cortado.</translation>
        </message>
        <message>
            <source>its header is not JSON.</source>
            <translation>su cabecera no es JSON.</translation>
        </message>
        <message>
            <source>its metadata is not text.</source>
            <translation>sus metadatos no son texto.</translation>
        </message>
        <message>
            <source>its two Ids are not two photos of the data set</source>
            <translation>sus dos Id no son dos fotos del conjunto de datos</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>leave it as it is</source>
            <translation>dejarla como está</translation>
        </message>
        <message>
            <source>less empty space above</source>
            <translation>menos espacio vacío arriba</translation>
        </message>
        <message>
            <source>less empty space above and below</source>
            <translation>menos espacio vacío arriba y abajo</translation>
        </message>
        <message>
            <source>less empty space below</source>
            <translation>menos espacio vacío abajo</translation>
        </message>
        <message>
            <source>less empty space left</source>
            <translation>menos espacio vacío a la izquierda</translation>
        </message>
        <message>
            <source>less empty space left and right</source>
            <translation>menos espacio vacío a izquierda y derecha</translation>
        </message>
        <message>
            <source>less empty space right</source>
            <translation>menos espacio vacío a la derecha</translation>
        </message>
        <message>
            <source>less than a second</source>
            <translation>menos de un segundo</translation>
        </message>
        <message>
            <source>light changed</source>
            <translation>luz cambiada</translation>
        </message>
        <message>
            <source>line %1 is not JSON</source>
            <translation>la línea %1 no es JSON</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>lineal</translation>
        </message>
        <message>
            <source>max</source>
            <translation>máx.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <source>mean adjusted for cat or dog</source>
            <translation>media ajustada por gato o perro</translation>
        </message>
        <message>
            <source>mean with</source>
            <translation>media con</translation>
        </message>
        <message>
            <source>mean without</source>
            <translation>media sin</translation>
        </message>
        <message>
            <source>median</source>
            <translation>mediana</translation>
        </message>
        <message>
            <source>member</source>
            <extracomment>behind these: the members' correlations with member (1), (2) ...</extracomment>
            <translation>miembro</translation>
        </message>
        <message numerus="yes">
            <source>mend %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>corrección de %n foto</numerusform>
                <numerusform>corrección de %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>min</source>
            <translation>mín.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <source>model cards and results as JSON</source>
            <extracomment>what the program uses nlohmann-json for</extracomment>
            <translation>fichas de modelo y resultados en JSON</translation>
        </message>
        <message>
            <source>must be 1 to 40 of the characters a-z, 0-9 and -</source>
            <translation>debe tener de 1 a 40 de los caracteres a-z, 0-9 y -</translation>
        </message>
        <message>
            <source>must be a text of 1 to 60 characters</source>
            <translation>debe ser un texto de 1 a 60 caracteres</translation>
        </message>
        <message>
            <source>must be a whole number from %1 to %2</source>
            <translation>debe ser un número entero de %1 a %2</translation>
        </message>
        <message>
            <source>must be one of %1</source>
            <translation>debe ser uno de %1</translation>
        </message>
        <message>
            <source>nested</source>
            <translation>anidada</translation>
        </message>
        <message>
            <source>network</source>
            <extracomment>the kind of a feature: all that a network sees of a photo</extracomment>
            <translation>red</translation>
        </message>
        <message>
            <source>networks, on the processor or the graphics card</source>
            <extracomment>what the program uses LibTorch for</extracomment>
            <translation>redes, en el procesador o la tarjeta gráfica</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no (%1)</source>
            <translation>no (%1)</translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>sin marca</translation>
        </message>
        <message>
            <source>no picture</source>
            <translation>sin imagen</translation>
        </message>
        <message>
            <source>no reliable gain</source>
            <translation>sin mejora fiable</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>sin puntuación</translation>
        </message>
        <message>
            <source>no test possible</source>
            <translation>no hay prueba posible</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>normal with the scores' mean and SD</source>
            <translation>normal con la media y la DE de las puntuaciones</translation>
        </message>
        <message>
            <source>not exported</source>
            <translation>no exportada</translation>
        </message>
        <message>
            <source>not exported: cancelled</source>
            <translation>no exportada: cancelado</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>sin revisar</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>sin puntuar</translation>
        </message>
        <message>
            <source>not: %1</source>
            <translation>no: %1</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>números</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>p (BH)</source>
            <translation>p (BH)</translation>
        </message>
        <message>
            <source>padded</source>
            <translation>con margen añadido</translation>
        </message>
        <message>
            <source>padded, so that nothing of the animal is cut</source>
            <translation>con margen añadido, para que no se corte nada del animal</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>photos with it</source>
            <translation>fotos con él</translation>
        </message>
        <message>
            <source>pick</source>
            <comment>undo</comment>
            <translation>elección</translation>
        </message>
        <message>
            <source>picked</source>
            <translation>elegida</translation>
        </message>
        <message>
            <source>plain mean</source>
            <translation>media simple</translation>
        </message>
        <message>
            <source>preset %1 of the list</source>
            <translation>el preajuste %1 de la lista</translation>
        </message>
        <message>
            <source>r</source>
            <translation>r</translation>
        </message>
        <message>
            <source>range</source>
            <translation>intervalo</translation>
        </message>
        <message>
            <source>ranks p (BH)</source>
            <translation>rangos p (BH)</translation>
        </message>
        <message>
            <source>read stars and marks</source>
            <comment>undo</comment>
            <translation>lectura de estrellas y marcas</translation>
        </message>
        <message>
            <source>reject</source>
            <comment>undo</comment>
            <translation>descarte</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>descartada</translation>
        </message>
        <message>
            <source>remove from list</source>
            <comment>undo</comment>
            <translation>retirada de la lista</translation>
        </message>
        <message>
            <source>remove words</source>
            <translation>retirada de palabras</translation>
        </message>
        <message numerus="yes">
            <source>reset %n photo(s)</source>
            <comment>undo</comment>
            <translation>
                <numerusform>restablecimiento de %n foto</numerusform>
                <numerusform>restablecimiento de %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>reset words</source>
            <translation>restablecimiento de las palabras</translation>
        </message>
        <message>
            <source>root of each batch's mean square</source>
            <translation>raíz del cuadrado medio de cada lote</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>running elsewhere</source>
            <translation>en curso en otro programa</translation>
        </message>
        <message>
            <source>score</source>
            <translation>puntos</translation>
        </message>
        <message>
            <source>scores</source>
            <comment>name of a file</comment>
            <translation>puntuaciones</translation>
        </message>
        <message>
            <source>share</source>
            <translation>parte</translation>
        </message>
        <message>
            <source>sharpness, light and leaning lines of a photo</source>
            <extracomment>what the program uses OpenCV for</extracomment>
            <translation>nitidez, luz y líneas inclinadas de una foto</translation>
        </message>
        <message>
            <source>solid: tests, dashed: training</source>
            <translation>continua: pruebas, discontinua: entrenamiento</translation>
        </message>
        <message>
            <source>square of the error in points</source>
            <translation>cuadrado del error en puntos</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>stopped early</source>
            <translation>detenida antes de tiempo</translation>
        </message>
        <message>
            <source>support-vector regression</source>
            <extracomment>what the program uses libsvm for</extracomment>
            <translation>regresión de vectores de soporte</translation>
        </message>
        <message>
            <source>swin-bce with a support vector regression on each fold's embeddings, and the best mean of both. Costs one more look at all photos a fold.</source>
            <translation>swin-bce con una regresión de vectores de soporte sobre los embeddings de cada fold y la mejor media de ambas. Cuesta una pasada más por todas las fotos en cada fold.</translation>
        </message>
        <message>
            <source>take the box away</source>
            <comment>undo</comment>
            <translation>retirada del recuadro</translation>
        </message>
        <message>
            <source>take the mark away</source>
            <comment>undo</comment>
            <translation>retirada de la marca</translation>
        </message>
        <message>
            <source>tensor %1 has a number type that is not known.</source>
            <translation>el tensor %1 tiene un tipo de número desconocido.</translation>
        </message>
        <message>
            <source>tensor %1 has an impossible size.</source>
            <translation>el tensor %1 tiene un tamaño imposible.</translation>
        </message>
        <message>
            <source>tensor %1 has no proper place in the file.</source>
            <translation>el tensor %1 no tiene un lugar válido en el archivo.</translation>
        </message>
        <message>
            <source>tensor %1 has no proper shape.</source>
            <translation>el tensor %1 no tiene una forma válida.</translation>
        </message>
        <message>
            <source>tensor %1 has shape %2 instead of %3.</source>
            <translation>el tensor %1 tiene la forma %2 en lugar de %3.</translation>
        </message>
        <message>
            <source>tensor %1 holds values that are not numbers.</source>
            <translation>el tensor %1 contiene valores que no son números.</translation>
        </message>
        <message>
            <source>tensor %1 holds whole numbers where weights are expected.</source>
            <translation>el tensor %1 contiene números enteros donde se esperan pesos.</translation>
        </message>
        <message>
            <source>tensor %1 is missing.</source>
            <translation>falta el tensor %1.</translation>
        </message>
        <message>
            <source>tensor %1 is not described as safetensors are.</source>
            <translation>el tensor %1 no está descrito como en los archivos safetensors.</translation>
        </message>
        <message>
            <source>tensor %1 lies outside the file: the file may have been cut off.</source>
            <translation>el tensor %1 queda fuera del archivo: puede que el archivo esté cortado.</translation>
        </message>
        <message>
            <source>tensor %1 overlaps another one.</source>
            <translation>el tensor %1 se solapa con otro.</translation>
        </message>
        <message>
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>the 12 flags alone</source>
            <translation>los 12 rasgos solos</translation>
        </message>
        <message>
            <source>the Id has a character that no file name may have</source>
            <translation>el Id tiene un carácter que no puede tener ningún nombre de archivo</translation>
        </message>
        <message>
            <source>the Id is empty</source>
            <translation>el Id está vacío</translation>
        </message>
        <message>
            <source>the Id is longer than %1 characters</source>
            <translation>el Id tiene más de %1 caracteres</translation>
        </message>
        <message>
            <source>the Id is not a file's name</source>
            <translation>el Id no es el nombre de un archivo</translation>
        </message>
        <message>
            <source>the aspect "%1" is not a number of 0 or more</source>
            <translation>el valor «%1» de aspect no es un número de 0 o más</translation>
        </message>
        <message>
            <source>the command line</source>
            <extracomment>what the program uses CLI11 for</extracomment>
            <translation>la línea de órdenes</translation>
        </message>
        <message>
            <source>the coordinate "%1" is not a number</source>
            <translation>la coordenada «%1» no es un número</translation>
        </message>
        <message>
            <source>the file is outside the table's folder</source>
            <translation>el archivo está fuera de la carpeta de la tabla</translation>
        </message>
        <message>
            <source>the file's name has a control character</source>
            <translation>el nombre del archivo tiene un carácter de control</translation>
        </message>
        <message>
            <source>the file's name is empty</source>
            <translation>el nombre del archivo está vacío</translation>
        </message>
        <message numerus="yes">
            <source>the first %n about equal</source>
            <translation>
                <numerusform>la primera es casi igual</numerusform>
                <numerusform>las %n primeras son casi iguales</numerusform>
            </translation>
        </message>
        <message>
            <source>the flag "%1" is neither 0 nor 1</source>
            <translation>el rasgo «%1» no es ni 0 ni 1</translation>
        </message>
        <message>
            <source>the fold "%1" is not a whole number of 0 or more</source>
            <translation>el fold «%1» no es un número entero de 0 o más</translation>
        </message>
        <message>
            <source>the folder %1 is named by two members.</source>
            <translation>dos miembros indican la carpeta %1.</translation>
        </message>
        <message>
            <source>the group "%1" is not a whole number of 0 or more</source>
            <translation>el grupo «%1» no es un número entero de 0 o más</translation>
        </message>
        <message>
            <source>the mean score</source>
            <translation>la puntuación media</translation>
        </message>
        <message>
            <source>the name "%1" occurs twice.</source>
            <translation>el nombre «%1» aparece dos veces.</translation>
        </message>
        <message>
            <source>the name may have letters a to z, digits, - and _, at most 60</source>
            <translation>el nombre puede tener letras de la a a la z, dígitos, - y _, 60 como máximo</translation>
        </message>
        <message>
            <source>the network "%1" is not known (did you mean "%2"?)</source>
            <translation>no se conoce la red «%1» (¿quiso decir «%2»?)</translation>
        </message>
        <message>
            <source>the network of the model that comes with Pawtrait</source>
            <extracomment>what the program uses EfficientNet-Lite2 weights for</extracomment>
            <translation>la red del modelo que viene con Pawtrait</translation>
        </message>
        <message>
            <source>the number of animals is not a whole number of 0 to 1000</source>
            <translation>el número de animales no es un número entero de 0 a 1000</translation>
        </message>
        <message>
            <source>the orientation and other notes that a camera writes</source>
            <extracomment>what the program uses exiv2 for</extracomment>
            <translation>la orientación y otros datos que escribe la cámara</translation>
        </message>
        <message>
            <source>the photo "%1" is there already</source>
            <translation>la foto «%1» ya está</translation>
        </message>
        <message>
            <source>the photo %1 has another score or another sampling in it</source>
            <translation>la foto %1 tiene en ella otra puntuación u otro muestreo</translation>
        </message>
        <message>
            <source>the photo %1 is in fold %2 of it and in fold %3 of the other</source>
            <translation>la foto %1 está en su fold %2 y en el fold %3 de la otra</translation>
        </message>
        <message>
            <source>the preset "%1"</source>
            <translation>el preajuste «%1»</translation>
        </message>
        <message>
            <source>the row is longer than 1 MB</source>
            <translation>la fila tiene más de 1 MB</translation>
        </message>
        <message>
            <source>the score "%1" is not a number</source>
            <translation>la puntuación «%1» no es un número</translation>
        </message>
        <message>
            <source>the score %1 is not within 1 to 100</source>
            <translation>la puntuación %1 no está entre 1 y 100</translation>
        </message>
        <message>
            <source>the scores are not normally distributed</source>
            <translation>las puntuaciones no siguen una distribución normal</translation>
        </message>
        <message>
            <source>the scores may be normally distributed</source>
            <translation>las puntuaciones pueden seguir una distribución normal</translation>
        </message>
        <message>
            <source>the shape of tensor %1 does not fit its bytes.</source>
            <translation>la forma del tensor %1 no encaja con sus bytes.</translation>
        </message>
        <message>
            <source>the weight "%1" is not a number above 0</source>
            <translation>el peso «%1» no es un número mayor que 0</translation>
        </message>
        <message>
            <source>the weights of the blended models do not sum to 1.</source>
            <translation>los pesos de los modelos mezclados no suman 1.</translation>
        </message>
        <message>
            <source>the weights of the heads that score do not sum to 1.</source>
            <translation>los pesos de los cabezales que puntúan no suman 1.</translation>
        </message>
        <message>
            <source>the width or height is not a whole number of 1 to 65535</source>
            <translation>el ancho o el alto no es un número entero de 1 a 65535</translation>
        </message>
        <message>
            <source>the words of prompts as numbers</source>
            <extracomment>what the program uses OpenCLIP vocabulary for</extracomment>
            <translation>las palabras de los prompts como números</translation>
        </message>
        <message>
            <source>there are %1 coordinates where %2 animals have %3</source>
            <translation>hay %1 coordenadas, pero %2 animales tienen %3</translation>
        </message>
        <message>
            <source>there are bytes behind its last tensor.</source>
            <translation>hay bytes después de su último tensor.</translation>
        </message>
        <message>
            <source>there is a NUL character, which no text has</source>
            <translation>hay un carácter NUL, que ningún texto tiene</translation>
        </message>
        <message>
            <source>there is a hole before tensor %1.</source>
            <translation>hay un hueco antes del tensor %1.</translation>
        </message>
        <message>
            <source>there is no checksum of %1.</source>
            <translation>no hay suma de comprobación de %1.</translation>
        </message>
        <message>
            <source>there is text behind a closing quotation mark</source>
            <translation>hay texto después de unas comillas de cierre</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>esto no es JSON</translation>
        </message>
        <message>
            <source>this model</source>
            <translation>este modelo</translation>
        </message>
        <message>
            <source>this run</source>
            <translation>esta ejecución</translation>
        </message>
        <message>
            <source>this version runs recipes of these kinds: %1</source>
            <translation>esta versión ejecuta recetas de estos tipos: %1</translation>
        </message>
        <message>
            <source>timm's weights of the recipe's network as .safetensors; empty: those beside the default model</source>
            <translation>los pesos de timm para la red de la receta, como .safetensors; vacío: los que están junto al modelo predeterminado</translation>
        </message>
        <message>
            <source>train</source>
            <translation>entrenamiento</translation>
        </message>
        <message>
            <source>turned by %1°</source>
            <translation>girada %1°</translation>
        </message>
        <message>
            <source>unfinished</source>
            <translation>sin terminar</translation>
        </message>
        <message>
            <source>ungroup</source>
            <comment>undo</comment>
            <translation>desagrupación</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>peso</translation>
        </message>
        <message>
            <source>whole numbers</source>
            <translation>números enteros</translation>
        </message>
        <message>
            <source>whole photo</source>
            <translation>foto entera</translation>
        </message>
        <message>
            <source>width</source>
            <translation>ancho</translation>
        </message>
        <message>
            <source>width / height</source>
            <translation>ancho / alto</translation>
        </message>
        <message>
            <source>window, threads, most photo formats, translations</source>
            <extracomment>what the program uses Qt for</extracomment>
            <translation>ventana, hilos, la mayoría de los formatos de foto, traducciones</translation>
        </message>
        <message>
            <source>word</source>
            <extracomment>the kind of a feature: how well a photo goes with a word</extracomment>
            <translation>palabra</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>yes (%1)</source>
            <translation>sí (%1)</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
    </context>
</TS>
