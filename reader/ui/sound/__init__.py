"""What is heard: MP3 made samples, played at a speed, recorded. Uses core alone; loaded when something is first heard."""
