#include "lab/broadcasting/parameters.h"

#include <string>
#include <utility>

namespace gradus::lab::broadcast {

namespace {

using figure::Arguments;
using figure::Choice;
using figure::ChoiceAnswer;
using figure::NumberAnswer;
using figure::Prediction;
using figure::Preset;
using figure::ShapeAnswer;
using figure::Text;
using figure::verbatim;

std::string words(const char* text)
{
    return text;
}

Prediction asksShape(Text asks)
{
    return {std::move(asks), ShapeAnswer{}, "shape"};
}

Prediction asksNumber(Text asks, const char* readout)
{
    return {std::move(asks), NumberAnswer{0}, readout};
}

Prediction asksChoice(Text asks, const char* readout, std::vector<Choice> choices)
{
    return {std::move(asks), ChoiceAnswer{std::move(choices)}, readout};
}

Choice same(const char* id)
{
    return {id, verbatim(id)};
}

Preset transposeStrides()
{
    return {
        "transpose-strides",
        GRADUS_TEXT("broadcasting", "t() and strides"),
        GRADUS_TEXT("broadcasting", "Shape and strides swap; the numbers stay where they are in memory."),
        Arguments{{"a", words("2×3")}, {"b", words("")}, {"change", words("t")}, {"operation", words("none")}, {"memory", true}},
        asksChoice(GRADUS_TEXT("broadcasting", "a is 2×3 and has the strides (3, 1). What strides does a.t() have?"), "stride",
                   {same("(1, 3)"), same("(2, 1)"), same("(3, 1)")}),
        {}};
}

Preset elementwise()
{
    return {"elementwise",
            GRADUS_TEXT("broadcasting", "Cell with cell"),
            GRADUS_TEXT("broadcasting", "Each cell meets the one in the same place."),
            Arguments{{"a", words("[[1, 2], [3, 4]]")}, {"b", words("[[10, 20], [30, 40]]")}, {"operation", words("mul")}},
            asksNumber(GRADUS_TEXT("broadcasting", "What does the last cell of a × b hold?"), "last"),
            {}};
}

Preset allGreater()
{
    return {"all-greater",
            GRADUS_TEXT("broadcasting", "Is all of a greater?"),
            GRADUS_TEXT("broadcasting", "Comparing gives a tensor of True and False; all() makes one of them."),
            Arguments{{"a", words("[5, 6, 7]")}, {"b", words("[1, 6, 3]")}, {"operation", words("gt")}, {"then", words("all")}},
            asksChoice(GRADUS_TEXT("broadcasting", "Is every element of a greater than the one in b: what comes out?"), "value",
                       {same("True"), same("False")}),
            {"operation", "then"}};
}

Preset rank0Item()
{
    return {"rank0-item",
            GRADUS_TEXT("broadcasting", "A tensor without axes"),
            GRADUS_TEXT("broadcasting", "One number with an empty shape, and the plain Python number in it."),
            Arguments{{"a", words("2.5")}, {"b", words("")}, {"operation", words("none")}, {"then", words("item")}},
            asksShape(GRADUS_TEXT("broadcasting", "What is the shape of tensor(2.5)?")),
            {"then"}};
}

Preset twelvePlusOne()
{
    return {"12-plus-1",
            GRADUS_TEXT("broadcasting", "[1, 2] + [1]"),
            GRADUS_TEXT("broadcasting", "The single 1 is stretched to meet both numbers."),
            Arguments{{"a", words("[1, 2]")}, {"b", words("[1]")}},
            asksShape(GRADUS_TEXT("broadcasting", "What shape comes out, or is it an error?")),
            {}};
}

Preset twelvePlusOneTwoThree()
{
    return {"12-plus-123",
            GRADUS_TEXT("broadcasting", "[1, 2] + [1, 2, 3]"),
            GRADUS_TEXT("broadcasting", "Aligned from the right, 2 and 3 differ and neither is 1."),
            Arguments{{"a", words("[1, 2]")}, {"b", words("[1, 2, 3]")}},
            asksShape(GRADUS_TEXT("broadcasting", "What shape comes out, or is it an error?")),
            {}};
}

Preset rules()
{
    return {"rules",
            GRADUS_TEXT("broadcasting", "The rules, axis by axis"),
            GRADUS_TEXT("broadcasting", "From the right, sizes are equal or one of them is 1; a missing axis counts as 1."),
            Arguments{{"a", words("4×1×3")}, {"b", words("2×1")}, {"steps", words("axes")}},
            asksShape(GRADUS_TEXT("broadcasting", "a is 4×1×3 and b is 2×1. What shape is a + b, or is it an error?")),
            {}};
}

Preset expandAs()
{
    return {"expand-as",
            GRADUS_TEXT("broadcasting", "expand_as and broadcasting"),
            GRADUS_TEXT("broadcasting", "a.expand_as(b) is what broadcasting does by itself: the same rows, the same sum."),
            Arguments{{"a", words("[10., 20., 30.]")}, {"b", words("3×3")}, {"change", words("expand_as")}},
            asksChoice(GRADUS_TEXT("broadcasting", "b is 3×3. What is the second row of a.expand_as(b)?"), "second_row",
                       {same("10, 20, 30"), same("20, 20, 20"), {"error", GRADUS_TEXT("broadcasting", "an error")}}),
            {}};
}

Preset unsqueeze()
{
    return {
        "unsqueeze",
        GRADUS_TEXT("broadcasting", "A column against a row"),
        GRADUS_TEXT("broadcasting", "With an axis of size 1 added, 3 and 2 fit: every number meets every other."),
        Arguments{{"a", words("[1, 2, 3]")}, {"b", words("[10, 20]")}, {"change", words("unsqueeze")}, {"dim", std::int64_t{1}}},
        asksShape(GRADUS_TEXT("broadcasting", "a + b is an error. What shape is a.unsqueeze(1) + b?")),
        {}};
}

Preset noneIndex()
{
    return {
        "none-index",
        GRADUS_TEXT("broadcasting", "unsqueeze by indexing"),
        GRADUS_TEXT("broadcasting", "Indexing with None adds the same axis as unsqueeze."),
        Arguments{{"a", words("[10, 20, 30]")}, {"b", words("")}, {"change", words("column")}, {"operation", words("none")}},
        asksShape(GRADUS_TEXT("broadcasting", "What shape does a get from unsqueeze(1), and from the index that does the same?")),
        {"change"}};
}

Preset storageStrip()
{
    return {"storage-strip",
            GRADUS_TEXT("broadcasting", "What lies in memory"),
            GRADUS_TEXT("broadcasting", "One flat row of numbers; shape and strides make a table of it."),
            Arguments{{"a", words("2×3")}, {"b", words("")}, {"operation", words("none")}, {"memory", true}},
            asksChoice(GRADUS_TEXT("broadcasting", "In what order do the numbers of a lie in memory?"), "storage",
                       {same("1, 2, 3, 4, 5, 6"), same("1, 4, 2, 5, 3, 6"), same("6, 5, 4, 3, 2, 1")}),
            {}};
}

Preset vec3Mat33()
{
    return {"vec3-mat33",
            GRADUS_TEXT("broadcasting", "A vector and a matrix"),
            GRADUS_TEXT("broadcasting", "The same vector is laid along every row."),
            Arguments{{"a", words("[10, 20, 30]")}, {"b", words("[[1, 2, 3], [4, 5, 6], [7, 8, 9]]")}},
            asksChoice(GRADUS_TEXT("broadcasting", "Is the vector added to each row or to each column?"), "stretched",
                       {{"a: axis 0", GRADUS_TEXT("broadcasting", "to each row")},
                        {"a: axis 1", GRADUS_TEXT("broadcasting", "to each column")}}),
            {}};
}

Preset expandMemory()
{
    return {
        "expand-memory",
        GRADUS_TEXT("broadcasting", "What expand_as costs"),
        GRADUS_TEXT("broadcasting", "The same address and as many bytes as before: a stride of 0 reads the numbers again."),
        Arguments{{"a", words("[10., 20., 30.]")},
                  {"b", words("n×3")},
                  {"change", words("expand_as")},
                  {"operation", words("none")},
                  {"memory", true}},
        asksNumber(GRADUS_TEXT("broadcasting", "a is 3 numbers, 12 bytes; b is 4×3. How many bytes does a.expand_as(b) take?"),
                   "bytes"),
        {}};
}

Preset mseSqueezeBug()
{
    return {
        "mse-squeeze-bug",
        GRADUS_TEXT("broadcasting", "A loss that forgot squeeze"),
        GRADUS_TEXT("broadcasting", "The predictions are perfect, yet the loss is not 0: each is compared with every target."),
        Arguments{{"a", words("n×1")},
                  {"b", words("(n,)")},
                  {"n", std::int64_t{200}},
                  {"operation", words("sub")},
                  {"then", words("mean_square")}},
        asksShape(
            GRADUS_TEXT("broadcasting", "Predictions a are 200×1, targets b are 200. What shape is a − b, or is it an error?")),
        {}};
}

Preset squeezeDim()
{
    return {"squeeze-dim",
            GRADUS_TEXT("broadcasting", "squeeze with and without its argument"),
            GRADUS_TEXT("broadcasting", "In a batch of one, squeeze() drops the batch axis too; squeeze(-1) keeps it."),
            Arguments{{"a", words("n×1")},
                      {"b", words("")},
                      {"n", std::int64_t{1}},
                      {"change", words("squeeze")},
                      {"operation", words("none")}},
            asksShape(GRADUS_TEXT("broadcasting", "The last batch holds one item, so a is 1×1. What shape is a.squeeze()?")),
            {}};
}

} // namespace

std::vector<figure::Preset> presets()
{
    return {transposeStrides(),      elementwise(), allGreater(),   rank0Item(),     twelvePlusOne(),
            twelvePlusOneTwoThree(), rules(),       expandAs(),     unsqueeze(),     noneIndex(),
            storageStrip(),          vec3Mat33(),   expandMemory(), mseSqueezeBug(), squeezeDim()};
}

} // namespace gradus::lab::broadcast
