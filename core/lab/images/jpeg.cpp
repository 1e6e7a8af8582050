#include "lab/images/formats.h"
#include "lab/images/orientation.h"

#include <csetjmp>
#include <cstdio>

#include <jpeglib.h> // after cstdio, which it needs

#include <jerror.h>

#include <algorithm>
#include <array>

namespace gradus::lab::images {

namespace {

constexpr int mostScans = 100; ///< of a progressive picture; real ones have about ten
constexpr unsigned markerLimit = 0xFFFF;

/// What libjpeg reports, and the way back out of it: it knows no exceptions. Between setjmp and longjmp nothing with a destructor
/// is alive but what the caller of decodeInto owns.
struct Manager : jpeg_error_mgr {
    std::jmp_buf back{};
    std::array<char, JMSG_LENGTH_MAX> words{};
};

Manager& managerOf(j_common_ptr job)
{
    return *static_cast<Manager*>(job->err);
}

[[noreturn]] void leave(j_common_ptr job)
{
    Manager& manager = managerOf(job);
    manager.format_message(job, manager.words.data());
    std::longjmp(manager.back, 1);
}

/// libjpeg would fill up with grey what a cut-off file lacks; all other warnings are harmless.
void hear(j_common_ptr job, int level)
{
    const int code = job->err->msg_code;
    if (level < 0 && (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER))
        leave(job);
}

void watchScans(j_common_ptr job)
{
    if (reinterpret_cast<j_decompress_ptr>(job)->input_scan_number <= mostScans)
        return;
    job->err->msg_code = JERR_BAD_PROGRESSION;
    leave(job);
}

struct Decoder {
    jpeg_decompress_struct job{};
    Manager manager{};
    jpeg_progress_mgr progress{};
    Picture picture;
    std::vector<std::uint8_t> row; ///< of a picture in four colours

    Decoder()
    {
        job.err = jpeg_std_error(&manager);
        manager.error_exit = leave;
        manager.emit_message = hear;
        progress.progress_monitor = watchScans;
    }
    ~Decoder() { jpeg_destroy_decompress(&job); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
};

/// Cyan, magenta, yellow and black, as Adobe's programs write them: all upside down.
void toRgb(const std::uint8_t* inks, std::uint8_t* rgb, std::int64_t width)
{
    constexpr int full = 255;
    for (std::int64_t x = 0; x < width; ++x)
        for (int channel = 0; channel < 3; ++channel)
            rgb[x * 3 + channel] = static_cast<std::uint8_t>(inks[x * 4 + channel] * inks[x * 4 + 3] / full);
}

enum class Step { Header, Pixels };

/// Whether it went well; otherwise manager.words says what did not.
bool decodeInto(Decoder& decoder, std::string_view bytes, Step step)
{
    if (setjmp(decoder.manager.back) != 0) // NOLINT(cert-err52-cpp): libjpeg's only way
        return false;
    jpeg_decompress_struct& job = decoder.job;
    if (step == Step::Header) {
        jpeg_create_decompress(&job);
        job.progress = &decoder.progress;
        jpeg_mem_src(&job, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
        jpeg_save_markers(&job, JPEG_APP0 + 1, markerLimit);
        jpeg_read_header(&job, TRUE);
        return true;
    }
    const bool inks = job.jpeg_color_space == JCS_CMYK || job.jpeg_color_space == JCS_YCCK;
    job.out_color_space = inks ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&job);
    while (job.output_scanline < job.output_height) {
        std::uint8_t* line = decoder.picture.pixels.data() + std::size_t{job.output_scanline} * job.output_width * 3;
        JSAMPROW into = inks ? decoder.row.data() : line;
        jpeg_read_scanlines(&job, &into, 1);
        if (inks)
            toRgb(into, line, job.output_width);
    }
    jpeg_finish_decompress(&job);
    return true;
}

} // namespace

Picture decodeJpeg(std::string_view bytes, const std::string& name)
{
    Decoder decoder;
    if (!decodeInto(decoder, bytes, Step::Header))
        throw damaged(name, decoder.manager.words.data());
    const std::int64_t width = decoder.job.image_width, height = decoder.job.image_height;
    checkSize(width, height, name);
    int orientation = 1;
    for (const jpeg_marker_struct* marker = decoder.job.marker_list; marker != nullptr; marker = marker->next)
        orientation = std::max(orientation,
                               exifOrientation({reinterpret_cast<const char*>(marker->data), std::size_t{marker->data_length}}));
    decoder.picture.width = width;
    decoder.picture.height = height;
    decoder.picture.pixels.resize(static_cast<std::size_t>(width * height) * 3);
    decoder.row.resize(static_cast<std::size_t>(width) * 4);
    if (!decodeInto(decoder, bytes, Step::Pixels))
        throw damaged(name, decoder.manager.words.data());
    return oriented(std::move(decoder.picture), orientation);
}

} // namespace gradus::lab::images
