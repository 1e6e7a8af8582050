#include "lab/shapespot/weights.h"

#include "figure/error.h"
#include "figure/words.h"
#include "lab/files.h"

#include <torch/types.h>

#include <bit>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace gradus::lab::shapespot {

namespace {

constexpr std::string_view firstLine = "gradus-weights 1\n";

std::string headerOf()
{
    std::string header(firstLine);
    for (const Net::Part& part : Net::parts()) {
        header += part.name;
        for (const std::int64_t size : part.shape)
            header += ' ' + std::to_string(size);
        header += '\n';
    }
    return header + '\n';
}

std::int64_t countOf(const Net::Part& part)
{
    std::int64_t count = 1;
    for (const std::int64_t size : part.shape)
        count *= size;
    return count;
}

/// float32 in memory as it lies in the file, and back.
void swapIfNeeded(float& number)
{
    if constexpr (std::endian::native == std::endian::big) {
        const auto bits = std::bit_cast<std::uint32_t>(number);
        number = std::bit_cast<float>(__builtin_bswap32(bits));
    }
}

figure::Error damaged(const std::string& name)
{
    return figure::Error(
        GRADUS_TEXT("cam", "“%1” is damaged, or holds the weights of another net.").with({figure::quotable(name)}));
}

} // namespace

bool isWeightsFile(const std::string& path)
{
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem))
        return false;
    std::string begin(firstLine.size(), '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    return file && begin == firstLine;
}

Net readNet(const std::string& path)
{
    constexpr std::size_t mostBytes = std::size_t{1} << 20U;
    return weightsFromBytes(readFile(path, mostBytes), std::filesystem::path(path).filename().string());
}

std::string weightsToBytes(const Net& net)
{
    std::string bytes = headerOf();
    for (const Net::Part& part : Net::parts()) {
        const at::Tensor plain = net[part.name].detach().to(at::kCPU, at::kFloat).contiguous();
        for (std::int64_t index = 0; index < plain.numel(); ++index) {
            float number = plain.data_ptr<float>()[index];
            swapIfNeeded(number);
            bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
        }
    }
    return bytes;
}

Net weightsFromBytes(std::string_view bytes, const std::string& name)
{
    const std::string header = headerOf();
    if (!bytes.starts_with(header))
        throw damaged(name);
    bytes.remove_prefix(header.size());
    std::map<std::string, at::Tensor> tensors;
    for (const Net::Part& part : Net::parts()) {
        const std::size_t size = static_cast<std::size_t>(countOf(part)) * sizeof(float);
        if (bytes.size() < size)
            throw damaged(name);
        const at::Tensor tensor = at::empty(part.shape);
        std::memcpy(tensor.data_ptr<float>(), bytes.data(), size);
        for (std::int64_t index = 0; index < tensor.numel(); ++index)
            swapIfNeeded(tensor.data_ptr<float>()[index]);
        bytes.remove_prefix(size);
        if (!tensor.isfinite().all().item<bool>())
            throw damaged(name);
        tensors[part.name] = tensor;
    }
    if (!bytes.empty())
        throw damaged(name);
    return Net(std::move(tensors));
}

} // namespace gradus::lab::shapespot
