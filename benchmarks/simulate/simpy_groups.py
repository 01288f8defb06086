"""The benchmark model of peer groups in SimPy 3 (Debian: python3-simpy3). Prints one line of JSON.

8 founders, newcomers 1.2 a year, leaving 0.15 a year each, facilitator lost 0.25 a year (half succeeded), found again 1.0,
dissolved without one 0.8, 8 meetings a year at which each member comes with a probability of their own (0.5 to 0.9); three meetings
in a row under 4 people dissolve, fewer than 4 members dissolve; 10 years.
"""
import json
import random
import sys
import time

import simpy

YEARS = 10.0


class Group:
    def __init__(self, env, draw):
        self.env, self.draw = env, draw
        self.members = {}
        self.number = 0
        self.facilitator = True
        self.end = env.event()
        for _ in range(8):
            self.join()
        env.process(self.joining())
        env.process(self.meeting())
        env.process(self.leading())

    def finish(self, cause):
        if not self.end.triggered:
            self.end.succeed(cause)

    def join(self):
        self.number += 1
        self.members[self.number] = 0.5 + 0.4 * self.draw.random()
        self.env.process(self.staying(self.number))

    def staying(self, who):
        yield self.env.timeout(self.draw.expovariate(0.15))
        del self.members[who]
        if len(self.members) < 4:
            self.finish("size")

    def joining(self):
        while True:
            yield self.env.timeout(self.draw.expovariate(1.2))
            self.join()

    def meeting(self):
        missed = 0
        while True:
            yield self.env.timeout(0.125)
            if not self.facilitator:
                continue
            came = 0
            for chance in self.members.values():
                if self.draw.random() < chance:
                    came += 1
            missed = 0 if came >= 4 else missed + 1
            if missed == 3:
                self.finish("quorum")

    def leading(self):
        while True:
            yield self.env.timeout(self.draw.expovariate(0.25))
            if self.draw.random() < 0.5:
                continue
            self.facilitator = False
            wait = self.draw.expovariate(1.8)
            yield self.env.timeout(wait)
            if self.draw.random() < 0.8 / 1.8:
                self.finish("facilitator")
            self.facilitator = True


def main(groups, seed):
    draw = random.Random(seed)
    ends = {"size": 0, "facilitator": 0, "quorum": 0}
    lived = 0.0
    start = time.process_time()
    for _ in range(groups):
        env = simpy.Environment()
        group = Group(env, draw)
        cause = env.run(until=env.any_of([group.end, env.timeout(YEARS)]))
        lived += env.now
        if group.end.triggered:
            ends[group.end.value] += 1
    seconds = time.process_time() - start
    print(json.dumps({"groups": groups, "cpuSeconds": seconds, "lived": lived / groups, "groupYearsPerSecond": lived / seconds,
                      "ended": {cause: count / groups for cause, count in ends.items()}}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
