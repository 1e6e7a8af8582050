#include "sixoptimizers.h"

#include "window.h"

namespace gradus::bench {

void measureSixOptimizers(Window& window, const Bound& bound, const std::string& where)
{
    const std::string six = "optimizer-trajectories/adam-vs?optimizers=sgd,momentum,rmsprop,adam,adam_book,adamw&steps=300";
    for (const char* surface : {"ravine", "line"})
        tell(std::string("six optimizers × 300 steps, ") + surface + where + ": start dragged",
             drag(window, six + "&surface=" + surface, {"start"}), bound);
}

void measureSixOptimizers()
{
    Window window(1);
    window.open();
    measureSixOptimizers(window, {16, 33});
}

} // namespace gradus::bench
