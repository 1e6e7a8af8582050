"""Saves the same small net into the folder named on the command line, scripted and traced."""

import sys

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 6, 3, 2, 1)
        self.norm = nn.BatchNorm2d(6)
        self.body = nn.Sequential(nn.Conv2d(6, 8, 3, 2, 1), nn.ReLU(), nn.Conv2d(8, 10, 3, 2, 1))
        self.head = nn.Linear(10, 4)

    def forward(self, x):
        x = torch.relu(self.norm(self.conv(x)))
        return self.head(self.body(x).mean((2, 3)))


torch.manual_seed(2)
net = Net().eval()
torch.jit.script(net).save(sys.argv[1] + "/scripted.pt")
torch.jit.trace(net, torch.zeros(1, 3, 32, 32)).save(sys.argv[1] + "/traced.pt")
