// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// An asset that people say they would take part in, without money. The contact stands in the log in clear.
contract InterestOnlyAsset {
    address public immutable factory = msg.sender;
    address public assetManager;
    string public name;
    /// People, not money.
    uint256 public softCap;
    uint256 public interested;
    mapping(address => bool) public isInterested;

    event InterestRegistered(
        address indexed user,
        string contact,
        uint256 investmentIntent,
        bytes32 consentHash,
        uint256 timestamp
    );
    event InterestWithdrawn(address indexed user, uint256 timestamp);

    function initialise(string calldata name_, address assetManager_, uint256 softCap_) external {
        require(msg.sender == factory && assetManager == address(0), "InterestOnlyAsset: terms");
        name = name_;
        assetManager = assetManager_;
        softCap = softCap_;
    }

    function registerInterest(string calldata contact, uint256 investmentIntent, bytes32 consentHash) external {
        require(!isInterested[msg.sender], "InterestOnlyAsset: registered already");
        isInterested[msg.sender] = true;
        interested++;
        emit InterestRegistered(msg.sender, contact, investmentIntent, consentHash, block.timestamp);
    }

    function withdrawInterest() external {
        require(isInterested[msg.sender], "InterestOnlyAsset: not registered");
        isInterested[msg.sender] = false;
        interested--;
        emit InterestWithdrawn(msg.sender, block.timestamp);
    }
}
