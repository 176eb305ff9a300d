# The page read aloud: the buttons, and what leaves the device.
listen-start = Listen
listen-controls = Listening
listen-pause = Pause
listen-resume = Go on
listen-next = Next
listen-stop = Stop
listen-remote = This device has no English voice of its own. The browser's voice comes from the internet. If you listen, the text of this page goes to the provider of the voice. It shows what you are planning.
listen-agree = Listen anyway
listen-decline = Do not listen
# How the line between two numbers is said: "6–12".
listen-range = to
