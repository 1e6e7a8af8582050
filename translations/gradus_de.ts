<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>gradus::figures::TensorView</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
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
