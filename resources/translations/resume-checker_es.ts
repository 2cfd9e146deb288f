<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Resume Checker %1</source>
        <translation>Resume Checker %1</translation>
    </message>
    <message>
        <source>It compares a resume with what three documents ask of a machine learning engineer, shows the words that count, and suggests what to do about the rest.

Your resume never leaves this computer. The program makes no connection; your browser opens only when you click a link. Ticks and notes are kept in your own user folder.

It is a help for your own work, not a verdict on you.</source>
        <translation>Compara un currículum con lo que tres documentos piden a un ingeniero de aprendizaje automático, muestra las palabras que cuentan y sugiere qué hacer con lo demás.

Su currículum nunca sale de este equipo. El programa no se conecta a nada; su navegador solo se abre cuando usted hace clic en un enlace. Las marcas y las notas se guardan en su propia carpeta de usuario.

Es una ayuda para su propio trabajo, no un juicio sobre usted.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Compare with another file…</source>
        <translation>Comparar con otro archivo…</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>Todavía no hay historial.</translation>
    </message>
    <message>
        <source>Keep a history on this computer</source>
        <translation>Guardar un historial en este equipo</translation>
    </message>
    <message>
        <source>Day, verdicts and coverage of each version; no words of your resume.</source>
        <translation>Día, resultados y cobertura de cada versión; ninguna palabra de su currículum.</translation>
    </message>
    <message>
        <source>Clear this history</source>
        <translation>Borrar este historial</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>Todavía no se ha comparado nada</translation>
    </message>
    <message>
        <source>Leave your resume open here and save its next version as a PDF in the same place: it is read again, and what changed is shown here. Or compare it with another file.</source>
        <translation>Deje su currículum abierto aquí y guarde la próxima versión como PDF en el mismo lugar: se volverá a leer y aquí se mostrará lo que cambió. O compárelo con otro archivo.</translation>
    </message>
    <message>
        <source>Nothing changed for these requirements</source>
        <translation>Nada cambió en estos requisitos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Evolución de la cobertura</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On the resume</source>
        <translation>En el currículum</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>no es para mí</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Now shown</source>
        <translation>Ya se muestra</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Read only: a newer version of the program made this. What this version knows is shown.</source>
        <translation>Solo lectura: esto se hizo con una versión más nueva del programa. Se muestra lo que esta versión conoce.</translation>
    </message>
    <message>
        <source>Save checklist…</source>
        <translation>Guardar lista…</translation>
    </message>
    <message>
        <source>Steps of the selected item</source>
        <translation>Pasos del elemento seleccionado</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1 not for me</source>
        <translation>apartados: %1</translation>
    </message>
    <message>
        <source>For me after &amp;all</source>
        <translation>Sí es para &amp;mí</translation>
    </message>
    <message>
        <source>&amp;Not for me</source>
        <translation>&amp;No es para mí</translation>
    </message>
    <message>
        <source>Pick an item to see what to do about it.</source>
        <translation>Elija un elemento para ver qué hacer al respecto.</translation>
    </message>
    <message>
        <source>You said that this is not for you. It stays at the end of the list until you take it back.</source>
        <translation>Usted dijo que esto no es para usted. Queda al final de la lista hasta que lo recupere.</translation>
    </message>
    <message>
        <source>Not needed: %1 covers it.</source>
        <translation>No hace falta: lo cubre %1.</translation>
    </message>
    <message>
        <source>Now shown: your resume demonstrates it since %1.</source>
        <translation>Ya se muestra: su currículum da pruebas de ello desde el %1.</translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation>«%1» en la página %2</translation>
    </message>
    <message>
        <source>You said that “%1” does not show it.</source>
        <translation>Usted dijo que «%1» no lo muestra.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>%1, asked for by %2</source>
        <translation>%1, según %2</translation>
    </message>
    <message>
        <source>One of these is enough: %1</source>
        <translation>Basta con uno de estos: %1</translation>
    </message>
    <message>
        <source>, in your plan</source>
        <translation>, en su plan</translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation>Esto se comprobó hace tiempo: mire si sigue siendo así.</translation>
    </message>
    <message>
        <source>Move item &amp;up</source>
        <translation>&amp;Subir elemento</translation>
    </message>
    <message>
        <source>Move item &amp;down</source>
        <translation>&amp;Bajar elemento</translation>
    </message>
    <message>
        <source>&amp;Copy checklist as text</source>
        <translation>&amp;Copiar lista de tareas como texto</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
</context>
<context>
    <name>ChecklistTable</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de tareas</translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Coverage by category</source>
        <translation>Cobertura por categoría</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Pick a finding, or a box on the page, to see what is behind it.</source>
        <translation>Elija un resultado, o un recuadro en la página, para ver qué hay detrás.</translation>
    </message>
    <message>
        <source>Coverage by category</source>
        <translation>Cobertura por categoría</translation>
    </message>
    <message>
        <source>These words do not stand on the resume.</source>
        <translation>Estas palabras no están en el currículum.</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Acerca del archivo</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Se muestra: %1.</translation>
    </message>
    <message>
        <source>The dates beside these posts add up to %1 months.</source>
        <translation>Las fechas junto a estos puestos suman %1 meses.</translation>
    </message>
    <message>
        <source>Read by one of two readers: may be lost in a hiring system.</source>
        <translation>Solo lo leyó uno de los dos lectores: puede perderse en un sistema de selección de personal.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>%1 is retired: it still counts as held, and nothing follows it.</source>
        <translation>%1 ya no se ofrece: si lo tiene, sigue contando, y nada lo sustituye.</translation>
    </message>
    <message>
        <source>%1 is retired: it still counts as held. Its successor is %2.</source>
        <translation>%1 ya no se ofrece: si lo tiene, sigue contando. Lo sustituye %2.</translation>
    </message>
    <message>
        <source>Found on the resume</source>
        <translation>Encontrado en el currículum</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>this is wrong</source>
        <translation>esto no es correcto</translation>
    </message>
    <message>
        <source>My resume calls it otherwise…</source>
        <translation>Mi currículum lo llama de otra manera…</translation>
    </message>
    <message>
        <source>page %1, %2: %3</source>
        <translation>página %1, %2: %3</translation>
    </message>
    <message>
        <source>Nearly found</source>
        <translation>Casi encontrado</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>página %1: %2</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>retirar lo dicho</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation>Esto se comprobó hace tiempo: mire si sigue siendo así.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>ticking %1</source>
        <translation>marcar %1</translation>
    </message>
    <message>
        <source>unticking %1</source>
        <translation>quitar la marca de %1</translation>
    </message>
    <message>
        <source>the note on %1</source>
        <translation>la nota sobre %1</translation>
    </message>
    <message>
        <source>setting %1 aside</source>
        <translation>apartar %1</translation>
    </message>
    <message>
        <source>taking %1 back</source>
        <translation>recuperar %1</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>mover %1</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The program&apos;s own data are faulty</source>
        <translation>Los datos del propio programa tienen errores</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Ningún comando coincide. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (ahora no)</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Search the findings</source>
        <translation>Buscar en los resultados</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nada coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>Copiar este resultado</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Coverage over time</source>
        <translation>Evolución de la cobertura</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 de %3 puntos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log for a report</source>
        <translation>Registro para avisar de un fallo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>Hasta ahora no ha fallado nada.</translation>
    </message>
    <message>
        <source>It says what went wrong in the program, and where. No word of a resume stands in it, and no name of a file. Nothing is sent: copy it, and put it into your report.</source>
        <translation>Dice qué falló en el programa y dónde. No contiene ninguna palabra de un currículum ni el nombre de ningún archivo. No se envía nada: cópielo y péguelo en su aviso.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Resume Checker</source>
        <translation>Resume Checker</translation>
    </message>
    <message>
        <source>The sample is missing</source>
        <translation>Falta el ejemplo</translation>
    </message>
    <message>
        <source>Install the program again to get it back.</source>
        <translation>Vuelva a instalar el programa para recuperarlo.</translation>
    </message>
    <message>
        <source>Opened the checklist %1</source>
        <translation>Se abrió la lista de tareas %1</translation>
    </message>
    <message>
        <source>%1 - Resume Checker</source>
        <translation>%1 - Resume Checker</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Open resume</source>
        <translation>Abrir currículum</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Archivos PDF (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation>Abrir lista de tareas</translation>
    </message>
    <message>
        <source>Saved checklists (*.json)</source>
        <translation>Listas de tareas guardadas (*.json)</translation>
    </message>
    <message>
        <source>This was not opened</source>
        <translation>Esto no se abrió</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Olvidar estos archivos</translation>
    </message>
    <message>
        <source>&amp;Open resume…</source>
        <translation>&amp;Abrir currículum…</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Compare with another resume &amp;file…</source>
        <translation>&amp;Comparar con otro currículum…</translation>
    </message>
    <message>
        <source>Open &amp;checklist…</source>
        <translation>Abrir &amp;lista de tareas…</translation>
    </message>
    <message>
        <source>&amp;Save checklist…</source>
        <translation>&amp;Guardar lista de tareas…</translation>
    </message>
    <message>
        <source>&amp;Print checklist…</source>
        <translation>&amp;Imprimir lista de tareas…</translation>
    </message>
    <message>
        <source>&amp;Export own words…</source>
        <translation>&amp;Exportar mis palabras…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>Show the &amp;log for a report…</source>
        <translation>Mostrar el &amp;registro para avisar de un fallo…</translation>
    </message>
    <message>
        <source>&amp;About Resume Checker</source>
        <translation>&amp;Acerca de Resume Checker</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Lista de tareas</translation>
    </message>
    <message>
        <source>What a &amp;parser sees</source>
        <translation>Qué lee un pro&amp;grama</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;Search the findings</source>
        <translation>&amp;Buscar en los resultados</translation>
    </message>
    <message>
        <source>Search the pa&amp;ges</source>
        <translation>Buscar en las pági&amp;nas</translation>
    </message>
    <message>
        <source>&amp;Next evidence</source>
        <translation>Prueba &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous evidence</source>
        <translation>Prueba &amp;anterior</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation>Ajustar al anc&amp;ho</translation>
    </message>
    <message>
        <source>Fit pag&amp;e</source>
        <translation>Ajustar a la pág&amp;ina</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apari&amp;encia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Al&amp;to contraste, oscuro</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>These findings come from the quick reading alone.</source>
        <translation>Estos resultados proceden solo de la lectura rápida.</translation>
    </message>
    <message>
        <source>The second reading did not end well</source>
        <translation>La segunda lectura no terminó bien</translation>
    </message>
</context>
<context>
    <name>OtherResume</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
</context>
<context>
    <name>OtherWords</name>
    <message>
        <source>Other words for it</source>
        <translation>Otras palabras para lo mismo</translation>
    </message>
    <message>
        <source>The words as they stand on the resume</source>
        <translation>Las palabras tal como están en el currículum</translation>
    </message>
    <message>
        <source>This is the same thing</source>
        <translation>Es lo mismo</translation>
    </message>
    <message>
        <source>What does your resume call “%1”?</source>
        <translation>¿Cómo llama su currículum a «%1»?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Notes about the file: %1</source>
        <translation>Notas sobre el archivo: %1</translation>
    </message>
    <message>
        <source>Demonstrated: %1 points. Listed only, which counts half: %2 points.
Every requirement weighs as many points as documents ask for it, 1 to 3; of a group of which one is enough, the best counts.</source>
        <translation>Con pruebas: %1 puntos. Solo mención, que cuenta la mitad: %2 puntos.
Cada requisito vale tantos puntos como documentos lo piden, de 1 a 3; de un grupo en el que basta con uno, cuenta el mejor.</translation>
    </message>
    <message>
        <source>Worth doing first</source>
        <translation>Lo primero que conviene hacer</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous evidence (Shift+F3)</source>
        <translation>Prueba anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next evidence (F3)</source>
        <translation>Prueba siguiente (F3)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Reducir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Ajustar al ancho (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Fit page (Ctrl+9)</source>
        <translation>Ajustar a la página (Ctrl+9)</translation>
    </message>
    <message>
        <source>%1 of %2 marked places</source>
        <translation>%1 de %2 recuadros</translation>
    </message>
    <message>
        <source>Marked places: %2</source>
        <translation>Recuadros: %2</translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Search the pages</source>
        <translation>Buscar en las páginas</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Not on the pages</source>
        <translation>No está en las páginas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages of the resume</source>
        <translation>Páginas del currículum</translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <source>The checklist that is open is from a newer version. Open the resume again, then this.</source>
        <translation>La lista de tareas abierta es de una versión más nueva. Vuelva a abrir el currículum y después este archivo.</translation>
    </message>
    <message>
        <source>This was not opened</source>
        <translation>Esto no se abrió</translation>
    </message>
    <message>
        <source>Export own words</source>
        <translation>Exportar mis palabras</translation>
    </message>
    <message>
        <source>Own words (*.json)</source>
        <translation>Mis palabras (*.json)</translation>
    </message>
</context>
<context>
    <name>ParserView</name>
    <message>
        <source>What a parser sees</source>
        <translation>Qué lee un programa</translation>
    </message>
    <message>
        <source>Reader of record</source>
        <translation>Lector de referencia</translation>
    </message>
    <message>
        <source>Quick reader</source>
        <translation>Lector rápido</translation>
    </message>
    <message>
        <source>The text in the order in which a program reads it</source>
        <translation>El texto en el orden en que lo lee un programa</translation>
    </message>
    <message>
        <source>Only one reader could make sense of this file. Hiring systems may see less.</source>
        <translation>Solo un lector pudo interpretar este archivo. Los sistemas de selección de personal pueden ver menos.</translation>
    </message>
    <message>
        <source>Two readers see the same words. What is missing here is missing for a hiring system too.</source>
        <translation>Los dos lectores ven las mismas palabras. Lo que falta aquí también le falta a un sistema de selección de personal.</translation>
    </message>
    <message>
        <source>Two readers do not see the same words. Lines that differ: %1.</source>
        <translation>Los dos lectores no ven las mismas palabras. Líneas distintas: %1.</translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <source>Plan by week</source>
        <translation>Plan por semanas</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>The plan in words</source>
        <translation>El plan en palabras</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Coverage now: %1 of %2 points. With this plan: %3.</source>
        <translation>Cobertura actual: %1 de %2 puntos. Con este plan: %3.</translation>
    </message>
    <message>
        <source>With the %4 that you ticked: %5.</source>
        <translation>Con lo que marcó (%4): %5.</translation>
    </message>
    <message>
        <source>Nothing that fits into these hours would add to the coverage.</source>
        <translation>Nada de lo que cabe en estas horas aumentaría la cobertura.</translation>
    </message>
    <message>
        <source>%1 actions in %2 of %3 hours. Nothing else in these hours brings more.</source>
        <translation>Acciones: %1, en %2 de %3 horas. Ninguna otra elección para estas horas aporta más.</translation>
    </message>
    <message>
        <source>%1 actions in %2 of %3 hours. So many hours allow too many plans to try them all.</source>
        <translation>Acciones: %1, en %2 de %3 horas. Con tantas horas hay demasiados planes para probarlos todos.</translation>
    </message>
    <message>
        <source>coverage then %1</source>
        <translation>cobertura después: %1</translation>
    </message>
    <message>
        <source>I mean to do this</source>
        <translation>Pienso hacerlo</translation>
    </message>
    <message>
        <source>Mean to do this</source>
        <translation>Marcar para hacerlo</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Qué hacer, paso a paso</translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation>Esto se comprobó hace tiempo: mire si sigue siendo así.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semana %1</translation>
    </message>
    <message>
        <source>Weeks %1 to %2</source>
        <translation>Semanas %1 a %2</translation>
    </message>
    <message>
        <source>Picture that scales (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The new language shows when the program is started again.</source>
        <translation>El nuevo idioma se verá cuando vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>A file that takes longer is given up.</source>
        <translation>Si un archivo tarda más, se abandona.</translation>
    </message>
    <message>
        <source>Keep each resume&apos;s coverage over time</source>
        <translation>Guardar la evolución de la cobertura de cada currículum</translation>
    </message>
    <message>
        <source>It is kept on this computer only.</source>
        <translation>Se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño &amp;del texto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Reading a file may take</source>
        <translation>Tiempo &amp;máximo de lectura</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Reading took too long</source>
        <translation>La lectura tardó demasiado</translation>
    </message>
    <message>
        <source>%1 was given up after %2 seconds. Save it as a PDF again and drop the new file.</source>
        <translation>Se abandonó %1 después de %2 segundos. Vuelva a guardarlo como PDF y suelte aquí el archivo nuevo.</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>No se pudo leer este archivo</translation>
    </message>
    <message>
        <source>Reading %1 stopped half-way: it is damaged, or too large once unpacked. Save it as a PDF again and drop the new file.</source>
        <translation>La lectura de %1 se detuvo a la mitad: está dañado o es demasiado grande una vez descomprimido. Vuelva a guardarlo como PDF y suelte aquí el archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar con el ejemplo</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Contraseña del PDF</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>a first step</source>
        <translation>un primer paso</translation>
    </message>
    <message>
        <source>a next step</source>
        <translation>un paso siguiente</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>para más adelante</translation>
    </message>
    <message>
        <source>Kind of suggestion</source>
        <translation>Tipo de sugerencia</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Todo (%1)</translation>
    </message>
    <message>
        <source>There is nothing to suggest: everything that is asked for is demonstrated.</source>
        <translation>No hay nada que sugerir: su currículum da pruebas de todo lo que se pide.</translation>
    </message>
    <message>
        <source>A part of your own advice was left out</source>
        <translation>Se omitió una parte de sus propios consejos</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>Before an interview</source>
        <translation>Antes de una entrevista</translation>
    </message>
    <message>
        <source>These are only named on your resume. Could you answer five questions on each? If you can, show it in a bullet with a number; if you cannot, drop it. This list is for you alone: it is in no checklist.</source>
        <translation>En su currículum, esto solo se menciona. ¿Podría responder a cinco preguntas sobre cada tema? Si puede, muéstrelo en un punto con una cifra; si no, quítelo. Esta lista es solo para usted: no aparece en ninguna lista de tareas.</translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation>«%1» en la página %2</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Cómo mostrarlo</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Ocultar los pasos</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>Verified on %1.</source>
        <translation>Comprobado el %1.</translation>
    </message>
    <message>
        <source>Look whether it still holds.</source>
        <translation>Mire si sigue siendo así.</translation>
    </message>
    <message>
        <source>Say it on the resume</source>
        <translation>Decirlo en el currículum</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Competitions</source>
        <translation>Competiciones</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Código abierto</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message>
        <source>Longer studies</source>
        <translation>Estudios más largos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Let go to open it</source>
        <translation>Suéltelo para abrirlo</translation>
    </message>
    <message>
        <source>This will not be opened</source>
        <translation>Esto no se abrirá</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Compare with another resume file</source>
        <translation>Comparar con otro currículum</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Archivos PDF (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What the last save of %1 changed</source>
        <translation>Qué cambió al guardar %1 por última vez</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>%1 was saved and read again: nothing changed for these requirements.</source>
        <translation>Se guardó %1 y se volvió a leer: nada cambió en estos requisitos.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar lo que cambió</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>No hay con qué comparar</translation>
    </message>
    <message>
        <source>Wait until the open resume is wholly read.</source>
        <translation>Espere a que el currículum abierto se haya leído por completo.</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparado con %2</translation>
    </message>
</context>
<context>
    <name>WantedFilter</name>
    <message>
        <source>Only where one of a group is enough</source>
        <translation>Solo donde basta con uno de un grupo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show only what these documents ask for</source>
        <translation>Mostrar solo lo que piden estos documentos</translation>
    </message>
    <message>
        <source>one of a group</source>
        <translation>uno de un grupo</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your resume never leaves this computer.</source>
        <translation>Su currículum nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos anteriormente</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Volver a abrir %1</translation>
    </message>
    <message>
        <source>Drop your resume here</source>
        <translation>Suelte aquí su currículum</translation>
    </message>
    <message>
        <source>See which skills of a machine learning engineer it shows, and what to do about the rest.</source>
        <translation>Vea qué competencias de un ingeniero de aprendizaje automático muestra y qué hacer con las demás.</translation>
    </message>
    <message>
        <source>Open a PDF…</source>
        <translation>Abrir un PDF…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar con el ejemplo</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Read %1: %2 of %3 requirements found.</source>
        <translation>Se leyó %1: se encontraron %2 de %3 requisitos.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>What a parser sees</source>
        <translation>Qué lee un programa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n ganado</numerusform>
            <numerusform>%n ganados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strengthened</source>
        <translation>
            <numerusform>%n reforzado</numerusform>
            <numerusform>%n reforzados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weakened</source>
        <translation>
            <numerusform>%n debilitado</numerusform>
            <numerusform>%n debilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdido</numerusform>
            <numerusform>%n perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo falló en el programa</translation>
    </message>
    <message>
        <source>What is open is still here, and your ticks are kept. If it happens again, start it anew; the Help menu has a log for a report.</source>
        <translation>Lo que estaba abierto sigue aquí y sus marcas se conservan. Si vuelve a ocurrir, reinicie el programa; en el menú Ayuda hay un registro para avisar del fallo.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Gained</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Reforzado</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>Debilitado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Coverage stays at %2 of %3 points.</source>
        <translation>La cobertura sigue en %2 de %3 puntos.</translation>
    </message>
    <message>
        <source>Coverage: from %1 to %2 of %3 points.</source>
        <translation>Cobertura: de %1 a %2 de %3 puntos.</translation>
    </message>
    <message>
        <source>Coverage: from %1 of %4 to %2 of %3 points.</source>
        <translation>Cobertura: de %1 de %4 a %2 de %3 puntos.</translation>
    </message>
    <message>
        <source>Now shown on your checklist: %1.</source>
        <translation>Ya se muestra en su lista de tareas: %1.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Not needed: %1 is shown.</source>
        <translation>No hace falta: se muestra %1.</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 de %2 puntos</translation>
    </message>
</context>
<context>
    <name>drop</name>
    <message>
        <source>That is not a file. Drop the PDF file of your resume.</source>
        <translation>Eso no es un archivo. Suelte el archivo PDF de su currículum.</translation>
    </message>
    <message>
        <source>Those are several files. Drop one at a time.</source>
        <translation>Son varios archivos. Suelte uno cada vez.</translation>
    </message>
    <message>
        <source>That is not on this computer yet. Save it first, then drop the file.</source>
        <translation>Eso todavía no está en este equipo. Guárdelo primero y después suelte el archivo.</translation>
    </message>
    <message>
        <source>That is a folder. Drop the PDF file inside it.</source>
        <translation>Eso es una carpeta. Suelte el archivo PDF que contiene.</translation>
    </message>
    <message>
        <source>%1 is not a PDF. Save your resume as a PDF and drop that.</source>
        <translation>%1 no es un PDF. Guarde su currículum como PDF y suelte ese archivo.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 presentes</translation>
    </message>
    <message>
        <source>not needed: %1 covers it</source>
        <translation>no hace falta: lo cubre %1</translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation>«%1» en la página %2</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>, y %1 más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” (page %2, %3)</source>
        <translation>«%1» (página %2, %3)</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Print checklist</source>
        <translation>Imprimir lista de tareas</translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save a PDF instead.</source>
        <translation>La impresora no lo aceptó. Compruebe si está encendida o guarde un PDF.</translation>
    </message>
    <message>
        <source>The checklist was not printed</source>
        <translation>La lista de tareas no se imprimió</translation>
    </message>
</context>
<context>
    <name>prose</name>
    <message>
        <source>about 1 hour</source>
        <translation>alrededor de 1 hora</translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation>unas %1 horas</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Markdown task list</source>
        <translation>Lista de tareas en Markdown</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF para imprimir</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>JSON, which can be opened again</source>
        <translation>JSON, que se puede volver a abrir</translation>
    </message>
    <message>
        <source>Save checklist</source>
        <translation>Guardar lista de tareas</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Missing</source>
        <translation>Sin mención</translation>
    </message>
    <message>
        <source>Listed only</source>
        <translation>Solo mención</translation>
    </message>
    <message>
        <source>Demonstrated</source>
        <translation>Con pruebas</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Nothing on the resume shows it.</source>
        <translation>Nada en el currículum lo muestra.</translation>
    </message>
    <message>
        <source>It is named, but nothing on the resume shows that you used it.</source>
        <translation>Se menciona, pero nada en el currículum muestra que lo haya usado.</translation>
    </message>
    <message>
        <source>The resume shows what you did with it.</source>
        <translation>El currículum muestra qué hizo con ello.</translation>
    </message>
    <message>
        <source>One of its group is enough, and another one is shown.</source>
        <translation>Basta con uno de su grupo, y ya se muestra otro.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>habilidades</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>education</source>
        <translation>formación</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>cursos</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>publicaciones</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>ponencias</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>premios</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>actividades</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intereses</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>demonstrated</source>
        <translation>demostrado</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>mencionado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
</TS>
