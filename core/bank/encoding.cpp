#include "bank/encoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace gradus::bank {

namespace {

int lineOf(const QByteArray& bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + offset, '\n'));
}

/// Length of the well-formed sequence at `at` (Unicode 15, table 3-7), or 0.
qsizetype sequenceLength(const QByteArray& bytes, qsizetype at)
{
    const auto byte = [&bytes, at](qsizetype index) { return static_cast<uchar>(bytes[at + index]); };
    const uchar lead = byte(0);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xc2 && lead < 0xe0 ? 2
        : lead >= 0xe0 && lead < 0xf0                    ? 3
        : lead >= 0xf0 && lead < 0xf5                    ? 4
                                                         : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    const uchar lowest = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const uchar highest = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (byte(1) < lowest || byte(1) > highest)
        return 0;
    for (qsizetype index = 2; index < length; ++index)
        if ((byte(index) & 0xc0) != 0x80)
            return 0;
    return length;
}

qsizetype firstMalformed(const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

} // namespace

Decoded decodeText(const QByteArray& bytes)
{
    Decoded result;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        result.problem = QCoreApplication::translate("bank", "the file is UTF-16; save it as UTF-8");
        return result;
    }
    const qsizetype nul = bytes.indexOf('\0');
    if (nul >= 0) {
        result.problem = QCoreApplication::translate("bank", "a zero byte, so this is not UTF-8 text; save the file as UTF-8");
        result.line = lineOf(bytes, nul);
        return result;
    }
    const qsizetype bad = firstMalformed(bytes);
    if (bad >= 0) {
        result.problem = QCoreApplication::translate("bank", "not UTF-8 from here on; save the file as UTF-8");
        result.line = lineOf(bytes, bad);
        return result;
    }
    result.utf8 = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (result.utf8.contains('\r')) {
        result.utf8.replace("\r\n", "\n");
        result.utf8.replace('\r', '\n');
    }
    return result;
}

} // namespace gradus::bank
