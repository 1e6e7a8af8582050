#include "figure/error.h"
#include "lab/images/orientation.h"
#include "lab/images/picture.h"
#include "lab/images/square.h"

#include <torch/types.h>

#include <cstdio>

#include <jpeglib.h> // after cstdio, which it needs

#include <png.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <vector>

using namespace gradus;
using lab::images::decode;
using lab::images::Picture;

namespace {

using Bytes = std::string;
using Pixel = std::array<int, 3>;

void append(png_structp png, png_bytep bytes, png_size_t count)
{
    static_cast<Bytes*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(bytes), count);
}

struct PngKind {
    int colourType = PNG_COLOR_TYPE_RGB, depth = 8;
    bool interlaced = false;
};

/// `row` is given for every line, in the file's own format.
Bytes png(png_uint_32 width, png_uint_32 height, PngKind kind, const std::vector<std::vector<png_byte>>& rows)
{
    Bytes bytes;
    png_structp out = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(out);
    png_set_write_fn(out, &bytes, append, nullptr);
    png_set_IHDR(out, info, width, height, kind.depth, kind.colourType,
                 kind.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    if (kind.colourType == PNG_COLOR_TYPE_PALETTE) {
        const png_color colours[] = {{255, 0, 0}, {0, 0, 255}};
        png_set_PLTE(out, info, colours, 2);
    }
    png_write_info(out, info);
    std::vector<png_bytep> lines;
    for (const std::vector<png_byte>& row : rows)
        lines.push_back(const_cast<png_bytep>(row.data()));
    png_write_image(out, lines.data());
    png_write_end(out, info);
    png_destroy_write_struct(&out, &info);
    return bytes;
}

/// Left half red, right half blue, as a JPEG; `components` 1 is grey, 3 colour, 4 inks.
Bytes jpeg(JDIMENSION width, JDIMENSION height, int components = 3, int orientation = 0, bool progressive = false)
{
    jpeg_compress_struct job{};
    jpeg_error_mgr errors{};
    job.err = jpeg_std_error(&errors);
    jpeg_create_compress(&job);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&job, &memory, &size);
    job.image_width = width;
    job.image_height = height;
    job.input_components = components;
    job.in_color_space = components == 1 ? JCS_GRAYSCALE : components == 3 ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&job);
    jpeg_set_quality(&job, 100, TRUE);
    if (progressive)
        jpeg_simple_progression(&job);
    jpeg_start_compress(&job, TRUE);
    if (orientation > 0) {
        Bytes exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 6 + 8 + 2 + 9);
        exif += static_cast<char>(orientation);
        exif += Bytes(6, '\0');
        jpeg_write_marker(&job, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()), unsigned(exif.size()));
    }
    std::vector<unsigned char> row(std::size_t(width) * std::size_t(components), 0);
    for (JDIMENSION x = 0; x < width; ++x)
        for (int channel = 0; channel < components; ++channel) {
            const bool left = x < width / 2;
            const int lit = components == 1 ? (left ? 255 : 0) : channel == 3 ? 255 : channel == (left ? 0 : 2) ? 255 : 0;
            row[std::size_t(x) * std::size_t(components) + std::size_t(channel)] = static_cast<unsigned char>(lit);
        }
    JSAMPROW line = row.data();
    while (job.next_scanline < height)
        jpeg_write_scanlines(&job, &line, 1);
    jpeg_finish_compress(&job);
    Bytes bytes(reinterpret_cast<char*>(memory), size);
    free(memory);
    jpeg_destroy_compress(&job);
    return bytes;
}

Pixel pixelAt(const Picture& picture, std::int64_t x, std::int64_t y)
{
    const auto first = std::size_t(y * picture.width + x) * 3;
    return {picture.pixels[first], picture.pixels[first + 1], picture.pixels[first + 2]};
}

bool isNear(const Pixel& pixel, const Pixel& wanted)
{
    for (std::size_t channel = 0; channel < 3; ++channel)
        if (std::abs(pixel[channel] - wanted[channel]) > 12) // JPEG's rounding
            return false;
    return true;
}

/// The sentence it is refused with; empty if it is read.
QString refusal(const Bytes& bytes)
{
    try {
        static_cast<void>(decode(bytes, "it"));
        return {};
    } catch (const figure::Error& error) {
        return QString::fromStdString(figure::english(error.text()));
    }
}

const Pixel red{255, 0, 0}, blue{0, 0, 255};

} // namespace

class DecodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void png_everyKindBecomesRgb()
    {
        const Picture rgb = decode(png(2, 1, {}, {{255, 0, 0, 0, 0, 255}}), "it");
        QCOMPARE(rgb.width, 2);
        QCOMPARE(rgb.height, 1);
        QCOMPARE(pixelAt(rgb, 0, 0), red);
        QCOMPARE(pixelAt(rgb, 1, 0), blue);
        QCOMPARE(decode(png(2, 1, {PNG_COLOR_TYPE_PALETTE, 8, false}, {{0, 1}}), "it"), rgb);
        QCOMPARE(decode(png(2, 1, {PNG_COLOR_TYPE_PALETTE, 1, false}, {{0x40}}), "it"), rgb);
        QCOMPARE(decode(png(2, 1, {PNG_COLOR_TYPE_RGB, 16, false}, {{255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255}}), "it"), rgb);
        const Picture grey = decode(png(2, 1, {PNG_COLOR_TYPE_GRAY, 8, false}, {{7, 200}}), "it");
        QCOMPARE(pixelAt(grey, 0, 0), (Pixel{7, 7, 7}));
        QCOMPARE(pixelAt(grey, 1, 0), (Pixel{200, 200, 200}));
        const Picture wide = decode(png(2, 1, {PNG_COLOR_TYPE_GRAY, 16, false}, {{128, 128, 0, 0}}), "it");
        QCOMPARE(pixelAt(wide, 0, 0), (Pixel{128, 128, 128}));
    }

    void png_transparencyIsWhite()
    {
        const Picture over =
            decode(png(3, 1, {PNG_COLOR_TYPE_RGBA, 8, false}, {{0, 0, 0, 0, 255, 0, 0, 255, 0, 0, 0, 128}}), "it");
        QCOMPARE(pixelAt(over, 0, 0), (Pixel{255, 255, 255}));
        QCOMPARE(pixelAt(over, 1, 0), red);
        QVERIFY(pixelAt(over, 2, 0)[0] > 100 && pixelAt(over, 2, 0)[0] < 200);
    }

    void png_interlaced()
    {
        std::vector<std::vector<png_byte>> rows;
        for (int y = 0; y < 9; ++y)
            rows.emplace_back(9, png_byte(y * 20));
        const Picture picture = decode(png(9, 9, {PNG_COLOR_TYPE_GRAY, 8, true}, rows), "it");
        for (int y = 0; y < 9; ++y)
            QCOMPARE(pixelAt(picture, y, y), (Pixel{y * 20, y * 20, y * 20}));
    }

    void jpeg_everyKindBecomesRgb()
    {
        for (const bool progressive : {false, true}) {
            const Picture colour = decode(jpeg(32, 16, 3, 0, progressive), "it");
            QCOMPARE(colour.width, 32);
            QCOMPARE(colour.height, 16);
            QVERIFY(isNear(pixelAt(colour, 2, 2), red));
            QVERIFY(isNear(pixelAt(colour, 29, 2), blue));
        }
        const Picture grey = decode(jpeg(32, 16, 1), "it");
        QVERIFY(isNear(pixelAt(grey, 2, 2), {255, 255, 255}));
        QVERIFY(isNear(pixelAt(grey, 29, 2), {0, 0, 0}));
        const Picture inks = decode(jpeg(32, 16, 4), "it"); // Adobe's inks are upside down: full cyan is written as 0
        QVERIFY(isNear(pixelAt(inks, 2, 2), red));
        QVERIFY(isNear(pixelAt(inks, 29, 2), blue));
    }

    void jpeg_isTurnedAsExifSays_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("corners"); // top left, top right, bottom left, bottom right
        QTest::newRow("as it is") << 1 << "abcd";
        QTest::newRow("mirrored") << 2 << "badc";
        QTest::newRow("half turn") << 3 << "dcba";
        QTest::newRow("upside down") << 4 << "cdab";
        QTest::newRow("along the diagonal") << 5 << "acbd";
        QTest::newRow("quarter turn to the right") << 6 << "cadb";
        QTest::newRow("along the other diagonal") << 7 << "dbca";
        QTest::newRow("quarter turn to the left") << 8 << "bdac";
        QTest::newRow("nonsense") << 9 << "abcd";
    }

    void jpeg_isTurnedAsExifSays()
    {
        QFETCH(int, orientation);
        QFETCH(QString, corners);
        Picture picture{3, 2, std::vector<std::uint8_t>(18, 0)};
        const auto set = [&](std::int64_t x, std::int64_t y, char name) {
            picture.pixels[std::size_t(y * 3 + x) * 3] = std::uint8_t(name);
        };
        set(0, 0, 'a');
        set(2, 0, 'b');
        set(0, 1, 'c');
        set(2, 1, 'd');
        const Picture turned = lab::images::oriented(picture, orientation);
        QString seen;
        for (const std::int64_t y : {std::int64_t(0), turned.height - 1})
            for (const std::int64_t x : {std::int64_t(0), turned.width - 1})
                seen += QChar(pixelAt(turned, x, y)[0]);
        QCOMPARE(seen, corners);
    }

    void jpeg_exifIsReadFromTheFile()
    {
        const Picture turned = decode(jpeg(32, 16, 3, 6), "it"); // red was left, so it comes up
        QCOMPARE(turned.width, 16);
        QCOMPARE(turned.height, 32);
        QVERIFY(isNear(pixelAt(turned, 8, 2), red));
        QVERIFY(isNear(pixelAt(turned, 8, 29), blue));
    }

    void exif_damagedIsIgnored()
    {
        const Bytes head("Exif\0\0", 6);
        QCOMPARE(lab::images::exifOrientation(""), 1);
        QCOMPARE(lab::images::exifOrientation(head), 1);
        QCOMPARE(lab::images::exifOrientation(head + "MM"), 1);
        QCOMPARE(lab::images::exifOrientation(head + Bytes("II*\0\xff\xff\xff\xff", 8)), 1);
        QCOMPARE(lab::images::exifOrientation(head + Bytes("II*\0\x08\0\0\0\xff\xff", 10)), 1);
        QCOMPARE(lab::images::exifOrientation(head + Bytes("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x03\0\0\0", 22)), 3);
    }

    void damagedFiles_areRefusedWithASentence()
    {
        QVERIFY(refusal("").contains(u"neither a PNG nor a JPEG"_qs));
        QVERIFY(refusal("GIF89a").contains(u"neither a PNG nor a JPEG"_qs));
        std::mt19937 random(5);
        std::vector<std::vector<png_byte>> rows(40, std::vector<png_byte>(120));
        for (std::vector<png_byte>& row : rows)
            for (png_byte& value : row)
                value = png_byte(random());
        int refused = 0;
        for (const Bytes& whole : {png(40, 40, {}, rows), jpeg(64, 48), jpeg(64, 48, 3, 6, true)}) {
            QVERIFY(refusal(whole).isEmpty());
            for (const std::size_t length : {std::size_t(9), whole.size() / 3, whole.size() * 2 / 3})
                QVERIFY2(refusal(whole.substr(0, length)).contains(u"is damaged"_qs), qPrintable(QString::number(length)));
            for (int change = 0; change < 300; ++change) {
                Bytes changed = whole;
                for (int count = 0; count < 3; ++count)
                    changed[8 + random() % (changed.size() - 8)] = char(random());
                refused += refusal(changed).isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(refused > 300);
    }

    void hugePictures_areRefusedBeforeTheyAreRead()
    {
        Bytes claims = jpeg(16, 16);
        const std::size_t frame = claims.find(Bytes("\xff\xc0", 2));
        QVERIFY(frame != Bytes::npos);
        claims.replace(frame + 5, 4, Bytes("\xfd\xe8\xfd\xe8", 4)); // 65000 × 65000
        QVERIFY2(refusal(claims).contains(u"too large"_qs), qPrintable(refusal(claims)));
        std::vector<std::vector<png_byte>> row(1, std::vector<png_byte>(100000 / 8));
        std::vector<std::vector<png_byte>> rows(700, row[0]);
        QVERIFY(refusal(png(100000, 700, {PNG_COLOR_TYPE_GRAY, 1, false}, rows)).contains(u"at most 64 million"_qs));
    }

    void readBytes_namesWhatIsWrong()
    {
        const auto says = [](const QString& path) {
            try {
                static_cast<void>(lab::images::readBytes(path.toStdString()));
                return QString();
            } catch (const figure::Error& error) {
                return QString::fromStdString(figure::english(error.text()));
            }
        };
        QTemporaryDir folder;
        QVERIFY(says(folder.filePath(u"none.png"_qs)).contains(u"no file"_qs));
        QVERIFY(says(folder.path()).contains(u"not a file"_qs));
        QVERIFY(says(u"/dev/zero"_qs).contains(u"not a file"_qs));
        QFile big(folder.filePath(u"big.png"_qs));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(qint64(lab::images::mostBytes) + 1));
        QVERIFY(says(big.fileName()).contains(u"at most 64 MiB"_qs));
    }

    void squared_takesTheMiddle()
    {
        Picture picture{6, 2, std::vector<std::uint8_t>(36, 10)};
        for (const std::size_t x : {2U, 3U})
            for (const std::size_t y : {0U, 1U})
                picture.pixels[(y * 6 + x) * 3] = 250;
        const at::Tensor square = lab::images::squared(picture, 2);
        QVERIFY(square.sizes() == at::IntArrayRef({3, 2, 2}));
        QVERIFY((square[0] == 250).all().item<bool>() && (square[1] == 10).all().item<bool>());
        QCOMPARE(lab::images::squared(picture, 1)[0].item<int>(), 250);
        QVERIFY((lab::images::squared(picture, 7)[1] == 10).all().item<bool>());
    }
};

QTEST_GUILESS_MAIN(DecodingTest)
#include "decoding_test.moc"
