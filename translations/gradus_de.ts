<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartRanges</name>
    <message numerus="yes">
        <source>%n value(s) are not numbers</source>
        <translation>
            <numerusform>%n Wert ist keine Zahl</numerusform>
            <numerusform>%n Werte sind keine Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are infinite</source>
        <translation>
            <numerusform>%n Wert ist unendlich</numerusform>
            <numerusform>%n Werte sind unendlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no logarithm</source>
        <translation>
            <numerusform>%n Wert hat keinen Logarithmus</numerusform>
            <numerusform>%n Werte haben keinen Logarithmus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotNumbers</name>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
</context>
<context>
    <name>PlotWords</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3, last %4</source>
        <comment>points; smallest, largest and last value</comment>
        <translation>%1, von %2 bis %3, zuletzt %4</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>vertical axis, horizontal axis</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>on the right %1</source>
        <translation>rechts %1</translation>
    </message>
    <message>
        <source>a line at %1</source>
        <translation>eine Linie bei %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>axis and its ends</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>values from %1 to %2, the least at %3</source>
        <translation>Werte von %1 bis %2, der kleinste bei %3</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>points; first and last place</comment>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not numbers</source>
        <translation>
            <numerusform>%n Wert ist keine Zahl</numerusform>
            <numerusform>%n Werte sind keine Zahlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>is a folder, not a file; it was skipped</source>
        <translation>ist ein Ordner, keine Datei, und wurde übergangen</translation>
    </message>
    <message>
        <source>is not a plain file; it was skipped</source>
        <translation>ist keine gewöhnliche Datei und wurde übergangen</translation>
    </message>
    <message>
        <source>is a link that leads nowhere; it was skipped</source>
        <translation>ist eine Verknüpfung, die nirgends hinführt, und wurde übergangen</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>the deck id “%1” is taken by another deck; give this one an id of its own</source>
        <translation>die Stapelkennung „%1“ hat schon ein anderer Stapel; diesem eine eigene geben</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB; split it into chapters</source>
        <translation>die Datei ist größer als %1 MB; in Kapitel aufteilen</translation>
    </message>
    <message>
        <source>the front matter isn&apos;t closed; end it with a line ---</source>
        <translation>der Vorspann ist nicht geschlossen; mit einer Zeile --- beenden</translation>
    </message>
    <message>
        <source>no front matter; begin the file with a block between two lines --- that holds deck: and name:</source>
        <translation>kein Vorspann; die Datei mit einem Block zwischen zwei Zeilen --- beginnen, der deck: und name: enthält</translation>
    </message>
    <message>
        <source>no deck in the front matter; add a line such as deck: my-deck</source>
        <translation>kein deck im Vorspann; eine Zeile wie deck: mein-stapel hinzufügen</translation>
    </message>
    <message>
        <source>deck &quot;%1&quot; can&apos;t be an id; use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only</source>
        <translation>deck „%1“ kann keine Kennung sein; nur Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos; verwenden</translation>
    </message>
    <message>
        <source>no name in the front matter; add a line such as name: My deck</source>
        <translation>kein name im Vorspann; eine Zeile wie name: Mein Stapel hinzufügen</translation>
    </message>
    <message>
        <source>position &quot;%1&quot; is not a whole number; 0 is taken</source>
        <translation>position „%1“ ist keine ganze Zahl; es gilt 0</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;; the front matter knows deck, name, position and source</source>
        <translation>unbekannter Schlüssel „%1“; der Vorspann kennt deck, name, position und source</translation>
    </message>
    <message>
        <source>a line longer than %1 MB</source>
        <translation>eine Zeile, die länger als %1 MB ist</translation>
    </message>
    <message>
        <source>a code fence opens here and never closes</source>
        <translation>hier beginnt ein Codeblock, der nie endet</translation>
    </message>
    <message>
        <source>a comment opens here and never closes</source>
        <translation>hier beginnt ein Kommentar, der nie endet</translation>
    </message>
    <message>
        <source>a card larger than %1 kB</source>
        <translation>eine Karte, die größer als %1 kB ist</translation>
    </message>
    <message>
        <source>the comment doesn&apos;t end on its line; close it with --&gt;</source>
        <translation>der Kommentar endet nicht in seiner Zeile; mit --&gt; schließen</translation>
    </message>
    <message>
        <source>no id; add a line &lt;!-- id: … --&gt; under the question</source>
        <translation>keine id; unter der Frage eine Zeile &lt;!-- id: … --&gt; hinzufügen</translation>
    </message>
    <message>
        <source>no id in the comment; write &lt;!-- id: … --&gt;</source>
        <translation>keine id im Kommentar; &lt;!-- id: … --&gt; schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be an id; use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only</source>
        <translation>„%1“ kann keine Kennung sein; nur Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos; verwenden</translation>
    </message>
    <message>
        <source>id %1 is taken by the card in line %2</source>
        <translation>die id %1 hat schon die Karte in Zeile %2</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;; a card knows id, demo, tags, section and see</source>
        <translation>unbekannter Schlüssel „%1“; eine Karte kennt id, demo, tags, section und see</translation>
    </message>
    <message>
        <source>there is no demo &quot;%1&quot;</source>
        <translation>es gibt keine Demo „%1“</translation>
    </message>
    <message>
        <source>a card of too many parts; split it</source>
        <translation>eine Karte aus zu vielen Teilen; aufteilen</translation>
    </message>
    <message>
        <source>an empty question</source>
        <translation>eine leere Frage</translation>
    </message>
    <message>
        <source>a line --- right under text makes a heading of it; put an empty line between them</source>
        <translation>eine Zeile --- direkt unter Text macht ihn zur Überschrift; eine Leerzeile dazwischensetzen</translation>
    </message>
    <message>
        <source>no answer; write it under a line ---</source>
        <translation>keine Antwort; sie gehört unter eine Zeile ---</translation>
    </message>
    <message>
        <source>a $ without its partner; write \$ for the sign itself</source>
        <translation>ein $ ohne Gegenstück; für das Zeichen selbst \$ schreiben</translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as UTF-8</source>
        <translation>die Datei ist UTF-16; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>a zero byte, so this is not UTF-8 text; save the file as UTF-8</source>
        <translation>ein Nullbyte, also kein UTF-8-Text; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>not UTF-8 from here on; save the file as UTF-8</source>
        <translation>ab hier kein UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>can&apos;t be read (%1)</source>
        <translation>nicht lesbar (%1)</translation>
    </message>
</context>
<context>
    <name>broadcasting</name>
    <message>
        <source>axis %1</source>
        <translation>Achse %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The result would be %1, more than %2 cells: take smaller shapes.</source>
        <translation>Das Ergebnis wäre %1, mehr als %2 Zellen: kleinere Formen nehmen.</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>strides</source>
        <translation>Schrittweiten (strides)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>memory of</source>
        <translation>Speicher von</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>%1, stretched</source>
        <translation>%1, gedehnt</translation>
    </message>
    <message>
        <source>With a new last axis it works: %1.unsqueeze(-1) is %2, and both stretch to fit.</source>
        <translation>Mit einer neuen letzten Achse geht es: %1.unsqueeze(-1) ist %2, und beide dehnen sich passend.</translation>
    </message>
    <message>
        <source>Aligned from the right, two sizes differ and neither is 1: nothing can be stretched to fit.</source>
        <translation>Von rechts ausgerichtet sind zwei Größen verschieden und keine ist 1: Nichts lässt sich passend dehnen.</translation>
    </message>
    <message>
        <source>The numbers stay where they are in memory: shape and strides swap.</source>
        <translation>Die Zahlen bleiben im Speicher, wo sie sind: Form und Schrittweiten kehren sich um.</translation>
    </message>
    <message>
        <source>Nothing is copied: with a stride of 0 the same numbers are read again.</source>
        <translation>Nichts wird kopiert: Mit der Schrittweite 0 werden dieselben Zahlen noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Both add an axis of size 1: %1 and %2 are the same.</source>
        <translation>Beide fügen eine Achse der Größe 1 hinzu: %1 und %2 sind dasselbe.</translation>
    </message>
    <message>
        <source>squeeze() drops every axis of size 1, that of the batch too; with a number only that axis.</source>
        <translation>squeeze() entfernt jede Achse der Größe 1, auch die des Batches; mit einer Zahl nur diese Achse.</translation>
    </message>
    <message>
        <source>Here both give the same. Make the first axis 1 to see where they part.</source>
        <translation>Hier ergeben beide dasselbe. Mit der Größe 1 auf der ersten Achse zeigt sich, wo sie sich trennen.</translation>
    </message>
    <message>
        <source>The shapes are equal: each cell meets the one in the same place.</source>
        <translation>Die Formen sind gleich: Jede Zelle trifft die am selben Platz.</translation>
    </message>
    <message>
        <source>a is laid along every row, so each column meets one number of it.</source>
        <translation>a wird an jede Zeile gelegt, also trifft jede Spalte eine Zahl daraus.</translation>
    </message>
    <message>
        <source>Both are stretched: every number of one meets every number of the other.</source>
        <translation>Beide werden gedehnt: Jede Zahl des einen trifft jede Zahl des anderen.</translation>
    </message>
    <message>
        <source>Where a size is 1, the same number is read again; nothing is copied.</source>
        <translation>Wo eine Größe 1 ist, wird dieselbe Zahl noch einmal gelesen; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Every prediction meets every target: %1 differences instead of %2. It runs, and the loss is wrong.</source>
        <translation>Jede Vorhersage trifft jeden Zielwert: %1 Differenzen statt %2. Es läuft, und der Loss ist falsch.</translation>
    </message>
    <message>
        <source>all() is True only if every cell is.</source>
        <translation>all() ist nur dann True, wenn es jede Zelle ist.</translation>
    </message>
    <message>
        <source>A tensor without axes holds one number; item() gives it as a plain Python number.</source>
        <translation>Ein Tensor ohne Achsen enthält eine Zahl; item() gibt sie als einfache Python-Zahl.</translation>
    </message>
    <message>
        <source>Memory is one flat row; the strides say how far the next cell along an axis lies.</source>
        <translation>Der Speicher ist eine einzige Reihe; die Schrittweiten sagen, wie weit die nächste Zelle entlang einer Achse liegt.</translation>
    </message>
    <message>
        <source>change a</source>
        <translation>a ändern</translation>
    </message>
    <message>
        <source>What is done to a first.</source>
        <translation>Was zuerst mit a geschieht.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>What a and b are put together with.</source>
        <translation>Womit a und b verknüpft werden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>then</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>What is made of the result.</source>
        <translation>Was aus dem Ergebnis gemacht wird.</translation>
    </message>
    <message>
        <source>mean of squares</source>
        <translation>Mittel der Quadrate</translation>
    </message>
    <message>
        <source>Numbers such as [[1, 2], [3, 4]], or a shape such as 2×3 or n×1.</source>
        <translation>Zahlen wie [[1, 2], [3, 4]] oder eine Form wie 2×3 oder n×1.</translation>
    </message>
    <message>
        <source>Numbers such as [1, 2, 3], or a shape such as (3,); may stay empty.</source>
        <translation>Zahlen wie [1, 2, 3] oder eine Form wie (3,); darf leer bleiben.</translation>
    </message>
    <message>
        <source>A third tensor for +, − and ×; may stay empty.</source>
        <translation>Ein dritter Tensor für +, − und ×; darf leer bleiben.</translation>
    </message>
    <message>
        <source>The size that the letter n stands for.</source>
        <translation>Die Größe, für die der Buchstabe n steht.</translation>
    </message>
    <message>
        <source>dim</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>The axis; negative ones count from the right.</source>
        <translation>Die Achse; negative zählen von rechts.</translation>
    </message>
    <message>
        <source>fill shapes with</source>
        <translation>Formen füllen mit</translation>
    </message>
    <message>
        <source>The numbers in a tensor that is given as a shape.</source>
        <translation>Die Zahlen in einem Tensor, der als Form angegeben ist.</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <source>random digits</source>
        <translation>Zufallsziffern</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation>Derselbe Startwert (seed) zieht dieselben Zahlen.</translation>
    </message>
    <message>
        <source>show memory</source>
        <translation>Speicher zeigen</translation>
    </message>
    <message>
        <source>Show how the numbers lie in memory, with strides and bytes.</source>
        <translation>Zeigen, wie die Zahlen im Speicher liegen, mit Schrittweiten und Bytes.</translation>
    </message>
    <message>
        <source>play</source>
        <translation>abspielen</translation>
    </message>
    <message>
        <source>What one step of playing is.</source>
        <translation>Was beim Abspielen ein Schritt ist.</translation>
    </message>
    <message>
        <source>cell by cell</source>
        <translation>Zelle für Zelle</translation>
    </message>
    <message>
        <source>axis by axis</source>
        <translation>Achse für Achse</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>Python type</source>
        <translation>Python-Typ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>aligned from the right</source>
        <translation>von rechts ausgerichtet</translation>
    </message>
    <message>
        <source>how it lies in memory</source>
        <translation>wie es im Speicher liegt</translation>
    </message>
    <message>
        <source>axis from the right</source>
        <translation>Achse von rechts</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>t() and strides</source>
        <translation>t() und Schrittweiten</translation>
    </message>
    <message>
        <source>Shape and strides swap; the numbers stay where they are in memory.</source>
        <translation>Form und Schrittweiten kehren sich um; die Zahlen bleiben im Speicher, wo sie sind.</translation>
    </message>
    <message>
        <source>a is 2×3 and has the strides (3, 1). What strides does a.t() have?</source>
        <translation>a ist 2×3 und hat die Schrittweiten (strides) (3, 1). Welche Schrittweiten hat a.t()?</translation>
    </message>
    <message>
        <source>Cell with cell</source>
        <translation>Zelle mit Zelle</translation>
    </message>
    <message>
        <source>Each cell meets the one in the same place.</source>
        <translation>Jede Zelle trifft die am selben Platz.</translation>
    </message>
    <message>
        <source>What does the last cell of a × b hold?</source>
        <translation>Was enthält die letzte Zelle von a × b?</translation>
    </message>
    <message>
        <source>Is all of a greater?</source>
        <translation>Ist alles in a größer?</translation>
    </message>
    <message>
        <source>Comparing gives a tensor of True and False; all() makes one of them.</source>
        <translation>Ein Vergleich ergibt einen Tensor aus True und False; all() macht daraus einen einzigen Wert.</translation>
    </message>
    <message>
        <source>Is every element of a greater than the one in b: what comes out?</source>
        <translation>Ist jedes Element von a größer als das in b: Was kommt heraus?</translation>
    </message>
    <message>
        <source>A tensor without axes</source>
        <translation>Ein Tensor ohne Achsen</translation>
    </message>
    <message>
        <source>One number with an empty shape, and the plain Python number in it.</source>
        <translation>Eine Zahl mit leerer Form und die einfache Python-Zahl darin.</translation>
    </message>
    <message>
        <source>What is the shape of tensor(2.5)?</source>
        <translation>Welche Form hat tensor(2.5)?</translation>
    </message>
    <message>
        <source>[1, 2] + [1]</source>
        <translation>[1, 2] + [1]</translation>
    </message>
    <message>
        <source>The single 1 is stretched to meet both numbers.</source>
        <translation>Die einzelne 1 wird gedehnt und trifft beide Zahlen.</translation>
    </message>
    <message>
        <source>What shape comes out, or is it an error?</source>
        <translation>Welche Form kommt heraus, oder gibt es einen Fehler (error)?</translation>
    </message>
    <message>
        <source>[1, 2] + [1, 2, 3]</source>
        <translation>[1, 2] + [1, 2, 3]</translation>
    </message>
    <message>
        <source>Aligned from the right, 2 and 3 differ and neither is 1.</source>
        <translation>Von rechts ausgerichtet sind 2 und 3 verschieden und keine ist 1.</translation>
    </message>
    <message>
        <source>The rules, axis by axis</source>
        <translation>Die Regeln, Achse für Achse</translation>
    </message>
    <message>
        <source>From the right, sizes are equal or one of them is 1; a missing axis counts as 1.</source>
        <translation>Von rechts sind die Größen gleich oder eine davon ist 1; eine fehlende Achse zählt als 1.</translation>
    </message>
    <message>
        <source>a is 4×1×3 and b is 2×1. What shape is a + b, or is it an error?</source>
        <translation>a ist 4×1×3 und b ist 2×1. Welche Form hat a + b, oder gibt es einen Fehler (error)?</translation>
    </message>
    <message>
        <source>expand_as and broadcasting</source>
        <translation>expand_as und Broadcasting</translation>
    </message>
    <message>
        <source>a.expand_as(b) is what broadcasting does by itself: the same rows, the same sum.</source>
        <translation>a.expand_as(b) tut, was Broadcasting von selbst tut: dieselben Zeilen, dieselbe Summe.</translation>
    </message>
    <message>
        <source>b is 3×3. What is the second row of a.expand_as(b)?</source>
        <translation>b ist 3×3. Was ist die zweite Zeile von a.expand_as(b)?</translation>
    </message>
    <message>
        <source>A column against a row</source>
        <translation>Eine Spalte gegen eine Zeile</translation>
    </message>
    <message>
        <source>With an axis of size 1 added, 3 and 2 fit: every number meets every other.</source>
        <translation>Mit einer zusätzlichen Achse der Größe 1 passen 3 und 2: Jede Zahl trifft jede andere.</translation>
    </message>
    <message>
        <source>a + b is an error. What shape is a.unsqueeze(1) + b?</source>
        <translation>a + b ist ein Fehler. Welche Form hat a.unsqueeze(1) + b?</translation>
    </message>
    <message>
        <source>unsqueeze by indexing</source>
        <translation>unsqueeze durch Indizieren</translation>
    </message>
    <message>
        <source>Indexing with None adds the same axis as unsqueeze.</source>
        <translation>Indizieren mit None fügt dieselbe Achse hinzu wie unsqueeze.</translation>
    </message>
    <message>
        <source>What shape does a get from unsqueeze(1), and from the index that does the same?</source>
        <translation>Welche Form bekommt a durch unsqueeze(1) und durch den Index, der dasselbe tut?</translation>
    </message>
    <message>
        <source>What lies in memory</source>
        <translation>Was im Speicher liegt</translation>
    </message>
    <message>
        <source>One flat row of numbers; shape and strides make a table of it.</source>
        <translation>Eine einzige Reihe von Zahlen; Form und Schrittweiten machen daraus eine Tabelle.</translation>
    </message>
    <message>
        <source>In what order do the numbers of a lie in memory?</source>
        <translation>In welcher Reihenfolge liegen die Zahlen von a im Speicher?</translation>
    </message>
    <message>
        <source>A vector and a matrix</source>
        <translation>Ein Vektor und eine Matrix</translation>
    </message>
    <message>
        <source>The same vector is laid along every row.</source>
        <translation>Derselbe Vektor wird an jede Zeile gelegt.</translation>
    </message>
    <message>
        <source>Is the vector added to each row or to each column?</source>
        <translation>Wird der Vektor zu jeder Zeile oder zu jeder Spalte addiert?</translation>
    </message>
    <message>
        <source>to each row</source>
        <translation>zu jeder Zeile</translation>
    </message>
    <message>
        <source>to each column</source>
        <translation>zu jeder Spalte</translation>
    </message>
    <message>
        <source>What expand_as costs</source>
        <translation>Was expand_as kostet</translation>
    </message>
    <message>
        <source>The same address and as many bytes as before: a stride of 0 reads the numbers again.</source>
        <translation>Dieselbe Adresse und so viele Bytes wie zuvor: Mit der Schrittweite 0 werden die Zahlen noch einmal gelesen.</translation>
    </message>
    <message>
        <source>a is 3 numbers, 12 bytes; b is 4×3. How many bytes does a.expand_as(b) take?</source>
        <translation>a hat 3 Zahlen, 12 Bytes; b ist 4×3. Wie viele Bytes braucht a.expand_as(b)?</translation>
    </message>
    <message>
        <source>A loss that forgot squeeze</source>
        <translation>Ein Loss, der squeeze vergaß</translation>
    </message>
    <message>
        <source>The predictions are perfect, yet the loss is not 0: each is compared with every target.</source>
        <translation>Die Vorhersagen stimmen genau, doch der Loss ist nicht 0: Jede wird mit jedem Zielwert verglichen.</translation>
    </message>
    <message>
        <source>Predictions a are 200×1, targets b are 200. What shape is a − b, or is it an error?</source>
        <translation>Die Vorhersagen a sind 200×1, die Zielwerte b sind 200. Welche Form hat a − b, oder gibt es einen Fehler (error)?</translation>
    </message>
    <message>
        <source>squeeze with and without its argument</source>
        <translation>squeeze mit und ohne Argument</translation>
    </message>
    <message>
        <source>In a batch of one, squeeze() drops the batch axis too; squeeze(-1) keeps it.</source>
        <translation>Bei einem Batch der Größe 1 entfernt squeeze() auch die Batch-Achse; squeeze(-1) behält sie.</translation>
    </message>
    <message>
        <source>The last batch holds one item, so a is 1×1. What shape is a.squeeze()?</source>
        <translation>Der letzte Batch hat nur ein Element, also ist a 1×1. Welche Form hat a.squeeze()?</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gedehnt</translation>
    </message>
    <message>
        <source>in the memory of a</source>
        <translation>im Speicher von a</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>if it were copied</source>
        <translation>wäre es kopiert</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicherinhalt</translation>
    </message>
    <message>
        <source>last cell</source>
        <translation>letzte Zelle</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>There is no b: write one, or choose neither an operation nor expand_as.</source>
        <translation>Es gibt kein b: eines angeben oder weder eine Operation noch expand_as wählen.</translation>
    </message>
    <message>
        <source>b has no part in this: choose an operation, or leave b empty.</source>
        <translation>b kommt hier nicht vor: eine Operation wählen oder b leer lassen.</translation>
    </message>
    <message>
        <source>c takes part only in a + b + c, a − b − c or a × b × c: choose one, or leave c empty.</source>
        <translation>c kommt nur in a + b + c, a − b − c oder a × b × c vor: eines davon wählen oder c leer lassen.</translation>
    </message>
    <message>
        <source>Broadcasting</source>
        <translation>Broadcasting</translation>
    </message>
    <message>
        <source>How shapes meet: what is stretched, what comes out, and what lies in memory.</source>
        <translation>Wie Formen zusammentreffen: was gedehnt wird, was herauskommt und was im Speicher liegt.</translation>
    </message>
</context>
<context>
    <name>cam</name>
    <message>
        <source>A gradient says how one number changes. Here are %1 numbers: pick one of them, or make one of them all, as output.sum() does.</source>
        <translation>Ein Gradient sagt, wie sich eine Zahl ändert. Hier sind es %1 Zahlen: eine davon herausgreifen oder aus allen eine machen, wie es output.sum() tut.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Grad-CAM of all classes at once, at %1</source>
        <translation>Grad-CAM aller Klassen zugleich, bei %1</translation>
    </message>
    <message>
        <source>Grad-CAM of “%1” at %2</source>
        <translation>Grad-CAM von „%1“ bei %2</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>its largest size</source>
        <translation>sein größter Betrag</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>channel k</source>
        <translation>Kanal k</translation>
    </message>
    <message>
        <source>The map has %1 cells, 0 to %2: there is no cell %3.</source>
        <translation>Die Map hat %1 Zellen, 0 bis %2: Eine Zelle %3 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1”: click a cell</source>
        <translation>„%1“: eine Zelle anklicken</translation>
    </message>
    <message>
        <source>cell %1: its largest products</source>
        <translation>Zelle %1: ihre größten Produkte</translation>
    </message>
    <message>
        <source>weight × activation in all %1 channels</source>
        <translation>Gewicht × Aktivierung in allen %1 Kanälen</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>einsum&apos;s value</source>
        <translation>Wert von einsum</translation>
    </message>
    <message>
        <source>sum of products</source>
        <translation>Summe der Produkte</translation>
    </message>
    <message>
        <source>mean of map + bias</source>
        <translation>Mittel der Map + Bias</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>dls.vocab, and the scores</source>
        <translation>dls.vocab und die Scores</translation>
    </message>
    <message>
        <source>classes in order</source>
        <translation>Klassen der Reihe nach</translation>
    </message>
    <message>
        <source>mean gradient</source>
        <translation>mittlerer Gradient</translation>
    </message>
    <message>
        <source>head&apos;s weight / cells</source>
        <translation>Gewicht des Heads / Zellen</translation>
    </message>
    <message>
        <source>what the hook kept: channel %1</source>
        <translation>was der Hook behielt: Kanal %1</translation>
    </message>
    <message>
        <source>all channels, weighted</source>
        <translation>alle Kanäle, gewichtet</translation>
    </message>
    <message>
        <source>the mean over each channel&apos;s cells is its weight</source>
        <translation>das Mittel über die Zellen eines Kanals ist sein Gewicht</translation>
    </message>
    <message>
        <source>act.grad without a hook</source>
        <translation>act.grad ohne Hook</translation>
    </message>
    <message>
        <source>what the hook kept</source>
        <translation>was der Hook behielt</translation>
    </message>
    <message>
        <source>strongest channel</source>
        <translation>stärkster Kanal</translation>
    </message>
    <message>
        <source>its mean gradient</source>
        <translation>sein mittlerer Gradient</translation>
    </message>
    <message>
        <source>all that model(x) gives back: a score for each class</source>
        <translation>alles, was model(x) zurückgibt: ein Score je Klasse</translation>
    </message>
    <message>
        <source>what model(x) gives back</source>
        <translation>was model(x) zurückgibt</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>erzeugt von</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>ohne Hook</translation>
    </message>
    <message>
        <source>hooked</source>
        <translation>mit Hook</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>activations after model(x)</source>
        <translation>Aktivierungen nach model(x)</translation>
    </message>
    <message>
        <source>activations left without a hook</source>
        <translation>übrige Aktivierungen ohne Hook</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>mit Hook</translation>
    </message>
    <message>
        <source>“%1”, from what the hook kept</source>
        <translation>„%1“, aus dem, was der Hook behielt</translation>
    </message>
    <message>
        <source>CAM, %1</source>
        <translation>CAM, %1</translation>
    </message>
    <message>
        <source>Grad-CAM, %1</source>
        <translation>Grad-CAM, %1</translation>
    </message>
    <message>
        <source>einsum at %1</source>
        <translation>einsum bei %1</translation>
    </message>
    <message>
        <source>CAM uses</source>
        <translation>CAM nutzt</translation>
    </message>
    <message>
        <source>mean · weights + bias − score</source>
        <translation>Mittel · Gewichte + Bias − Score</translation>
    </message>
    <message>
        <source>this model has no single linear head: no plain CAM</source>
        <translation>dieses Modell hat keinen einzelnen linearen Head: kein einfaches CAM</translation>
    </message>
    <message>
        <source>the head&apos;s weights are %1: which activations do they fit?</source>
        <translation>die Gewichte des Heads sind %1: zu welchen Aktivierungen passen sie?</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>plain CAM</source>
        <translation>einfaches CAM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>measuring on scenes</source>
        <translation>Messung an Szenen</translation>
    </message>
    <message>
        <source>points right</source>
        <translation>zeigt richtig</translation>
    </message>
    <message>
        <source>at the other</source>
        <translation>auf das andere</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <source>This model&apos;s scores are not one linear layer over the mean of its last maps, so plain CAM has no weights to use: choose Grad-CAM.</source>
        <translation>Die Scores dieses Modells sind keine einzelne lineare Schicht über dem Mittel seiner letzten Maps; einfaches CAM hat also keine Gewichte: Grad-CAM wählen.</translation>
    </message>
    <message>
        <source>train(), batch 1</source>
        <translation>train(), Batch 1</translation>
    </message>
    <message>
        <source>train(), batch 2</source>
        <translation>train(), Batch 2</translation>
    </message>
    <message>
        <source>eval(), either batch</source>
        <translation>eval(), beide Batches</translation>
    </message>
    <message>
        <source>eval(), batch 1</source>
        <translation>eval(), Batch 1</translation>
    </message>
    <message>
        <source>eval(), batch 2</source>
        <translation>eval(), Batch 2</translation>
    </message>
    <message>
        <source>largest difference of the two maps</source>
        <translation>größter Unterschied der beiden Maps</translation>
    </message>
    <message>
        <source>the map stays the same after</source>
        <translation>die Map bleibt gleich nach</translation>
    </message>
    <message>
        <source>difference after train()</source>
        <translation>Unterschied nach train()</translation>
    </message>
    <message>
        <source>difference after eval()</source>
        <translation>Unterschied nach eval()</translation>
    </message>
    <message>
        <source>a running mean moved by up to</source>
        <translation>ein laufendes Mittel verschob sich um bis zu</translation>
    </message>
    <message>
        <source>running mean moved by</source>
        <translation>laufendes Mittel verschoben um</translation>
    </message>
    <message>
        <source>plain model(x)</source>
        <translation>model(x) allein</translation>
    </message>
    <message>
        <source>with torch.no_grad()</source>
        <translation>mit torch.no_grad()</translation>
    </message>
    <message>
        <source>kept for a backward pass</source>
        <translation>aufbewahrt für backward</translation>
    </message>
    <message>
        <source>why no_grad</source>
        <translation>warum no_grad</translation>
    </message>
    <message>
        <source>with no_grad</source>
        <translation>mit no_grad</translation>
    </message>
    <message>
        <source>why eval</source>
        <translation>warum eval</translation>
    </message>
    <message>
        <source>the highest score</source>
        <translation>der höchste Score</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>die letzte</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>A scene of two shapes, or a PNG or JPEG of your own: the square in its middle is used.</source>
        <translation>Eine Szene aus zwei Formen oder ein eigenes PNG oder JPEG: Genommen wird das Quadrat in seiner Mitte.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>A net for shapes, the same untrained, or your own TorchScript file. A model file is a program: open only what you trust.</source>
        <translation>Ein Netz für Formen, dasselbe untrainiert oder eine eigene TorchScript-Datei. Eine Modelldatei ist ein Programm: nur öffnen, wem du traust.</translation>
    </message>
    <message>
        <source>trained on shapes</source>
        <translation>auf Formen trainiert</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How many pixels wide and high the picture is made for your model.</source>
        <translation>Auf wie viele Pixel Breite und Höhe das Bild für dein Modell gebracht wird.</translation>
    </message>
    <message>
        <source>normalise</source>
        <translation>normalisieren</translation>
    </message>
    <message>
        <source>What your model expects its pixels to be.</source>
        <translation>Wie dein Modell seine Pixel erwartet.</translation>
    </message>
    <message>
        <source>as ImageNet</source>
        <translation>wie ImageNet</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>von 0 bis 1</translation>
    </message>
    <message>
        <source>What the map should speak for.</source>
        <translation>Wofür die Map sprechen soll.</translation>
    </message>
    <message>
        <source>show</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What the picture is about.</source>
        <translation>Worum es im Bild geht.</translation>
    </message>
    <message>
        <source>each class</source>
        <translation>jede Klasse</translation>
    </message>
    <message>
        <source>each layer</source>
        <translation>jede Schicht</translation>
    </message>
    <message>
        <source>a cell&apos;s dot product</source>
        <translation>Skalarprodukt einer Zelle</translation>
    </message>
    <message>
        <source>Grad-CAM&apos;s gradients</source>
        <translation>Gradienten von Grad-CAM</translation>
    </message>
    <message>
        <source>what a hook keeps</source>
        <translation>was ein Hook behält</translation>
    </message>
    <message>
        <source>eval and train</source>
        <translation>eval und train</translation>
    </message>
    <message>
        <source>backward&apos;s start</source>
        <translation>Start von backward</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>How the map is made.</source>
        <translation>Wie die Map entsteht.</translation>
    </message>
    <message>
        <source>saliency</source>
        <translation>Saliency</translation>
    </message>
    <message>
        <source>Whose activations are used; plain CAM can use the last ones only.</source>
        <translation>Wessen Aktivierungen genommen werden; einfaches CAM kann nur die letzten nutzen.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>What the backward pass starts from.</source>
        <translation>Wovon der Rückwärtsdurchlauf ausgeht.</translation>
    </message>
    <message>
        <source>The cell, counted row by row from 0.</source>
        <translation>Die Zelle, zeilenweise ab 0 gezählt.</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>die größte</translation>
    </message>
    <message>
        <source>minus class mean</source>
        <translation>minus Klassenmittel</translation>
    </message>
    <message>
        <source>Take away what speaks for all classes alike.</source>
        <translation>Abziehen, was für alle Klassen gleichermaßen spricht.</translation>
    </message>
    <message>
        <source>box threshold</source>
        <translation>Schwelle der Box</translation>
    </message>
    <message>
        <source>The box goes round the largest part that reaches this share of the map&apos;s largest value.</source>
        <translation>Die Box umschließt den größten Teil, der diesen Anteil am größten Wert der Map erreicht.</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Of the map over the picture.</source>
        <translation>Die der Map über dem Bild.</translation>
    </message>
    <message>
        <source>train mode</source>
        <translation>train-Modus</translation>
    </message>
    <message>
        <source>As after train() instead of eval(): batches are normalised by their own statistics.</source>
        <translation>Wie nach train() statt eval(): Batches werden mit ihrer eigenen Statistik normalisiert.</translation>
    </message>
    <message>
        <source>random layers</source>
        <translation>zufällige Schichten</translation>
    </message>
    <message>
        <source>How many modules, from the head down, get fresh random weights: a map that does not care is no explanation.</source>
        <translation>Wie viele Module, vom Head an abwärts, neue Zufallsgewichte bekommen: Eine Map, der das gleichgültig ist, erklärt nichts.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Of random weights, and of the pictures that share a batch.</source>
        <translation>Für Zufallsgewichte und für die Bilder, die mit im Batch sind.</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>messen</translation>
    </message>
    <message>
        <source>How often such maps point at the right shape in 100 scenes, beside an untrained net&apos;s.</source>
        <translation>Wie oft solche Maps in 100 Szenen auf die richtige Form zeigen, neben denen eines untrainierten Netzes.</translation>
    </message>
    <message>
        <source>head, the linear layer</source>
        <translation>head, die lineare Schicht</translation>
    </message>
    <message>
        <source>Which layer CAM uses</source>
        <translation>Welche Schicht CAM nutzt</translation>
    </message>
    <message>
        <source>The head reads the mean of the last block&apos;s maps, so its weights fit those maps, cell by cell.</source>
        <translation>Der Head liest das Mittel der Maps des letzten Blocks, also passen seine Gewichte Zelle für Zelle zu diesen Maps.</translation>
    </message>
    <message>
        <source>The net runs stem, block1, block2, block3, head. The outputs of which does CAM use?</source>
        <translation>Im Netz folgen stem, block1, block2, block3, head aufeinander. Wessen Ausgaben nutzt CAM?</translation>
    </message>
    <message>
        <source>Why CAM needs a hook</source>
        <translation>Warum CAM einen Hook braucht</translation>
    </message>
    <message>
        <source>The model gives back scores alone; what the last block made is gone unless a hook keeps it.</source>
        <translation>Das Modell gibt nur Scores zurück; was der letzte Block erzeugt hat, ist weg, wenn kein Hook es behält.</translation>
    </message>
    <message>
        <source>x is one picture, 1×3×64×64, and there are 5 classes. What shape is all that model(x) gives back?</source>
        <translation>x ist ein Bild, 1×3×64×64, und es gibt 5 Klassen. Welche Form hat alles, was model(x) zurückgibt?</translation>
    </message>
    <message>
        <source>Modes and no_grad</source>
        <translation>Modi und no_grad</translation>
    </message>
    <message>
        <source>In train mode the map depends on what else is in the batch; without no_grad, bytes are kept for nothing.</source>
        <translation>Im train-Modus hängt die Map davon ab, was sonst noch im Batch ist; ohne no_grad werden Bytes umsonst aufbewahrt.</translation>
    </message>
    <message>
        <source>The same picture goes through the net in two different batches. After which call is its map the same?</source>
        <translation>Dasselbe Bild geht in zwei verschiedenen Batches durch das Netz. Nach welchem Aufruf ist seine Map dieselbe?</translation>
    </message>
    <message>
        <source>after either</source>
        <translation>nach jedem der beiden</translation>
    </message>
    <message>
        <source>after neither</source>
        <translation>nach keinem der beiden</translation>
    </message>
    <message>
        <source>einsum, cell by cell</source>
        <translation>einsum, Zelle für Zelle</translation>
    </message>
    <message>
        <source>Each cell of a class&apos;s map is the dot product of the class&apos;s weights and the cell&apos;s channels.</source>
        <translation>Jede Zelle der Map einer Klasse ist das Skalarprodukt der Gewichte der Klasse und der Kanäle der Zelle.</translation>
    </message>
    <message>
        <source>The head&apos;s weights w are 5×64, the activations act 64×16×16. What shape is einsum(&apos;ck,kij-&gt;cij&apos;, w, act)?</source>
        <translation>Die Gewichte w des Heads sind 5×64, die Aktivierungen act 64×16×16. Welche Form hat einsum(&apos;ck,kij-&gt;cij&apos;, w, act)?</translation>
    </message>
    <message>
        <source>Which output is which class</source>
        <translation>Welche Ausgabe welche Klasse ist</translation>
    </message>
    <message>
        <source>The outputs stand in the order of dls.vocab, which is sorted: one map for each, on one scale.</source>
        <translation>Die Ausgaben stehen in der Reihenfolge von dls.vocab, und das ist sortiert: je eine Map, alle auf einer Skala.</translation>
    </message>
    <message>
        <source>The labels come as %1. In which order do the net&apos;s five outputs stand?</source>
        <translation>Die Labels kommen als %1. In welcher Reihenfolge stehen die fünf Ausgaben des Netzes?</translation>
    </message>
    <message>
        <source>Why plain CAM can&apos;t use inner layers</source>
        <translation>Warum einfaches CAM innere Schichten nicht nutzen kann</translation>
    </message>
    <message>
        <source>The head has a weight for each of the last 64 channels and none for others; gradients there are everywhere.</source>
        <translation>Der Head hat ein Gewicht für jeden der letzten 64 Kanäle und für andere keins; Gradienten gibt es dort überall.</translation>
    </message>
    <message>
        <source>The head&apos;s weights are 5×64, block2&apos;s activations 32×16×16. What shape does einsum(&apos;ck,kij-&gt;cij&apos;) give, or is it an error?</source>
        <translation>Die Gewichte des Heads sind 5×64, die Aktivierungen von block2 32×16×16. Welche Form ergibt einsum(&apos;ck,kij-&gt;cij&apos;), oder gibt es einen Fehler (error)?</translation>
    </message>
    <message>
        <source>Why Grad-CAM hooks the backward pass</source>
        <translation>Warum Grad-CAM den Rückwärtsdurchlauf anzapft</translation>
    </message>
    <message>
        <source>torch keeps no gradient of activations: a hook must catch it. Its mean weighs each channel.</source>
        <translation>torch behält keinen Gradienten von Aktivierungen: Ein Hook muss ihn abfangen. Sein Mittel gewichtet jeden Kanal.</translation>
    </message>
    <message>
        <source>act are block2&apos;s activations. After output[0, cls].backward(), without a hook, what is act.grad?</source>
        <translation>act sind die Aktivierungen von block2. Was ist act.grad nach output[0, cls].backward(), ohne Hook?</translation>
    </message>
    <message>
        <source>the gradient, 1×32×16×16</source>
        <translation>der Gradient, 1×32×16×16</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>backward() starts from one number</source>
        <translation>backward() geht von einer Zahl aus</translation>
    </message>
    <message>
        <source>Pick output[0, class] as the call, and it runs.</source>
        <translation>Mit output[0, class] als Aufruf läuft es.</translation>
    </message>
    <message>
        <source>output is 1×5: a score for each class. What does output.backward() do?</source>
        <translation>output ist 1×5: ein Score je Klasse. Was tut output.backward()?</translation>
    </message>
    <message>
        <source>it gives the gradient of all five</source>
        <translation>es ergibt den Gradienten aller fünf</translation>
    </message>
    <message>
        <source>it raises an error</source>
        <translation>es löst einen Fehler aus</translation>
    </message>
    <message>
        <source>“%1” is too large: models of up to 1 GiB are read.</source>
        <translation>„%1“ ist zu groß: Gelesen werden Modelle bis 1 GiB.</translation>
    </message>
    <message>
        <source>“%1” is no TorchScript archive: save your model with torch.jit.script(model).save(…).</source>
        <translation>„%1“ ist kein TorchScript-Archiv: dein Modell mit torch.jit.script(model).save(…) speichern.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as TorchScript: %2</source>
        <translation>„%1“ ist nicht als TorchScript lesbar: %2</translation>
    </message>
    <message>
        <source>“%1” has no method forward: save it with torch.jit.script(model).save(…).</source>
        <translation>„%1“ hat keine Methode forward: mit torch.jit.script(model).save(…) speichern.</translation>
    </message>
    <message>
        <source>“%1” takes more than a picture: only models of one input can be looked into.</source>
        <translation>„%1“ nimmt mehr als ein Bild entgegen: Nur in Modelle mit einer einzigen Eingabe lässt sich hineinsehen.</translation>
    </message>
    <message>
        <source>“%1” is frozen, so its layers are gone: save it before torch.jit.freeze.</source>
        <translation>„%1“ ist eingefroren, seine Schichten sind also weg: vor torch.jit.freeze speichern.</translation>
    </message>
    <message>
        <source>“%1” has no module whose output is batch × channels × rows × columns: there is nothing to lay over a picture.</source>
        <translation>„%1“ hat kein Modul, dessen Ausgabe Batch × Kanäle × Zeilen × Spalten ist: Es gibt nichts, was sich über ein Bild legen ließe.</translation>
    </message>
    <message>
        <source>“%1” gives %2 for one picture, where scores of the shape 1×classes are needed.</source>
        <translation>„%1“ ergibt %2 für ein Bild, nötig sind Scores der Form 1×Klassen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t take a picture of 3×%2×%2: %3</source>
        <translation>„%1“ kann kein Bild von 3×%2×%2 verarbeiten: %3</translation>
    </message>
    <message>
        <source>Saliency looks at the picture&apos;s own pixels and has no layers: choose CAM or Grad-CAM.</source>
        <translation>Saliency betrachtet die Pixel des Bilds selbst und kennt keine Schichten: CAM oder Grad-CAM wählen.</translation>
    </message>
    <message>
        <source>scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>points at</source>
        <translation>zeigt auf</translation>
    </message>
    <message>
        <source>box overlap</source>
        <translation>Box-Überlappung</translation>
    </message>
    <message>
        <source>on the object</source>
        <translation>auf dem Objekt</translation>
    </message>
    <message>
        <source>on the other</source>
        <translation>auf dem anderen</translation>
    </message>
    <message>
        <source>in its box</source>
        <translation>in seiner Box</translation>
    </message>
    <message>
        <source>box found</source>
        <translation>Box gefunden</translation>
    </message>
    <message>
        <source>chance: on the object</source>
        <translation>Zufall: auf dem Objekt</translation>
    </message>
    <message>
        <source>chance: on the other</source>
        <translation>Zufall: auf dem anderen</translation>
    </message>
    <message>
        <source>Some of the map&apos;s numbers are not finite: the net overflowed, or its file holds such numbers.</source>
        <translation>Einige Zahlen der Map sind nicht endlich: Das Netz lief über, oder seine Datei enthält solche Zahlen.</translation>
    </message>
    <message>
        <source>The net has no class “%1”; it has %2. “top” is the one with the highest score.</source>
        <translation>Das Netz hat keine Klasse „%1“; es hat %2. „top“ ist die mit dem höchsten Score.</translation>
    </message>
    <message>
        <source>The net has no layer “%1”; it has %2. “last” is the last of them.</source>
        <translation>Das Netz hat keine Schicht „%1“; es hat %2. „last“ ist die letzte davon.</translation>
    </message>
    <message>
        <source>CAM and Grad-CAM</source>
        <translation>CAM und Grad-CAM</translation>
    </message>
    <message>
        <source>Where in a picture a net sees what it says: maps for each class, and how far they can be trusted.</source>
        <translation>Wo im Bild ein Netz sieht, was es sagt: Maps für jede Klasse und wie weit ihnen zu trauen ist.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or holds the weights of another net.</source>
        <translation>„%1“ ist beschädigt oder enthält die Gewichte eines anderen Netzes.</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>The figure can&apos;t be drawn: %1</source>
        <translation>Das Bild lässt sich nicht zeichnen: %1</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3, not “%4”.</source>
        <translation>„%1“ nimmt eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3, not “%4”.</source>
        <translation>„%1“ nimmt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>“%1” takes true or false, not “%2”.</source>
        <translation>„%1“ nimmt true oder false, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” takes one of %2, not “%3”.</source>
        <translation>„%1“ nimmt einen dieser Werte: %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>“%1” takes a shape such as 2×3, of up to %2 axes of up to %3 each, not “%4”.</source>
        <translation>„%1“ nimmt eine Form wie 2×3, mit höchstens %2 Achsen von je höchstens %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>“%1” takes a tensor such as %2, in up to %3 bytes of UTF-8, not “%4”.</source>
        <translation>„%1“ nimmt einen Tensor wie %2, in höchstens %3 Bytes UTF-8, nicht „%4“.</translation>
    </message>
    <message>
        <source>“%1” takes text of up to %2 bytes of UTF-8, not “%3”.</source>
        <translation>„%1“ nimmt Text von höchstens %2 Bytes UTF-8, nicht „%3“.</translation>
    </message>
    <message>
        <source>“%1” takes a seed, a whole number from 0 to %2, not “%3”.</source>
        <translation>„%1“ nimmt einen Startwert (seed), eine ganze Zahl von 0 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The demo “%1” has no preset “%2”; it has %3.</source>
        <translation>Die Demo „%1“ hat keine Voreinstellung „%2“; sie hat %3.</translation>
    </message>
    <message>
        <source>The demo “%1” has no parameter “%2”; it has %3.</source>
        <translation>Die Demo „%1“ hat keinen Parameter „%2“; sie hat %3.</translation>
    </message>
    <message>
        <source>The data can&apos;t be read: “%1” is missing or not what it should be.</source>
        <translation>Die Daten sind nicht lesbar: „%1“ fehlt oder ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>Type a shape such as 2×3, () for a single number, or error.</source>
        <translation>Eine Form wie 2×3 eingeben, () für eine einzelne Zahl oder error.</translation>
    </message>
    <message>
        <source>Type a number such as 0.5.</source>
        <translation>Eine Zahl wie 0.5 eingeben.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Eines davon wählen: %1.</translation>
    </message>
    <message>
        <source>This would be %1 MB, too much to show: make it smaller.</source>
        <translation>Das wären %1 MB, zu viel zum Zeigen: kleiner machen.</translation>
    </message>
    <message>
        <source>The lab has no demo “%1”.</source>
        <translation>Das Labor hat keine Demo „%1“.</translation>
    </message>
    <message>
        <source>“%1” takes a point x, y from %2 to %3, not “%4”.</source>
        <translation>„%1“ nimmt einen Punkt x, y von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>“%1” takes the path of a file, not “%2”.</source>
        <translation>„%1“ nimmt den Pfad einer Datei, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” takes one of %2, or the path of a file, not “%3”.</source>
        <translation>„%1“ nimmt eins von %2 oder den Pfad einer Datei, nicht „%3“.</translation>
    </message>
    <message>
        <source>“%1” takes some of %2, each once, with commas between, not “%3”.</source>
        <translation>„%1“ nimmt einige von %2, jedes einmal, mit Kommas dazwischen, nicht „%3“.</translation>
    </message>
    <message>
        <source>Type a point such as 1, -0.5.</source>
        <translation>Einen Punkt wie 1, -0.5 eingeben.</translation>
    </message>
    <message>
        <source>Put all of these in order, with commas between: %1.</source>
        <translation>Alle in eine Reihenfolge bringen, mit Kommas dazwischen: %1.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>„%1“ ist keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 MiB are read.</source>
        <translation>„%1“ ist zu groß: Gelesen werden höchstens %2 MiB.</translation>
    </message>
</context>
<context>
    <name>gradus::demo::Catalogue</name>
    <message>
        <source>There is no demo “%1”; there are: %2.</source>
        <translation>Es gibt keine Demo „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>The demo “%1” has no preset “%2”; it has: %3.</source>
        <translation>Die Demo „%1“ hat keine Voreinstellung „%2“; sie hat: %3.</translation>
    </message>
    <message>
        <source>The demo “%1” has no setting “%2”; it has: %3.</source>
        <translation>Die Demo „%1“ hat keinen Parameter „%2“; sie hat: %3.</translation>
    </message>
    <message>
        <source>The setting “%1” has no value: write %1=value.</source>
        <translation>Der Parameter „%1“ hat keinen Wert: %1=Wert schreiben.</translation>
    </message>
</context>
<context>
    <name>gradus::demo::ControlsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be chosen with these settings; now it is “%2”.</source>
        <translation>„%1“ gibt es mit diesen Werten nicht; jetzt ist es „%2“.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Parameter</translation>
    </message>
    <message>
        <source>More settings (%1)</source>
        <translation>Weitere Parameter (%1)</translation>
    </message>
</context>
<context>
    <name>gradus::demo::DemoPane</name>
    <message>
        <source>Stopped. The figure is that of earlier settings.</source>
        <translation>Angehalten. Das Bild gehört zu früheren Werten.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a notebook or a Python file.</source>
        <translation>Kopiert. In ein Notebook oder eine Python-Datei einfügen.</translation>
    </message>
    <message>
        <source>The outcome is hidden until you turn the card.</source>
        <translation>Das Ergebnis bleibt verborgen, bis die Karte umgedreht ist.</translation>
    </message>
    <message>
        <source>A: this setting</source>
        <translation>A: diese Werte</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: the same; change a setting</source>
        <translation>B: dieselben; einen Parameter ändern</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Stopped. The figure is not finished.</source>
        <translation>Angehalten. Das Bild ist nicht fertig.</translation>
    </message>
    <message>
        <source>The model file has not been loaded: allow it in the demo.</source>
        <translation>Die Modelldatei ist nicht geladen: sie in der Demo erlauben.</translation>
    </message>
</context>
<context>
    <name>gradus::demo::Exports</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>There is no figure to save yet.</source>
        <translation>Es gibt noch kein Bild zum Speichern.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>gradus::demo::FileControl</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>Modelle (%1)</translation>
    </message>
    <message>
        <source>A model file is a program. Load it only if you trust where it comes from.</source>
        <translation>Eine Modelldatei ist ein Programm. Nur laden, wenn du ihrer Herkunft traust.</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Nicht laden</translation>
    </message>
</context>
<context>
    <name>gradus::demo::FileWriter</name>
    <message>
        <source>The figure is too large for that format.</source>
        <translation>Das Bild ist zu groß für dieses Format.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>gradus::demo::Header</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy as PyTorch</source>
        <translation>Als PyTorch kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Can be used once you have turned the card: it would give the answer away.</source>
        <translation>Erst nach dem Umdrehen der Karte: Es würde die Antwort verraten.</translation>
    </message>
    <message>
        <source>Back to the settings of this card</source>
        <translation>Zurück zu den Werten dieser Karte</translation>
    </message>
    <message>
        <source>Keep this setting beside the next one</source>
        <translation>Diese Werte neben den nächsten stehen lassen</translation>
    </message>
    <message>
        <source>Copy a Python script that computes the same with PyTorch</source>
        <translation>Ein Python-Skript kopieren, das dasselbe mit PyTorch berechnet</translation>
    </message>
    <message>
        <source>Other settings worth seeing</source>
        <translation>Weitere sehenswerte Werte</translation>
    </message>
    <message>
        <source>Save the figure as a picture or its numbers as a table</source>
        <translation>Das Bild als Datei oder seine Zahlen als Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>gradus::demo::Lab</name>
    <message>
        <source>The lab sent something that can&apos;t be read, and was ended. %1</source>
        <translation>Das Labor hat etwas Unlesbares gesendet und wurde beendet. %1</translation>
    </message>
    <message>
        <source>Demos need the program “gradus-lab”, which was not found or can&apos;t be started at %1. Build or install it there, or name another one in the preferences. Flashcards work without it.</source>
        <translation>Demos brauchen das Programm „gradus-lab“, das unter %1 nicht gefunden wurde oder sich nicht starten lässt. Es dort bauen oder installieren oder in den Einstellungen ein anderes angeben. Karten gehen auch ohne.</translation>
    </message>
    <message>
        <source>Starting the lab…</source>
        <translation>Labor wird gestartet…</translation>
    </message>
    <message>
        <source>The lab did not answer and was started again.</source>
        <translation>Das Labor hat nicht geantwortet und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The lab did not say which version it is, and was ended. It is not the gradus-lab of this program: %1</source>
        <translation>Das Labor hat seine Version nicht genannt und wurde beendet. Es ist nicht das gradus-lab dieses Programms: %1</translation>
    </message>
    <message>
        <source>The lab is version %1 (protocol %2), this program is %3 (protocol %4). Install both from the same release: %5</source>
        <translation>Das Labor hat Version %1 (Protokoll %2), dieses Programm %3 (Protokoll %4). Beide aus derselben Ausgabe installieren: %5</translation>
    </message>
    <message>
        <source>The demo gave no sign of life for %1 s, so the lab was started again.</source>
        <translation>Die Demo gab %1 s lang kein Lebenszeichen; das Labor wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The demo needed more than %1 GiB of memory, so the lab was started again.</source>
        <translation>Die Demo brauchte mehr als %1 GiB Speicher; das Labor wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The lab ended unexpectedly and was started again.</source>
        <translation>Das Labor endete unerwartet und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The demo hung twice: no sign of life for %1 s. Try other settings.</source>
        <translation>Die Demo hing zweimal: %1 s lang kein Lebenszeichen. Andere Werte versuchen.</translation>
    </message>
    <message>
        <source>The demo needs more than %1 GiB of memory at these settings. Try smaller ones.</source>
        <translation>Die Demo braucht mit diesen Werten mehr als %1 GiB Speicher. Kleinere versuchen.</translation>
    </message>
    <message>
        <source>The demo ended the lab twice at these settings. Try others.</source>
        <translation>Die Demo hat das Labor mit diesen Werten zweimal beendet. Andere versuchen.</translation>
    </message>
    <message>
        <source>The lab ends, or stays silent, as soon as it is started: %1.</source>
        <translation>Das Labor endet oder schweigt, sobald es gestartet wird: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The lab ended %n time(s) in a row.</source>
        <translation>
            <numerusform>Das Labor endete %n Mal.</numerusform>
            <numerusform>Das Labor endete %n Mal nacheinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Its last words: %2</source>
        <translation>%1 Seine letzte Ausgabe: %2</translation>
    </message>
</context>
<context>
    <name>gradus::demo::MessageLine</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gradus::demo::PanelEditing</name>
    <message>
        <source>Click the figure to set: %1.</source>
        <translation>Ein Klick ins Bild setzt: %1.</translation>
    </message>
</context>
<context>
    <name>gradus::demo::PointControl</name>
    <message>
        <source>%1, x</source>
        <translation>%1, x</translation>
    </message>
    <message>
        <source>%1, y</source>
        <translation>%1, y</translation>
    </message>
</context>
<context>
    <name>gradus::demo::PredictionBand</name>
    <message>
        <source>You said %1, and so it is.</source>
        <translation>Vorhergesagt: %1. So ist es.</translation>
    </message>
    <message>
        <source>At the card’s setting: %1</source>
        <comment>a sentence follows</comment>
        <translation>Bei der Einstellung der Karte: %1</translation>
    </message>
    <message>
        <source>You said %1. It is %2.</source>
        <translation>Vorhergesagt: %1. Richtig ist %2.</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ not so</source>
        <translation>✗ nicht so</translation>
    </message>
</context>
<context>
    <name>gradus::demo::SeedControl</name>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Run with a fresh seed</source>
        <translation>Mit einem neuen Startwert rechnen</translation>
    </message>
</context>
<context>
    <name>gradus::demo::Session</name>
    <message>
        <source>The demo sent a figure that can&apos;t be drawn. %1</source>
        <translation>Die Demo hat ein Bild gesendet, das sich nicht zeichnen lässt. %1</translation>
    </message>
    <message>
        <source>Nothing is predicted here.</source>
        <translation>Hier wird nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>The demo was stopped.</source>
        <translation>Die Demo wurde angehalten.</translation>
    </message>
    <message>
        <source>The demo did not say what came out, so the prediction can&apos;t be checked.</source>
        <translation>Die Demo hat nicht gesagt, was herauskam; die Vorhersage lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a setting, its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>gradus::demo::StatusLine</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Rechnet…</translation>
    </message>
    <message>
        <source>Not finished yet. %1</source>
        <translation>Noch nicht fertig. %1</translation>
    </message>
</context>
<context>
    <name>gradus::demo::SubsetControl</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, one of its choices</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gradus::demo::TimeLineBar</name>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Step back (,)</source>
        <translation>Schritt zurück (,)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step forward (.)</source>
        <translation>Schritt vor (.)</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Motion is switched off in the preferences. Step instead.</source>
        <translation>Bewegung ist in den Einstellungen ausgeschaltet. Stattdessen Schritt für Schritt gehen.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>frame, number of frames</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a frame is, its place</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gradus::figures::CodeView</name>
    <message>
        <source>line %1 runs: %2</source>
        <translation>Zeile %1 läuft: %2</translation>
    </message>
</context>
<context>
    <name>gradus::figures::ColourBar</name>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
</context>
<context>
    <name>gradus::figures::ContentWords</name>
    <message>
        <source>%1 by %2 values over it</source>
        <comment>rows, columns</comment>
        <translation>darüber %1 mal %2 Werte</translation>
    </message>
    <message>
        <source>%1 by %2 values over it, from %3 to %4</source>
        <comment>rows, columns, smallest, largest</comment>
        <translation>darüber %1 mal %2 Werte, von %3 bis %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a picture of %1 by %2 pixels</source>
        <comment>width, height</comment>
        <translation>ein Bild von %1 mal %2 Pixeln</translation>
    </message>
    <message>
        <source>outlined: %1</source>
        <translation>umrandet: %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>a named place of a picture</comment>
        <translation>%1 bei %2, %3</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>markiert: %1</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>an actor, what it did, when</comment>
        <translation>%1: %2 bei %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Spur</numerusform>
            <numerusform>%n Spuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was cut short</source>
        <translation>%1 wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>gradus::figures::EquationNumbers</name>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>minus infinity</source>
        <translation>minus unendlich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line&apos;s label, its equation</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gradus::figures::EquationView</name>
    <message>
        <source>now %1</source>
        <comment>the line of an equation that runs</comment>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>gradus::figures::EventMarks</name>
    <message>
        <source>ran</source>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>caught</source>
        <translation>abgefangen</translation>
    </message>
</context>
<context>
    <name>gradus::figures::FieldView</name>
    <message numerus="yes">
        <source>%n value(s) have no colour</source>
        <translation>
            <numerusform>%n Wert hat keine Farbe</numerusform>
            <numerusform>%n Werte haben keine Farbe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gradus::figures::FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>gradus::figures::FormulaView</name>
    <message>
        <source>Point at a cell to see how it came about.</source>
        <translation>Auf eine Zelle zeigen, um zu sehen, wie sie entsteht.</translation>
    </message>
</context>
<context>
    <name>gradus::figures::PanelView</name>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>gradus::figures::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Set at %1, %2. The arrow keys move it, with Shift further</source>
        <translation>Gesetzt bei %1, %2. Die Pfeiltasten verschieben den Punkt, mit Umschalt weiter</translation>
    </message>
</context>
<context>
    <name>gradus::figures::TensorView</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>gradus::figures::Words</name>
    <message>
        <source>%1: empty</source>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shape: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stretched</source>
        <translation>
            <numerusform>%n Zelle gedehnt</numerusform>
            <numerusform>%n Zellen gedehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) padded</source>
        <translation>
            <numerusform>%n Zelle aufgefüllt</numerusform>
            <numerusform>%n Zellen aufgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Hidden until you turn the card</source>
        <translation>Verborgen, bis die Karte umgedreht ist</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>sizes of a tensor</comment>
        <translation>%1 mal %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a panel&apos;s title, its content</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gradus::review::CardPage</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>In the book: %1</source>
        <translation>Im Buch: %1</translation>
    </message>
</context>
<context>
    <name>gradus::review::Footer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gradus::review::Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>gradus::review::OutcomeBand</name>
    <message>
        <source>You typed %1. It was not counted.</source>
        <translation>Eingegeben war %1. Das zählt nicht.</translation>
    </message>
    <message>
        <source>You said %1. The demo is running it.</source>
        <translation>Vorhergesagt: %1. Die Demo rechnet.</translation>
    </message>
    <message>
        <source>You said %1, and so it is.</source>
        <translation>Vorhergesagt: %1. So ist es.</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>You said %1. It gives %2.</source>
        <translation>Vorhergesagt: %1. Heraus kommt %2.</translation>
    </message>
    <message>
        <source>✗ not this time</source>
        <translation>✗ diesmal nicht</translation>
    </message>
    <message>
        <source>You said %1. It was not checked.</source>
        <translation>Vorhergesagt: %1. Nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>gradus::review::PredictionField</name>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>a shape such as 2×3, or error</source>
        <translation>eine Form wie 2×3 oder error</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>x, y: such as 1, -0.5</source>
        <translation>x, y: etwa 1, -0.5</translation>
    </message>
</context>
<context>
    <name>gradus::review::RatingBar</name>
    <message>
        <source>How well did you know it?</source>
        <translation>Wie gut hast du es gewusst?</translation>
    </message>
    <message>
        <source>%1, back in %2</source>
        <translation>%1, wieder in %2</translation>
    </message>
</context>
<context>
    <name>gradus::review::ReviewPane</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Noch keine Karten</translation>
    </message>
    <message>
        <source>Put decks written in Markdown into %1.</source>
        <translation>In Markdown geschriebene Stapel gehören nach %1.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute fertig</translation>
    </message>
    <message>
        <source>Nothing more today in %1</source>
        <translation>Heute nichts mehr in %1</translation>
    </message>
    <message>
        <source>Study all chapters</source>
        <translation>Alle Kapitel lernen</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>umdrehen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>vorhersagen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>bewerten</translation>
    </message>
</context>
<context>
    <name>gradus::review::Words</name>
    <message>
        <source>The collection %1 was deleted, moved or replaced while it was open, so this was not kept. Put the file back, or quit and start Gradus anew.</source>
        <translation>Die Sammlung %1 wurde gelöscht, verschoben oder ersetzt, während sie offen war; deshalb wurde das nicht gespeichert. Die Datei zurücklegen, oder Gradus beenden und neu starten.</translation>
    </message>
    <message>
        <source>last seen today</source>
        <translation>zuletzt heute gesehen</translation>
    </message>
    <message>
        <source>last seen yesterday</source>
        <translation>zuletzt gestern gesehen</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n days ago</source>
        <translation>
            <numerusform>zuletzt vor %n Tag gesehen</numerusform>
            <numerusform>zuletzt vor %n Tagen gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>stability under a day</source>
        <translation>Stabilität unter einem Tag</translation>
    </message>
    <message>
        <source>stability %1 d</source>
        <translation>Stabilität %1 T.</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>Schwierigkeit %1</translation>
    </message>
    <message>
        <source>Nothing studied yet today</source>
        <translation>Heute noch nichts gelernt</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 Nochmal</translation>
    </message>
    <message>
        <source>Predictions: %1 of %2 right</source>
        <translation>Vorhersagen: %1 von %2 richtig</translation>
    </message>
    <message>
        <source>Next: today at %1</source>
        <translation>Weiter: heute um %1</translation>
    </message>
    <message>
        <source>Next: tomorrow</source>
        <translation>Weiter: morgen</translation>
    </message>
    <message numerus="yes">
        <source>Next: in %n days</source>
        <translation>
            <numerusform>Weiter: in %n Tag</numerusform>
            <numerusform>Weiter: in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a Gradus collection; nothing in it was changed. Choose another file.</source>
        <translation>%1 ist keine Gradus-Sammlung; nichts darin wurde geändert. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (%2). It was left as it is; go back to a copy of it.</source>
        <translation>Die Sammlung %1 ist beschädigt (%2). Sie blieb, wie sie ist; auf eine Kopie zurückgreifen.</translation>
    </message>
    <message>
        <source>The collection %1 was written by a newer version of Gradus. Open it with that version.</source>
        <translation>Die Sammlung %1 stammt von einer neueren Version von Gradus. Mit jener Version öffnen.</translation>
    </message>
    <message>
        <source>The collection %1 is open in another window. Close that one, then try again.</source>
        <translation>Die Sammlung %1 ist in einem anderen Fenster offen. Jenes schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Make some room, then try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Etwas Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to. Allow writing to the file and its folder, then try again.</source>
        <translation>In %1 lässt sich nicht schreiben. Das Schreiben in die Datei und ihren Ordner erlauben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The collection %1 can&apos;t be opened (%2).</source>
        <translation>Die Sammlung %1 lässt sich nicht öffnen (%2).</translation>
    </message>
    <message>
        <source>Something went wrong with the collection %1 (%2).</source>
        <translation>Mit der Sammlung %1 ging etwas schief (%2).</translation>
    </message>
</context>
<context>
    <name>gradus::shell::Application</name>
    <message>
        <source>Gradus can&apos;t reach a display. Start it in a desktop session, over “ssh -X”, or on a virtual screen: xvfb-run -s &apos;-screen 0 1440x900x24&apos; gradus</source>
        <translation>Gradus erreicht keinen Bildschirm. In einer Desktop-Sitzung starten, über „ssh -X“ oder auf einem virtuellen Bildschirm: xvfb-run -s &apos;-screen 0 1440x900x24&apos; gradus</translation>
    </message>
    <message>
        <source>Something went wrong: %1. What you did last may not have been done.</source>
        <translation>Etwas ging schief: %1. Der letzte Schritt wurde vielleicht nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>gradus::shell::BankSync</name>
    <message>
        <source>There is no folder %1 for your own decks. Make it, or choose another in the preferences.</source>
        <translation>Den Ordner %1 für eigene Stapel gibt es nicht. Ihn anlegen oder in den Einstellungen einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>gradus::shell::ChapterModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 new · %2 learning · %3 due</source>
        <translation>%1 neu · %2 in der Lernphase · %3 fällig</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 learning, %4 due</source>
        <translation>%1: %2 neu, %3 in der Lernphase, %4 fällig</translation>
    </message>
</context>
<context>
    <name>gradus::shell::Check</name>
    <message>
        <source>%1 (warning)</source>
        <translation>%1 (Warnung)</translation>
    </message>
    <message>
        <source>%1: could not be copied to be checked; is there room in %2?</source>
        <translation>%1: ließ sich zum Prüfen nicht kopieren; ist Platz in %2?</translation>
    </message>
    <message>
        <source>%1: the state of %2 cards differs from what the log of answers says</source>
        <translation>%1: der Stand von %2 Karten weicht vom Protokoll der Antworten ab</translation>
    </message>
    <message>
        <source>%1: there is no collection yet</source>
        <translation>%1: es gibt noch keine Sammlung</translation>
    </message>
    <message>
        <source>%1: damaged (%2)</source>
        <translation>%1: beschädigt (%2)</translation>
    </message>
    <message>
        <source>cards read: %1, errors: %2</source>
        <translation>Karten gelesen: %1, Fehler: %2</translation>
    </message>
    <message>
        <source>the formula “%1” can&apos;t be drawn: %2</source>
        <translation>die Formel „%1“ lässt sich nicht zeichnen: %2</translation>
    </message>
    <message>
        <source>there is no picture %1 in the chapter&apos;s folder or below it</source>
        <translation>im Ordner des Kapitels und darunter gibt es kein Bild %1</translation>
    </message>
</context>
<context>
    <name>gradus::shell::CommandLine</name>
    <message>
        <source>--collection needs the path of a collection after it.</source>
        <translation>Nach --collection muss der Pfad einer Sammlung stehen.</translation>
    </message>
    <message>
        <source>There is no option %1; gradus --help lists those there are.</source>
        <translation>Es gibt keine Option %1; gradus --help zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; gradus --help says what can be asked.</source>
        <translation>„%1“ ist ein Wort zu viel; gradus --help zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>usage: gradus [LINK]            open the app, at a card or a demo:
                                gradus://card/DECK/CARD, gradus://demo/DEMO/PRESET?name=value&amp;…
       gradus check [FILE…]     read decks and say what is wrong, as file:line: what;
                                without files: all decks and the collection
options:
       --collection PATH        another collection
       --version, --help</source>
        <translation>Aufruf: gradus [LINK]           die App öffnen, bei einer Karte oder einer Demo:
                                gradus://card/STAPEL/KARTE, gradus://demo/DEMO/VOREINSTELLUNG?name=wert&amp;…
        gradus check [DATEI…]   Stapel lesen und sagen, was nicht stimmt, als Datei:Zeile: was;
                                ohne Dateien: alle Stapel und die Sammlung
Optionen:
        --collection PFAD       eine andere Sammlung
        --version, --help</translation>
    </message>
</context>
<context>
    <name>gradus::shell::FailureWindow</name>
    <message>
        <source>Your collection could not be opened</source>
        <translation>Die Sammlung ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open another collection</source>
        <translation>Andere Sammlung öffnen</translation>
    </message>
    <message>
        <source>Collections (*.gradus);;All files (*)</source>
        <translation>Sammlungen (*.gradus);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>gradus::shell::Help</name>
    <message>
        <source>Space, Enter</source>
        <translation>Leertaste, Eingabe</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Good, once the answer is shown</source>
        <translation>Gut, sobald die Antwort zu sehen ist</translation>
    </message>
    <message>
        <source>1, 2, 3, 4</source>
        <translation>1, 2, 3, 4</translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy</source>
        <translation>Nochmal, Schwer, Gut, Leicht</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Predict; Enter commits, Esc leaves the field</source>
        <translation>Vorhersagen; Eingabe legt fest, Esc verlässt das Feld</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Rückgängig, Wiederherstellen</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Show or hide the demo</source>
        <translation>Demo zeigen oder verbergen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the side bar</source>
        <translation>Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Study all chapters</source>
        <translation>Alle Kapitel lernen</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <translation>Strg++, Strg+-, Strg+0</translation>
    </message>
    <message>
        <source>Larger, smaller, normal type</source>
        <translation>Größere, kleinere, normale Schrift</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Open another collection</source>
        <translation>Andere Sammlung öffnen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Flashcards for deep learning, each with a live demo beside it.</source>
        <translation>Lernkarten für Deep Learning, jede mit einer lebendigen Demo daneben.</translation>
    </message>
    <message>
        <source>The questions are from &lt;i&gt;Deep Learning for Coders with fastai and PyTorch&lt;/i&gt; by Jeremy Howard and Sylvain Gugger (O’Reilly, 2020). The answers are our own words.</source>
        <translation>Die Fragen stammen aus &lt;i&gt;Deep Learning for Coders with fastai and PyTorch&lt;/i&gt; von Jeremy Howard und Sylvain Gugger (O’Reilly, 2020). Die Antworten sind eigene Worte.</translation>
    </message>
    <message>
        <source>Gradus is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Gradus ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It stands on Qt %1 (LGPL), LibTorch (BSD), SQLite (public domain), SQLiteCpp (MIT), md4c (MIT), MathJax (Apache 2.0) and JSON for Modern C++ (MIT).</source>
        <translation>Es baut auf Qt %1 (LGPL), LibTorch (BSD), SQLite (gemeinfrei), SQLiteCpp (MIT), md4c (MIT), MathJax (Apache 2.0) und JSON for Modern C++ (MIT).</translation>
    </message>
    <message>
        <source>About Gradus</source>
        <translation>Über Gradus</translation>
    </message>
    <message>
        <source>%1 (warning)</source>
        <translation>%1 (Warnung)</translation>
    </message>
    <message>
        <source>Problems in decks</source>
        <translation>Probleme in Stapeln</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>gradus::shell::Link</name>
    <message>
        <source>“%1” is not a link to a card or a demo; one looks like gradus://card/dlc-17/ch17-13 or gradus://demo/broadcasting/12-plus-1.</source>
        <translation>„%1“ ist kein Link zu einer Karte oder Demo; so sieht einer aus: gradus://card/dlc-17/ch17-13 oder gradus://demo/broadcasting/12-plus-1.</translation>
    </message>
</context>
<context>
    <name>gradus::shell::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (%2). Copy the file away before you go on, and go back to a sound copy.</source>
        <translation>Die Sammlung %1 ist beschädigt (%2). Vor dem Weitermachen die Datei sichern und auf eine heile Kopie zurückgreifen.</translation>
    </message>
    <message>
        <source>There is no card %1 in this collection.</source>
        <translation>In dieser Sammlung gibt es keine Karte %1.</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo answer to “%1”</source>
        <translation>&amp;Rückgängig: Antwort auf „%1“</translation>
    </message>
    <message>
        <source>&amp;Undo change of settings</source>
        <translation>&amp;Rückgängig: Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo answer to “%1”</source>
        <translation>&amp;Wiederherstellen: Antwort auf „%1“</translation>
    </message>
    <message>
        <source>&amp;Redo change of settings</source>
        <translation>&amp;Wiederherstellen: Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>One problem in your decks.</source>
        <translation>Ein Problem in den eigenen Stapeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems in your decks.</source>
        <translation>
            <numerusform>%n Problem in den eigenen Stapeln.</numerusform>
            <numerusform>%n Probleme in den eigenen Stapeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>One thing in your decks looks wrong.</source>
        <translation>Eine Stelle in den Stapeln sieht falsch aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n things in your decks look wrong.</source>
        <translation>
            <numerusform>%n Stelle in den Stapeln sieht falsch aus.</numerusform>
            <numerusform>%n Stellen in den Stapeln sehen falsch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another collection</source>
        <translation>Andere Sammlung öffnen</translation>
    </message>
    <message>
        <source>Collections (*.gradus);;All files (*)</source>
        <translation>Sammlungen (*.gradus);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The desktop could not open %1.</source>
        <translation>Der Desktop konnte %1 nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>gradus::shell::Menus</name>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Show answer</source>
        <translation>Antwort &amp;zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Nochmal</translation>
    </message>
    <message>
        <source>&amp;Hard</source>
        <translation>&amp;Schwer</translation>
    </message>
    <message>
        <source>&amp;Good</source>
        <translation>&amp;Gut</translation>
    </message>
    <message>
        <source>&amp;Easy</source>
        <translation>&amp;Leicht</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Vorhersagen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>All &amp;chapters</source>
        <translation>Alle &amp;Kapitel</translation>
    </message>
    <message>
        <source>&amp;Open another collection…</source>
        <translation>&amp;Andere Sammlung öffnen…</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>&amp;Demo</translation>
    </message>
    <message>
        <source>Show the &amp;demo</source>
        <translation>&amp;Demo zeigen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>Look of the des&amp;ktop</source>
        <translation>Wie der Desk&amp;top</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
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
        <source>&amp;Problems in decks…</source>
        <translation>&amp;Probleme in Stapeln…</translation>
    </message>
    <message>
        <source>&amp;About Gradus</source>
        <translation>Ü&amp;ber Gradus</translation>
    </message>
</context>
<context>
    <name>gradus::shell::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How likely you want to be to know a card when it comes back</source>
        <translation>Wie wahrscheinlich eine Karte noch gewusst werden soll, wenn sie wiederkommt</translation>
    </message>
    <message>
        <source>the one that comes with Gradus</source>
        <translation>das mit Gradus gelieferte</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>&amp;New cards a day</source>
        <translation>&amp;Neue Karten pro Tag</translation>
    </message>
    <message>
        <source>&amp;Retention to aim for</source>
        <translation>Angestrebte &amp;Erinnerungsquote</translation>
    </message>
    <message>
        <source>&amp;Learning steps (minutes)</source>
        <translation>&amp;Lernschritte (Minuten)</translation>
    </message>
    <message>
        <source>Rel&amp;earning steps (minutes)</source>
        <translation>&amp;Wiederlernschritte (Minuten)</translation>
    </message>
    <message>
        <source>Your own decks</source>
        <translation>Eigene Stapel</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder of your own decks</source>
        <translation>Ordner der eigenen Stapel</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Demos</translation>
    </message>
    <message>
        <source>Lab &amp;program</source>
        <translation>Labor&amp;programm</translation>
    </message>
    <message>
        <source>Lab program</source>
        <translation>Laborprogramm</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Steps are minutes with spaces or commas between them, each under a day: 1, 10.</source>
        <translation>Schritte sind Minuten, durch Leerzeichen oder Kommas getrennt, jeder unter einem Tag: 1, 10.</translation>
    </message>
    <message>
        <source>%1 is not a program that can be run. Choose another lab program, or leave the field empty.</source>
        <translation>%1 ist kein ausführbares Programm. Ein anderes Laborprogramm wählen oder das Feld leer lassen.</translation>
    </message>
</context>
<context>
    <name>gradus::shell::SideBar</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Choose what to study</source>
        <translation>Wählen, was gelernt wird</translation>
    </message>
</context>
<context>
    <name>gradus::text::MarkdownView</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>This formula can&apos;t be drawn: %1</source>
        <translation>Diese Formel lässt sich nicht zeichnen: %1</translation>
    </message>
</context>
<context>
    <name>gradus::widgets::OrderStrip</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a list</comment>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Drag, or move with Alt and the arrow keys.</source>
        <translation>Ziehen oder mit Alt und den Pfeiltasten verschieben.</translation>
    </message>
    <message>
        <source>Drag, or move with Alt and the arrow keys; Delete takes out.</source>
        <translation>Ziehen oder mit Alt und den Pfeiltasten verschieben; Entf nimmt heraus.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a list, the thing in it that is pointed at</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gradus::widgets::Words</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>“%1” is neither a PNG nor a JPEG picture.</source>
        <translation>„%1“ ist weder ein PNG- noch ein JPEG-Bild.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 × %3 pixels, where at most %4 million are read.</source>
        <translation>„%1“ ist zu groß: %2 × %3 Pixel, gelesen werden höchstens %4 Millionen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>„%1“ ist beschädigt: %2.</translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message>
        <source>There is no demo “%1”; there is %2.</source>
        <translation>Es gibt keine Demo „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>The demo made a figure that can&apos;t be drawn: %1</source>
        <translation>Die Demo hat ein Bild gemacht, das sich nicht zeichnen lässt: %1</translation>
    </message>
    <message>
        <source>There is no device “%1” here: choose one of %2.</source>
        <translation>Hier gibt es kein Gerät „%1“: eines davon wählen: %2.</translation>
    </message>
    <message>
        <source>This needs more memory than the lab may use: make it smaller.</source>
        <translation>Das braucht mehr Speicher, als das Labor nutzen darf: kleiner machen.</translation>
    </message>
    <message>
        <source>LibTorch refused: %1</source>
        <translation>LibTorch lehnt ab: %1</translation>
    </message>
    <message>
        <source>The demo failed: %1</source>
        <translation>Die Demo ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The demo failed for an unknown reason.</source>
        <translation>Die Demo ist aus unbekanntem Grund gescheitert.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>loop</name>
    <message>
        <source>The training loop</source>
        <translation>Die Trainingsschleife</translation>
    </message>
    <message>
        <source>Who is called when, who changes what, and what an exception skips.</source>
        <translation>Wer wann aufgerufen wird, wer was ändert und was eine Exception überspringt.</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>geschrieben von</translation>
    </message>
    <message>
        <source>%1 comes less often than %2 times here, so nothing was raised.</source>
        <translation>%1 kommt hier seltener als %2-mal, also wurde nichts ausgelöst.</translation>
    </message>
    <message>
        <source>No stage that it left catches %1, so it leaves fit as an error. The after_ events still fire, because they stand in finally.</source>
        <translation>%1 wird von keinem der verlassenen Abschnitte abgefangen und verlässt fit als Fehler. Die after_-Events feuern trotzdem, denn sie stehen in finally.</translation>
    </message>
    <message>
        <source>Nothing that it left catches %1: it leaves fit as an error, and after_fit does not fire.</source>
        <translation>%1 wird nirgends abgefangen und verlässt fit als Fehler; after_fit feuert nicht.</translation>
    </message>
    <message>
        <source>TrainEval is not listed, so the learner&apos;s training stays False: no batch gets further than the loss.</source>
        <translation>TrainEval steht nicht in der Liste, also bleibt training beim Learner False: Kein Batch kommt über den Loss hinaus.</translation>
    </message>
    <message>
        <source>%1 is never called: this loop has none of its events.</source>
        <translation>%1 wird nie aufgerufen: Diese Schleife hat keines seiner Events.</translation>
    </message>
    <message>
        <source>In a notebook, event. and the Tab key list them. Early printings say begin_ for before_; fastai today has after_create, before_backward and before_step too, and after_cancel_ events for the last two.</source>
        <translation>In einem Notebook zeigen event. und die Tab-Taste sie alle. Frühe Auflagen schreiben begin_ statt before_; fastai hat heute auch after_create, before_backward und before_step sowie after_cancel_-Events für die letzten beiden.</translation>
    </message>
    <message>
        <source>In a notebook, event. and the Tab key list them. One more, after_create, fires when the learner is made. The book&apos;s list has no before_backward and before_step.</source>
        <translation>In einem Notebook zeigen event. und die Tab-Taste sie alle. Ein weiteres, after_create, feuert, wenn der Learner entsteht. In der Liste des Buchs fehlen before_backward und before_step.</translation>
    </message>
    <message>
        <source>Chapter 19&apos;s learner has these six; before_epoch and after_epoch fire for training and for validation.</source>
        <translation>Der Learner aus Kapitel 19 hat diese sechs; before_epoch und after_epoch feuern für das Training und für die Validierung.</translation>
    </message>
    <message>
        <source>An exception ends its stage. The book&apos;s after_ events stand in finally, so the stages inside that it left fire theirs on the way; in fastai today they do not.</source>
        <translation>Eine Exception beendet ihren Abschnitt. Im Buch stehen die after_-Events in finally, also feuern die inneren Abschnitte, die sie verlässt, unterwegs noch ihre; im heutigen fastai nicht.</translation>
    </message>
    <message>
        <source>An exception ends its stage, and training goes on behind it. Stages inside that it left fire nothing more; in the book&apos;s loop, with finally, they still fire their after_ event.</source>
        <translation>Eine Exception beendet ihren Abschnitt, und das Training geht dahinter weiter. Innere Abschnitte, die sie verlässt, feuern nichts mehr; in der Schleife des Buchs, mit finally, feuern sie noch ihr after_-Event.</translation>
    </message>
    <message>
        <source>fit catches CancelFitException: training ends early, and after_fit still runs. Chapter 19&apos;s learner catches no other.</source>
        <translation>fit fängt CancelFitException ab: Das Training endet vorzeitig, und after_fit läuft noch. Eine andere fängt der Learner aus Kapitel 19 nicht ab.</translation>
    </message>
    <message>
        <source>Validation batches stop after the loss: a step there would learn from the data that is to test the model.</source>
        <translation>Validierungs-Batches enden nach dem Loss: Ein Schritt würde dort aus den Daten lernen, die das Modell prüfen sollen.</translation>
    </message>
    <message>
        <source>Predict, loss, backward, step; zero_grad, because gradients would add up. In chapter 19 step zeroes them itself.</source>
        <translation>predict, loss, backward, step; zero_grad, weil sich Gradienten sonst aufsummieren. In Kapitel 19 nullt step selbst sie.</translation>
    </message>
    <message>
        <source>This model keeps no hidden state: switch it on to see what a reset clears.</source>
        <translation>Dieses Modell hat keinen verborgenen Zustand: ihn einschalten, um zu sehen, was ein Reset löscht.</translation>
    </message>
    <message>
        <source>Chapter 19&apos;s learner has no before_train and no before_validate: nothing calls reset.</source>
        <translation>Der Learner aus Kapitel 19 hat weder before_train noch before_validate: Nichts ruft reset auf.</translation>
    </message>
    <message>
        <source>fastai&apos;s ModelResetter calls model.reset() before training, before validation and after fit; the book&apos;s only the first two.</source>
        <translation>fastais ModelResetter ruft model.reset() vor dem Training, vor der Validierung und nach fit auf; der des Buchs nur die ersten beiden Male.</translation>
    </message>
    <message>
        <source>The state of one pass means nothing to the next, so it is cleared before each. fastai today clears it after fit as well.</source>
        <translation>Der Zustand aus einem Durchgang bedeutet dem nächsten nichts, also wird er vor jedem gelöscht. fastai löscht ihn heute auch nach fit.</translation>
    </message>
    <message>
        <source>Nobody looks at the loss: training goes on whatever it is.</source>
        <translation>Niemand achtet auf den Loss: Das Training geht weiter, wie er auch ausfällt.</translation>
    </message>
    <message>
        <source>Every loss is a finite number: TerminateOnNaN has nothing to do.</source>
        <translation>Jeder Loss ist eine endliche Zahl: TerminateOnNaN hat nichts zu tun.</translation>
    </message>
    <message>
        <source>TerminateOnNaN runs before Recorder, so the broken loss is not kept. The book says so by run_before, fastai today by order: −9 and 50.</source>
        <translation>TerminateOnNaN läuft vor Recorder, also wird der kaputte Loss nicht behalten. Das Buch legt das mit run_before fest, fastai heute mit order: −9 und 50.</translation>
    </message>
    <message>
        <source>Chapter 19&apos;s learner calls its callbacks as they are listed.</source>
        <translation>Der Learner aus Kapitel 19 ruft seine Callbacks in der Reihenfolge der Liste auf.</translation>
    </message>
    <message>
        <source>run_before and run_after are kept; among those that are free the lower order comes first, then the list. The book&apos;s fastai has the first two; today&apos;s sorts by order alone.</source>
        <translation>run_before und run_after werden eingehalten; unter denen, die dann frei sind, kommt zuerst die kleinere order, danach zählt die Liste. Das fastai des Buchs kennt die ersten beiden; das heutige sortiert nur nach order.</translation>
    </message>
    <message>
        <source>fastai today: the lower order first, equal ones as listed. run_before and run_after do not count.</source>
        <translation>fastai heute: die kleinere order zuerst, gleiche wie in der Liste. run_before und run_after zählen nicht.</translation>
    </message>
    <message>
        <source>The book&apos;s fastai: run_before and run_after alone; the rest as listed.</source>
        <translation>Das fastai des Buchs: nur run_before und run_after; der Rest wie in der Liste.</translation>
    </message>
    <message>
        <source>The shortcut is for reading. Assigning to self gives the callback an attribute of its own, which hides the learner&apos;s; fastai warns of it. To change the learner, write self.learn.</source>
        <translation>Die Kurzform ist zum Lesen da. Eine Zuweisung an self gibt dem Callback ein eigenes Attribut, das jenes des Learners verdeckt; fastai warnt davor. Um den Learner zu ändern, self.learn schreiben.</translation>
    </message>
    <message>
        <source>GetAttr hands a name that the callback does not have on to its _default, the learner: self.loss is short for self.learner.loss. The learner is called learn in fastai, learner in chapter 19.</source>
        <translation>GetAttr reicht einen Namen, den der Callback nicht hat, an sein _default weiter, den Learner: self.loss ist kurz für self.learner.loss. Der Learner heißt in fastai learn, in Kapitel 19 learner.</translation>
    </message>
    <message>
        <source>TrackResults is not listed: there is nothing to add up.</source>
        <translation>TrackResults steht nicht in der Liste: Es gibt nichts zu summieren.</translation>
    </message>
    <message>
        <source>Here an epoch is training and validation together, so the mean is over both. Chapter 19&apos;s learner fires before_epoch for each.</source>
        <translation>Hier umfasst eine Epoche Training und Validierung, das Mittel gilt also für beide. Der Learner aus Kapitel 19 feuert before_epoch für jedes von beiden.</translation>
    </message>
    <message>
        <source>before_epoch empties the lists, so each mean is of one pass over one set. Without it, every figure would hold all batches since the start. The book&apos;s tracks the accuracy alike.</source>
        <translation>before_epoch leert die Listen, also gilt jedes Mittel für einen Durchgang durch einen Datensatz. Sonst steckten in jeder Zahl alle Batches seit dem Start. Das TrackResults des Buchs verfolgt ebenso die Genauigkeit.</translation>
    </message>
    <message>
        <source>LRFinder raises when the learning rate is over 10; fit catches it, skips what is left, and after_fit still runs. Here the rate starts at 0.01 and grows tenfold; the book&apos;s starts at 1e-6 and grows by 1.2.</source>
        <translation>LRFinder löst seine Exception aus, wenn die Lernrate über 10 liegt; fit fängt sie ab, überspringt den Rest, und after_fit läuft noch. Hier beginnt die Rate bei 0.01 und wächst jedes Mal auf das Zehnfache; im Buch beginnt sie bei 1e-6 und wächst um den Faktor 1.2.</translation>
    </message>
    <message>
        <source>All that the loop computes lies in attributes of the learner, and an event follows each of its lines: callbacks read and change there what code pasted in could.</source>
        <translation>Alles, was die Schleife berechnet, liegt in Attributen des Learners, und auf jede ihrer Zeilen folgt ein Event: Callbacks lesen und ändern dort, was auch eingefügter Code könnte.</translation>
    </message>
    <message>
        <source>A tweak is a class of its own, on or off with its place in the list; the loop&apos;s text stays as it is. Written into the loop, %1 tweaks would make %2 loops.</source>
        <translation>Ein Kniff ist eine eigene Klasse, an oder aus mit ihrem Platz in der Liste; der Text der Schleife bleibt, wie er ist. In die Schleife geschrieben, würden aus %1 Kniffen %2 Schleifen.</translation>
    </message>
    <message>
        <source>The learner asks for two things: methods named after events, and room for an attribute learner. What Callback adds is the short form self.loss for self.learner.loss.</source>
        <translation>Der Learner verlangt zweierlei: Methoden, die wie Events heißen, und Platz für ein Attribut learner. Callback fügt nur die Kurzform self.loss für self.learner.loss hinzu.</translation>
    </message>
    <message>
        <source>self(&apos;%1&apos;) goes through the callbacks and calls the method of that name; where there is none it calls noop, which does nothing. fastai today sorts them first, and raises if there is no event of that name.</source>
        <translation>self(&apos;%1&apos;) geht die Callbacks durch und ruft die Methode dieses Namens auf; wo es keine gibt, ruft es noop auf, das nichts tut. fastai sortiert sie heute zuerst und löst einen Fehler aus, wenn es kein Event dieses Namens gibt.</translation>
    </message>
    <message>
        <source>getattr is Python&apos;s: it looks an attribute up by its name in a string, with a default if there is none. GetAttr is fastai&apos;s class that hands on what an object does not have.</source>
        <translation>getattr gehört zu Python: Es sucht ein Attribut nach seinem Namen in einem String, mit einem Standardwert, falls es keins gibt. GetAttr ist eine Klasse von fastai, die weiterreicht, was ein Objekt nicht hat.</translation>
    </message>
    <message>
        <source>run_before and run_after go round in a circle, %1: no order fits. Drop one of them, or sort by order alone.</source>
        <translation>run_before und run_after laufen im Kreis, %1: Keine Reihenfolge passt. Eines davon weglassen oder nur nach order sortieren.</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>letzter Loss</translation>
    </message>
    <message>
        <source>one loop, %1 trainings</source>
        <translation>eine Schleife, %1 Trainings</translation>
    </message>
    <message>
        <source>the loop, the same for all</source>
        <translation>die Schleife, für alle dieselbe</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>hidden state</source>
        <translation>verborgener Zustand</translation>
    </message>
    <message>
        <source>never reset</source>
        <translation>nie zurückgesetzt</translation>
    </message>
    <message>
        <source>with ModelResetter</source>
        <translation>mit ModelResetter</translation>
    </message>
    <message>
        <source>the model&apos;s hidden state</source>
        <translation>der verborgene Zustand des Modells</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>in der Liste</translation>
    </message>
    <message>
        <source>runs as</source>
        <translation>läuft als</translation>
    </message>
    <message>
        <source>what is asked, and what comes of it</source>
        <translation>was verlangt wird und was daraus folgt</translation>
    </message>
    <message>
        <source>in running order</source>
        <translation>in Ausführungsreihenfolge</translation>
    </message>
    <message>
        <source>epoch %1, train</source>
        <translation>Epoche %1, Training</translation>
    </message>
    <message>
        <source>epoch %1, validate</source>
        <translation>Epoche %1, Validierung</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>mean loss</source>
        <translation>mittlerer Loss</translation>
    </message>
    <message>
        <source>who is called when</source>
        <translation>wer wann aufgerufen wird</translation>
    </message>
    <message>
        <source>without before_epoch</source>
        <translation>ohne before_epoch</translation>
    </message>
    <message>
        <source>with before_epoch</source>
        <translation>mit before_epoch</translation>
    </message>
    <message>
        <source>rows counted</source>
        <translation>gezählte Zeilen</translation>
    </message>
    <message>
        <source>mean loss, never reset</source>
        <translation>mittlerer Loss, nie zurückgesetzt</translation>
    </message>
    <message>
        <source>what TrackResults tells</source>
        <translation>was TrackResults meldet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>in the callback</source>
        <translation>im Callback</translation>
    </message>
    <message>
        <source>in the learner</source>
        <translation>im Learner</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>ergibt</translation>
    </message>
    <message>
        <source>reads the learner&apos;s pred</source>
        <translation>liest pred des Learners</translation>
    </message>
    <message>
        <source>is written to</source>
        <translation>geschrieben wird</translation>
    </message>
    <message>
        <source>the callback</source>
        <translation>in den Callback</translation>
    </message>
    <message>
        <source>the learner</source>
        <translation>in den Learner</translation>
    </message>
    <message>
        <source>the first batch, either way</source>
        <translation>der erste Batch, auf beide Arten</translation>
    </message>
    <message>
        <source>where an attribute is found</source>
        <translation>wo ein Attribut gefunden wird</translation>
    </message>
    <message>
        <source>the loop</source>
        <translation>die Schleife</translation>
    </message>
    <message>
        <source>the learner, called with an event&apos;s name</source>
        <translation>der Learner, mit dem Namen eines Events aufgerufen</translation>
    </message>
    <message>
        <source>event and callback</source>
        <translation>Event und Callback</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>from a string to a method</source>
        <translation>vom String zur Methode</translation>
    </message>
    <message>
        <source>epoch %1, train, batch %2</source>
        <translation>Epoche %1, Training, Batch %2</translation>
    </message>
    <message>
        <source>epoch %1, validate, batch %2</source>
        <translation>Epoche %1, Validierung, Batch %2</translation>
    </message>
    <message>
        <source>after an exception</source>
        <translation>nach einer Exception</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>gefeuert</translation>
    </message>
    <message>
        <source>the learner&apos;s state</source>
        <translation>der Zustand des Learners</translation>
    </message>
    <message>
        <source>what each batch does</source>
        <translation>was jeder Batch tut</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>ein Batch</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>all events, in order</source>
        <translation>alle Events der Reihe nach</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>next event</source>
        <translation>nächstes Event</translation>
    </message>
    <message>
        <source>then</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>each of them, raised there</source>
        <translation>jede davon, dort ausgelöst</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>the losses</source>
        <translation>die Loss-Werte</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>Learner</translation>
    </message>
    <message>
        <source>Whose training loop runs: that of a chapter of the book, or the one of today&apos;s fastai.</source>
        <translation>Wessen Trainingsschleife läuft: die aus einem Kapitel des Buchs oder die des heutigen fastai.</translation>
    </message>
    <message>
        <source>chapter 16</source>
        <translation>Kapitel 16</translation>
    </message>
    <message>
        <source>fastai today</source>
        <translation>fastai heute</translation>
    </message>
    <message>
        <source>chapter 19</source>
        <translation>Kapitel 19</translation>
    </message>
    <message>
        <source>show</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What is pictured.</source>
        <translation>Was im Bild zu sehen ist.</translation>
    </message>
    <message>
        <source>the steps of a batch</source>
        <translation>die Schritte eines Batches</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>alle Events</translation>
    </message>
    <message>
        <source>who changes what</source>
        <translation>wer was ändert</translation>
    </message>
    <message>
        <source>with and without</source>
        <translation>mit und ohne</translation>
    </message>
    <message>
        <source>the hidden state</source>
        <translation>der verborgene Zustand</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>the exceptions</source>
        <translation>die Exceptions</translation>
    </message>
    <message>
        <source>the running order</source>
        <translation>die Reihenfolge</translation>
    </message>
    <message>
        <source>without a base class</source>
        <translation>ohne Basisklasse</translation>
    </message>
    <message>
        <source>who has which method</source>
        <translation>wer welche Methode hat</translation>
    </message>
    <message>
        <source>sums of an epoch</source>
        <translation>Summen einer Epoche</translation>
    </message>
    <message>
        <source>callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>The learner&apos;s callbacks, in the order in which they are listed.</source>
        <translation>Die Callbacks des Learners in der Reihenfolge ihrer Liste.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often it goes through the data.</source>
        <translation>Wie oft er die Daten durchgeht.</translation>
    </message>
    <message>
        <source>training batches</source>
        <translation>Trainings-Batches</translation>
    </message>
    <message>
        <source>Batches of 4 rows in an epoch&apos;s training part.</source>
        <translation>Batches aus 4 Zeilen im Trainingsteil einer Epoche.</translation>
    </message>
    <message>
        <source>validation batches</source>
        <translation>Validierungs-Batches</translation>
    </message>
    <message>
        <source>Batches of 4 rows in an epoch&apos;s validation part.</source>
        <translation>Batches aus 4 Zeilen im Validierungsteil einer Epoche.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far a step goes; from about 2 on training falls apart.</source>
        <translation>Wie weit ein Schritt geht; ab etwa 2 bricht das Training zusammen.</translation>
    </message>
    <message>
        <source>raise</source>
        <translation>auslösen</translation>
    </message>
    <message>
        <source>An exception that one more callback, Canceller, raises.</source>
        <translation>Eine Exception, die ein weiterer Callback, Canceller, auslöst.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>The event at which it is raised.</source>
        <translation>Das Event, bei dem sie ausgelöst wird.</translation>
    </message>
    <message>
        <source>n-th time</source>
        <translation>n-tes Mal</translation>
    </message>
    <message>
        <source>1: when the event fires for the first time.</source>
        <translation>1: wenn das Event zum ersten Mal feuert.</translation>
    </message>
    <message>
        <source>NaN in training batch</source>
        <translation>NaN in Trainings-Batch</translation>
    </message>
    <message>
        <source>The batch whose input holds a NaN.</source>
        <translation>Der Batch, dessen Eingabe ein NaN enthält.</translation>
    </message>
    <message>
        <source>The model remembers something from batch to batch, as a recurrent net does.</source>
        <translation>Das Modell merkt sich etwas von Batch zu Batch, wie es ein rekurrentes Netz tut.</translation>
    </message>
    <message>
        <source>DoublePred writes</source>
        <translation>DoublePred schreibt</translation>
    </message>
    <message>
        <source>Where DoublePred puts what it has doubled.</source>
        <translation>Wohin DoublePred schreibt, was es verdoppelt hat.</translation>
    </message>
    <message>
        <source>sort callbacks by</source>
        <translation>Callbacks sortieren nach</translation>
    </message>
    <message>
        <source>What decides which callback runs first.</source>
        <translation>Was entscheidet, welcher Callback zuerst läuft.</translation>
    </message>
    <message>
        <source>run_before, run_after, then order</source>
        <translation>run_before, run_after, dann order</translation>
    </message>
    <message>
        <source>order (fastai today)</source>
        <translation>order (fastai heute)</translation>
    </message>
    <message>
        <source>run_before and run_after (the book)</source>
        <translation>run_before und run_after (das Buch)</translation>
    </message>
    <message>
        <source>MyCallback&apos;s order: the lower, the earlier.</source>
        <translation>Die order von MyCallback: je kleiner, desto früher.</translation>
    </message>
    <message>
        <source>The callback that MyCallback must run before.</source>
        <translation>Der Callback, vor dem MyCallback laufen muss.</translation>
    </message>
    <message>
        <source>The callback that MyCallback must run after.</source>
        <translation>Der Callback, nach dem MyCallback laufen muss.</translation>
    </message>
    <message>
        <source>The name that is looked up in each callback.</source>
        <translation>Der Name, der in jedem Callback gesucht wird.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation>Derselbe Startwert (seed) zieht dieselben Zahlen.</translation>
    </message>
    <message>
        <source>The steps of a training loop</source>
        <translation>Die Schritte einer Trainingsschleife</translation>
    </message>
    <message>
        <source>The same staircase for every batch: predict, loss, backward, step, and zero_grad for the next.</source>
        <translation>Dieselbe Treppe für jeden Batch: predict, loss, backward, step und zero_grad für den nächsten.</translation>
    </message>
    <message>
        <source>Put what happens with a training batch in order: four steps, and zero_grad.</source>
        <translation>In die richtige Reihenfolge bringen, was mit einem Trainings-Batch geschieht: vier Schritte und zero_grad.</translation>
    </message>
    <message>
        <source>Two tweaks, one loop</source>
        <translation>Zwei Kniffe, eine Schleife</translation>
    </message>
    <message>
        <source>Mixup and gradient clipping, on and off in every combination; the loop&apos;s text never changes.</source>
        <translation>Mixup und Gradient Clipping, an und aus in jeder Kombination; der Text der Schleife ändert sich nie.</translation>
    </message>
    <message>
        <source>Mixup and gradient clipping can each be on or off. Without callbacks, how many training loops would you write for all combinations?</source>
        <translation>Mixup und Gradient Clipping können jeweils an oder aus sein. Wie viele Trainingsschleifen müsstest du ohne Callbacks für alle Kombinationen schreiben?</translation>
    </message>
    <message>
        <source>Who changes what</source>
        <translation>Wer was ändert</translation>
    </message>
    <message>
        <source>Each value of the batch, and which callback has changed it on its way through the loop.</source>
        <translation>Jeder Wert des Batches und welcher Callback ihn auf dem Weg durch die Schleife geändert hat.</translation>
    </message>
    <message>
        <source>What can callbacks change while a batch is on its way through the loop?</source>
        <translation>Was können Callbacks ändern, während ein Batch durch die Schleife geht?</translation>
    </message>
    <message>
        <source>nothing: they only look on</source>
        <translation>nichts: sie sehen nur zu</translation>
    </message>
    <message>
        <source>the loss alone</source>
        <translation>nur den Loss</translation>
    </message>
    <message>
        <source>the loss and the gradients</source>
        <translation>den Loss und die Gradienten</translation>
    </message>
    <message>
        <source>the batch, the predictions, the loss and the gradients</source>
        <translation>den Batch, die Vorhersagen, den Loss und die Gradienten</translation>
    </message>
    <message>
        <source>All events, in order</source>
        <translation>Alle Events der Reihe nach</translation>
    </message>
    <message>
        <source>Each event with its depth in the loop, and how often it fires in one epoch.</source>
        <translation>Jedes Event mit seiner Tiefe in der Schleife und wie oft es in einer Epoche feuert.</translation>
    </message>
    <message>
        <source>Put the events of a training batch in order.</source>
        <translation>Die Events eines Trainings-Batches ordnen.</translation>
    </message>
    <message>
        <source>The hidden state falls to 0 before training and before validation of each epoch.</source>
        <translation>Der verborgene Zustand fällt vor Training und Validierung jeder Epoche auf 0.</translation>
    </message>
    <message>
        <source>Two epochs, each with training and validation. How many times does the book&apos;s ModelResetter call model.reset()?</source>
        <translation>Zwei Epochen, jede mit Training und Validierung. Wie oft ruft der ModelResetter des Buchs model.reset() auf?</translation>
    </message>
    <message>
        <source>self.pred = and self.learn.pred =</source>
        <translation>self.pred = und self.learn.pred =</translation>
    </message>
    <message>
        <source>Read from the learner, written to the callback: the loss does not change.</source>
        <translation>Vom Learner gelesen, in den Callback geschrieben: Der Loss ändert sich nicht.</translation>
    </message>
    <message>
        <source>In after_pred a callback runs self.pred = self.pred * 2. Which predictions is the loss made of?</source>
        <translation>In after_pred führt ein Callback self.pred = self.pred * 2 aus. Aus welchen Vorhersagen entsteht der Loss?</translation>
    </message>
    <message>
        <source>the doubled ones</source>
        <translation>aus den verdoppelten</translation>
    </message>
    <message>
        <source>the learner&apos;s own, unchanged</source>
        <translation>aus denen des Learners, unverändert</translation>
    </message>
    <message>
        <source>Leaving a stage by an exception</source>
        <translation>Einen Abschnitt per Exception verlassen</translation>
    </message>
    <message>
        <source>What each exception skips, and where the loop goes on.</source>
        <translation>Was jede Exception überspringt und wo die Schleife weitergeht.</translation>
    </message>
    <message>
        <source>In after_pred of the second batch a callback raises CancelBatchException. Which event comes next?</source>
        <translation>In after_pred des zweiten Batches löst ein Callback CancelBatchException aus. Welches Event kommt als Nächstes?</translation>
    </message>
    <message>
        <source>The learning rate is far too high: the third loss is inf, and fit stops there.</source>
        <translation>Die Lernrate ist viel zu hoch: Der dritte Loss ist inf, und dort hält fit an.</translation>
    </message>
    <message>
        <source>The third loss is inf. TerminateOnNaN and Recorder both act in after_batch. How many losses does Recorder keep?</source>
        <translation>Der dritte Loss ist inf. TerminateOnNaN und Recorder handeln beide in after_batch. Wie viele Loss-Werte behält Recorder?</translation>
    </message>
    <message>
        <source>Which callback runs first</source>
        <translation>Welcher Callback zuerst läuft</translation>
    </message>
    <message>
        <source>From the list, order, run_before and run_after to the order of the lanes.</source>
        <translation>Aus der Liste, order, run_before und run_after wird die Reihenfolge der Spuren.</translation>
    </message>
    <message>
        <source>MyCallback has run_after = Recorder and run_before = Progress; the others have order −10, −9, 50 and 60. Put them in running order.</source>
        <translation>MyCallback hat run_after = Recorder und run_before = Progress; die anderen haben order −10, −9, 50 und 60. In Ausführungsreihenfolge bringen.</translation>
    </message>
    <message>
        <source>GetAttr</source>
        <translation>GetAttr</translation>
    </message>
    <message>
        <source>What a callback reads from itself, what it reads from its learner, and what nobody has.</source>
        <translation>Was ein Callback bei sich selbst liest, was bei seinem Learner und was niemand hat.</translation>
    </message>
    <message>
        <source>TrackResults never sets self.loss. What does it get when it reads self.loss?</source>
        <translation>TrackResults setzt self.loss nie. Was bekommt es, wenn es self.loss liest?</translation>
    </message>
    <message>
        <source>an AttributeError</source>
        <translation>einen AttributeError</translation>
    </message>
    <message>
        <source>None, an attribute of its own</source>
        <translation>None, ein eigenes Attribut</translation>
    </message>
    <message>
        <source>the learner&apos;s loss</source>
        <translation>den Loss des Learners</translation>
    </message>
    <message>
        <source>A callback without a base class</source>
        <translation>Ein Callback ohne Basisklasse</translation>
    </message>
    <message>
        <source>The class alone, without Callback: called at the same events, with the same results.</source>
        <translation>Die Klasse allein, ohne Callback: bei denselben Events aufgerufen, mit denselben Ergebnissen.</translation>
    </message>
    <message>
        <source>PlainResults does what TrackResults does, but inherits from neither Callback nor GetAttr. What comes of it?</source>
        <translation>PlainResults tut, was TrackResults tut, erbt aber weder von Callback noch von GetAttr. Was kommt dabei heraus?</translation>
    </message>
    <message>
        <source>the learner never calls it</source>
        <translation>der Learner ruft es nie auf</translation>
    </message>
    <message>
        <source>other results</source>
        <translation>andere Ergebnisse</translation>
    </message>
    <message>
        <source>the same results</source>
        <translation>dieselben Ergebnisse</translation>
    </message>
    <message>
        <source>Calling the learner with an event&apos;s name</source>
        <translation>Den Learner mit dem Namen eines Events aufrufen</translation>
    </message>
    <message>
        <source>Which callback has a method of that name, and which gets noop.</source>
        <translation>Welcher Callback eine Methode dieses Namens hat und welcher noop bekommt.</translation>
    </message>
    <message>
        <source>The learner runs self(&apos;before_epoch&apos;) with SetupLearnerCB, TrackResults and LRFinder. Whose method is called?</source>
        <translation>Der Learner führt self(&apos;before_epoch&apos;) mit SetupLearnerCB, TrackResults und LRFinder aus. Wessen Methode wird aufgerufen?</translation>
    </message>
    <message>
        <source>From a string to a method</source>
        <translation>Vom String zur Methode</translation>
    </message>
    <message>
        <source>getattr with its default, and without.</source>
        <translation>getattr mit seinem Standardwert und ohne.</translation>
    </message>
    <message>
        <source>SetupLearnerCB has no method after_batch. What does getattr(SetupLearnerCB(), &apos;after_batch&apos;, noop) give?</source>
        <translation>SetupLearnerCB hat keine Methode after_batch. Was ergibt getattr(SetupLearnerCB(), &apos;after_batch&apos;, noop)?</translation>
    </message>
    <message>
        <source>noop, a function that does nothing</source>
        <translation>noop, eine Funktion, die nichts tut</translation>
    </message>
    <message>
        <source>The try block in fit</source>
        <translation>Der try-Block in fit</translation>
    </message>
    <message>
        <source>LRFinder raises CancelFitException; it is caught, the rest is skipped, and after_fit runs.</source>
        <translation>LRFinder löst CancelFitException aus; sie wird abgefangen, der Rest wird übersprungen, und after_fit läuft.</translation>
    </message>
    <message>
        <source>In after_batch of epoch 2 LRFinder raises CancelFitException, one training batch before the end. Which event comes next?</source>
        <translation>In after_batch von Epoche 2 löst LRFinder CancelFitException aus, einen Trainings-Batch vor dem Ende. Welches Event kommt als Nächstes?</translation>
    </message>
    <message>
        <source>none: the error leaves fit</source>
        <translation>keins: der Fehler verlässt fit</translation>
    </message>
    <message>
        <source>Training batches learn, validation batches do not</source>
        <translation>Trainings-Batches lernen, Validierungs-Batches nicht</translation>
    </message>
    <message>
        <source>backward and step happen in training alone: in validation there are only predictions and a loss.</source>
        <translation>backward und step gibt es nur im Training: In der Validierung gibt es nur Vorhersagen und einen Loss.</translation>
    </message>
    <message>
        <source>One epoch with 3 training and 2 validation batches. How many times does opt.step() run?</source>
        <translation>Eine Epoche mit 3 Trainings- und 2 Validierungs-Batches. Wie oft läuft opt.step()?</translation>
    </message>
    <message>
        <source>Sums that start again</source>
        <translation>Summen, die neu beginnen</translation>
    </message>
    <message>
        <source>The count of rows falls to 0 at every before_epoch; dashed, what it would grow to.</source>
        <translation>Die Zahl der Zeilen fällt bei jedem before_epoch auf 0; gestrichelt, wohin sie sonst wüchse.</translation>
    </message>
    <message>
        <source>Batches of 4 rows: 3 for training, 1 for validation. What is sum(self.ns) in TrackResults after the training part of epoch 2?</source>
        <translation>Batches aus 4 Zeilen: 3 für das Training, 1 für die Validierung. Was ist sum(self.ns) in TrackResults nach dem Trainingsteil von Epoche 2?</translation>
    </message>
    <message>
        <source>AttributeError: %1. It reads what no batch has set so far: raise later, or leave it out.</source>
        <translation>AttributeError: %1. Gelesen wird, was noch kein Batch gesetzt hat: später auslösen oder weglassen.</translation>
    </message>
    <message>
        <source>epoch %1, training batch %2</source>
        <translation>Epoche %1, Trainings-Batch %2</translation>
    </message>
    <message>
        <source>epoch %1, validation batch %2</source>
        <translation>Epoche %1, Validierungs-Batch %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Chapter %1&apos;s learner has no event %2: choose another, or another learner.</source>
        <translation>Der Learner aus Kapitel %1 hat kein Event %2: ein anderes oder einen anderen Learner wählen.</translation>
    </message>
    <message>
        <source>Chapter %1&apos;s learner never calls %2: choose another event, or another learner.</source>
        <translation>Der Learner aus Kapitel %1 ruft %2 nie auf: ein anderes Event oder einen anderen Learner wählen.</translation>
    </message>
    <message>
        <source>There are no callbacks to look an event up in: add one.</source>
        <translation>Es gibt keine Callbacks, in denen ein Event zu suchen wäre: einen hinzufügen.</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>fit</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>changed by callbacks in a batch</source>
        <translation>von Callbacks in einem Batch geändert</translation>
    </message>
    <message>
        <source>calls of model.reset()</source>
        <translation>Aufrufe von model.reset()</translation>
    </message>
    <message>
        <source>hidden state at the end</source>
        <translation>verborgener Zustand am Ende</translation>
    </message>
    <message>
        <source>losses that Recorder keeps</source>
        <translation>Loss-Werte, die Recorder behält</translation>
    </message>
    <message>
        <source>running order</source>
        <translation>Ausführungsreihenfolge</translation>
    </message>
    <message>
        <source>after_fit fires</source>
        <translation>after_fit feuert</translation>
    </message>
    <message>
        <source>the first batch</source>
        <translation>der erste Batch</translation>
    </message>
    <message>
        <source>events of the first batch</source>
        <translation>Events des ersten Batches</translation>
    </message>
    <message>
        <source>different events</source>
        <translation>verschiedene Events</translation>
    </message>
    <message>
        <source>loops to write without callbacks</source>
        <translation>Schleifen, die ohne Callbacks nötig wären</translation>
    </message>
    <message>
        <source>the pred that the loss is made of</source>
        <translation>pred, aus dem der Loss entsteht</translation>
    </message>
    <message>
        <source>optimizer steps, each</source>
        <translation>Optimizer-Schritte, jeweils</translation>
    </message>
    <message>
        <source>PlainResults against TrackResults</source>
        <translation>PlainResults gegenüber TrackResults</translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>aufgerufen bei %1</translation>
    </message>
    <message>
        <source>sum(self.ns) after the last training epoch</source>
        <translation>sum(self.ns) nach der letzten Trainingsepoche</translation>
    </message>
    <message>
        <source>and without before_epoch</source>
        <translation>und ohne before_epoch</translation>
    </message>
    <message>
        <source>its mean loss</source>
        <translation>ihr mittlerer Loss</translation>
    </message>
    <message>
        <source>leaves fit</source>
        <translation>verlässt fit</translation>
    </message>
    <message>
        <source>events fired</source>
        <translation>gefeuerte Events</translation>
    </message>
    <message>
        <source>optimizer steps</source>
        <translation>Optimizer-Schritte</translation>
    </message>
</context>
<context>
    <name>optimizer</name>
    <message>
        <source>Optimizers</source>
        <translation>Optimizer</translation>
    </message>
    <message>
        <source>How SGD, momentum, RMSProp and Adam walk down a loss, with the numbers of every step.</source>
        <translation>Wie SGD, Momentum, RMSProp und Adam einen Loss hinabsteigen, mit den Zahlen jedes Schritts.</translation>
    </message>
    <message>
        <source>%1 needs %2, which no callback before it has made: put the stat first.</source>
        <translation>%1 braucht %2, das kein Callback davor erzeugt hat: den Stat davorsetzen.</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>torch</source>
        <translation>torch</translation>
    </message>
    <message>
        <source>Adam, L2</source>
        <translation>Adam, L2</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Adam as printed</source>
        <translation>Adam wie gedruckt</translation>
    </message>
    <message>
        <source>show</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What is pictured.</source>
        <translation>Was im Bild zu sehen ist.</translation>
    </message>
    <message>
        <source>equation in numbers</source>
        <translation>Gleichung in Zahlen</translation>
    </message>
    <message>
        <source>step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>valley in profile</source>
        <translation>Tal im Profil</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>squared gradients</source>
        <translation>quadrierte Gradienten</translation>
    </message>
    <message>
        <source>moving averages</source>
        <translation>gleitende Mittel</translation>
    </message>
    <message>
        <source>debiasing</source>
        <translation>Bias-Korrektur</translation>
    </message>
    <message>
        <source>callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>the loop in step</source>
        <translation>die Schleife in step</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>The loss that is walked down.</source>
        <translation>Der Loss, den es hinabgeht.</translation>
    </message>
    <message>
        <source>ravine</source>
        <translation>Schlucht</translation>
    </message>
    <message>
        <source>bumpy valley</source>
        <translation>holpriges Tal</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>tiny net</source>
        <translation>winziges Netz</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Where all paths begin; click or drag on the field.</source>
        <translation>Wo alle Pfade beginnen; im Feld klicken oder ziehen.</translation>
    </message>
    <message>
        <source>optimizers</source>
        <translation>Optimizer</translation>
    </message>
    <message>
        <source>Which optimizers start; the equation is that of the last.</source>
        <translation>Welche Optimizer starten; die Gleichung ist die des letzten.</translation>
    </message>
    <message>
        <source>What the optimizer calls for each parameter, in this order.</source>
        <translation>Was der Optimizer für jeden Parameter aufruft, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>steepness across</source>
        <translation>Steilheit quer</translation>
    </message>
    <message>
        <source>How much steeper the valley is across than along: its condition number.</source>
        <translation>Wievielmal so steil das Tal quer ist wie längs: seine Konditionszahl.</translation>
    </message>
    <message>
        <source>The learning rate.</source>
        <translation>Die Lernrate.</translation>
    </message>
    <message>
        <source>Momentum: how much of the average stays at each step; Adam&apos;s β₁.</source>
        <translation>Momentum: wie viel vom Mittel bei jedem Schritt bleibt; β₁ von Adam.</translation>
    </message>
    <message>
        <source>The same for the average of the squares: RMSProp&apos;s α, Adam&apos;s β₂.</source>
        <translation>Dasselbe für das Mittel der Quadrate: α von RMSProp, β₂ von Adam.</translation>
    </message>
    <message>
        <source>What is added to the root of the squares before dividing by it.</source>
        <translation>Was zur Wurzel der Quadrate addiert wird, bevor durch sie geteilt wird.</translation>
    </message>
    <message>
        <source>Weight decay.</source>
        <translation>Weight Decay.</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Decay</translation>
    </message>
    <message>
        <source>Added to the gradient (L2), or taken off the weights directly, as AdamW always does.</source>
        <translation>Zum Gradienten addiert (L2) oder direkt von den Gewichten abgezogen, wie AdamW es immer tut.</translation>
    </message>
    <message>
        <source>in the gradient</source>
        <translation>im Gradienten</translation>
    </message>
    <message>
        <source>off the weights</source>
        <translation>an den Gewichten</translation>
    </message>
    <message>
        <source>Adam as in</source>
        <translation>Adam nach</translation>
    </message>
    <message>
        <source>The book&apos;s printed line debiases the average alone and has eps under the root.</source>
        <translation>Die gedruckte Zeile des Buchs korrigiert den Bias nur beim Mittel und hat eps unter der Wurzel.</translation>
    </message>
    <message>
        <source>Whether the gradients are zeroed after each step.</source>
        <translation>Ob die Gradienten nach jedem Schritt genullt werden.</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>What is averaged.</source>
        <translation>Was gemittelt wird.</translation>
    </message>
    <message>
        <source>noisy, sign flips</source>
        <translation>verrauscht, Vorzeichen kippt</translation>
    </message>
    <message>
        <source>noisy, up and down</source>
        <translation>verrauscht, auf und ab</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>gradients typed</source>
        <translation>Gradienten, eingegeben</translation>
    </message>
    <message>
        <source>A row of numbers, one for each batch (for add_: one for each weight).</source>
        <translation>Eine Reihe von Zahlen, eine pro Batch (für add_: eine pro Gewicht).</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The parameter before the step.</source>
        <translation>Der Parameter vor dem Schritt.</translation>
    </message>
    <message>
        <source>debias</source>
        <translation>Bias-Korrektur</translation>
    </message>
    <message>
        <source>Divide by 1 − βⁱ, so that the first averages are not too small.</source>
        <translation>Durch 1 − βⁱ teilen, damit die ersten Mittel nicht zu klein sind.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many steps are made.</source>
        <translation>Wie viele Schritte gemacht werden.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same noise.</source>
        <translation>Derselbe Startwert (seed) zieht dasselbe Rauschen.</translation>
    </message>
    <message>
        <source>A step of SGD</source>
        <translation>Ein Schritt von SGD</translation>
    </message>
    <message>
        <source>new w = w − lr × gradient, with the numbers of each step.</source>
        <translation>neues w = w − lr × Gradient, mit den Zahlen jedes Schritts.</translation>
    </message>
    <message>
        <source>The gradient at (−4, 1) is (−4, 3), and lr is 0.1. Where does one step of SGD lead?</source>
        <translation>Der Gradient bei (−4, 1) ist (−4, 3), und lr ist 0.1. Wohin führt ein Schritt von SGD?</translation>
    </message>
    <message>
        <source>Optimizer callbacks</source>
        <translation>Optimizer-Callbacks</translation>
    </message>
    <message>
        <source>One parameter goes through a chain of small functions: stats remember, steps change it.</source>
        <translation>Ein Parameter geht durch eine Kette kleiner Funktionen: Stats merken sich etwas, Steps ändern ihn.</translation>
    </message>
    <message>
        <source>SGD with momentum and L2 is a chain of these three. In which order must they be called?</source>
        <translation>SGD mit Momentum und L2 ist eine Kette aus diesen dreien. In welcher Reihenfolge müssen sie aufgerufen werden?</translation>
    </message>
    <message>
        <source>Without zero_grad</source>
        <translation>Ohne zero_grad</translation>
    </message>
    <message>
        <source>Gradients add up: the path swings on instead of settling.</source>
        <translation>Gradienten summieren sich: Der Pfad schwingt weiter, statt zur Ruhe zu kommen.</translation>
    </message>
    <message>
        <source>The gradient of x is −4 at the first step and −3.6 at the second. Nobody calls zero_grad: what stands in x.grad at the second step?</source>
        <translation>Der Gradient von x ist beim ersten Schritt −4 und beim zweiten −3.6. Niemand ruft zero_grad auf: Was steht beim zweiten Schritt in x.grad?</translation>
    </message>
    <message>
        <source>What step does</source>
        <translation>Was step tut</translation>
    </message>
    <message>
        <source>A loop over parameters, in it one over callbacks; the state of each parameter grows.</source>
        <translation>Eine Schleife über die Parameter, darin eine über die Callbacks; der Zustand jedes Parameters wächst.</translation>
    </message>
    <message>
        <source>The optimizer has two parameters, x and y, and four callbacks. How many calls does one step() make?</source>
        <translation>Der Optimizer hat zwei Parameter, x und y, und vier Callbacks. Wie viele Aufrufe macht ein einziges step()?</translation>
    </message>
    <message>
        <source>sgd_cb with +=</source>
        <translation>sgd_cb mit +=</translation>
    </message>
    <message>
        <source>Both ways to write it give the same numbers in the same memory.</source>
        <translation>Beide Schreibweisen ergeben dieselben Zahlen im selben Speicher.</translation>
    </message>
    <message>
        <source>Which line does the same as p.data.add_(p.grad.data, alpha=-lr)?</source>
        <translation>Welche Zeile tut dasselbe wie p.data.add_(p.grad.data, alpha=-lr)?</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>The step follows grad_avg, which adds up what points the same way.</source>
        <translation>Der Schritt folgt grad_avg, in dem sich summiert, was in dieselbe Richtung zeigt.</translation>
    </message>
    <message>
        <source>The gradient of x is −4 at the first step and −3.92 at the second, and mom is 0.9. What is grad_avg after the second step?</source>
        <translation>Der Gradient von x ist beim ersten Schritt −4 und beim zweiten −3.92, und mom ist 0.9. Was ist grad_avg nach dem zweiten Schritt?</translation>
    </message>
    <message>
        <source>A ball in a bumpy valley</source>
        <translation>Eine Kugel in einem holprigen Tal</translation>
    </message>
    <message>
        <source>With momentum the path rolls over the bumps; without, the first hollow holds it.</source>
        <translation>Mit Momentum rollt der Pfad über die Buckel; ohne hält ihn die erste Mulde fest.</translation>
    </message>
    <message>
        <source>The floor of the valley has small bumps. Where is the path with momentum 0.9 after 100 steps?</source>
        <translation>Der Talboden hat kleine Buckel. Wo ist der Pfad mit Momentum 0.9 nach 100 Schritten?</translation>
    </message>
    <message>
        <source>Four values of momentum</source>
        <translation>Vier Werte für Momentum</translation>
    </message>
    <message>
        <source>The larger β, the smoother the average, and the later it follows.</source>
        <translation>Je größer β, desto glatter das Mittel und desto später folgt es.</translation>
    </message>
    <message>
        <source>Noisy gradients are averaged with four values of β. Put the averages in order, the smoothest first.</source>
        <translation>Verrauschte Gradienten werden mit vier Werten von β gemittelt. Die Mittel ordnen, das glatteste zuerst.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Each parameter&apos;s gradient is divided by the root of its own average square.</source>
        <translation>Der Gradient jedes Parameters wird durch die Wurzel aus dem Mittel seiner Quadrate geteilt.</translation>
    </message>
    <message>
        <source>The gradient of x is −4, that of y is 15. Which of the two moves farther in RMSProp&apos;s first step?</source>
        <translation>Der Gradient von x ist −4, der von y ist 15. Was von beidem legt im ersten Schritt von RMSProp den längeren Weg zurück?</translation>
    </message>
    <message>
        <source>both equally far</source>
        <translation>beide gleich weit</translation>
    </message>
    <message>
        <source>What squared gradients say</source>
        <translation>Was quadrierte Gradienten sagen</translation>
    </message>
    <message>
        <source>Across the ravine gradients are large and swing: a large sqr_avg. Along it, flat and steady: a small one.</source>
        <translation>Quer zur Schlucht sind die Gradienten groß und schwanken: ein großes sqr_avg. Längs ist es flach und stetig: ein kleines.</translation>
    </message>
    <message>
        <source>SGD zig-zags across the ravine (y) and creeps along it (x). Which of the two gets the larger sqr_avg?</source>
        <translation>SGD läuft im Zickzack quer zur Schlucht (y) und kriecht längs (x). Was von beidem bekommt das größere sqr_avg?</translation>
    </message>
    <message>
        <source>x, along</source>
        <translation>x, längs</translation>
    </message>
    <message>
        <source>y, across</source>
        <translation>y, quer</translation>
    </message>
    <message>
        <source>Adam, momentum and RMSProp</source>
        <translation>Adam, Momentum und RMSProp</translation>
    </message>
    <message>
        <source>Adam steps along momentum&apos;s average and scales it as RMSProp does.</source>
        <translation>Adam geht entlang dem Mittel von Momentum und skaliert es wie RMSProp.</translation>
    </message>
    <message>
        <source>Same start, lr 0.1 for all, 20 steps. Who is nearest to the minimum? Put the nearest first.</source>
        <translation>Gleicher Start, lr 0.1 für alle, 20 Schritte. Wer ist dem Minimum am nächsten? Den nächsten zuerst.</translation>
    </message>
    <message>
        <source>Adam&apos;s equation</source>
        <translation>Die Gleichung von Adam</translation>
    </message>
    <message>
        <source>All of its lines with numbers; the book&apos;s last line above torch&apos;s.</source>
        <translation>Alle ihre Zeilen mit Zahlen; die letzte Zeile des Buchs über der von torch.</translation>
    </message>
    <message>
        <source>lr is 0.1 and the gradient of x is −4. How far does torch&apos;s Adam move x in its first step?</source>
        <translation>lr ist 0.1 und der Gradient von x ist −4. Wie weit bewegt Adam in torch x im ersten Schritt?</translation>
    </message>
    <message>
        <source>w.avg and unbias_avg</source>
        <translation>w.avg und unbias_avg</translation>
    </message>
    <message>
        <source>Both averages for a few batches; the gradients can be edited.</source>
        <translation>Beide Mittel für ein paar Batches; die Gradienten lassen sich ändern.</translation>
    </message>
    <message>
        <source>β is 0.9 and w.avg starts at 0. The first two gradients are 2 and 4: what is w.avg after them?</source>
        <translation>β ist 0.9 und w.avg beginnt bei 0. Die ersten beiden Gradienten sind 2 und 4: Was ist w.avg danach?</translation>
    </message>
    <message>
        <source>A high eps</source>
        <translation>Ein großes eps</translation>
    </message>
    <message>
        <source>As eps outgrows √sqr_avg, the steps shrink and the adaptive part fades.</source>
        <translation>Wächst eps über √sqr_avg hinaus, werden die Schritte kleiner und das Adaptive verblasst.</translation>
    </message>
    <message>
        <source>eps is 100, far above the gradients (−4 along x, 15 along y). How does Adam&apos;s first step look?</source>
        <translation>eps ist 100, weit über den Gradienten (−4 entlang x, 15 entlang y). Wie sieht der erste Schritt von Adam aus?</translation>
    </message>
    <message>
        <source>equally far along x and y</source>
        <translation>gleich weit entlang x und y</translation>
    </message>
    <message>
        <source>along the gradient, as SGD&apos;s</source>
        <translation>entlang dem Gradienten, wie bei SGD</translation>
    </message>
    <message>
        <source>Weight decay, two ways</source>
        <translation>Weight Decay auf zwei Arten</translation>
    </message>
    <message>
        <source>L2 in the gradient is divided by √sqr_avg; decoupled decay is not.</source>
        <translation>L2 im Gradienten wird durch √sqr_avg geteilt; entkoppelter Decay nicht.</translation>
    </message>
    <message>
        <source>Weight decay is put into the gradient (L2), or taken off the weights directly. With which optimizer is the step then another one?</source>
        <translation>Weight Decay kommt in den Gradienten (L2) oder wird direkt von den Gewichten abgezogen. Bei welchem Optimizer ist der Schritt dann ein anderer?</translation>
    </message>
    <message>
        <source>neither plain SGD nor Adam</source>
        <translation>weder bei reinem SGD noch bei Adam</translation>
    </message>
    <message>
        <source>plain SGD only</source>
        <translation>nur bei reinem SGD</translation>
    </message>
    <message>
        <source>Adam only</source>
        <translation>nur bei Adam</translation>
    </message>
    <message>
        <source>both</source>
        <translation>bei beiden</translation>
    </message>
    <message>
        <source>%1 takes a row of 1 to %2 numbers such as [2, 4, -1].</source>
        <translation>%1 nimmt eine Reihe von 1 bis %2 Zahlen wie [2, 4, -1].</translation>
    </message>
    <message>
        <source>No optimizer is chosen: choose at least one.</source>
        <translation>Kein Optimizer ist gewählt: mindestens einen wählen.</translation>
    </message>
    <message>
        <source>The chain is empty: choose at least one callback.</source>
        <translation>Die Kette ist leer: mindestens einen Callback wählen.</translation>
    </message>
    <message>
        <source>There are %1 weights and %2 gradients: give as many of each.</source>
        <translation>Es gibt %1 Gewichte und %2 Gradienten: von beiden gleich viele angeben.</translation>
    </message>
    <message>
        <source>%1 diverges: at step %2 it is far off the plot, at (%3), and its path is cut there. lr = %4 is too high for this slope.</source>
        <translation>%1 divergiert: Bei Schritt %2 liegt es weit außerhalb des Diagramms, bei (%3), und sein Pfad ist dort abgeschnitten. lr = %4 ist für dieses Gefälle zu hoch.</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>valley floor</source>
        <translation>Talboden</translation>
    </message>
    <message>
        <source>length of the first step</source>
        <translation>Länge des ersten Schritts</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>times lr · wd · w</source>
        <translation>mal lr · wd · w</translation>
    </message>
    <message>
        <source>L2, %1</source>
        <translation>L2, %1</translation>
    </message>
    <message>
        <source>decoupled: 1</source>
        <translation>entkoppelt: 1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>L2 and decoupled are apart by</source>
        <translation>Abstand von L2 und entkoppelt</translation>
    </message>
    <message>
        <source>after 1 step</source>
        <translation>nach 1 Schritt</translation>
    </message>
    <message>
        <source>after %1 steps</source>
        <translation>nach %1 Schritten</translation>
    </message>
    <message>
        <source>the first step against eps</source>
        <translation>der erste Schritt je nach eps</translation>
    </message>
    <message>
        <source>A small eps counts for nothing: both parameters step equally far, whatever their gradients. Where eps outweighs √sqr_avg the division is by eps alone: the step is about lr ÷ eps times the averaged gradient, as momentum with a small learning rate would take it.</source>
        <translation>Ein kleines eps zählt nicht: Beide Parameter gehen gleich weit, wie ihre Gradienten auch sind. Wo eps √sqr_avg überwiegt, wird nur durch eps geteilt: Der Schritt ist etwa lr ÷ eps mal der gemittelte Gradient, wie ihn Momentum mit kleiner Lernrate machen würde.</translation>
    </message>
    <message>
        <source>first step along %1</source>
        <translation>erster Schritt entlang %1</translation>
    </message>
    <message>
        <source>the first step</source>
        <translation>der erste Schritt</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Adam, L2 in the gradient</source>
        <translation>Adam, L2 im Gradienten</translation>
    </message>
    <message>
        <source>AdamW, decoupled</source>
        <translation>AdamW, entkoppelt</translation>
    </message>
    <message>
        <source>how strongly each is decayed</source>
        <translation>wie stark der Decay jeweils wirkt</translation>
    </message>
    <message>
        <source>L2 puts wd · w into the gradient, so that Adam averages it and divides it by √sqr_avg: where gradients are large, there is less decay. Decoupled decay takes lr · wd · w off each weight alike. In plain SGD both are the same.</source>
        <translation>L2 gibt wd · w in den Gradienten, sodass Adam es mittelt und durch √sqr_avg teilt: Wo Gradienten groß sind, gibt es weniger Decay. Entkoppelter Decay zieht lr · wd · w von jedem Gewicht gleichermaßen ab. In reinem SGD ist beides dasselbe.</translation>
    </message>
    <message>
        <source>one step differs with</source>
        <translation>ein Schritt ist anders bei</translation>
    </message>
    <message>
        <source>%1, apart after %2 steps</source>
        <translation>%1, Abstand nach %2 Schritten</translation>
    </message>
    <message>
        <source>AdamW&apos;s first step − Adam&apos;s, %1</source>
        <translation>erster Schritt von AdamW − der von Adam, %1</translation>
    </message>
    <message>
        <source>%1 ends at</source>
        <translation>%1 endet bei</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>β = %1 jumps by</source>
        <translation>β = %1 springt um</translation>
    </message>
    <message>
        <source>The larger β, the smoother the average, and the later. This is the book&apos;s picture; it debiases by the number of the batch (the book&apos;s cell takes the number of the sample instead).</source>
        <translation>Je größer β, desto glatter das Mittel und desto später. Das ist das Bild des Buchs; es korrigiert den Bias mit der Nummer des Batches (die Zelle im Buch nimmt stattdessen die Nummer des Samples).</translation>
    </message>
    <message>
        <source>The larger β, the more of the past is in the average: it jumps less from batch to batch, and it follows later when the gradients change.</source>
        <translation>Je größer β, desto mehr Vergangenheit steckt im Mittel: Es springt von Batch zu Batch weniger und folgt später, wenn die Gradienten sich ändern.</translation>
    </message>
    <message>
        <source>batches until each turns</source>
        <translation>Batches, bis jedes kippt</translation>
    </message>
    <message>
        <source>smoothest first</source>
        <translation>das glatteste zuerst</translation>
    </message>
    <message>
        <source>w.avg starts at 0 and is too small at first. The weights of the gradients in it add up to 1 − βⁱ⁺¹; divided by that, it is a true average, and of equal gradients it is that gradient.</source>
        <translation>w.avg beginnt bei 0 und ist anfangs zu klein. Die Gewichte der Gradienten darin ergeben zusammen 1 − βⁱ⁺¹; dadurch geteilt ist es ein echtes Mittel, und bei gleichen Gradienten ist es dieser Gradient.</translation>
    </message>
    <message>
        <source>w.avg after batch %1</source>
        <translation>w.avg nach Batch %1</translation>
    </message>
    <message>
        <source>unbias_avg after batch %1</source>
        <translation>unbias_avg nach Batch %1</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>the chain</source>
        <translation>die Kette</translation>
    </message>
    <message>
        <source>one parameter on its way through the chain</source>
        <translation>ein Parameter auf dem Weg durch die Kette</translation>
    </message>
    <message>
        <source>A callback is a small function that the optimizer calls for each parameter. A stat returns something to remember, which later callbacks find in the state; a step changes the parameter. Another optimizer is another list.</source>
        <translation>Ein Callback ist eine kleine Funktion, die der Optimizer für jeden Parameter aufruft. Ein Stat gibt etwas zum Merken zurück, das spätere Callbacks im Zustand finden; ein Step ändert den Parameter. Ein anderer Optimizer ist eine andere Liste.</translation>
    </message>
    <message>
        <source>called in this order</source>
        <translation>aufgerufen in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>p after one step</source>
        <translation>p nach einem Schritt</translation>
    </message>
    <message>
        <source>p at the end</source>
        <translation>p am Ende</translation>
    </message>
    <message>
        <source>the gradient at each step</source>
        <translation>der Gradient bei jedem Schritt</translation>
    </message>
    <message>
        <source>the average of its squares</source>
        <translation>das Mittel seiner Quadrate</translation>
    </message>
    <message>
        <source>Large: the gradients of this parameter are large, or swing from side to side, where the plain average would cancel. Small: the loss is flat in this direction, and a step of the same length changes it little. Dividing by the root evens this out.</source>
        <translation>Groß: Die Gradienten dieses Parameters sind groß, oder sie schwanken hin und her, wo sich das einfache Mittel aufhöbe. Klein: Der Loss ist in dieser Richtung flach, und ein gleich langer Schritt ändert ihn wenig. Das Teilen durch die Wurzel gleicht das aus.</translation>
    </message>
    <message>
        <source>sqr_avg of %1</source>
        <translation>sqr_avg von %1</translation>
    </message>
    <message>
        <source>last gradient of %1</source>
        <translation>letzter Gradient von %1</translation>
    </message>
    <message>
        <source>the larger average</source>
        <translation>das größere Mittel</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>zeroed after each step</source>
        <translation>nach jedem Schritt genullt</translation>
    </message>
    <message>
        <source>never zeroed</source>
        <translation>nie genullt</translation>
    </message>
    <message>
        <source>this batch&apos;s</source>
        <translation>der dieses Batches</translation>
    </message>
    <message>
        <source>what step() finds in w.grad</source>
        <translation>was step() in w.grad findet</translation>
    </message>
    <message>
        <source>the training loop</source>
        <translation>die Trainingsschleife</translation>
    </message>
    <message>
        <source>zero_grad clears w.grad, so that backward, which adds, starts from 0 at each batch.</source>
        <translation>zero_grad leert w.grad, damit backward, das addiert, bei jedem Batch von 0 ausgeht.</translation>
    </message>
    <message>
        <source>backward adds to w.grad. Left uncleared, it is the sum of all gradients so far: the steps go on in an old direction long after the slope has turned.</source>
        <translation>backward addiert zu w.grad. Ungeleert ist es die Summe aller bisherigen Gradienten: Die Schritte gehen noch in eine alte Richtung, lange nachdem sich das Gefälle gedreht hat.</translation>
    </message>
    <message>
        <source>w.grad of %1 at the second step</source>
        <translation>w.grad von %1 beim zweiten Schritt</translation>
    </message>
    <message>
        <source>w.grad of %1 at the last step</source>
        <translation>w.grad von %1 beim letzten Schritt</translation>
    </message>
    <message>
        <source>sum of all gradients of %1</source>
        <translation>Summe aller Gradienten von %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>written as</source>
        <translation>geschrieben als</translation>
    </message>
    <message>
        <source>the same numbers</source>
        <translation>dieselben Zahlen</translation>
    </message>
    <message>
        <source>in the same memory</source>
        <translation>im selben Speicher</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>after add_</source>
        <translation>nach add_</translation>
    </message>
    <message>
        <source>after +=</source>
        <translation>nach +=</translation>
    </message>
    <message>
        <source>+= on a tensor changes it where it lies, as add_ does: the model and the optimizer go on sharing it. The longer way computes the same numbers into new memory first.</source>
        <translation>+= ändert einen Tensor dort, wo er liegt, wie es auch add_ tut: Modell und Optimizer teilen ihn weiterhin. Die längere Schreibweise berechnet dieselben Zahlen erst in neuen Speicher.</translation>
    </message>
    <message>
        <source>does the same</source>
        <translation>tut dasselbe</translation>
    </message>
    <message>
        <source>+= in the same memory</source>
        <translation>+= im selben Speicher</translation>
    </message>
    <message>
        <source>p.data = … in the same memory</source>
        <translation>p.data = … im selben Speicher</translation>
    </message>
    <message>
        <source>first weight</source>
        <translation>erstes Gewicht</translation>
    </message>
    <message>
        <source>p is now</source>
        <translation>p ist jetzt</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>the general optimizer</source>
        <translation>der allgemeine Optimizer</translation>
    </message>
    <message>
        <source>each call, and self.state[p] after it</source>
        <translation>jeder Aufruf und self.state[p] danach</translation>
    </message>
    <message>
        <source>step itself computes nothing: it goes through the parameters and, for each, through the callbacks, and keeps what they return in that parameter&apos;s own state.</source>
        <translation>step selbst berechnet nichts: Es geht die Parameter durch und für jeden die Callbacks, und was sie zurückgeben, hält es im eigenen Zustand dieses Parameters fest.</translation>
    </message>
    <message>
        <source>calls in one step</source>
        <translation>Aufrufe in einem Schritt</translation>
    </message>
    <message>
        <source>remembered of each parameter</source>
        <translation>zu jedem Parameter gemerkt</translation>
    </message>
    <message>
        <source>nearest to a minimum first</source>
        <translation>einem Minimum am nächsten zuerst</translation>
    </message>
    <message>
        <source>torch&apos;s first step</source>
        <translation>erster Schritt von torch</translation>
    </message>
    <message>
        <source>the printed line&apos;s first step</source>
        <translation>erster Schritt der gedruckten Zeile</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>after one step</source>
        <translation>nach einem Schritt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>grad_avg of %1 after two steps</source>
        <translation>grad_avg von %1 nach zwei Schritten</translation>
    </message>
    <message>
        <source>moves farther at first</source>
        <translation>anfangs der längere Weg</translation>
    </message>
    <message>
        <source>Each step goes against the gradient, lr times as far.</source>
        <translation>Jeder Schritt geht gegen den Gradienten, lr-mal so weit.</translation>
    </message>
    <message>
        <source>The step follows an average of the gradients: what points the same way adds up, what changes sign cancels. The book&apos;s average_grad and momentum_step give the same numbers as torch&apos;s SGD(momentum).</source>
        <translation>Der Schritt folgt einem Mittel der Gradienten: Was in dieselbe Richtung zeigt, summiert sich; was das Vorzeichen wechselt, hebt sich auf. average_grad und momentum_step des Buchs ergeben dieselben Zahlen wie SGD(momentum) in torch.</translation>
    </message>
    <message>
        <source>Each parameter&apos;s gradient is divided by the root of its own average square: steep and flat directions take steps of the same size.</source>
        <translation>Der Gradient jedes Parameters wird durch die Wurzel aus dem Mittel seiner Quadrate geteilt: Steile und flache Richtungen bekommen gleich große Schritte.</translation>
    </message>
    <message>
        <source>The printed line leaves sqr_avg as it is, near 0 at first, and has eps under the root. torch divides sqr_avg by 1 − β₂ⁱ too and adds eps after the root: its first step is lr, the printed one is 1 / √(1 − β₂) times as long.</source>
        <translation>Die gedruckte Zeile lässt sqr_avg, wie es ist, anfangs nahe 0, und hat eps unter der Wurzel. torch teilt auch sqr_avg durch 1 − β₂ⁱ und addiert eps nach der Wurzel: Sein erster Schritt ist lr, der gedruckte ist 1 / √(1 − β₂)-mal so lang.</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>seen from the side</source>
        <translation>von der Seite gesehen</translation>
    </message>
    <message>
        <source>A ball that rolls keeps its speed: it runs over small bumps and does not turn at every wall. Without momentum each step knows only the slope where it stands, and the first hollow holds it.</source>
        <translation>Eine rollende Kugel behält ihr Tempo: Sie rollt über kleine Buckel und kehrt nicht an jeder Wand um. Ohne Momentum kennt jeder Schritt nur das Gefälle, wo er steht, und die erste Mulde hält ihn fest.</translation>
    </message>
    <message>
        <source>what the step is made of</source>
        <translation>woraus der Schritt besteht</translation>
    </message>
    <message>
        <source>Of each pair the left bar is %1, the right one %2. Momentum steps along avg; RMSprop along grad ÷ √sqr; Adam along avg ÷ √sqr: the average of the one and the scaling of the other.</source>
        <translation>In jedem Paar ist der linke Balken %1, der rechte %2. Momentum geht entlang avg; RMSprop entlang grad ÷ √sqr; Adam entlang avg ÷ √sqr: das Mittel des einen und die Skalierung des anderen.</translation>
    </message>
    <message>
        <source>The first step leads to no finite place: take a smaller learning rate or another start.</source>
        <translation>Der erste Schritt führt an keinen endlichen Ort: eine kleinere Lernrate oder einen anderen Start nehmen.</translation>
    </message>
</context>
<context>
    <name>tensor</name>
    <message>
        <source>“%1” is no tensor: write numbers such as [[1, 2], [3, 4]] for %2, or a shape such as 2×3.</source>
        <translation>„%1“ ist kein Tensor: für %2 Zahlen wie [[1, 2], [3, 4]] oder eine Form wie 2×3 schreiben.</translation>
    </message>
    <message>
        <source>%1 has more than %2 axes: write it with fewer.</source>
        <translation>%1 hat mehr als %2 Achsen: mit weniger schreiben.</translation>
    </message>
    <message>
        <source>The rows of %1 are of different lengths: give each as many numbers.</source>
        <translation>Die Zeilen von %1 sind verschieden lang: jeder gleich viele Zahlen geben.</translation>
    </message>
    <message>
        <source>%1 takes numbers from −10⁹ to 10⁹, or with a point from −10³⁰ to 10³⁰, not “%2”.</source>
        <translation>%1 nimmt Zahlen von −10⁹ bis 10⁹, mit Dezimalpunkt von −10³⁰ bis 10³⁰, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is too large as %2: take up to %3 axes of up to %4 each, and %5 cells in all.</source>
        <translation>%1 ist als %2 zu groß: höchstens %3 Achsen von je höchstens %4 und insgesamt %5 Zellen nehmen.</translation>
    </message>
    <message>
        <source>%1 is empty: write numbers such as [1, 2, 3] or a shape such as 2×3.</source>
        <translation>%1 ist leer: Zahlen wie [1, 2, 3] oder eine Form wie 2×3 schreiben.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>the formula is too long</source>
        <translation>die Formel ist zu lang</translation>
    </message>
    <message>
        <source>the formula engine can&apos;t be loaded</source>
        <translation>der Formelsatz lässt sich nicht laden</translation>
    </message>
    <message>
        <source>the formula takes too long</source>
        <translation>die Formel braucht zu lange</translation>
    </message>
</context>
</TS>
