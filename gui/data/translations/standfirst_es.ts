<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>About Standfirst</source>
        <translation>Acerca de Standfirst</translation>
    </message>
    <message>
        <source>Copy &amp;details for a report</source>
        <translation>Copiar los &amp;detalles para un informe</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>What the program does is logged here, but nothing of what you read:</source>
        <translation>Lo que hace el programa se registra aquí; no contiene nada de lo que usted lee:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Standfirst</source>
        <translation>A&amp;cerca de Standfirst</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artículo</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>&amp;Copiar el resumen</translation>
    </message>
    <message>
        <source>&amp;Exclude from the summary</source>
        <translation>&amp;Excluir del resumen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Folded article</source>
        <translation>Artículo &amp;plegado</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Next pick</source>
        <translation>Frase elegida &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>&amp;Pegar texto</translation>
    </message>
    <message>
        <source>&amp;Pin into the summary</source>
        <translation>&amp;Fijar en el resumen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Motivos</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Summarise this part only</source>
        <translation>Resumir solo esta &amp;parte</translation>
    </message>
    <message>
        <source>&amp;Summary alone</source>
        <translation>&amp;Solo el resumen</translation>
    </message>
    <message>
        <source>&amp;Take out of the article again</source>
        <translation>&amp;Retirar de nuevo del artículo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Cancel work, leave focus, or dismiss a message</source>
        <translation>Cancelar el trabajo, salir de la concentración o cerrar un mensaje</translation>
    </message>
    <message>
        <source>Change appearance and behaviour</source>
        <translation>Cambiar el aspecto y el comportamiento</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Cerrar este artículo</translation>
    </message>
    <message>
        <source>Compare met&amp;hods…</source>
        <translation>&amp;Comparar métodos…</translation>
    </message>
    <message>
        <source>Copy the summary with its paragraph numbers and its source</source>
        <translation>Copiar el resumen con sus números de párrafo y su fuente</translation>
    </message>
    <message>
        <source>Copy the whole summary</source>
        <translation>Copiar todo el resumen</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copiar con la &amp;fuente</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find a command by typing a few letters of it</source>
        <translation>Encontrar un comando escribiendo unas letras</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Find words in article and summary</source>
        <translation>Buscar palabras en el artículo y el resumen</translation>
    </message>
    <message>
        <source>Fo&amp;cus</source>
        <translation>Conce&amp;ntración</translation>
    </message>
    <message>
        <source>Go &amp;forward</source>
        <translation>Avan&amp;zar</translation>
    </message>
    <message>
        <source>Go bac&amp;k</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Go back to where the last jump began</source>
        <translation>Volver al punto de partida del último salto</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Ir a la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Go to the next passage left out of the article</source>
        <translation>Ir al siguiente pasaje que se dejó fuera del artículo</translation>
    </message>
    <message>
        <source>Go to the next picked sentence</source>
        <translation>Ir a la siguiente frase elegida</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>Go to the previous picked sentence</source>
        <translation>Ir a la frase elegida anterior</translation>
    </message>
    <message>
        <source>Keep this sentence in the summary</source>
        <translation>Mantener esta frase en el resumen</translation>
    </message>
    <message>
        <source>Keep this sentence out of the summary</source>
        <translation>Mantener esta frase fuera del resumen</translation>
    </message>
    <message>
        <source>Leave this passage out again</source>
        <translation>Volver a dejar fuera este pasaje</translation>
    </message>
    <message>
        <source>List the keyboard shortcuts</source>
        <translation>Mostrar los atajos de teclado</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Ampliar el texto</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Pestaña s&amp;iguiente</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>&amp;Nueva pestaña</translation>
    </message>
    <message>
        <source>Next &amp;greyed passage</source>
        <translation>Siguiente pasaje &amp;gris</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Abrir una &amp;dirección…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Abrir una página web</translation>
    </message>
    <message>
        <source>Open an empty tab</source>
        <translation>Abrir una pestaña vacía</translation>
    </message>
    <message>
        <source>Open its &amp;link</source>
        <translation>Abrir su en&amp;lace</translation>
    </message>
    <message>
        <source>Open the link here in the browser</source>
        <translation>Abrir en el navegador el enlace que hay aquí</translation>
    </message>
    <message>
        <source>P&amp;revious pick</source>
        <translation>Frase elegida &amp;anterior</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña ante&amp;rior</translation>
    </message>
    <message>
        <source>Preferenc&amp;es…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Imprimir el resumen</translation>
    </message>
    <message>
        <source>Put &amp;back into the article</source>
        <translation>&amp;Devolver al artículo</translation>
    </message>
    <message>
        <source>Put this passage back into the article</source>
        <translation>Devolver este pasaje al artículo</translation>
    </message>
    <message>
        <source>R&amp;eopen closed tab</source>
        <translation>Rea&amp;brir pestaña cerrada</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>Read the &amp;sample</source>
        <translation>&amp;Leer el ejemplo</translation>
    </message>
    <message>
        <source>Read the file or page again</source>
        <translation>Leer de nuevo el archivo o la página</translation>
    </message>
    <message>
        <source>Read the text again in another encoding</source>
        <translation>Leer de nuevo el texto con otra codificación</translation>
    </message>
    <message>
        <source>Read what is on the clipboard</source>
        <translation>Leer lo que hay en el portapapeles</translation>
    </message>
    <message>
        <source>Redo the choice</source>
        <translation>Rehacer la elección</translation>
    </message>
    <message>
        <source>Reopen the last closed article</source>
        <translation>Volver a abrir el último artículo cerrado</translation>
    </message>
    <message>
        <source>Reset the text size</source>
        <translation>Restablecer el tamaño del texto</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Sa&amp;ve summary…</source>
        <translation>G&amp;uardar el resumen…</translation>
    </message>
    <message>
        <source>Save the summary as a file</source>
        <translation>Guardar el resumen como archivo</translation>
    </message>
    <message>
        <source>See how it works on a short article</source>
        <translation>Ver cómo funciona con un artículo corto</translation>
    </message>
    <message>
        <source>See what every method picks</source>
        <translation>Ver qué elige cada método</translation>
    </message>
    <message>
        <source>Show its conte&amp;xt</source>
        <translation>&amp;Mostrar su contexto</translation>
    </message>
    <message>
        <source>Show one paragraph and dim the rest</source>
        <translation>Mostrar un párrafo y atenuar todo lo demás</translation>
    </message>
    <message>
        <source>Show the next article</source>
        <translation>Mostrar el artículo siguiente</translation>
    </message>
    <message>
        <source>Show the parts of the article</source>
        <translation>Mostrar las partes del artículo</translation>
    </message>
    <message>
        <source>Show the previous article</source>
        <translation>Mostrar el artículo anterior</translation>
    </message>
    <message>
        <source>Show the sentences around this one</source>
        <translation>Mostrar las frases que rodean a esta</translation>
    </message>
    <message>
        <source>Show the summary in its place, everything else folded away</source>
        <translation>Mostrar el resumen en su sitio, con todo lo demás plegado</translation>
    </message>
    <message>
        <source>Show the summary without the article</source>
        <translation>Mostrar el resumen sin el artículo</translation>
    </message>
    <message>
        <source>Show the whole article, with the summary marked in it</source>
        <translation>Mostrar todo el artículo, con el resumen marcado en él</translation>
    </message>
    <message>
        <source>Show why a sentence was picked</source>
        <translation>Mostrar por qué se eligió una frase</translation>
    </message>
    <message>
        <source>Summarise all parts again</source>
        <translation>Volver a resumir todas las partes</translation>
    </message>
    <message>
        <source>Summarise the &amp;whole article</source>
        <translation>Resumir &amp;todo el artículo</translation>
    </message>
    <message>
        <source>Summarise the part you are in</source>
        <translation>Resumir la parte en la que está</translation>
    </message>
    <message>
        <source>Text &amp;encoding…</source>
        <translation>Co&amp;dificación del texto…</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Deshacer la última elección</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Qué es este programa</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancelled before there was a summary. Choose a method to rank this article.</source>
        <translation>Cancelado antes de que hubiera un resumen. Elija un método para clasificar este artículo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>ArticlePassages</name>
    <message>
        <source>Ctrl+click opens it in the browser</source>
        <translation>Ctrl+clic lo abre en el navegador</translation>
    </message>
    <message>
        <source>Not part of the article: {reason}. It is left out of the summary.</source>
        <translation>No forma parte del artículo: {reason}. Queda fuera del resumen.</translation>
    </message>
    <message>
        <source>Show what is hidden here</source>
        <translation>Mostrar lo que está oculto aquí</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Excluded: {count}.</source>
        <translation>Excluidas: {count}.</translation>
    </message>
    <message>
        <source>Folded to the sentences of the summary.</source>
        <translation>Plegado a las frases del resumen.</translation>
    </message>
    <message>
        <source>Pinned: {count}.</source>
        <translation>Fijadas: {count}.</translation>
    </message>
    <message>
        <source>Sentences picked: {count}.</source>
        <translation>Frases elegidas: {count}.</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Loading an article</source>
        <translation>Cargando un artículo</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
    <message>
        <source>Type a few letters of it. Up and Down choose, Enter runs it, Esc closes.</source>
        <translation>Escriba unas letras. Arriba y Abajo eligen, Intro lo ejecuta, Esc cierra.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Only picked sentences</source>
        <translation>&amp;Solo frases elegidas</translation>
    </message>
    <message>
        <source>&amp;Use this method</source>
        <translation>&amp;Usar este método</translation>
    </message>
    <message>
        <source>&amp;Use {method}</source>
        <translation>&amp;Usar {method}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Comparar métodos</translation>
    </message>
    <message>
        <source>Filled: picked at the current length. The figure is the rank. Click a method&apos;s name to use it.</source>
        <translation>Relleno: elegida con la longitud fijada. La cifra es el puesto. Haga clic en el nombre de un método para usarlo.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Most agreed &amp;first</source>
        <translation>Mayor &amp;acuerdo primero</translation>
    </message>
    <message numerus="yes">
        <source>Ranking… %Ln of {of} methods is/are ready.</source>
        <translation>
            <numerusform>Clasificando… %Ln de {of} métodos está listo.</numerusform>
            <numerusform>Clasificando… %Ln de {of} métodos están listos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences by methods</source>
        <translation>Frases por métodos</translation>
    </message>
    <message>
        <source>Use this method</source>
        <translation>Usar este método</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Qué muestra la tabla</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Agree</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Click to sort as in the article.</source>
        <translation>Haga clic para ordenar como en el artículo.</translation>
    </message>
    <message>
        <source>Click to use it.</source>
        <translation>Haga clic para usarlo.</translation>
    </message>
    <message>
        <source>How many methods pick the sentence. Click to sort by it.</source>
        <translation>Cuántos métodos eligen la frase. Haga clic para ordenar así.</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>En uso ahora.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}</source>
        <translation>Párrafo {paragraph}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>being ranked</source>
        <translation>clasificándose</translation>
    </message>
    <message>
        <source>could not be ranked</source>
        <translation>no se pudo clasificar</translation>
    </message>
    <message>
        <source>not picked, rank {rank}</source>
        <translation>no elegida, puesto {rank}</translation>
    </message>
    <message numerus="yes">
        <source>picked by %Ln of {of} methods</source>
        <translation>
            <numerusform>elegida por %Ln de {of} métodos</numerusform>
            <numerusform>elegida por %Ln de {of} métodos</numerusform>
        </translation>
    </message>
    <message>
        <source>picked, rank {rank}</source>
        <translation>elegida, puesto {rank}</translation>
    </message>
    <message>
        <source>{method}, in use</source>
        <translation>{method}, en uso</translation>
    </message>
    <message>
        <source>{text}, excluded by you</source>
        <translation>{text}, excluida por usted</translation>
    </message>
    <message>
        <source>{text}, pinned by you</source>
        <translation>{text}, fijada por usted</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message numerus="yes">
        <source>%Ln of {of} methods pick(s) it</source>
        <translation>
            <numerusform>%Ln de {of} métodos la elige</numerusform>
            <numerusform>%Ln de {of} métodos la eligen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln methods pick it</source>
        <translation>
            <numerusform>%Ln método la elige</numerusform>
            <numerusform>Los %Ln métodos la eligen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the other methods</source>
        <translation>Consultando a los otros métodos</translation>
    </message>
    <message>
        <source>Choose a sentence to see why it was picked.</source>
        <translation>Seleccione una frase para ver por qué se eligió.</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Comparar métodos</translation>
    </message>
    <message>
        <source>Compare methods…</source>
        <translation>Comparar métodos…</translation>
    </message>
    <message>
        <source>Details of this sentence</source>
        <translation>Detalles de esta frase</translation>
    </message>
    <message>
        <source>Excluded by you: in no summary</source>
        <translation>Excluida por usted: en ningún resumen</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message numerus="yes">
        <source>In the summary, from %Ln sentence(s) on</source>
        <translation>
            <numerusform>En el resumen, a partir de %Ln frase</numerusform>
            <numerusform>En el resumen, a partir de %Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>In the summary, however short</source>
        <translation>En el resumen, por corto que sea</translation>
    </message>
    <message numerus="yes">
        <source>Left out: joins the summary at %Ln sentence(s)</source>
        <translation>
            <numerusform>Omitida: entra en el resumen con %Ln frase</numerusform>
            <numerusform>Omitida: entra en el resumen con %Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for words that tie it to the article</source>
        <translation>Buscando las palabras que la unen al artículo</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln method(s) picks it</source>
        <translation>
            <numerusform>Ningún método de %Ln la elige</numerusform>
            <numerusform>Ninguno de los %Ln métodos la elige</numerusform>
        </translation>
    </message>
    <message>
        <source>None: it shares no important word with other sentences.</source>
        <translation>Ninguna: no comparte ninguna palabra importante con otras frases.</translation>
    </message>
    <message>
        <source>Pinned by you: in every summary</source>
        <translation>Fijada por usted: en todos los resúmenes</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representa</translation>
    </message>
    <message numerus="yes">
        <source>Represents %Ln similar one(s)</source>
        <translation>
            <numerusform>Representa a una parecida</numerusform>
            <numerusform>Representa a %Ln parecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Represents only itself: no other is very similar</source>
        <translation>Solo se representa a sí misma: ninguna otra se le parece mucho</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Show which sentences each method picks</source>
        <translation>Mostrar qué frases elige cada método</translation>
    </message>
    <message>
        <source>Why this sentence</source>
        <translation>Por qué esta frase</translation>
    </message>
    <message>
        <source>Words that tie it to the article</source>
        <translation>Palabras que la unen al artículo</translation>
    </message>
    <message>
        <source>Words that tie it to the article: {words}</source>
        <translation>Palabras que la unen al artículo: {words}</translation>
    </message>
    <message>
        <source>{rank} of {total} by {method}</source>
        <translation>{rank} de {total} según {method}</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>&amp;Enter password</source>
        <translation>&amp;Introducir la contraseña</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>FaultMessages</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>Something went wrong in Standfirst. Your open articles are kept.</source>
        <translation>Algo ha fallado en Standfirst. Sus artículos abiertos se conservan.</translation>
    </message>
    <message>
        <source>The details are on the clipboard. They contain nothing of what you read.</source>
        <translation>Los detalles están en el portapapeles. No contienen nada de lo que usted lee.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in article and summary</source>
        <translation>Buscar en el artículo y el resumen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} de {total}</translation>
    </message>
</context>
<context>
    <name>FontBox</name>
    <message>
        <source>Usual serif</source>
        <translation>Serifa habitual</translation>
    </message>
</context>
<context>
    <name>GapNavigator</name>
    <message>
        <source>Hidden here: {hidden}. Enter shows it.</source>
        <translation>Oculto aquí: {hidden}. Intro lo muestra.</translation>
    </message>
    <message>
        <source>Nothing is hidden here any more. Enter hides it again.</source>
        <translation>Aquí ya no hay nada oculto. Intro lo vuelve a ocultar.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Keep the text of protected files between starts</source>
        <translation>C&amp;onservar el texto de los archivos protegidos entre un inicio y otro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Detected in each text</source>
        <translation>Detectado en cada texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Of newly opened te&amp;xts</source>
        <translation>De los te&amp;xtos recién abiertos</translation>
    </message>
    <message>
        <source>Of the &amp;window</source>
        <translation>De la ve&amp;ntana</translation>
    </message>
    <message>
        <source>Otherwise their text never reaches the disk, and the next start asks for the password again</source>
        <translation>De lo contrario su texto nunca llega al disco y en el siguiente inicio se vuelve a pedir la contraseña</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>Map of the article</source>
        <translation>Mapa del artículo</translation>
    </message>
    <message>
        <source>Shows where the best sentences are. The arrow keys go there.</source>
        <translation>Muestra dónde están las mejores frases. Las teclas de flecha llevan hasta ellas.</translation>
    </message>
    <message>
        <source>{place}: excluded</source>
        <translation>{place}: excluida</translation>
    </message>
    <message>
        <source>{place}: picked</source>
        <translation>{place}: elegida</translation>
    </message>
    <message>
        <source>{place}: pinned</source>
        <translation>{place}: fijada</translation>
    </message>
    <message>
        <source>{place}; nearest mark at {there}</source>
        <translation>{place}; marca más cercana en {there}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Nothing arrived from the other program. Drag it here once more.</source>
        <translation>No llegó nada del otro programa. Arrástrelo aquí otra vez.</translation>
    </message>
    <message>
        <source>There is no text to read here. Copy or drop a text, a file or an address.</source>
        <translation>Aquí no hay texto que leer. Copie o suelte un texto, un archivo o una dirección.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>The name of this file can&apos;t be used. Rename the file and open it again.</source>
        <translation>El nombre de este archivo no se puede usar. Cámbielo y vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>The reading process could not be started. Install Standfirst again, or start it in a terminal to see why.</source>
        <translation>No se pudo iniciar el proceso de lectura. Instale Standfirst de nuevo o inícielo en un terminal para ver por qué.</translation>
    </message>
    <message numerus="yes">
        <source>This took longer than %Ln second(s) and was stopped. Try a shorter text or another method.</source>
        <translation>
            <numerusform>Esto tardó más de %Ln segundo y se detuvo. Pruebe con un texto más corto u otro método.</numerusform>
            <numerusform>Esto tardó más de %Ln segundos y se detuvo. Pruebe con un texto más corto u otro método.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} Try again, or open a shorter text.</source>
        <translation>{what} Inténtelo de nuevo o abra un texto más corto.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the article</source>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <source>Language of the article: {language}</source>
        <translation>Idioma del artículo: {language}</translation>
    </message>
    <message>
        <source>Standfirst does not know this language and works without stop words and word stems. Choose another one if this is wrong.</source>
        <translation>Standfirst no conoce este idioma y prescinde de palabras vacías y raíces. Elija otro si no es el correcto.</translation>
    </message>
    <message>
        <source>Treat the article as written in another language</source>
        <translation>Tratar el artículo como escrito en otro idioma</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Detected from the text</source>
        <translation>Detectado a partir del texto</translation>
    </message>
    <message>
        <source>Detected: {language}</source>
        <translation>Detectado: {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the article</source>
        <translation>Idi&amp;oma del artículo</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Longitud del resumen</translation>
    </message>
    <message>
        <source>Size of the summary</source>
        <translation>Tamaño del resumen</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{count} de %Ln frase</numerusform>
            <numerusform>{count} de %Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences} · {words} · {time} to read · {share}</source>
        <translation>{sentences} · {words} · {time} de lectura · {share}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Standfirst</source>
        <translation>Standfirst</translation>
    </message>
    <message>
        <source>The language changes once the summary is written.</source>
        <translation>El idioma cambia en cuanto se haya escrito el resumen.</translation>
    </message>
    <message>
        <source>The window closes once the summary is written.</source>
        <translation>La ventana se cerrará en cuanto el resumen esté escrito.</translation>
    </message>
    <message>
        <source>{title} — Standfirst</source>
        <translation>{title} — Standfirst</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Dismiss message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>MethodControl</name>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What the method does</source>
        <translation>Qué hace el método</translation>
    </message>
</context>
<context>
    <name>NeedsScheduler</name>
    <message>
        <source>No sentence contains the words of “{topic}”, so it changes nothing. Very common words do not count.</source>
        <translation>Ninguna frase contiene las palabras de «{topic}», así que no cambia nada. Las palabras muy comunes no cuentan.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Choose language</source>
        <translation>Elegir &amp;idioma</translation>
    </message>
    <message>
        <source>This text is in a language that Standfirst does not know. It is summarised all the same, without stop words and word stems.</source>
        <translation>Este texto está en un idioma que Standfirst no conoce. Se resume de todos modos, sin palabras vacías ni raíces.</translation>
    </message>
    <message>
        <source>This text seems to be in {language}, which Standfirst does not know. It is summarised all the same, without stop words and word stems.</source>
        <translation>Idioma de este texto, al parecer: {language}. Standfirst no lo conoce. Lo resume de todos modos, sin palabras vacías ni raíces.</translation>
    </message>
</context>
<context>
    <name>OpenDocuments</name>
    <message>
        <source>New tab</source>
        <translation>Nueva pestaña</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>A pasted text could not be saved and is lost.</source>
        <translation>Un texto pegado no se pudo guardar y se ha perdido.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>La carga se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>Standfirst closed unexpectedly %Ln time(s) while reading {name}, and will not reopen it by itself. Reload tries once more.</source>
        <translation>
            <numerusform>Standfirst se cerró una vez mientras leía {name} y no vuelve a intentarlo por sí solo. «Recargar» lo intenta de nuevo.</numerusform>
            <numerusform>Standfirst se cerró %Ln veces mientras leía {name} y no vuelve a intentarlo por sí solo. «Recargar» lo intenta de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sentence to summarise in this text, only headings and text that is not part of an article.</source>
        <translation>En este texto no hay ninguna frase que resumir, solo títulos y texto que no forma parte de un artículo.</translation>
    </message>
    <message>
        <source>There is no text in it. If it is a page that needs a browser, copy its text there and paste it.</source>
        <translation>El documento no contiene texto. Si es una página que necesita un navegador, copie allí el texto y péguelo aquí.</translation>
    </message>
    <message>
        <source>There is no text to read here. Copy or drop a text, a file or an address.</source>
        <translation>Aquí no hay texto que leer. Copie o suelte un texto, un archivo o una dirección.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>Esquema del artículo</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Summarise the part that is selected, or else the one being read ({keys})</source>
        <translation>Resumir la parte seleccionada o, si no hay ninguna, la que está leyendo ({keys})</translation>
    </message>
    <message>
        <source>This text is too short for an outline.</source>
        <translation>Este texto es demasiado corto para un esquema.</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Go to its best sentence</source>
        <translation>Ir a su mejor frase</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Ir a esta parte</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Summarise this part only</source>
        <translation>Resumir solo esta parte</translation>
    </message>
    <message>
        <source>You are reading this part</source>
        <translation>Está leyendo esta parte</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
</context>
<context>
    <name>PhraseLine</name>
    <message numerus="yes">
        <source>In %Ln place(s). Click for the next one, Shift+click for the previous one.</source>
        <translation>
            <numerusform>En %Ln lugar. Haga clic para ir al siguiente, Mayús+clic para el anterior.</numerusform>
            <numerusform>En %Ln lugares. Haga clic para ir al siguiente, Mayús+clic para el anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key phrases</source>
        <translation>Expresiones clave</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Summaries</source>
        <translation>&amp;Resúmenes</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Restaurar &amp;valores predeterminados</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Another Standfirst window is open but not responding. This is a new one.</source>
        <translation>Hay otra ventana de Standfirst abierta que no responde. Esta es una nueva.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel this and keep what is shown (Esc)</source>
        <translation>Cancelar y conservar lo que se muestra (Esc)</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Paso actual</translation>
    </message>
    <message>
        <source>Finding sentences…</source>
        <translation>Buscando frases…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Ranking sentences…</source>
        <translation>Clasificando frases…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Escribiendo el resumen…</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caracteres por línea</translation>
    </message>
    <message>
        <source>Drag the summary into another program</source>
        <translation>Arrastre el resumen a otro programa</translation>
    </message>
    <message>
        <source>Font of texts</source>
        <translation>Fuente de los textos</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>&amp;Ancho de línea</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <source>Line spacing in per cent</source>
        <translation>Interlineado en porcentaje</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Tamaño de los textos</translation>
    </message>
    <message>
        <source>{sentences} · {words} · {time} to read</source>
        <translation>{sentences} · {words} · {time} de lectura</translation>
    </message>
</context>
<context>
    <name>ReadingPanes</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recently read</source>
        <translation>Leído recientemente</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} en {folder}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>Also not opened: {names} and %Ln more.</source>
        <translation>
            <numerusform>Tampoco se abrieron: {names} y %Ln más.</numerusform>
            <numerusform>Tampoco se abrieron: {names} y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also not opened: {names}.</source>
        <translation>Tampoco se abrieron: {names}.</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>{name} has changed on disk.</source>
        <translation>{name} ha cambiado en el disco.</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>All of the above, added up. Sentences are ranked by it.</source>
        <translation>La suma de lo anterior. Las frases se ordenan según ella.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score, {total}</source>
        <translation>Puntuación, {total}</translation>
    </message>
    <message>
        <source>What its score is made of</source>
        <translation>De qué se compone su puntuación</translation>
    </message>
    <message>
        <source>{name}, {figure} of {total}</source>
        <translation>{name}, {figure} de {total}</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Sentences it represents</source>
        <translation>Frases a las que representa</translation>
    </message>
</context>
<context>
    <name>SessionStore</name>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>too many windows are open</source>
        <translation>hay demasiadas ventanas abiertas</translation>
    </message>
</context>
<context>
    <name>SessionTroubles</name>
    <message numerus="yes">
        <source>%Ln of the articles that were open could not be restored because the list of them was damaged. Nothing was deleted: the list and their texts are in {folder}.</source>
        <translation>
            <numerusform>%Ln de los artículos que estaban abiertos no se ha podido restaurar porque su lista estaba dañada. No se ha borrado nada: la lista y el texto están en {folder}.</numerusform>
            <numerusform>%Ln de los artículos que estaban abiertos no se han podido restaurar porque su lista estaba dañada. No se ha borrado nada: la lista y sus textos están en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>A text that was open can&apos;t be read: {reason}. Nothing was deleted: it is in {folder}.</source>
        <translation>Un texto que estaba abierto no se puede leer: {reason}. No se ha borrado nada: está en {folder}.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Standfirst keeps trying.</source>
        <translation>Libere espacio en el disco. Standfirst lo sigue intentando.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Pasted text that was open is no longer on the disk and can&apos;t be shown: {titles}.</source>
        <translation>Texto pegado que estaba abierto ya no está en el disco y no se puede mostrar: {titles}.</translation>
    </message>
    <message>
        <source>Standfirst keeps trying. Everything else works.</source>
        <translation>Standfirst lo sigue intentando. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The articles that were open can&apos;t be read: {reason}. They come back at the next start if they can be read by then. Nothing was deleted: they are in {folder}.</source>
        <translation>Los artículos que estaban abiertos no se pueden leer: {reason}. Volverán en el próximo inicio si para entonces se pueden leer. No se ha borrado nada: están en {folder}.</translation>
    </message>
    <message>
        <source>The articles that were open were saved by a newer version of Standfirst, and this one can&apos;t read them. The newer version will find them again. Nothing was deleted: they are in {folder}.</source>
        <translation>Los artículos que estaban abiertos los guardó una versión más reciente de Standfirst, y esta no puede leerlos. La versión más reciente los volverá a encontrar. No se ha borrado nada: están en {folder}.</translation>
    </message>
    <message>
        <source>The list of open articles was damaged. What could be read of it was restored. Nothing was deleted: the list as it was is in {folder}.</source>
        <translation>La lista de artículos abiertos estaba dañada. Se ha restaurado lo que se podía leer. No se ha borrado nada: la lista original está en {folder}.</translation>
    </message>
    <message>
        <source>The open articles can&apos;t be saved for the next start: {reason}. {advice}</source>
        <translation>Los artículos abiertos no se pueden guardar para el próximo inicio: {reason}. {advice}</translation>
    </message>
    <message>
        <source>The text of {titles} can&apos;t be saved for the next start: {reason}. {advice}</source>
        <translation>El texto de {titles} no se puede guardar para el próximo inicio: {reason}. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>Too many articles were open to open them all again: %Ln was/were left out. Nothing was deleted: it is/they are in {folder}.</source>
        <translation>
            <numerusform>Había demasiados artículos abiertos para abrirlos todos de nuevo: %Ln se ha quedado fuera. No se ha borrado nada: está en {folder}.</numerusform>
            <numerusform>Había demasiados artículos abiertos para abrirlos todos de nuevo: %Ln se han quedado fuera. No se ha borrado nada: están en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %Ln more</source>
        <translation>
            <numerusform>{titles} y %Ln más</numerusform>
            <numerusform>{titles} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Ningún atajo coincide.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hacen</translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>L&amp;ongitud</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Length for newly opened articles</source>
        <translation>Longitud para artículos recién abiertos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Memory that a job may take, in megabytes</source>
        <translation>Memoria que puede ocupar una tarea, en megabytes</translation>
    </message>
    <message>
        <source>Method for newly opened articles</source>
        <translation>Método para artículos recién abiertos</translation>
    </message>
    <message>
        <source>Newly opened articles</source>
        <translation>Artículos recién abiertos</translation>
    </message>
    <message>
        <source>S&amp;top a job after</source>
        <translation>&amp;Detener una tarea tras</translation>
    </message>
    <message>
        <source>Seconds that a job may take</source>
        <translation>Segundos que puede durar una tarea</translation>
    </message>
    <message>
        <source>Stop a &amp;job that takes</source>
        <translation>Detener una tarea que oc&amp;upe</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Pinned: {count}.</source>
        <translation>Fijadas: {count}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Close {title}</source>
        <translation>Cerrar {title}</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artículos abiertos</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{title}, something new</source>
        <translation>{title}, algo nuevo</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>The summary is not ready yet. Try again in a moment.</source>
        <translation>El resumen aún no está listo. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>TopicControl</name>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Sentences with these words come first</source>
        <translation>Las frases con estas palabras van primero</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What about …</source>
        <translation>Qué hay de…</translation>
    </message>
</context>
<context>
    <name>UnitBox</name>
    <message>
        <source>Unit of the length</source>
        <translation>Unidad de la longitud</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The summary alone</source>
        <translation>Solo el resumen</translation>
    </message>
    <message>
        <source>The summary in its place, everything else folded away</source>
        <translation>El resumen en su sitio, con todo lo demás plegado</translation>
    </message>
    <message>
        <source>The whole article, with the summary marked in it</source>
        <translation>Todo el artículo, con el resumen marcado en él</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop an article here</source>
        <translation>Suelte aquí un artículo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>or paste one, or open a file. Standfirst shows the sentences that carry it, word for word, each in its place. Nothing you read leaves this computer.</source>
        <translation>o pegue uno, o abra un archivo. Standfirst muestra las frases que lo sostienen, palabra por palabra, cada una en su sitio. Nada de lo que lee sale de este ordenador.</translation>
    </message>
</context>
<context>
    <name>WorkerProcess</name>
    <message>
        <source>The reading process ended unexpectedly; the text may be too much for it.</source>
        <translation>El proceso de lectura terminó inesperadamente; quizá el texto sea demasiado para él.</translation>
    </message>
    <message>
        <source>The reading process sent an answer that can&apos;t be understood.</source>
        <translation>El proceso de lectura dio una respuesta que no se entiende.</translation>
    </message>
    <message>
        <source>The text needs more memory than Standfirst allows itself.</source>
        <translation>El texto necesita más memoria de la que Standfirst se permite.</translation>
    </message>
</context>
<context>
    <name>_Banner</name>
    <message>
        <source>Only “{title}” is summarised</source>
        <translation>Solo se resume «{title}»</translation>
    </message>
    <message>
        <source>Summarise the whole article again</source>
        <translation>Volver a resumir todo el artículo</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Todo el artículo</translation>
    </message>
</context>
<context>
    <name>_CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>_Sample</name>
    <message>
        <source>The sea took the old wall in one night, and the town did not build it again. Where it had stood, a marsh grew within five years: grass first, then mud, then birds. Nobody had planned for the birds. They came by the thousand in October, and with them the first visitors that the place had seen in the cold half of a year.</source>
        <translation>El mar se llevó el viejo muro en una noche, y el pueblo no volvió a levantarlo. Donde había estado creció en cinco años una marisma: primero hierba, luego lodo, luego aves. Nadie había contado con las aves. Llegaron por millares en octubre, y con ellas los primeros visitantes que el lugar había visto en la mitad fría del año.</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Open articles</source>
        <translation>Artículos abiertos</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>A sentence with a better rank says much of this already.</source>
        <translation>Una frase con mejor puesto ya dice mucho de esto.</translation>
    </message>
    <message>
        <source>Begins with a word such as “he” or “but”, and is hard to follow by itself.</source>
        <translation>Empieza con una palabra como «él» o «pero» y por sí sola cuesta entenderla.</translation>
    </message>
    <message>
        <source>Comes first or last in its paragraph or in the article, or has words of the headings.</source>
        <translation>Está al principio o al final de su párrafo o del artículo, o tiene palabras de los encabezados.</translation>
    </message>
    <message>
        <source>Contains the words that the article uses most.</source>
        <translation>Contiene las palabras que más usa el artículo.</translation>
    </message>
    <message>
        <source>Covers many topics</source>
        <translation>Abarca muchos temas</translation>
    </message>
    <message>
        <source>Cue phrases</source>
        <translation>Expresiones clave</translation>
    </message>
    <message>
        <source>Ends as no sentence does: it may be a heading, a label or a row of a table.</source>
        <translation>No termina como una frase: quizá sea un título, una etiqueta o una fila de una tabla.</translation>
    </message>
    <message>
        <source>Frequent words together</source>
        <translation>Palabras frecuentes juntas</translation>
    </message>
    <message>
        <source>Half a quotation</source>
        <translation>Cita a medias</translation>
    </message>
    <message>
        <source>Has enough words to say something by itself.</source>
        <translation>Tiene palabras suficientes para decir algo por sí sola.</translation>
    </message>
    <message>
        <source>Has frequent words of the article close together.</source>
        <translation>Tiene muy juntas palabras frecuentes del artículo.</translation>
    </message>
    <message>
        <source>Has only one end of a quotation, so it would misquote on its own.</source>
        <translation>Solo tiene un extremo de una cita, así que por sí sola la falsearía.</translation>
    </message>
    <message>
        <source>Has significant words that are frequent in the article.</source>
        <translation>Tiene palabras significativas que son frecuentes en el artículo.</translation>
    </message>
    <message>
        <source>Has words that the title or the headings have.</source>
        <translation>Contiene palabras del título o de los encabezados.</translation>
    </message>
    <message>
        <source>How closely it relates to the topic that you gave.</source>
        <translation>Cuánto tiene que ver con el tema que usted indicó.</translation>
    </message>
    <message>
        <source>How many of the article&apos;s topics it touches on.</source>
        <translation>Cuántos temas del artículo toca.</translation>
    </message>
    <message>
        <source>Is in the opening section or in one that sums up, such as a conclusion.</source>
        <translation>Está en la sección inicial o en una que recapitula, como una conclusión.</translation>
    </message>
    <message>
        <source>Is more about other works than about the article&apos;s own subject.</source>
        <translation>Trata más de otros trabajos que del asunto del artículo.</translation>
    </message>
    <message>
        <source>It would mislead without another sentence, or another without it: they count as one.</source>
        <translation>Sin otra oración llevaría a engaño, u otra sin ella: cuentan como una.</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Lo bastante larga</translation>
    </message>
    <message>
        <source>Most used words</source>
        <translation>Palabras más usadas</translation>
    </message>
    <message>
        <source>Near the beginning</source>
        <translation>Cerca del comienzo</translation>
    </message>
    <message>
        <source>Needs the one before it</source>
        <translation>Necesita la anterior</translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>No es una frase</translation>
    </message>
    <message>
        <source>Opens or sums up</source>
        <translation>Abre o recapitula</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Lugar en el artículo</translation>
    </message>
    <message>
        <source>Quotations seldom sum up a report.</source>
        <translation>Las citas rara vez resumen un reportaje.</translation>
    </message>
    <message>
        <source>Quotes someone</source>
        <translation>Cita a alguien</translation>
    </message>
    <message>
        <source>Refers to other works</source>
        <translation>Remite a otras obras</translation>
    </message>
    <message>
        <source>Repeats a better one</source>
        <translation>Repite una mejor</translation>
    </message>
    <message>
        <source>Sentences are taken one by one; each one taken before it costs a point.</source>
        <translation>Las frases se toman de una en una; cada una tomada antes cuesta un punto.</translation>
    </message>
    <message>
        <source>Shares words with many other sentences, so it speaks for them too.</source>
        <translation>Comparte palabras con muchas otras frases, así que también habla por ellas.</translation>
    </message>
    <message>
        <source>Stands with others</source>
        <translation>Va con otras</translation>
    </message>
    <message>
        <source>The first sentences of a text, and of each paragraph, often say what matters.</source>
        <translation>Las primeras frases de un texto, y de cada párrafo, suelen decir lo que importa.</translation>
    </message>
    <message>
        <source>The method&apos;s rating</source>
        <translation>Valoración del método</translation>
    </message>
    <message>
        <source>The one number that this method gives to a sentence.</source>
        <translation>El único número que este método da a una frase.</translation>
    </message>
    <message>
        <source>Turns it waited</source>
        <translation>Turnos de espera</translation>
    </message>
    <message>
        <source>Typical of the article</source>
        <translation>Típica del artículo</translation>
    </message>
    <message>
        <source>Uses words that announce, report or conclude something.</source>
        <translation>Usa palabras que anuncian, informan o concluyen algo.</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Palabras del título</translation>
    </message>
    <message>
        <source>Your topic</source>
        <translation>Su tema</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Documentos ({patterns})</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Abrir una página web</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Read the text again as:</source>
        <translation>Leer de nuevo el texto como:</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Shows the sentences that carry an article, word for word, each in its place and with the reason it was picked. Nothing you read leaves this computer.

Built on sumy and Qt. Apache License 2.0.</source>
        <translation>Muestra las frases que sostienen un artículo, palabra por palabra, cada una en su sitio y con el motivo por el que se eligió. Nada de lo que lee sale de este ordenador.

Basado en sumy y Qt. Licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Codificación del texto</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} h {min} min</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation>{min} min</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} min {s} s</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
</context>
<context>
    <name>encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Centroeuropeo (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Cirílico (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Detected from the text</source>
        <translation>Detectada a partir del texto</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japonés (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC, Windows-949)</source>
        <translation>Coreano (EUC, Windows-949)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Tailandés (Windows-874)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europeo occidental (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europeo occidental (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A part of the text ({count} characters) can&apos;t be read: its fonts do not tell which characters they show. Run OCR (text recognition) on the file, and open the result.</source>
        <translation>Una parte del texto ({count} caracteres) no se puede leer: sus fuentes no indican qué caracteres muestran. Aplique el reconocimiento de texto (OCR) al archivo y abra el resultado.</translation>
    </message>
    <message>
        <source>A question: the answer is in ¶ {paragraph}.</source>
        <translation>Una pregunta: la respuesta está en ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>An address that begins with {scheme}: is {what}, which Standfirst does not open. It opens files, and web pages at addresses that begin with https:// or http://.</source>
        <translation>Una dirección que empieza por {scheme}: es {what}, y Standfirst no lo abre. Abre archivos y páginas web cuya dirección empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>An answer: the question is in ¶ {paragraph}.</source>
        <translation>Una respuesta: la pregunta está en ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>An exception is in ¶ {paragraph}.</source>
        <translation>Hay una excepción en ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Y {more} más.</translation>
    </message>
    <message>
        <source>Check it for mistakes.</source>
        <translation>Compruebe que no tenga errores.</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>Convert it to EPUB first, with Calibre for example.</source>
        <translation>Conviértalo primero a EPUB, por ejemplo con Calibre.</translation>
    </message>
    <message>
        <source>Convert it to HTML or Word first, with Pandoc for example.</source>
        <translation>Conviértalo primero a HTML o Word, por ejemplo con Pandoc.</translation>
    </message>
    <message>
        <source>Convert it to PDF first, with dvipdf for example.</source>
        <translation>Conviértalo primero a PDF, por ejemplo con dvipdf.</translation>
    </message>
    <message>
        <source>Convert it to PDF first, with ps2pdf for example.</source>
        <translation>Conviértalo primero a PDF, por ejemplo con ps2pdf.</translation>
    </message>
    <message>
        <source>Copy it again from your browser.</source>
        <translation>Cópiela de nuevo desde su navegador.</translation>
    </message>
    <message>
        <source>Copy the text you want to read and paste it here.</source>
        <translation>Copie el texto que quiere leer y péguelo aquí.</translation>
    </message>
    <message>
        <source>Corrected in ¶ {paragraph}.</source>
        <translation>Corregido en ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Denied in ¶ {paragraph}.</source>
        <translation>Desmentido en ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Documents embedded in it ({count}) can&apos;t be read. Open it in Word and save it anew.</source>
        <translation>No se pueden leer los documentos incrustados ({count}). Ábralo en Word y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Export it as HTML or Markdown.</source>
        <translation>Expórtelo como HTML o Markdown.</translation>
    </message>
    <message>
        <source>Export it from InDesign as PDF or EPUB.</source>
        <translation>Expórtelo desde InDesign como PDF o EPUB.</translation>
    </message>
    <message>
        <source>Export it from Keynote as PDF.</source>
        <translation>Expórtela desde Keynote como PDF.</translation>
    </message>
    <message>
        <source>Export it from Numbers as PDF.</source>
        <translation>Expórtela desde Numbers como PDF.</translation>
    </message>
    <message>
        <source>Export it from Pages as Word or PDF.</source>
        <translation>Expórtelo desde Pages como Word o PDF.</translation>
    </message>
    <message>
        <source>Export it from the program that made it as Word or PDF.</source>
        <translation>Expórtelo como Word o PDF desde el programa con que se hizo.</translation>
    </message>
    <message>
        <source>Export the note you want to read as HTML.</source>
        <translation>Exporte como HTML la nota que quiere leer.</translation>
    </message>
    <message>
        <source>Export the page you want to read from OneNote as PDF or Word.</source>
        <translation>Exporte desde OneNote, como PDF o Word, la página que quiere leer.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>el servidor está apagado</translation>
    </message>
    <message>
        <source>If there is a transcript, open that.</source>
        <translation>Si hay una transcripción, ábrala.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Look for the page at another address.</source>
        <translation>Busque la página en otra dirección.</translation>
    </message>
    <message>
        <source>Only imagined: see ¶ {paragraph}.</source>
        <translation>Solo imaginado: véase ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Open a document instead.</source>
        <translation>Abra un documento en su lugar.</translation>
    </message>
    <message>
        <source>Open it in Adobe Digital Editions.</source>
        <translation>Ábrala en Adobe Digital Editions.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as .odt.</source>
        <translation>Ábralo en LibreOffice y guárdelo como .odt.</translation>
    </message>
    <message>
        <source>Open it in Outlook, and save the e-mail that you want to read as text or .eml.</source>
        <translation>Ábralo en Outlook y guarde como texto o .eml el correo que quiere leer.</translation>
    </message>
    <message>
        <source>Open it in Safari and export it as PDF, or paste its text.</source>
        <translation>Ábralo en Safari y expórtelo como PDF, o pegue su texto.</translation>
    </message>
    <message>
        <source>Open it in its viewer and print it to PDF.</source>
        <translation>Ábralo en su visor e imprímalo en PDF.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <translation>Ábralo en el programa que lo creó y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save or export it as Word (.docx) or PDF.</source>
        <translation>Ábralo en el programa con que se hizo y guárdelo o expórtelo como Word (.docx) o PDF.</translation>
    </message>
    <message>
        <source>Open it in your browser, save it, and open the file.</source>
        <translation>Abra la página en su navegador, guárdela y abra el archivo.</translation>
    </message>
    <message>
        <source>Open it in your browser, then paste its text here or save the page and open the file.</source>
        <translation>Ábrala en su navegador y después pegue aquí su texto, o guarde la página y abra el archivo.</translation>
    </message>
    <message>
        <source>Open one of the articles that it names.</source>
        <translation>Abra uno de los artículos que nombra.</translation>
    </message>
    <message>
        <source>Open the PDF made of it, or convert it to HTML with Pandoc.</source>
        <translation>Abra el PDF que se hizo con él o conviértalo a HTML con Pandoc.</translation>
    </message>
    <message>
        <source>Open the address in it instead.</source>
        <translation>Abra en su lugar la dirección que contiene.</translation>
    </message>
    <message>
        <source>Open the page in your browser, save it, and open the file.</source>
        <translation>Abra la página en su navegador, guárdela y abra el archivo.</translation>
    </message>
    <message>
        <source>Part of a list: it is introduced in ¶ {paragraph}.</source>
        <translation>Parte de una lista: se introduce en ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Part of a quotation: who says it is in ¶ {paragraph}.</source>
        <translation>Parte de una cita: quién la dice está en ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Parts of the e-mail that should be text ({count}) can&apos;t be read as such and were left out.</source>
        <translation>Partes del correo que deberían ser texto ({count}) no se pueden leer como tal y se han omitido.</translation>
    </message>
    <message>
        <source>Print it to a text with man, and open that.</source>
        <translation>Conviértalo en texto con man y ábralo.</translation>
    </message>
    <message>
        <source>Run OCR (text recognition) on it, save the result, and open that.</source>
        <translation>Páselo por un reconocimiento de texto (OCR), guarde el resultado y ábralo.</translation>
    </message>
    <message>
        <source>Save it in Visio as PDF.</source>
        <translation>Guárdelo en Visio como PDF.</translation>
    </message>
    <message>
        <source>Save or export the transcript as plain text and open that.</source>
        <translation>Guarde o exporte la transcripción como texto sin formato y ábrala.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>el archivo ya no existe en el servidor</translation>
    </message>
    <message>
        <source>Standfirst does not know the language &apos;{language}&apos;. Use one of: {languages}.</source>
        <translation>Standfirst no conoce el idioma «{language}». Idiomas posibles: {languages}.</translation>
    </message>
    <message>
        <source>Standfirst ran into an internal error, {fault}. Try another method or file.</source>
        <translation>Standfirst ha tenido un fallo interno, {fault}. Pruebe con otro método o archivo.</translation>
    </message>
    <message>
        <source>Standfirst reads PDF, Word, OpenDocument, EPUB, RTF, e-mail, HTML, Markdown and plain text: save or export it as one of these.</source>
        <translation>Standfirst lee PDF, Word, OpenDocument, EPUB, RTF, correo electrónico, HTML, Markdown y texto sin formato: guarde o exporte el archivo en uno de ellos.</translation>
    </message>
    <message>
        <source>The HTML page has no content that can be read. Save it again as a page.</source>
        <translation>La página HTML no tiene contenido que se pueda leer. Guárdela de nuevo como página.</translation>
    </message>
    <message>
        <source>The address of the proxy that is set in {setting} has a mistake in it, so nothing was fetched. Write it as in http://proxy.example:3128.</source>
        <translation>La dirección del proxy definido en {setting} contiene un error; por eso no se ha descargado nada. Escríbala como en http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>The book is damaged: pages of it ({count}) are missing or can&apos;t be read. Get it again.</source>
        <translation>El libro está dañado: faltan páginas o no se pueden leer ({count}). Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The book&apos;s own list of its pages is damaged: they may be out of order.</source>
        <translation>La lista de páginas del libro está dañada: es posible que estén desordenadas.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>The document breaks off before its end. Get it again from where it came from.</source>
        <translation>El documento se interrumpe antes del final. Consígalo de nuevo donde lo obtuvo.</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>Este correo</translation>
    </message>
    <message>
        <source>The file holds more text after the document&apos;s end, which is not shown.</source>
        <translation>El archivo contiene más texto después del final del documento, que no se muestra.</translation>
    </message>
    <message>
        <source>The file is a mailbox: its other e-mails ({count}) are not shown. Save them one by one to read them.</source>
        <translation>El archivo es un buzón: sus demás correos ({count}) no se muestran. Guárdelos uno a uno para leerlos.</translation>
    </message>
    <message>
        <source>The file is damaged: pages of it ({count}) can&apos;t be read. Get it again from where it came from.</source>
        <translation>El archivo está dañado: no se pueden leer algunas páginas ({count}). Consígalo de nuevo donde lo obtuvo.</translation>
    </message>
    <message>
        <source>The file is not in the encoding {encoding}. Choose another encoding.</source>
        <translation>El archivo no tiene la codificación {encoding}. Elija otra.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>The page arrived damaged and can&apos;t be unpacked.</source>
        <translation>La página llegó dañada y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The page comes packed in a way that Standfirst can&apos;t unpack.</source>
        <translation>La página viene comprimida de un modo que Standfirst no puede descomprimir.</translation>
    </message>
    <message>
        <source>The page comes with more headers (technical notes) than Standfirst reads.</source>
        <translation>La página trae más cabeceras (datos técnicos) de las que Standfirst lee.</translation>
    </message>
    <message>
        <source>The page is too large: Standfirst reads pages of up to {limit} MB from the web.</source>
        <translation>La página es demasiado grande: Standfirst lee páginas de hasta {limit}&#xa0;MB de la web.</translation>
    </message>
    <message>
        <source>The page redirects to {host}, an address in a private network, which a public page may not do. If you trust it, open that address yourself.</source>
        <translation>La página redirige a {host}, una dirección de una red privada, cosa que una página pública no debe hacer. Si confía en ella, abra usted esa dirección.</translation>
    </message>
    <message>
        <source>The page says that its article is not free: only its beginning may be here. Open it in your browser where you are signed in, and paste its text or save the page.</source>
        <translation>La página dice que su artículo no es gratuito: puede que aquí solo esté el principio. Ábrala en su navegador, donde tiene la sesión iniciada, y pegue el texto o guarde la página.</translation>
    </message>
    <message>
        <source>The proxy is set in {setting}.</source>
        <translation>El proxy está definido en {setting}.</translation>
    </message>
    <message>
        <source>The proxy that is set in {setting} is of a kind that Standfirst can&apos;t use ({scheme}://), so nothing was fetched. Set one that begins with http:// or socks5://.</source>
        <translation>El proxy definido en {setting} es de un tipo que Standfirst no puede usar ({scheme}://); por eso no se ha descargado nada. Defina uno que empiece por http:// o socks5://.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password (error {status}). Put them into its address in {setting}, as in http://user:password@{proxy}; other ways to sign in are not supported.</source>
        <translation>El proxy {proxy} pide un nombre de usuario y una contraseña (error {status}). Añádalos a su dirección en {setting}, como en http://user:password@{proxy}; no se admiten otras formas de identificarse.</translation>
    </message>
    <message>
        <source>The proxy {proxy} broke off before the page was complete. Try again.</source>
        <translation>El proxy {proxy} cortó la conexión antes de que la página estuviera completa. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy {proxy} can&apos;t be reached. Check its address, and that this computer is online.</source>
        <translation>No se puede acceder al proxy {proxy}. Compruebe su dirección y que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host} (error {status}). Check the address for mistakes, or try again later.</source>
        <translation>El proxy {proxy} no se conectó con {host} (error {status}). Compruebe que la dirección no tenga errores o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host}. Check the address for mistakes, or try again later.</source>
        <translation>El proxy {proxy} no se conectó con {host}. Compruebe que la dirección no tenga errores o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not accept the user name and password that are set in {setting} (error {status}). Check them.</source>
        <translation>El proxy {proxy} no acepta el nombre de usuario y la contraseña definidos en {setting} (error {status}). Compruébelos.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer as a SOCKS proxy does, or does not accept the user name and password that are set in {setting}. Check them.</source>
        <translation>El proxy {proxy} no responde como un proxy SOCKS o no acepta el nombre de usuario y la contraseña definidos en {setting}. Compruébelos.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer as a proxy does. Check its address.</source>
        <translation>El proxy {proxy} no responde como un proxy. Compruebe su dirección.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let you fetch pages from {host} (error {status}). Ask who runs it.</source>
        <translation>El proxy {proxy} no le permite descargar páginas de {host} (error {status}). Consulte a quien lo administra.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections. Check its address, and that it is running.</source>
        <translation>El proxy {proxy} rechaza las conexiones. Compruebe su dirección y que esté en marcha.</translation>
    </message>
    <message>
        <source>The proxy {proxy} took too long to send the page. Try again later.</source>
        <translation>El proxy {proxy} tardó demasiado en entregar la página. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name, and that this computer is online.</source>
        <translation>No se encontró el proxy {proxy}. Compruebe su nombre y que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>The text contained NUL bytes ({count}), which no text should have: it may be damaged. They were left out. Compare it with another copy if you can.</source>
        <translation>El texto contenía bytes nulos ({count}), que ningún texto tiene: puede estar dañado. Se han omitido. Compárelo si puede con otra copia.</translation>
    </message>
    <message>
        <source>The text hardly has marks at the ends of its sentences: it is cut where a pause is likely. A transcript with punctuation would give better sentences.</source>
        <translation>El texto apenas tiene signos al final de las frases: se ha cortado donde es probable una pausa. Una transcripción con puntuación daría mejores frases.</translation>
    </message>
    <message>
        <source>The text has {size} characters; Standfirst reads up to {limit}. Open a part of it.</source>
        <translation>El texto tiene {size} caracteres; Standfirst lee hasta {limit}. Abra una parte.</translation>
    </message>
    <message>
        <source>The text is written in {marks}, whose marks are shown as they stand. Open it as HTML instead.</source>
        <translation>El texto está escrito en {marks}, cuyas marcas se muestran tal cual. Es mejor abrirlo como HTML.</translation>
    </message>
    <message>
        <source>The text needs more memory than Standfirst allows itself. Open a shorter part of it.</source>
        <translation>El texto necesita más memoria de la que Standfirst se permite. Abra una parte más corta.</translation>
    </message>
    <message>
        <source>The worker was sent a line that it can&apos;t read: {why}</source>
        <translation>El proceso de lectura recibió una línea que no entiende: {why}</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or whether it was moved.</source>
        <translation>No existe el archivo {path}. Compruebe el nombre, o si se ha movido.</translation>
    </message>
    <message>
        <source>There is no method &apos;{method}&apos;. Use one of: {methods}.</source>
        <translation>No existe el método «{method}». Métodos posibles: {methods}.</translation>
    </message>
    <message>
        <source>There is no text encoding called &apos;{encoding}&apos;. Try utf-8 or cp1252.</source>
        <translation>No hay ninguna codificación llamada «{encoding}». Pruebe con utf-8 o cp1252.</translation>
    </message>
    <message>
        <source>This address has a mistake in it: after {scheme}: there must be two slashes and a name.</source>
        <translation>Esta dirección contiene un error: después de {scheme}: debe haber dos barras y un nombre.</translation>
    </message>
    <message>
        <source>This address has a user name or password in it, which Standfirst does not send.</source>
        <translation>Esta dirección contiene un nombre de usuario o una contraseña, que Standfirst no envía.</translation>
    </message>
    <message>
        <source>This address is not complete or has a mistake in it.</source>
        <translation>Esta dirección está incompleta o contiene un error.</translation>
    </message>
    <message>
        <source>This address is not that of a web page.</source>
        <translation>Esta dirección no es la de una página web.</translation>
    </message>
    <message>
        <source>This address uses port {port}, which belongs to other services and never serves web pages.</source>
        <translation>Esta dirección usa el puerto {port}, que pertenece a otros servicios y nunca ofrece páginas web.</translation>
    </message>
    <message>
        <source>This computer finds its proxy by a script, which Standfirst does not run, so nothing was fetched. Set the environment variable all_proxy to the proxy&apos;s address, as in http://proxy.example:3128.</source>
        <translation>Este equipo encuentra su proxy mediante un script, que Standfirst no ejecuta; por eso no se ha descargado nada. Asigne a la variable de entorno all_proxy la dirección del proxy, como en http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>This file is not a text.</source>
        <translation>Este archivo no es un texto.</translation>
    </message>
    <message>
        <source>This is {what}, not a text.</source>
        <translation>Esto es {what}, no un texto.</translation>
    </message>
    <message>
        <source>This page asks whether you are human, and has no article.</source>
        <translation>Esta página pregunta si usted es humano y no contiene ningún artículo.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados enlaces simbólicos encadenados</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>la unidad ya no está conectada</translation>
    </message>
    <message>
        <source>Unpack it and open the document in it that you want to read.</source>
        <translation>Descomprímalo y abra el documento que quiere leer.</translation>
    </message>
    <message>
        <source>Use one that begins with https:// or http://.</source>
        <translation>Use una que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>What is denied is in ¶ {paragraph}.</source>
        <translation>Lo que se desmiente está en ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>What it introduces is in ¶ {paragraph}.</source>
        <translation>Lo que introduce está en ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask its owner, or copy it to a folder of yours.</source>
        <translation>No tiene permiso para leer {path}. Pídalo a su propietario o copie el archivo en una carpeta suya.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a DVI file</source>
        <translation>un archivo DVI</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <source>a DocBook document</source>
        <translation>un documento DocBook</translation>
    </message>
    <message>
        <source>a FictionBook e-book</source>
        <translation>un libro electrónico FictionBook</translation>
    </message>
    <message>
        <source>a Hangul document</source>
        <translation>un documento Hangul</translation>
    </message>
    <message>
        <source>a JSON file, written for programs</source>
        <translation>un archivo JSON, escrito para programas</translation>
    </message>
    <message>
        <source>a Jupyter notebook</source>
        <translation>un cuaderno de Jupyter</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un libro de Kindle</translation>
    </message>
    <message>
        <source>a Microsoft Reader e-book</source>
        <translation>un libro electrónico de Microsoft Reader</translation>
    </message>
    <message>
        <source>a OneNote notebook</source>
        <translation>un bloc de notas de OneNote</translation>
    </message>
    <message>
        <source>a Palm e-book</source>
        <translation>un libro electrónico de Palm</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>un archivo web de Safari</translation>
    </message>
    <message>
        <source>a Sony e-book</source>
        <translation>un libro electrónico de Sony</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>un dibujo de Visio</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>un documento de WordPerfect</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <source>a compiled help file (CHM)</source>
        <translation>un archivo de ayuda compilado (CHM)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a document of Microsoft Write</source>
        <translation>un documento de Microsoft Write</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>un dibujo (SVG)</translation>
    </message>
    <message>
        <source>a file of subtitles</source>
        <translation>un archivo de subtítulos</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>una fuente tipográfica</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a licence for a protected e-book, not the book</source>
        <translation>la licencia de un libro electrónico protegido, no el libro</translation>
    </message>
    <message>
        <source>a link into a file-sharing network</source>
        <translation>un enlace a una red de intercambio de archivos</translation>
    </message>
    <message>
        <source>a link to a web page</source>
        <translation>un enlace a una página web</translation>
    </message>
    <message>
        <source>a login to another computer</source>
        <translation>un acceso a otro equipo</translation>
    </message>
    <message>
        <source>a map file</source>
        <translation>un archivo de mapa</translation>
    </message>
    <message>
        <source>a news feed (RSS or Atom)</source>
        <translation>un canal de noticias (RSS o Atom)</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a page of the browser itself</source>
        <translation>una página del propio navegador</translation>
    </message>
    <message>
        <source>a person&apos;s address</source>
        <translation>la dirección de una persona</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a piece of data and not a place</source>
        <translation>un bloque de datos y no un lugar</translation>
    </message>
    <message>
        <source>a place on a file server</source>
        <translation>un lugar en un servidor de archivos</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a script for a browser</source>
        <translation>un script para un navegador</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>un archivo de sonido o vídeo</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>una tabla (CSV)</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>an AbiWord document</source>
        <translation>un documento de AbiWord</translation>
    </message>
    <message>
        <source>an Apple Keynote presentation</source>
        <translation>una presentación de Apple Keynote</translation>
    </message>
    <message>
        <source>an Apple Numbers spreadsheet</source>
        <translation>una hoja de cálculo de Apple Numbers</translation>
    </message>
    <message>
        <source>an Apple Pages document</source>
        <translation>un documento de Apple Pages</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>un documento de Apple iWork</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation>un documento de InDesign</translation>
    </message>
    <message>
        <source>an OpenOffice.org 1.0 document</source>
        <translation>un documento de OpenOffice.org 1.0</translation>
    </message>
    <message>
        <source>an OpenOffice.org 1.0 file</source>
        <translation>un archivo de OpenOffice.org 1.0</translation>
    </message>
    <message>
        <source>an Outlook data file</source>
        <translation>un archivo de datos de Outlook</translation>
    </message>
    <message>
        <source>an XML file, written for programs</source>
        <translation>un archivo XML, escrito para programas</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>un documento XPS</translation>
    </message>
    <message>
        <source>an address for another program</source>
        <translation>una dirección para otro programa</translation>
    </message>
    <message>
        <source>an archive of pictures</source>
        <translation>un archivo de imágenes</translation>
    </message>
    <message>
        <source>an article in the XML of journals (JATS)</source>
        <translation>un artículo en el XML de las revistas (JATS)</translation>
    </message>
    <message>
        <source>an empty archive</source>
        <translation>un archivo comprimido vacío</translation>
    </message>
    <message>
        <source>an outline or a list of feeds (OPML)</source>
        <translation>un esquema o una lista de canales (OPML)</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>el certificado aún no es válido</translation>
    </message>
    <message>
        <source>hostname mismatch</source>
        <translation>el certificado es de otro nombre</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <translation>su nombre no se puede usar</translation>
    </message>
    <message>
        <source>notes exported from Evernote</source>
        <translation>notas exportadas de Evernote</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>certificado autofirmado</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>certificado autofirmado en la cadena de certificados</translation>
    </message>
    <message>
        <source>the source of a LaTeX document</source>
        <translation>el código fuente de un documento LaTeX</translation>
    </message>
    <message>
        <source>the source of a manual page</source>
        <translation>el código fuente de una página de manual</translation>
    </message>
    <message>
        <source>this computer&apos;s network settings</source>
        <translation>los ajustes de red de este equipo</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>el emisor del certificado es desconocido</translation>
    </message>
    <message>
        <source>{host} answers at this address, but offers no secure connection (https) there. Check the address; if you trust the network that you are in, try http:// instead of https://.</source>
        <translation>{host} responde en esta dirección, pero no ofrece allí una conexión segura (https). Compruebe la dirección; si confía en la red en la que está, pruebe con http:// en lugar de https://.</translation>
    </message>
    <message>
        <source>{host} broke off before the page was complete. Try again.</source>
        <translation>{host} se interrumpió antes de que la página estuviera completa. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check that this computer is online, or try again later.</source>
        <translation>No se puede conectar con {host}. Compruebe que este ordenador tenga conexión o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host} ({reason}), so nothing was read. Check the address and your clock.</source>
        <translation>{host} no puede demostrar que es {host} ({reason}), así que no se leyó nada. Compruebe la dirección y su reloj.</translation>
    </message>
    <message>
        <source>{host} did not send the page (error {status}).</source>
        <translation>{host} no envió la página (error {status}).</translation>
    </message>
    <message>
        <source>{host} does not answer as a web server does. Check the address for mistakes.</source>
        <translation>{host} no responde como un servidor web. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{host} does not show this page to everyone (error {status}).</source>
        <translation>{host} no muestra esta página a todo el mundo (error {status}).</translation>
    </message>
    <message>
        <source>{host} has a fault and can&apos;t show the page (error {status}). Try again later.</source>
        <translation>{host} tiene una avería y no puede mostrar la página (error {status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} has no page at this address (error {status}). Check it for mistakes.</source>
        <translation>{host} no tiene ninguna página en esta dirección (error {status}). Compruebe que no haya errores.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting and shows no page.</source>
        <translation>{host} redirige una y otra vez y no muestra ninguna página.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting: it wants something that only a browser can give, such as consent to its cookies.</source>
        <translation>{host} redirige una y otra vez: quiere algo que solo da un navegador, como el consentimiento para sus cookies.</translation>
    </message>
    <message>
        <source>{host} offers no secure connection that works.</source>
        <translation>{host} no ofrece ninguna conexión segura que funcione.</translation>
    </message>
    <message>
        <source>{host} redirects to port {port}, which belongs to other services and never serves web pages.</source>
        <translation>{host} redirige al puerto {port}, que pertenece a otros servicios y nunca ofrece páginas web.</translation>
    </message>
    <message>
        <source>{host} redirects, and the new address has a user name or password in it, which Standfirst does not send.</source>
        <translation>{host} redirige, y la nueva dirección contiene un nombre de usuario o una contraseña, que Standfirst no envía.</translation>
    </message>
    <message>
        <source>{host} redirects, and the new address is not complete or has a mistake in it.</source>
        <translation>{host} redirige, y la nueva dirección está incompleta o contiene un error.</translation>
    </message>
    <message>
        <source>{host} redirects, and the new address is not that of a web page.</source>
        <translation>{host} redirige, y la nueva dirección no es la de una página web.</translation>
    </message>
    <message>
        <source>{host} refuses connections at this address. Check it for mistakes, or try again later.</source>
        <translation>{host} rechaza las conexiones en esta dirección. Compruébela o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} serves this address only over a secure connection. Use https:// instead of http://.</source>
        <translation>{host} solo entrega páginas en esta dirección mediante una conexión segura. Use https:// en lugar de http://.</translation>
    </message>
    <message>
        <source>{host} took too long to send the page. Try again later, or save it with your browser and open the file.</source>
        <translation>{host} tardó demasiado en entregar la página. Inténtelo más tarde, o guárdela con su navegador y abra el archivo.</translation>
    </message>
    <message>
        <source>{host} was asked too often (error {status}). Wait a few minutes and try again.</source>
        <translation>{host} recibió demasiadas peticiones (error {status}). Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} was not found. Check the address for mistakes, and that this computer is online.</source>
        <translation>No se encontró {host}. Compruebe la dirección y que este ordenador tenga conexión.</translation>
    </message>
    <message>
        <source>{host}, or the proxy {proxy} on the way to it, has a fault and can&apos;t show the page (error {status}). Try again later.</source>
        <translation>{host}, o el proxy {proxy} que lleva hasta allí, tiene una avería y no puede mostrar la página (error {status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{name} can be seen but not read: its fonts do not tell which characters they show. Run OCR (text recognition) on it, save the result, and open that.</source>
        <translation>{name} se ve, pero no se puede leer: sus fuentes no indican qué caracteres muestran. Aplíquele el reconocimiento de texto (OCR), guarde el resultado y ábralo.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened with this password. Check it and try again.</source>
        <translation>{name} no se puede abrir con esta contraseña. Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} changes its formatting more than {limit} times, which no text needs. Save it as plain text and open that.</source>
        <translation>{name} cambia más de {limit} veces el aspecto de su texto, y ningún texto lo necesita. Guárdelo como texto sin formato y abra este.</translation>
    </message>
    <message>
        <source>{name} has more than {parts} parts or {levels} levels of them. Copy the text you want to read from your mail program and paste it.</source>
        <translation>{name} tiene más de {parts} partes o más de {levels} niveles de ellas. Copie en su programa de correo el texto que quiera leer y péguelo.</translation>
    </message>
    <message>
        <source>{name} has no text of its own. Save what is attached to it and open that.</source>
        <translation>{name} no tiene texto propio. Guarde el adjunto y ábralo.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, as from a scanner, or empty. Run OCR (text recognition) on it, save the result, and open that.</source>
        <translation>{name} no contiene texto: sus páginas son imágenes, como las de un escáner, o están vacías. Aplíquele un reconocimiento de texto (OCR), guarde el resultado y ábralo.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, or there are none.</source>
        <translation>{name} no contiene texto: sus páginas son imágenes, o no las hay.</translation>
    </message>
    <message>
        <source>{name} is a Hangul document. Open it in the program that made it and save it as PDF.</source>
        <translation>{name} es un documento Hangul. Ábralo en el programa con que se hizo y guárdelo como PDF.</translation>
    </message>
    <message>
        <source>{name} is a PowerPoint presentation, not a text. Save it as PDF and open that.</source>
        <translation>{name} es una presentación de PowerPoint, no un texto. Guárdela como PDF y abra este.</translation>
    </message>
    <message>
        <source>{name} is a Publisher document. Save it in Publisher as PDF.</source>
        <translation>{name} es un documento de Publisher. Guárdelo en Publisher como PDF.</translation>
    </message>
    <message>
        <source>{name} is a Visio drawing, not a text.</source>
        <translation>{name} es un dibujo de Visio, no un texto.</translation>
    </message>
    <message>
        <source>{name} is a drawing, not a text.</source>
        <translation>{name} es un dibujo, no un texto.</translation>
    </message>
    <message>
        <source>{name} is a folder of other files. Open it in Adobe Reader, save the files, and open those.</source>
        <translation>{name} es una carpeta con otros archivos. Ábrala en Adobe Reader, guarde los archivos y abra esos.</translation>
    </message>
    <message>
        <source>{name} is a form that only Adobe Reader shows; all that other programs see is a page that says so. Open it there, print it to a PDF, and open that.</source>
        <translation>{name} es un formulario que solo muestra Adobe Reader; los demás programas solo ven una página que lo dice. Ábralo ahí, imprímalo en un PDF y abra este.</translation>
    </message>
    <message>
        <source>{name} is a presentation, not a text. Save it as PDF and open that.</source>
        <translation>{name} es una presentación, no un texto. Guárdela como PDF y abra este.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, not a text. Copy the text you want to read and paste it here.</source>
        <translation>{name} es una hoja de cálculo, no un texto. Copie el texto que quiera leer y péguelo aquí.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, not a text. Copy the text you want to read and paste it here.</source>
        <translation>{name} es un libro de Excel, no un texto. Copie el texto que quiera leer y péguelo aquí.</translation>
    </message>
    <message>
        <source>{name} is an Outlook message. Open it in Outlook and save it as text or .eml.</source>
        <translation>{name} es un mensaje de Outlook. Ábralo en Outlook y guárdelo como texto o .eml.</translation>
    </message>
    <message>
        <source>{name} is an archive. Unpack it and open the document in it that you want to read.</source>
        <translation>{name} es un archivo comprimido. Descomprímalo y abra el documento que quiera leer.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook. Copy the text you want to read and paste it here.</source>
        <translation>{name} es un libro antiguo de Excel. Copie el texto que quiera leer y péguelo aquí.</translation>
    </message>
    <message>
        <source>{name} is an old Office file. Open it in the program that made it and save it as .docx or PDF.</source>
        <translation>{name} es un archivo antiguo de Office. Ábralo en el programa que lo creó y guárdelo como .docx o PDF.</translation>
    </message>
    <message>
        <source>{name} is an old PowerPoint presentation. Open it in PowerPoint or LibreOffice and save it as PDF.</source>
        <translation>{name} es una presentación antigua de PowerPoint. Ábrala en PowerPoint o LibreOffice y guárdela como PDF.</translation>
    </message>
    <message>
        <source>{name} is an old Visio drawing. Save it in Visio as PDF.</source>
        <translation>{name} es un dibujo antiguo de Visio. Guárdelo en Visio como PDF.</translation>
    </message>
    <message>
        <source>{name} is an old Word document. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{name} es un documento antiguo de Word. Ábralo en Word o LibreOffice y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>{name} is damaged: it declares entities of its own, which no text needs.</source>
        <translation>{name} está dañado: declara entidades propias, que ningún texto necesita.</translation>
    </message>
    <message>
        <source>{name} is damaged: it holds no text.</source>
        <translation>{name} está dañado: no contiene texto.</translation>
    </message>
    <message>
        <source>{name} is damaged: it holds no text. Open it in the program that made it, if it can.</source>
        <translation>{name} está dañado: no contiene texto. Ábralo en el programa que lo creó, si este puede.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is nested deeper than any text.</source>
        <translation>{name} está dañado: su anidamiento es más profundo que el de cualquier texto.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML can&apos;t be read.</source>
        <translation>{name} está dañado: su XML no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part &apos;{part}&apos; can&apos;t be unpacked.</source>
        <translation>{name} está dañado: su parte «{part}» no se puede descomprimir.</translation>
    </message>
    <message>
        <source>{name} is damaged: its table of contents can&apos;t be read.</source>
        <translation>{name} está dañado: su índice no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page of it can be read. Get it again from where it came from.</source>
        <translation>{name} está dañado: no se puede leer ninguna de sus páginas. Consígalo de nuevo en su lugar de origen.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Open it in your mail program, copy its text and paste it.</source>
        <translation>{name} está cifrado. Ábralo en su programa de correo, copie el texto y péguelo.</translation>
    </message>
    <message>
        <source>{name} is locked by its shop&apos;s copy protection, which Standfirst does not open. Read it in the shop&apos;s own program, or ask for a copy without protection.</source>
        <translation>{name} está bloqueado por la protección anticopia de su tienda, que Standfirst no abre. Léalo en el programa de la tienda o pida un ejemplar sin protección.</translation>
    </message>
    <message>
        <source>{name} is made of more parts than any text needs. Save its text as a file of its own.</source>
        <translation>{name} se compone de más partes de las que necesita un texto. Guarde el texto en un archivo aparte.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Give the password to open it.</source>
        <translation>{name} está protegido con contraseña. Escríbala para abrir el archivo.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it in LibreOffice, save it without one, and open that.</source>
        <translation>{name} está protegido con contraseña. Ábralo en LibreOffice, guárdelo sin ella y abra el resultado.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it in the program that made it, save it without the password, and open that.</source>
        <translation>{name} está protegido con contraseña. Ábralo en el programa que lo creó, guárdelo sin ella y abra el resultado.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it where it was made and save it without one.</source>
        <translation>{name} está protegido con contraseña. Ábralo donde se creó y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; Standfirst reads files of up to {limit} MB. Save the part you want to read as a file of its own.</source>
        <translation>{name} ocupa {size}&#xa0;MB; Standfirst lee archivos de hasta {limit}&#xa0;MB. Guarde la parte que quiera leer en un archivo aparte.</translation>
    </message>
    <message>
        <source>{name} is {what}, which Standfirst does not read.</source>
        <translation>{name} es {what}, que Standfirst no lee.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB, which no text needs. Save its text as a file of its own.</source>
        <translation>{name} ocupa descomprimido más de {limit}&#xa0;MB, y ningún texto necesita tanto. Guarde el texto en un archivo aparte.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Copy the file to this computer and try again.</source>
        <translation>No se puede leer {path}: {reason}. Copie el archivo en este ordenador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path} es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file. Choose a file that holds a text.</source>
        <translation>{path} no es un archivo corriente. Elija un archivo que contenga un texto.</translation>
    </message>
    <message>
        <source>“{word}” points to ¶ {paragraph}.</source>
        <translation>«{word}» remite a ¶ {paragraph}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. The summary is still here; save it in another place.</source>
        <translation>No se puede escribir {path}: {reason}. El resumen sigue aquí; guárdelo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>furniture</name>
    <message>
        <source>advertisement</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>al margen del artículo</translation>
    </message>
    <message>
        <source>box of facts</source>
        <translation>recuadro de datos</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma del autor</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>línea de fecha</translation>
    </message>
    <message>
        <source>e-book frame</source>
        <translation>marco del libro electrónico</translation>
    </message>
    <message>
        <source>editor&apos;s note</source>
        <translation>nota de la redacción</translation>
    </message>
    <message>
        <source>forward-looking statements</source>
        <translation>declaraciones prospectivas</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>saludo</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>pie de imprenta</translation>
    </message>
    <message>
        <source>line numbers</source>
        <translation>números de línea</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>encabezado de correo</translation>
    </message>
    <message>
        <source>mail notice</source>
        <translation>aviso del correo</translation>
    </message>
    <message>
        <source>margin note</source>
        <translation>nota al margen</translation>
    </message>
    <message>
        <source>newsletter frame</source>
        <translation>marco de un boletín</translation>
    </message>
    <message>
        <source>newsletter sign-up</source>
        <translation>suscripción a un boletín</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>número de página</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoción</translation>
    </message>
    <message>
        <source>quoted reply</source>
        <translation>respuesta citada</translation>
    </message>
    <message>
        <source>read more</source>
        <translation>invitación a seguir leyendo</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>aviso de derechos</translation>
    </message>
    <message>
        <source>running foot</source>
        <translation>pie de página</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>cabecera de página</translation>
    </message>
    <message>
        <source>share line</source>
        <translation>línea para compartir</translation>
    </message>
    <message>
        <source>sideways text</source>
        <translation>texto girado</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>texto tachado</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>title page</source>
        <translation>portada</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>caracteres ilegibles</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
</context>
<context>
    <name>gap</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>First or last sentence</source>
        <translation>Primera o última frase</translation>
    </message>
    <message>
        <source>Folded: next or previous fold</source>
        <translation>Plegado: pliegue siguiente o anterior</translation>
    </message>
    <message>
        <source>Folded: open or close the fold</source>
        <translation>Plegado: abrir o cerrar el pliegue</translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation>De parte en parte</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>De fila en fila</translation>
    </message>
    <message>
        <source>Go to the beginning or the end</source>
        <translation>Ir al principio o al final</translation>
    </message>
    <message>
        <source>Go to the sentence in the article</source>
        <translation>Ir a la frase en el artículo</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Ir a esta parte</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>En la barra de búsqueda</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>En el esquema</translation>
    </message>
    <message>
        <source>In the reasons</source>
        <translation>En los motivos</translation>
    </message>
    <message>
        <source>In the strip beside the article</source>
        <translation>En la franja junto al artículo</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>En el resumen</translation>
    </message>
    <message>
        <source>In the tabs</source>
        <translation>En las pestañas</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>Coincidencia siguiente o anterior</translation>
    </message>
    <message>
        <source>Next or previous sentence</source>
        <translation>Frase siguiente o anterior</translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation>Pestaña siguiente o anterior</translation>
    </message>
    <message>
        <source>Open or close a part</source>
        <translation>Abrir o cerrar una parte</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Abrir los menús</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Scroll by pages</source>
        <translation>Desplazar por páginas</translation>
    </message>
    <message>
        <source>Summarise this part only</source>
        <translation>Resumir solo esta parte</translation>
    </message>
    <message>
        <source>To the next or the previous part of the window</source>
        <translation>A la parte siguiente o anterior de la ventana</translation>
    </message>
    <message>
        <source>What can be done with the sentence</source>
        <translation>Qué se puede hacer con la frase</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Frase</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>Adds sentences so that the summary uses words as often as the article does.</source>
        <translation>Añade frases de modo que el resumen use las palabras con la misma frecuencia que el artículo.</translation>
    </message>
    <message>
        <source>Adds up cue phrases, words of the title and headings, and the place in the article.</source>
        <translation>Suma expresiones clave, palabras del título y los encabezados y el lugar en el artículo.</translation>
    </message>
    <message>
        <source>Detects the kind of text and weighs place, centrality, title and more accordingly; no repeats.</source>
        <translation>Reconoce el tipo de texto y pondera según él lugar, centralidad, título y más; sin repeticiones.</translation>
    </message>
    <message>
        <source>Picks sentences in which the article&apos;s frequent words stand close together.</source>
        <translation>Elige las frases en que las palabras frecuentes del artículo están muy juntas.</translation>
    </message>
    <message>
        <source>Picks sentences that carry most of the article&apos;s hidden topics.</source>
        <translation>Elige las frases que reúnen la mayor parte de los temas ocultos del artículo.</translation>
    </message>
    <message>
        <source>Picks sentences that many others resemble, by shared words weighted by rarity.</source>
        <translation>Elige las frases a las que se parecen muchas otras, por palabras comunes ponderadas según su rareza.</translation>
    </message>
    <message>
        <source>Picks sentences that share the most words with all the others, added up.</source>
        <translation>Elige las frases que más palabras comparten en total con todas las demás.</translation>
    </message>
    <message>
        <source>Picks sentences that share words with many others, as web pages gain from links.</source>
        <translation>Elige las frases que comparten palabras con muchas otras, igual que las páginas web ganan peso con los enlaces.</translation>
    </message>
    <message>
        <source>Picks sentences with frequent words, and counts each word less once it has been used.</source>
        <translation>Elige frases con palabras frecuentes y cuenta menos cada palabra ya usada.</translation>
    </message>
</context>
<context>
    <name>ordinal</name>
    <message>
        <source>1st</source>
        <translation>1.ª</translation>
    </message>
    <message>
        <source>{rank}nd</source>
        <translation>{rank}.ª</translation>
    </message>
    <message>
        <source>{rank}rd</source>
        <translation>{rank}.ª</translation>
    </message>
    <message>
        <source>{rank}st</source>
        <translation>{rank}.ª</translation>
    </message>
    <message>
        <source>{rank}th</source>
        <translation>{rank}.ª</translation>
    </message>
</context>
<context>
    <name>pdf_painter</name>
    <message>
        <source>The summary can&apos;t be printed: the printer does not accept the page.</source>
        <translation>El resumen no se puede imprimir: la impresora no acepta la página.</translation>
    </message>
</context>
<context>
    <name>percent</name>
    <message>
        <source>{share}%</source>
        <translation>{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>save_formats</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Something went wrong in Standfirst, and it could not start.</source>
        <translation>Algo ha fallado en Standfirst y no ha podido iniciarse.</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Standfirst</translation>
    </message>
    <message>
        <source>Your open articles are kept. Try again; if it happens again, report it with the details.</source>
        <translation>Sus artículos abiertos se conservan. Inténtelo de nuevo; si vuelve a ocurrir, comuníquelo con los detalles.</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>an error in Standfirst itself</source>
        <translation>un fallo del propio Standfirst</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>exclude</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>leave to rank</source>
        <translation>dejar a la clasificación</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fijar</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>devolver</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Excluded sentences</source>
        <translation>Frases excluidas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Pinned sentences</source>
        <translation>Frases fijadas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>paragraphs {first} to {last}</source>
        <translation>párrafos {first} a {last}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{sentences} of {all_sentences} sentences, {words} of {all_words} characters, word for word</source>
        <translation>{sentences} de {all_sentences} frases, {words} de {all_words} caracteres, palabra por palabra</translation>
    </message>
    <message>
        <source>{sentences} of {all_sentences} sentences, {words} of {all_words} words, word for word</source>
        <translation>{sentences} de {all_sentences} frases, {words} de {all_words} palabras, palabra por palabra</translation>
    </message>
    <message>
        <source>{topic} (does not occur)</source>
        <translation>{topic} (no aparece)</translation>
    </message>
</context>
</TS>
