"""The live room: what happens now reaches every open page at once, over one WebSocket, in order and without gaps."""
