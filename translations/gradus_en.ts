<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartRanges</name>
    <message numerus="yes">
        <source>%n value(s) are not numbers</source>
        <translation>
            <numerusform>%n value is not a number</numerusform>
            <numerusform>%n values are not numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are infinite</source>
        <translation>
            <numerusform>%n value is infinite</numerusform>
            <numerusform>%n values are infinite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no logarithm</source>
        <translation>
            <numerusform>%n value has no logarithm</numerusform>
            <numerusform>%n values have no logarithm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not numbers</source>
        <translation>
            <numerusform>%n value is not a number</numerusform>
            <numerusform>%n values are not numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gradus::demo::Lab</name>
    <message numerus="yes">
        <source>The lab ended %n time(s) in a row.</source>
        <translation>
            <numerusform>The lab ended %n time in a row.</numerusform>
            <numerusform>The lab ended %n times in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gradus::figures::ContentWords</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gradus::figures::FieldView</name>
    <message numerus="yes">
        <source>%n value(s) have no colour</source>
        <translation>
            <numerusform>%n value has no colour</numerusform>
            <numerusform>%n values have no colour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gradus::figures::Words</name>
    <message numerus="yes">
        <source>%n cell(s) stretched</source>
        <translation>
            <numerusform>%n cell stretched</numerusform>
            <numerusform>%n cells stretched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) padded</source>
        <translation>
            <numerusform>%n cell padded</numerusform>
            <numerusform>%n cells padded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gradus::review::Words</name>
    <message numerus="yes">
        <source>last seen %n days ago</source>
        <translation>
            <numerusform>last seen %n day ago</numerusform>
            <numerusform>last seen %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: in %n days</source>
        <translation>
            <numerusform>Next: in %n day</numerusform>
            <numerusform>Next: in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gradus::shell::MainWindow</name>
    <message numerus="yes">
        <source>%n problems in your decks.</source>
        <translation>
            <numerusform>%n problem in your decks.</numerusform>
            <numerusform>%n problems in your decks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things in your decks look wrong.</source>
        <translation>
            <numerusform>%n thing in your decks looks wrong.</numerusform>
            <numerusform>%n things in your decks look wrong.</numerusform>
        </translation>
    </message>
</context>
</TS>
