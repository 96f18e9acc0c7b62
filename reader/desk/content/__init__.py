"""A library's folder as the desk knows it: what it holds, how far it is, and every change of it. No Qt."""
