#include "lab/cam/scriptparts.h"

namespace gradus::lab::cam {

const std::string_view pythonScenes = R"py(

def scenes(seed, count):
    """Pictures of two shapes each, where they are, and which (places in the vocab)."""
    g = torch.Generator().manual_seed(seed)
    u = torch.rand(count, 75, generator=g)
    noise = torch.randn(count, 3, 64, 64, generator=g)
    at = torch.arange(64) + 0.5
    x, y = at[None, None, :], at[None, :, None]

    def wide(t):
        return t[:, None, None]

    def paint(canvas, distance, colour):
        share = (0.5 - distance).clamp(0, 1)[:, None]
        return canvas + share * (colour[:, :, None, None] - canvas)

    first = (u[:, 0] * 5).long()
    kinds = torch.stack([first, (first + 1 + (u[:, 1] * 4).long()) % 5], 1)
    radius = 7 + 4 * u[:, 2:4]
    angle = (u[:, 4:6] * 2 - 1) * (math.pi / 12)
    half = (radius.sum(1) + 5 + 8 * u[:, 6]) / 2
    turn = u[:, 7] * (2 * math.pi)
    way = torch.stack([turn.cos(), turn.sin()], 1) * half[:, None]
    middle = 28 + 8 * u[:, 8:10]
    place = torch.stack([middle + way, middle - way], 1)
    ground = u[:, 13:16]
    slope = u[:, 52] * (2 * math.pi)
    tilt = (wide(slope.cos()) * (x - 32) + wide(slope.sin()) * (y - 32)) * wide(u[:, 53]) * (0.2 / 32)
    canvas = ground[:, :, None, None] + tilt[:, None]
    for stroke in range(3):
        n = u[:, 54 + 7 * stroke:61 + 7 * stroke]
        ax, ay, bx, by = (wide(n[:, i]) * 64 for i in range(4))
        length = (bx - ax) ** 2 + (by - ay) ** 2 + 1e-6
        share = (((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length).clamp(0, 1)
        away = ((x - ax - share * (bx - ax)) ** 2 + (y - ay - share * (by - ay)) ** 2).sqrt()
        canvas = paint(canvas, away - 0.8, n[:, 4:])
    masks, rows = [], torch.arange(count)
    for o in range(2):
        dx, dy = x - wide(place[:, o, 0]), y - wide(place[:, o, 1])
        cos, sin, r = wide(angle[:, o].cos()), wide(angle[:, o].sin()), wide(radius[:, o])
        a, b = cos * dx + sin * dy, cos * dy - sin * dx
        away, a = (a ** 2 + b ** 2).sqrt(), a.abs()
        shapes = torch.stack([
            away - 0.95 * r,  # disk
            torch.maximum(a, b.abs()) - 0.85 * r,  # square
            torch.maximum(b - 0.6 * r, math.sqrt(3) / 2 * a - b / 2 - 0.6 * r),  # triangle
            torch.minimum(torch.maximum(a - 0.35 * r, b.abs() - r), torch.maximum(a - r, b.abs() - 0.35 * r)),  # cross
            (away - 0.75 * r).abs() - 0.25 * r], 1)  # ring
        distance = shapes[rows, kinds[:, o]]
        colours = u[:, 16 + 18 * o:34 + 18 * o].reshape(count, 6, 3)
        farthest = (colours - ground[:, None]).abs().sum(2).argmax(1)
        canvas = paint(canvas, distance, colours[rows, farthest])
        masks.append(distance < 0)
    pictures = ((canvas + 0.06 * noise).clamp(0, 1) * 255).round().to(torch.uint8)
    names = ["disk", "square", "triangle", "cross", "ring"]
    labels = torch.tensor([sorted(names).index(name) for name in names])[kinds]
    return pictures, torch.stack(masks, 1), labels
)py";

const std::string_view pythonNet = R"py(

class Block(nn.Module):
    def __init__(self, i, o, stride):
        super().__init__()
        self.conv1, self.norm1 = nn.Conv2d(i, o, 3, stride, 1, bias=False), nn.BatchNorm2d(o)
        self.conv2, self.norm2 = nn.Conv2d(o, o, 3, 1, 1, bias=False), nn.BatchNorm2d(o)
        self.skip = nn.Conv2d(i, o, 1, stride, bias=False) if i != o else nn.Identity()

    def forward(self, x):
        y = F.relu(self.norm1(self.conv1(x)))
        return F.relu(self.norm2(self.conv2(y)) + self.skip(x))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(OrderedDict(conv=nn.Conv2d(3, 16, 3, 2, 1, bias=False), norm=nn.BatchNorm2d(16), relu=nn.ReLU()))
        self.block1, self.block2, self.block3 = Block(16, 32, 2), Block(32, 32, 1), Block(32, 64, 1)
        self.head = nn.Linear(64, 5)

    def forward(self, x):
        return self.head(self.block3(self.block2(self.block1(self.stem(x)))).mean((2, 3)))


def load(path):
    """Names and sizes as text, an empty line, then float32 after float32."""
    with open(path, "rb") as file:
        head, numbers = file.read().split(b"\n\n", 1)
    numbers, state = torch.frombuffer(bytearray(numbers), dtype=torch.float32), {}
    for line in head.decode().splitlines()[1:]:
        name, *sizes = line.split()
        sizes = [int(size) for size in sizes]
        state[name], numbers = numbers[:math.prod(sizes)].reshape(sizes), numbers[math.prod(sizes):]
    net = Net()
    net.load_state_dict(state, strict=False)
    return net


def fresh(seed):
    g, net = torch.Generator().manual_seed(seed), Net()
    with torch.no_grad():
        for p in net.parameters():
            if p.dim() > 1:
                bound = 1 / math.sqrt(p[0].numel())
                p.uniform_(-bound, bound, generator=g)
        net.head.bias.zero_()
    return net


def prepared(pictures):
    return pictures.float() / 127.5 - 1


def run(x, layer, training=TRAINING, net=None):
    """Scores, a layer's activations, and what to take their gradient by."""
    net = copy.deepcopy(net or model).train(training)
    kept = []
    getattr(net, layer).register_forward_hook(lambda module, input, output: kept.append(output))
    scores = net(x)
    return scores, kept[0], kept[0]
)py";

const std::string_view pythonTap = R"py(

def path(value):
    names = []
    while value.node().kind() == "prim::GetAttr":
        names.insert(0, value.node().s("name"))
        value = value.node().inputsAt(0)
    return ".".join(names)


def call(graph, wanted):
    for node in graph.nodes():
        if node.kind() == "prim::CallMethod" and node.s("name") == "forward" and wanted(path(node.inputsAt(0))):
            return node


def tapped(layer):
    """forward with a second output, the layer's, and zeros added to it, whose gradient is the layer's: TorchScript has no hooks."""
    graph = model.graph.copy()
    node = call(graph, lambda name: name == layer)
    if node is None:  # within another module: open that one
        outer = call(graph, lambda name: layer.startswith(name + "."))
        graph.setInsertPoint(outer)
        inner = model
        for name in path(outer.inputsAt(0)).split("."):
            inner = getattr(inner, name)
        outer.output().replaceAllUsesWith(graph.insertGraph(inner.graph, list(outer.inputs()))[0])
        outer.destroy()
        node = call(graph, lambda name: name == layer)
    act, delta = node.output(), graph.addInput()
    delta.setType(act.type())
    graph.setInsertPoint(next(iter(graph.nodes())))
    add = graph.create("aten::add", [act, delta, graph.insertConstant(1)], 1)
    add.insertAfter(node)
    add.output().setType(act.type())
    act.replaceAllUsesAfterNodeWith(add, add.output())
    scores = next(iter(graph.outputs()))
    both = graph.create("prim::TupleConstruct", [scores, add.output()], 1)
    graph.appendNode(both)
    both.output().setType(torch._C.TupleType([scores.type(), act.type()]))
    graph.eraseOutput(0)
    graph.registerOutput(both.output())
    graph.lint()
    return torch._C._create_function_from_graph("tapped", graph)


def run(x, layer, training=TRAINING):
    """Scores, a layer's activations, and what to take their gradient by."""
    net = model
    if training:
        net = copy.deepcopy(model).train()
        torch.manual_seed(SEED)
    delta = torch.zeros(SHAPES[layer], requires_grad=True)
    scores, act = tapped(layer)(net._c, x, delta)
    return scores, act, delta
)py";

const std::string_view pythonMaps = R"py(

def maps(method, layer, classes, x, training=TRAINING):
    if method == "cam":
        with torch.no_grad():
            w = W[classes] - (W.mean(0) if RELATIVE else 0)
            return torch.einsum("ck,kij->cij", w, run(x, layer, training)[1][0])
    if method == "saliency":
        x = x.clone().requires_grad_(True)
    (scores, act, root), all = run(x, layer, training), []
    for c in classes:
        score = scores[0, c] - (scores[0].mean() if RELATIVE else 0)
        grad = torch.autograd.grad(score, x if method == "saliency" else root, retain_graph=True)[0][0]
        all.append(grad.abs().amax(0) if method == "saliency" else (grad.mean((1, 2), keepdim=True) * act[0]).sum(0))
    return torch.stack(all).detach()
)py";

const std::string_view pythonBoxes = R"py(

def smooth(maps):
    return F.interpolate(maps[:, None], size=(64, 64), mode="bilinear", align_corners=False)[:, 0]


def box_of(mask):
    cells = mask.nonzero()
    return cells.amin(0).tolist() + cells.amax(0).tolist()


def box_above(heat, threshold):
    """Round the largest connected part of what reaches that share of the largest value."""
    if not heat.max() > 0:
        return None
    open = set(map(tuple, (heat >= threshold * heat.max().item()).nonzero().tolist()))
    best = []
    for start in sorted(open):
        if start not in open:
            continue
        open.remove(start)
        part = [start]
        for row, column in part:
            for cell in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if cell in open:
                    open.remove(cell)
                    part.append(cell)
        if len(part) > len(best):
            best = part
    rows, columns = zip(*best)
    return [min(rows), min(columns), max(rows), max(columns)]


def overlap(one, other):
    if one is None:
        return 0.0
    area = lambda top, left, bottom, right: max(bottom - top + 1, 0) * max(right - left + 1, 0)
    both = area(max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3]))
    return both / (area(*one) + area(*other) - both)
)py";

const std::string_view pythonPlace = R"py(

def tell_place(map):
    print("largest =", map.max().item())
    for o in range(2):
        if labels[0, o] == cls:
            over = smooth(map[None])[0]
            row, column = divmod(int(over.argmax()), 64)
            at = "the object" if masks[0, o, row, column] else "the other" if masks[0, 1 - o, row, column] else "neither"
            print("points_at =", at)
            print("box_overlap =", overlap(box_above(over, THRESHOLD), box_of(masks[0, o])))
)py";

const std::string_view pythonPointing = R"py(

def pointing(method, layer, net):
    pictures, masks, labels = scenes(777, 100)
    x, hits = prepared(pictures), torch.zeros(4)
    for o in range(2):
        batch = x.clone().requires_grad_(True)
        scores, act, root = run(batch, layer, False, net)
        score = scores.gather(1, labels[:, o:o + 1]).sum() - (scores.mean(1).sum() if RELATIVE else 0)
        if method == "cam":
            w = net.head.weight[labels[:, o]] - (net.head.weight.mean(0) if RELATIVE else 0)
            all = torch.einsum("bk,bkij->bij", w, act).detach()
        else:
            grad = torch.autograd.grad(score, batch if method == "saliency" else root)[0]
            all = (grad.abs().amax(1) if method == "saliency" else (grad.mean((2, 3), keepdim=True) * act).sum(1)).detach()
        for n, map in enumerate(smooth(all)):
            row, column = divmod(int(map.argmax()), 64)
            top, left, bottom, right = box = box_of(masks[n, o])
            hits += torch.tensor([masks[n, o, row, column], masks[n, 1 - o, row, column],
                                  top <= row <= bottom and left <= column <= right,
                                  overlap(box_above(map, THRESHOLD), box) > 0.5]).float()
    return (hits / 200).tolist()


def tell_pointing(method, layer):
    on_object, on_other, in_box, found = pointing(method, layer, model)
    chance = pointing("cam", "block3", fresh(SEED))
    print("on_object =", on_object)
    print("on_other =", on_other)
    print("in_box =", in_box)
    print("box_found =", found)
    print("chance_on_object =", chance[0])
    print("chance_on_other =", chance[1])
)py";

} // namespace gradus::lab::cam
