#include "lab/torchlib.h"

#include "figure/error.h"
#include "figure/words.h"

#include <ATen/Parallel.h>
#include <c10/util/Logging.h>
#include <torch/cuda.h>
#include <torch/types.h>
#include <torch/version.h>

#include <algorithm>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <new>
#include <thread>
#include <tuple>

#if __has_include(<dlfcn.h>)
#include <dlfcn.h>
#endif

namespace gradus::lab {

namespace {

/// OpenBLAS has threads of its own, as many as there are cores, whatever LibTorch was told: on a busy machine each small product
/// then waits for all of them, ten times longer than it takes alone.
void setBlasThreads(int threads)
{
#if __has_include(<dlfcn.h>)
    using Set = void(int);
    if (void* found = dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))
        reinterpret_cast<Set*>(found)(threads);
#else
    static_cast<void>(threads);
#endif
}

} // namespace

std::string torchVersion()
{
    return TORCH_VERSION;
}

int sensibleThreads()
{
    constexpr unsigned most = 4;
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency() / 2, 1U, most));
}

std::vector<std::string> devices()
{
    std::vector<std::string> all{"cpu"};
    if (torch::cuda::is_available())
        all.emplace_back("cuda");
    return all;
}

void checkDevice(const std::string& device)
{
    const std::vector<std::string> all = devices();
    if (std::find(all.begin(), all.end(), device) == all.end())
        throw figure::Error(GRADUS_TEXT("lab", "There is no device “%1” here: choose one of %2.")
                                .with({figure::quotable(device), figure::listed(all)}));
}

void prepareTorch(int threads)
{
#if defined(__GLIBC__)
    // A figure's arrays come and go with every move of a slider: keep their pages instead of asking the system anew.
    constexpr int keptBytes = 64 << 20;
    mallopt(M_MMAP_THRESHOLD, keptBytes);
    mallopt(M_TRIM_THRESHOLD, 2 * keptBytes);
#endif
    at::set_num_threads(threads);
    setBlasThreads(threads);
    c10::SetStackTraceFetcher([] { return std::string(); }); // nobody sees them, and finding the names takes 4 ms
    const at::Tensor row = at::arange(1, 4, at::kFloat);
    const std::vector<at::Tensor> views = at::broadcast_tensors({row.unsqueeze(1), row});
    const at::Tensor sum = views[0] + views[1];
    if ((sum > row).all().item<bool>() && (sum * row - row).pow(2).mean().item<double>() > 0)
        std::ignore = sum.to(at::kDouble).contiguous().sum().item<double>();
}

void synchronise(const std::string& device)
{
    if (device == "cuda")
        torch::cuda::synchronize();
}

figure::Text currentProblem()
{
    try {
        throw;
    } catch (const figure::Error& error) {
        return error.text();
    } catch (const c10::Error& error) {
        const std::string words = error.what_without_backtrace();
        if (words.find("alloc") != std::string::npos && words.find("memory") != std::string::npos)
            return GRADUS_TEXT("lab", "This needs more memory than the lab may use: make it smaller.");
        return GRADUS_TEXT("lab", "LibTorch refused: %1").with({words.substr(0, words.find('\n'))});
    } catch (const std::bad_alloc&) {
        return GRADUS_TEXT("lab", "This needs more memory than the lab may use: make it smaller.");
    } catch (const std::system_error& error) {
        // A thread that can't be started: its stack counts as memory.
        if (error.code() == std::errc::resource_unavailable_try_again || error.code() == std::errc::not_enough_memory)
            return GRADUS_TEXT("lab", "This needs more memory than the lab may use: make it smaller.");
        return GRADUS_TEXT("lab", "The demo failed: %1").with({error.what()});
    } catch (const std::exception& error) {
        return GRADUS_TEXT("lab", "The demo failed: %1").with({error.what()});
    } catch (...) {
        return GRADUS_TEXT("lab", "The demo failed for an unknown reason.");
    }
}

} // namespace gradus::lab
