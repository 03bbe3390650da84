"""What happens when a service behind the app hangs, dies or comes back."""
