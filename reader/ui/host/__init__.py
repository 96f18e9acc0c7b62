"""What the window is to its screens: ``Host``, which every controller asks, and the base classes of controllers. Uses
toolbars and below; no screen."""
